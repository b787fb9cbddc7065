"""What can be asked of the hotline: one verb, one function, inside the caller's transaction."""
