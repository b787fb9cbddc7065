"""Units a reading may come in, and the one unit of each dimension that it is kept in.

All figures are decimal and all factors are powers of ten or whole, so nothing is lost on the way there and back.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from bot.domain.text.spelling import folded, latin_looking


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
    ("g", "г", "g", "1000", r"г|гр|g|грамм(?:а|ов)?|grams?"),
    ("mg", "мг", "mg", "1", r"мг|мгр|mg|милл?играмм(?:а|ов)?|milligrams?"),
    ("ug", "мкг", "µg", "0.001", r"мкг|мкгр|ug|mcg|mkg|микрограмм(?:а|ов)?|micrograms?"),
    ("ng", "нг", "ng", "0.000001", r"нг|ng|нанограмм(?:а|ов)?|nanograms?"),
)
_PER = (
    ("m3", "м³", "m³", r"[мm]3"),
    ("l", "л", "l", r"л|l|литр[аеу]?|лит(?:рге|рде)|lit(?:er|re)|[дd][мm]3"),
    ("kg", "кг", "kg", r"кг|kg|килограмм[ае]?|kilogram"),
)


def _concentrations() -> Iterator[Unit]:
    """Masses in air, water and soil; «мкг» alone is completed by the substance."""
    for mass, cyrillic, latin, factor, _ in _MASSES:
        yield Unit(mass, "mass", Decimal(factor), cyrillic, latin)
        for per, per_cyrillic, per_latin, _ in _PER:
            yield Unit(
                f"{mass}/{per}", f"mass/{per}", Decimal(factor), f"{cyrillic}/{per_cyrillic}", f"{latin}/{per_latin}"
            )


_OTHERS = (
    # id, dimension, factor, printed in Cyrillic, printed in Latin, spellings
    ("pH", "acidity", "1", "pH", "pH", "ph|рн"),
    ("point", "points", "1", "балл", "points", "балл|балла|баллов|бал|ұпай|point|points"),
    ("degree", "colour", "1", "градус", "degrees", "градус|градуса|градусов|град|°|degree|degrees"),
    ("mg-eq/l", "hardness", "1", "мг-экв/л", "mg-eq/l", "мг-экв/л|мг-экв/дм3|мгэкв/л|мг экв/л|°ж|mg-eq/l"),
    ("degC", "heat", "1", "°C", "°C", "°c|°с|град c|град с|градус цельсия|градуса цельсия|градусов цельсия|celsius"),
    (
        "dB",
        "sound",
        "1",
        "дБ",
        "dB",
        "дб|дба|дб(а)|дб а|db|dba|db(a)|db a|децибел|децибела|децибелов|децибелл|decibel|decibels",
    ),
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
    ("ppm", "share", "1", "ppm", "ppm", "ppm|ppmv|ппм|ч/млн|частей на миллион|part per million|parts per million"),
    ("ppb", "share", "0.001", "ppb", "ppb", "ppb|ppbv|ппб|ч/млрд|частей на миллиард|parts per billion"),
    ("percent", "share", "10000", "%", "%", "%|процент|процента|процентов|пайыз"),
    ("NTU", "light", "1", "ЕМФ", "NTU", "ntu|fnu|емф"),
)


def _plain() -> Iterator[Unit]:
    for unit, dimension, factor, cyrillic, latin, spellings in _OTHERS:
        yield Unit(unit, dimension, Decimal(factor), cyrillic, latin, tuple(spellings.split("|")))


UNITS: dict[str, Unit] = {unit.id: unit for unit in (*_concentrations(), *_plain())}

_BY_SPELLING = {latin_looking(folded(spelling)): unit for unit in UNITS.values() for spelling in unit.spellings}


@cache  # a large pattern: made when the first value comes, not at the start
def _any() -> re.Pattern[str]:
    others = "|".join(re.escape(s).replace(r"\ ", r"\.? ") for s in sorted(_BY_SPELLING, key=len, reverse=True))
    masses = "|".join(rf"(?P<{mass}>{forms})" for mass, *_, forms in _MASSES)
    pers = "|".join(rf"(?P<per_{per}>{forms})" for per, *_, forms in _PER)
    form = rf" ?(?:(?P<other>{others})|(?:{masses})(?:\.?(?: ?/ ?| на | в | per | )(?:1 ?)?(?:{pers}))?)(?![\w/])\.?"
    return re.compile(latin_looking(form))


@dataclass(frozen=True, slots=True)
class Found:
    """A unit, and where in the text it ends."""

    unit: Unit
    end: int


def unit_at(text: str, start: int) -> Found | None:
    """Return the unit that stands in folded `text` at `start`, None when nothing we know does."""
    found = _any().match(latin_looking(text), start)
    if found is None:
        return None
    if found["other"]:
        return Found(_BY_SPELLING[found["other"].replace(". ", " ")], found.end())
    mass = next(mass for mass, *_ in _MASSES if found[mass])
    per = next((f"/{per}" for per, *_ in _PER if found[f"per_{per}"]), "")
    return Found(UNITS[f"{mass}{per}"], found.end())


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
