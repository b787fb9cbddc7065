"""A figure as people read it: what was measured, how much, in which unit."""

from decimal import Decimal

from bot.domain.measurements.units import unit_label
from handlers.cards.view import View


def substance(view: View, substance_id: str) -> str:
    """Write a substance as short as it can be: its symbol, or its name."""
    row = view.catalogue.substances.get(substance_id)
    return (row.symbol or view.words.of(row.name)) if row else substance_id


def figure(view: View, value: Decimal, unit: str) -> str:
    """Write a value with its unit as the language does: 0,024 мг/м³."""
    return f"{view.words.number(value, 9)} {unit_label(unit, view.words.lang)}"
