"""What a letter to a body says: put together from its cases, in official words, as plain data."""
