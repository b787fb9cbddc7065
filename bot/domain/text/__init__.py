"""How people write: one spelling, numbers, days, times, endings."""
