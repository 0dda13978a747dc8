"""Use cases: what a screen or a command asks for, built from the rooms below."""
