"""Identities, signatures on sheets and packages, and verdicts about them."""
