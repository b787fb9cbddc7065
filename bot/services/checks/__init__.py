"""A visit on site: arrival, readings, observations, the verdict, its seal; hand-over, silence, corrections."""
