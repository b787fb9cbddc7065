"""What the hotline remembers: SQLite, plain SQL by the function that uses it."""
