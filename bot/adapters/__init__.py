"""The world outside, one neighbour a file."""
