"""The bodies that answer for a kind of problem."""

from typing import Annotated, Literal

from pydantic import Field

from bot.domain.words import Row, Words

Certainty = Literal["A", "B", "C"]
"""A: read in the source. B: good secondary source, or derived. C: weak, shown as provisional."""


class Body(Row):
    """An office, by its name in the form the region needs. Telephone numbers are not kept here: they age."""

    id: str
    name: Words
    certainty: Certainty
    source: Annotated[str, Field(min_length=3)]
