"""OCOP Desktop: score, print, sign and send OCOP score sheets, offline. This package never imports Qt."""

__version__ = "0.1.0"
