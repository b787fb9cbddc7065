"""How many times the limit somebody else found: «Pb 2–25 ПДК», «Cu 20–65 ×». Kept as a range, never made into mg/kg."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.measurements.substances import Substance, mentions
from bot.domain.text.spelling import folded

LONGEST = 120
"""Characters of a text that can still be a multiple; a longer one is a story."""

_NUMBER = r"\d{1,6}(?:[.,]\d{1,3})?"
_TIMES = re.compile(
    rf"\s*(?:(?P<upto>до|up to)\s*)?(?P<one>{_NUMBER})(?:\s*(?:-|\.\.\.?|до|to)\s*(?P<two>{_NUMBER}))?\s*"
    r"(?:×|[xх](?!\w)|раза?(?!\w)|есе(?!\w)|times(?!\w)|)\s*(?P<of>(?:пдк|шрк|mpc|mac|limits?|нормы?)(?!\w))?\s*[.!]?\s*"
)
_SIGN = re.compile(r"×|\d\s*[xх](?!\w)|(?<!\w)(?:раза?|есе|times|пдк|шрк|mpc|mac|limits?)(?!\w)")


@dataclass(frozen=True, slots=True)
class Multiple:
    """From `least` to `most` times the limit (`least` None: «up to»); the same twice where one figure was given."""

    substance: str
    least: Decimal | None
    most: Decimal
    given: str


def multiple(text: str, substances: Mapping[str, Substance]) -> Multiple | None:
    """Return the range of multiples that `text` is, None when it is none; metals are meant as in soil."""
    if len(text) > LONGEST:
        return None
    plain = folded(text)
    named = mentions(plain, substances)
    if len(named) != 1 or not _SIGN.search(plain):
        return None
    rest = f"{plain[: named[0].start]} {plain[named[0].end :].lstrip(' -:=')}"
    found = _TIMES.fullmatch(rest)
    if found is None:
        return None
    one = _decimal(found["one"])
    two = _decimal(found["two"]) if found["two"] else one
    meant = next((s for s in named[0].candidates if s.medium == "soil"), named[0].candidates[0])
    least = None if found["upto"] else min(one, two)
    return Multiple(meant.id, least, max(one, two), text.strip())


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))
