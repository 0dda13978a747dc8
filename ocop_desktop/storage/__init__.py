"""The user's data in one SQLite file: nothing else knows SQL, and nothing here knows the rules of the domain."""
