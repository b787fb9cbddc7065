"""Units a reading may come in, and the one unit of each dimension that it is kept in.

All figures are decimal and all factors are powers of ten or whole, so nothing is lost on the way there and back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.domain.text.spelling import folded


@dataclass(frozen=True, slots=True)
class Unit:
    """`factor` times a figure in this unit is the figure in the dimension's own unit, the one with factor 1."""

    id: str
    dimension: str
    factor: Decimal
    cyrillic: str
    latin: str
    spellings: tuple[str, ...] = ()

    def label(self, language: str) -> str:
        """Return how it is printed: мг/м³ in Kazakh and Russian, mg/m³ in English."""
        return self.latin if language == "en" else self.cyrillic


_MASSES = (
    ("g", "г", "g", "1000", ("г", "гр", "g")),
    ("mg", "мг", "mg", "1", ("мг", "mg")),
    ("ug", "мкг", "µg", "0.001", ("мкг", "ug", "mcg")),
    ("ng", "нг", "ng", "0.000001", ("нг", "ng")),
)
_PER = (
    ("m3", "м³", "m³", ("м3", "m3")),
    ("l", "л", "l", ("л", "l", "литр", "дм3", "dm3", "литре")),
    ("kg", "кг", "kg", ("кг", "kg")),
)


def _concentrations() -> Iterator[Unit]:
    """Masses in air, water and soil, in every mixture of alphabets; «мкг» alone is completed by the substance."""
    for mass, cyrillic, latin, factor, masses in _MASSES:
        yield Unit(mass, "mass", Decimal(factor), cyrillic, latin, masses)
        for per, per_cyrillic, per_latin, pers in _PER:
            yield Unit(
                f"{mass}/{per}",
                f"mass/{per}",
                Decimal(factor),
                f"{cyrillic}/{per_cyrillic}",
                f"{latin}/{per_latin}",
                tuple(f"{m}{between}{p}" for m in masses for p in pers for between in ("/", " / ", " на ", " в ", " ")),
            )


_OTHERS = (
    # id, dimension, factor, printed in Cyrillic, printed in Latin, spellings
    ("pH", "acidity", "1", "pH", "pH", "ph|рн"),
    ("point", "points", "1", "балл", "points", "балл|балла|баллов|бал|ұпай|point|points"),
    ("degree", "colour", "1", "градус", "degrees", "градус|градуса|градусов|град|°|degree|degrees"),
    ("mg-eq/l", "hardness", "1", "мг-экв/л", "mg-eq/l", "мг-экв/л|мг-экв/дм3|мгэкв/л|мг экв/л|°ж|mg-eq/l"),
    ("degC", "heat", "1", "°C", "°C", "°c|°с|град c|град с|градус цельсия|градуса цельсия|градусов цельсия|celsius"),
    ("dB", "sound", "1", "дБ", "dB", "дб|дба|дб(а)|db|dba|db(a)|децибел"),
    ("m", "length", "1", "м", "m", "м|m|метр|метра|метров|metre|metres|meters"),
    ("cm", "length", "0.01", "см", "cm", "см|cm|сантиметр|сантиметра|сантиметров"),
    ("mm", "length", "0.001", "мм", "mm", "мм|mm|миллиметр|миллиметра|миллиметров"),
    ("m2", "ground", "1", "м²", "m²", "м2|m2|кв.м|кв. м|кв м|м кв|шаршы метр|sq m"),
    ("ha", "ground", "10000", "га", "ha", "га|ha|гектар|гектара|гектаров"),
    ("KZT", "money", "1", "₸", "KZT", "тг|тенге|теңге|₸|kzt|tenge"),
    (
        "kKZT",
        "money",
        "1000",
        "мың ₸",
        "thousand KZT",
        "мың|мың тг|мың теңге|мың ₸|тыс|тыс тг|тыс тенге|тысяч|тысяч тенге|thousand kzt",
    ),
    (
        "h/day",
        "hours",
        "1",
        "сағ/тәул",
        "h/day",
        "сағ|сағат|сағ/тәул|ч|ч/сут|час|часа|часов|h|hours|h/day|hours a day",
    ),
    # Nothing is kept in these: a gas's share of the air is turned into mg/m³, of the others we say what is wrong.
    ("ppm", "share", "1", "ppm", "ppm", "ppm|млн-1"),
    ("ppb", "share", "0.001", "ppb", "ppb", "ppb"),
    ("percent", "share", "10000", "%", "%", "%|процент|процента|процентов|пайыз"),
    ("NTU", "light", "1", "ЕМФ", "NTU", "ntu|fnu|емф"),
)


def _plain() -> Iterator[Unit]:
    for unit, dimension, factor, cyrillic, latin, spellings in _OTHERS:
        yield Unit(unit, dimension, Decimal(factor), cyrillic, latin, tuple(spellings.split("|")))


UNITS: dict[str, Unit] = {unit.id: unit for unit in (*_concentrations(), *_plain())}

_BY_SPELLING = {folded(spelling): unit for unit in UNITS.values() for spelling in unit.spellings}


@cache  # a large pattern: made when the first value comes, not at the start
def _any() -> re.Pattern[str]:
    return re.compile(
        r"\s*("
        + "|".join(re.escape(s).replace(r"\ ", r"\.? ") for s in sorted(_BY_SPELLING, key=len, reverse=True))
        + r")(?![\w/])\.?"
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A unit, and where in the text it ends."""

    unit: Unit
    end: int


def unit_at(text: str, start: int) -> Found | None:
    """Return the unit that stands in folded `text` at `start`, None when nothing we know does."""
    found = _any().match(text, start)
    return Found(_BY_SPELLING[found[1].replace(". ", " ")], found.end()) if found else None


def fitting(unit: Unit, kept_in: str) -> Unit | None:
    """Return `unit` as one of the dimension of the unit `kept_in`: «мг» alone gains its «/м³». None if it cannot be."""
    wanted = UNITS[kept_in].dimension
    if unit.dimension == "mass" and wanted.startswith("mass/"):
        return UNITS[f"{unit.id}/{wanted.removeprefix('mass/')}"]
    return unit if unit.dimension == wanted else None


def turned(value: Decimal, unit: str, into: str) -> Decimal:
    """Return `value` of `unit` in the unit `into`; raise ValueError when they measure different things."""
    source, target = UNITS[unit], UNITS[into]
    if source.dimension != target.dimension:
        raise ValueError(f"{unit} and {into} measure different things")
    return value * source.factor / target.factor


MOLAR_VOLUME = Decimal("24.055")
"""Litres that a mole of an ideal gas takes at 20 °C and 101.325 kPa: R·T/p with R = 8.314463 (CODATA 2018)."""


def in_air(ppm: Decimal, molar: Decimal) -> Decimal:
    """Return a gas's share of the air, ppm, as mg/m³ at 20 °C, to three digits; `molar` in g/mol."""
    mass = ppm * molar / MOLAR_VOLUME
    return mass.quantize(Decimal(1).scaleb(mass.adjusted() - 2)) if mass else mass


def unit_label(unit: str, language: str) -> str:
    """Return how the unit with this id is printed in `language`."""
    return UNITS[unit].label(language)
