"""A period in figures: agenda, worst places, charts, sheets, exports."""
