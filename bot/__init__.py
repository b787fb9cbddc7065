"""What the hotline does."""
