"""The pieces coordinates are written with: 50.0547, 50°03′17″, 50:03:17, «50 градусов 3 минуты»; с.ш., east, бойлық."""

import re
from functools import cache
from typing import Literal, NamedTuple

Axis = Literal["lat", "lon"]
Half = tuple[Axis, int]
"""An axis, and 1 or -1 for the half of it that a letter names; 0 for a word that names the axis alone."""

DEGREE_M = 111_195
"""A degree of latitude, m."""

# Marks as keyboards and copied texts have them; each is one letter, so that everything stays at its place.
_SIGNS = str.maketrans(
    dict.fromkeys("′’‘‛´`ʹʼ‵՚＇", "'")
    | dict.fromkeys("″“”„‟ʺ〃＂˝", '"')
    | dict.fromkeys("ºﾟ˚ᵒ⁰◦∘○\u030a", "°")
    | dict.fromkeys("−–—‒‐‑－", "-")
    | {"٫": ".", "，": ",", "．": ".", "。": ".", "_": " ", "\t": " ", "\\": " "}
)
_RING_LETTER = re.compile(
    r"(?<=\d)[oо*^](?= ?\d{1,2}(?:[.,]\d+)? ?['\"мm]| ?\d{1,2} \d{1,2}|[nsewсювз](?![^\W\d_.]))"  # 50о03', 50.0547oN
    r"|(?<=[.,]\d\d\d)(\d*)[oо](?=[\s,;)]|$)",  # 50.0547о
    re.IGNORECASE,
)
_MEANT = {"%2C": ",", "%20": " ", "%C2%B0": "°", "%22": '"', "%27": "'"}
_ENCODED = re.compile("|".join(_MEANT), re.IGNORECASE)
_QUOTED = re.compile(r"(?<![\d°'\".,])([\"'])( ?[+-]?\d{1,3}(?:[.,]\d+)? ?)\1")

# Which axis and which half of it, in words and letters before or behind the figures, the longer form first; `True`: it
# may be another word as well. Kazakh: с.е. солтүстік ендік, о.е. оңтүстік ендік, ш.б. шығыс бойлық, б.б. батыс бойлық.
_HALVES: tuple[tuple[str, tuple[Half, ...], bool], ...] = (
    (r"сев\w*\.? ?шир\w*|[сc]олт\w*\.? ?енд\w*|енд\w* ?солт\w*|sol\w* end\w*|north\w* lat\w*", (("lat", 1),), False),
    (r"южн?\w*\.? ?шир\w*|о[ңн]т\w*\.? ?енд\w*|o[nñ]t\w* end\w*|south\w* lat\w*", (("lat", -1),), False),
    (r"вост\w*\.? ?долг?\w*|шы[ғг]\w*\.? ?бойл?\w*|shy\w* bo[iy]\w*|east\w* lon\w*", (("lon", 1),), False),
    (r"зап\w*\.? ?долг?\w*|бат\w*\.? ?бойл?\w*|bat\w* bo[iy]\w*|west\w* lon\w*", (("lon", -1),), False),
    (r"latitude|lat|широт\w*|енд[іи]\w*|end[iy]k|φ", (("lat", 0),), False),
    (r"longitude|long|lon|lng|долгот\w*|бойлы\w*|bo[iy]l[yı][kq]|λ", (("lon", 0),), False),
    (r"[сc]\. ?ш|[сc]ш|[сc]\. ?[еe]|north|север\w*|солт[үу]ст\w*", (("lat", 1),), False),
    (r"ю\. ?ш|юш|[оo]\. ?[еe]|south|юг\w*|южн\w*|о[ңн]т[үу]ст\w*", (("lat", -1),), False),
    (r"в\. ?д|вд|ш\. ?б|шб|east|восто[кч]\w*|шы[ғг]ыс\w*", (("lon", 1),), False),
    (r"з\. ?д|зд|б\. ?б|бб|west|запад\w*|батыс\w*", (("lon", -1),), False),
    (r"n", (("lat", 1),), False),
    (r"s", (("lat", -1),), False),
    (r"e", (("lon", 1),), False),
    (r"w", (("lon", -1),), False),
    (r"[сc]", (("lat", 1),), True),
    (r"ю|о", (("lat", -1),), True),
    (r"[вb]", (("lon", 1),), True),
    (r"з|б", (("lon", -1),), True),
    (r"ш", (("lat", 0), ("lon", 1)), True),
    (r"е", (("lat", 0), ("lon", 1)), True),
    (r"д", (("lon", 0),), True),
)

_N = r"\d{1,2}(?:[.,]\d+)?"
_RING = r"(?:°|(?:град(?:ус\w{0,3})?|deg(?:rees?)?|гр)\.?)"
_MINUTE = r"(?:'(?!')|(?:мин(?:ут\w{0,3})?|min(?:utes?)?)\.?)"
_SECOND = r"(?:\"|''?|(?:сек(?:унд\w{0,3})?|sec(?:onds?)?)\.?)"
_PIECES = rf"""
    (?P<lettered>(?P<d4>[+-]?\d{{1,3}})d[ ]?(?P<m4>{_N})m(?:[ ]?(?P<s4>{_N})s)?)
  | (?P<ringed>(?P<d>[+-]?\d{{1,3}})[ ]?(?:{_RING}[ ]?-?[ ]?|(?:[ ]|-)(?={_N}[ ]?{_MINUTE}))
        (?P<m>{_N})(?![\d]|[ ]?{_RING})
        (?:[ ]?{_MINUTE}(?:(?:[ ]?-?[ ]?(?P<s>{_N})[ ]?{_SECOND})|(?P<s2>{_N})(?![\d.,°]))?
          |[ ](?P<s3>{_N})(?![\d]|[ ]?{_RING})(?:[ ]?{_SECOND})?)?)
  | (?P<whole>[+-]?\d{{1,3}}(?:[.,]\d+)?)[ ]?{_RING}
  | (?P<piece>[+-]?\d{{1,3}}(?::\d{{1,2}}(?::\d{{1,2}})?|-\d{{1,2}}-\d{{1,2}}|\.\d{{1,2}}\.\d{{1,2}})(?:[.,]\d+)?
        |[+-]?\d{{1,3}}-\d{{1,2}}[.,]\d+)(?:[ ]?{_SECOND})?(?![\d:]|[.,-]\d)
  | (?P<number>[+-]?\d+(?:[.,]\d+)?)
  | (?P<half>(?:(?<![^\W\d_])|(?<=\d[ms]))(?:HALVES)(?![^\W\d_])\.?)
  | (?P<between>[\s,;/|&(){{}}\[\]<>=:*."'+-]|(?:и|және|and|[xyху](?=[ ]?[:=]|[ ]\d))(?!\w))
  | (?P<word>\w+|.)
"""


MOST = 800
"""Pieces of a text that are looked at; a story in words is one, so nobody writes more."""


class Value(NamedTuple):
    """A coordinate without its letters. `degrees` has its sign; `parts`: one to three; `digits` of the last one.

    `ringed`: it has rings or marks of minutes. `mark`: what parts its numbers where they are in one piece: «50:03:17».
    `sound`: its minutes and seconds are below sixty.
    """

    degrees: float
    parts: int
    digits: int
    ringed: bool = False
    mark: str = ""
    sound: bool = True

    @property
    def within_m(self) -> float:
        """How far from the point it may be, as finely as it was written, m."""
        return DEGREE_M / 60.0 ** (self.parts - 1) / 10.0**self.digits / 2


class Piece(NamedTuple):
    """A piece of a line: a value, a bare number, letters of a half, what may stand between, or a word.

    `spaced`: nothing but a space parts it from the piece before it.
    """

    sort: Literal["value", "number", "half", "between", "word"]
    text: str
    start: int
    end: int
    spaced: bool
    value: Value | None = None


def plain(text: str) -> str:
    """Return `text` with one sign for each mark, every letter at its own place."""
    line = _ENCODED.sub(lambda found: _MEANT[found[0].upper()].ljust(len(found[0])), text) if "%" in text else text
    line = _RING_LETTER.sub(lambda found: f"{found[1] or ''}°", line.translate(_SIGNS))
    return _QUOTED.sub(r" \2 ", line)


def pieces(line: str) -> list[Piece]:
    """Return the pieces of a plain line; spaces are told by the piece behind them."""
    found: list[Piece] = []
    spaced, told = False, False
    for one in _all().finditer(line):
        if one[0].isspace():
            spaced = True
            continue
        if not (told and one["word"]):  # a story is one word here
            found.append(_piece(one, spaced))
            if len(found) == MOST:
                break
        spaced, told = False, bool(one["word"])
    return found


def of_numbers(numbers: list[Piece]) -> Value | None:
    """Return the coordinate that one to three bare numbers in a row are, None for none."""
    if len(numbers) == 1:
        return numbers[0].value
    if len(numbers) > 3 or any(one.text[0] in "+-" for one in numbers[1:]):
        return None
    return _made([one.text for one in numbers])


def meaning(letters: str) -> tuple[tuple[Half, ...], bool]:
    """Return what letters beside a figure may mean, and whether they may be another word."""
    said = letters.rstrip(".")
    return next((halves, weak) for form, halves, weak in _labels() if form.fullmatch(said))


@cache  # large patterns: made when the first words come, not at the start
def _all() -> re.Pattern[str]:
    halves = "|".join(f"(?:{form.replace(' ', '[ ]')})" for form, _, _ in _HALVES)
    return re.compile(_PIECES.replace("HALVES", halves), re.IGNORECASE | re.VERBOSE)


@cache
def _labels() -> list[tuple[re.Pattern[str], tuple[Half, ...], bool]]:
    return [(re.compile(form, re.IGNORECASE), halves, weak) for form, halves, weak in _HALVES]


def _piece(one: re.Match[str], spaced: bool) -> Piece:
    span = (one[0], one.start(), one.end(), spaced)
    if one["ringed"] or one["lettered"]:
        parts = [one["d"] or one["d4"], one["m"] or one["m4"], one["s"] or one["s2"] or one["s3"] or one["s4"]]
        return Piece("value", *span, _made([part for part in parts if part], ringed=True))
    if one["whole"]:
        return Piece("value", *span, _made([one["whole"]], ringed=True))
    if one["piece"]:
        written = one["piece"].lstrip("+-")
        mark = next(sign for sign in written if not sign.isdigit())
        whole, *rest = written.split(mark, 2)
        sign = one["piece"][0] if one["piece"][0] in "+-" else ""
        return Piece("value", *span, _made([sign + whole, *rest], mark=mark))
    if one["number"]:
        return Piece("number", *span, _number(one["number"]))
    return Piece("half" if one["half"] else "between" if one["between"] else "word", *span)


def _number(written: str) -> Value | None:
    whole, _, part = written.lstrip("+-").replace(",", ".").partition(".")
    if len(whole) > 3:
        return None
    size = float(f"{whole}.{part or 0}")
    return Value(-size if written[0] == "-" else size, 1, len(part))


def _made(numbers: list[str], *, ringed: bool = False, mark: str = "") -> Value | None:
    """The coordinate of degrees, minutes and seconds; None where no coordinate has so many digits."""
    sign = -1 if numbers[0].startswith("-") else 1
    written = [one.lstrip("+-").replace(",", ".") for one in numbers]
    if any(len(one.partition(".")[0]) > 3 for one in written):
        return None
    values = [float(one) for one in written]
    sound = not any("." in one for one in written[:-1]) and all(one <= 60 for one in values[1:])
    degrees = sign * sum(one / 60**power for power, one in enumerate(values))
    return Value(degrees, len(values), len(written[-1].partition(".")[2]), ringed, mark, sound)
