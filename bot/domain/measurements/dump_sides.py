"""Two sides of a heap as people pace or measure them: «30x40 шагов», «20 м на 15 м», «60 қадам × 40 қадам»."""

import re
from dataclasses import dataclass

from bot.domain.text.spelling import folded

PACE_M = 0.7
"""What a pace is taken for until somebody says how long theirs is. Our own guess."""

LONGEST_M = 5000
"""A side longer than that is no dump: probably a slip. Our own guess."""

_NUMBER = r"\d{1,5}(?:[.,]\d{1,2})?"
_PACE = r"шаг(?:а|ов)?|кадам\w{0,3}|paces?|steps?"
_METRE = r"м(?:етр\w*)?\.?|m(?:et(?:re|er)s?)?\.?"


def _unit(n: int) -> str:
    return rf"(?:(?P<pace{n}>{_PACE})|(?P<metre{n}>{_METRE}))?"


_SIDES = re.compile(
    rf"(?:(?:размер\w*|площад\w*|колем\w*|аумаг\w*|аудан\w*|size|area|dump|свалка|коксык)\s*[:=]?\s*)?"
    rf"(?P<one>{_NUMBER})\s*{_unit(1)}\s*(?:x|х|×|\*|на|by)\s*(?P<two>{_NUMBER})\s*{_unit(2)}"
    rf"(?:\s*[,;]?\s*(?:(?:высот\w*|биикти\w*|height|high)\s*[:=]?\s*(?P<height>{_NUMBER})\s*(?:м|m)?"
    rf"|(?:x|х|×|\*)\s*(?P<third>{_NUMBER})\s*(?P<metre3>м|m)?))?\s*[.!]?"
)
_HEIGHT = re.compile(rf"(?:высот\w*|биикти\w*|height)\s*[:=]?\s*(?P<height>{_NUMBER})\s*(?:м\w*|m\w*)?\s*[.!]?")


@dataclass(frozen=True, slots=True)
class Sides:
    """Two sides in metres or in `paces`; `height_m` None: not said."""

    one: float
    two: float
    paces: bool
    height_m: float | None
    given: str

    def area_m2(self, pace_m: float) -> float:
        """Return the area of the rectangle, m², with paces of that length."""
        length = pace_m if self.paces else 1.0
        return self.one * self.two * length * length


def sides(text: str) -> Sides | str | None:
    """Return the sides that a text is, the id of the sentence that says what is missing, or None where it is no sides.

    Metres and paces may not be mixed; a figure alone says neither.
    """
    found = _SIDES.fullmatch(folded(text))
    if found is None:
        return None
    paces = bool(found["pace1"] or found["pace2"])
    if not paces and not (found["metre1"] or found["metre2"] or found["metre3"]):
        return "area-of-what"
    if paces and (found["metre1"] or found["metre2"]):
        return "area-mixed"
    one, two = _number(found["one"]), _number(found["two"])
    if not (0 < one <= LONGEST_M and 0 < two <= LONGEST_M):
        return "area-too-large"
    height = found["height"] or found["third"]
    return Sides(one, two, paces, _number(height) if height and _number(height) else None, text.strip())


def height(text: str) -> float | None:
    """Return the height, m, that a text is, None where it is none."""
    found = _HEIGHT.fullmatch(folded(text))
    return (_number(found["height"]) or None) if found else None


def _number(written: str) -> float:
    return float(written.replace(",", "."))
