"""Packages out and in: one canonical byte form, rebuilt and compared when it is read."""
