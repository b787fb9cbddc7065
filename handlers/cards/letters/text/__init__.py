"""A letter to a body in plain words, part by part."""
