"""Public numbers of complaints: GL-2026-0148."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.text.spelling import visible

_TYPED = re.compile(r"\W*(?P<prefix>[^\W\d_]{2})[\W_]*(?P<year>20\d\d)[\W_]*(?P<n>\d{1,7})\W*")
DRILLS = "DR"
"""The prefix of drills, which is no line's."""

_RUSSIAN = str.maketrans("ГЛСПРАВЕКМНОТХ", "GLSPRABEKMHOTX")


@dataclass(frozen=True, slots=True)
class PublicNumber:
    """The `n`-th complaint of a line's year; `n` counts from one."""

    prefix: str
    year: int
    n: int

    def __str__(self) -> str:
        return f"{self.prefix}-{self.year}-{self.n:04}"


def parse_number(text: str, prefixes: Collection[str]) -> PublicNumber | None:
    """Return the number in what somebody typed («gl 2026 148», «№ ГЛ-2026-0148»), None when it is not one of ours."""
    found = _TYPED.fullmatch(visible(text).upper())
    if not found or not int(found["n"]):
        return None
    prefix = found["prefix"].translate(_RUSSIAN)
    return PublicNumber(prefix, int(found["year"]), int(found["n"])) if prefix in prefixes else None
