"""How people reach the hotline."""
