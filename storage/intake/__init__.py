"""A complaint on its way in: kinds, the draft, questions of its kind, witnesses, neighbours, what is added later."""
