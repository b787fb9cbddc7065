"""What a coordinator wants to have as a file: which table, of which time, of which kind and region, in which form."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

ANY = "-"
"""In a button: every kind, every region."""

TABLES = {"c": "complaints", "r": "readings", "v": "voices", "l": "letters", "h": "history"}
FORMS = {"x": "xlsx", "c": "csv", "j": "json", "g": "geojson"}
SPANS: dict[str, int | None] = {"w": 7, "m": 30, "h": 182, "y": 365, "a": None}
"""Letter in a button → what it is; spans in days, None: from the beginning."""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """A wish as its buttons carry it, each part one letter or an id of the hotline's file; so it needs no row."""

    table: str = "c"
    span: str = "m"
    area: str = ANY
    kind: str = ANY
    form: str = "x"

    @property
    def args(self) -> tuple[str, str, str, str, str]:
        """What a button carries."""
        return self.table, self.span, self.area, self.kind, self.form

    def but(self, **other: str) -> Self:
        """Return the same wish with another part."""
        return replace(self, **other)

    def since(self, today: date) -> date | None:
        """Return the first local day that is wanted, None for all."""
        days = SPANS[self.span]
        return None if days is None else today - timedelta(days=days)


def read(table: str, span: str, area: str, kind: str, form: str) -> ExportWish | None:
    """Return the wish that a button carries, None for one of an older program."""
    if table not in TABLES or span not in SPANS or form not in FORMS:
        return None
    return ExportWish(table, span, area, kind, form)
