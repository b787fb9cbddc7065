"""The pieces every card is made of: figures, times, places, a case in a line, cutting to fit."""
