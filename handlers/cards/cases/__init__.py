"""A case under coordinators' eyes: stages, history, board, desk, decisions."""
