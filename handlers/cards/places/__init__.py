"""Where it is: points, areas, coordinates as people write them, names of places, addresses looked up."""
