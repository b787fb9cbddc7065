"""Substances, units, readings, limits: what a figure means."""
