"""Who is called to a case, in which order and why; offers, promises, safety."""
