"""A case's readings as anybody may see them: the figure, how many times the limit, whose limit it is; not by whom."""

from handlers.cards import found
from handlers.cards.view import View
from storage import multiples, readings

MOST = 12
"""Readings shown of one case, the newest: a message holds no more with their limits."""


def measured(view: View, case_id: int) -> list[str]:
    """Return a line (HTML) for each reading of the case, then the limits' sources and what an express check is.

    Nothing for a case without readings.
    """
    told = [*found.lines(view, readings.of_case(view.tx, case_id), MOST, tools=False)]
    ranges = [*found.ranged(view, multiples.of_case(view.tx, case_id))]
    return [*told, *ranges, view.words("measured-express")] if ranges and not told else [*told, *ranges]
