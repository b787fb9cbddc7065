"""The bodies that answer for a kind of problem."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from bot.domain.text.languages import Row, Words

Certainty = Literal["A", "B", "C"]
"""A: read in the source. B: good secondary source, or derived. C: weak, shown as provisional."""


class Body(Row):
    """An office, by its name in the form the region needs. Telephone numbers are not kept here: they age.

    `head`: post and name of whom a letter is addressed to. `higher`: the body above it, which decides complaints.
    `eotinish`: how it is found on that site, where its name there is another. `letters`: whether it takes any.
    """

    id: str
    name: Words
    head: Words | None = None
    address: Words | None = None
    email: Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] | None = None
    eotinish: Words | None = None
    higher: Words | None = None
    letters: bool = True
    certainty: Certainty
    source: Annotated[str, Field(min_length=3)]

    def named(self) -> Iterator[tuple[str, Words]]:
        """Yield each field that is words, with what stands there: an area's forms are put into all of them."""
        for name in ("name", "head", "address", "eotinish", "higher"):
            if (words := getattr(self, name)) is not None:
                yield name, words
