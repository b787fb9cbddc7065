"""The ways a coordinator looks at the board: one view at a time, narrowed to a region and a kind."""

from dataclasses import dataclass
from enum import StrEnum

ANY = "-"
"""In a button: of every region, of every kind."""


class Look(StrEnum):
    """What is looked at; each in at most five letters, so that a button holds region and kind too."""

    OPEN = "open"  # everything that is not closed
    MINE = "mine"  # what I have taken on
    URGENT = "hot"
    ALONE = "alone"  # nobody is being called and nobody has it
    CHECK = "check"  # waits for a check
    DECIDE = "do"  # checked, and waits for a coordinator
    LATE = "late"  # a body should have answered by now, or has broken a promise
    DISPUTED = "disp"  # somebody said that it is done, and somebody that it is not


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A view of the board. `area`, `kind`: None for all; `newest`: the order; `page` from 0."""

    look: Look
    area: str | None = None
    kind: str | None = None
    newest: bool = False
    page: int = 0

    @property
    def args(self) -> tuple[str, str, str, str, int]:
        """What a button carries of it."""
        return self.look.value, self.area or ANY, self.kind or ANY, "n" if self.newest else "o", self.page


def read(look: str, area: str, kind: str, order: str, page: int) -> Narrowed | None:
    """Return the view that a button carries, None for one of an older program."""
    if look not in set(Look) or order not in ("n", "o"):
        return None
    return Narrowed(Look(look), _any(area), _any(kind), order == "n", page)


def _any(name: str) -> str | None:
    return None if name == ANY else name
