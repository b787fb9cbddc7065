"""The rows of limits.toml, as somebody wrote them, made into limits."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, model_validator

from bot.domain.intake.kinds import Answer, Medium
from bot.domain.measurements.limits import Foreign, Limit, Limits, Norm, SumRule
from bot.domain.measurements.water_classes import CLASSES, WaterClasses, readable
from bot.domain.people.bodies import Certainty
from bot.domain.text.languages import Row, Text, Words

Figure = Annotated[Decimal, Field(ge=0, le=1_000_000)]


class AirRow(Row):
    """A limit in air, mg/m³: the highest single value and the daily mean. `src`: keys of the table of sources."""

    id: str
    kk: Text
    ru: Text
    en: Text
    max_single: Figure | None = None
    daily: Figure | None = None
    cert: dict[str, Certainty]
    src: Annotated[tuple[str, ...], Field(min_length=1)]
    note: str = ""

    @model_validator(mode="after")
    def _says_how_sure(self) -> Self:
        for figure in ("max_single", "daily"):
            if getattr(self, figure) is not None and figure not in self.cert:
                raise ValueError(f'cert must say how sure {figure} is: "A", "B" or "C"')
        return self


class PlainRow(Row):
    """A limit in drinking water (in `unit`) or soil (mg/kg)."""

    id: str
    kk: Text
    ru: Text
    en: Text
    unit: str = "mg/kg"
    max: Figure | None = None
    min: Figure | None = None
    cert: Certainty
    src: str
    note: str = ""


class ForeignRow(Row):
    """A figure of another country to compare with; never a norm of ours. `what`: what it is called there."""

    id: str
    medium: Medium
    jurisdiction: Words
    what: Words
    value: Annotated[Decimal, Field(gt=0, le=1_000_000)]
    unit: str
    cert: Certainty
    src: str
    note: str = ""


class SumRow(Row):
    """A group of the table of summation."""

    no: int
    substances: Annotated[tuple[str, ...], Field(min_length=2)]


class SumMeta(Row):
    """Where the table of summation was read; `test` is its worked example."""

    cert: Certainty
    src: str
    test: str = ""


class SurfaceMeta(Row):
    """Where the classes of surface water were read, and how sure we are."""

    cert: Certainty = "C"
    src: str = ""
    note: str = ""


class OdourScale(Row):
    """How strong a smell is, in plain words, the weakest first: VDI 3882 part 1. `levels`: in English, numbered."""

    src: str
    levels: tuple[str, ...]
    kk: tuple[str, ...]
    ru: tuple[str, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if not len(self.levels) == len(self.kk) == len(self.ru):
            raise ValueError("levels, kk and ru must have a word for each level")
        return self

    def answers(self) -> tuple[Answer, ...]:
        """Return the levels as answers to a question: «4 – күшті»."""
        return tuple(
            Answer(id=str(level), kk=f"{level} – {kk}", ru=f"{level} – {ru}", en=f"{level} – {en.partition(' ')[2]}")
            for level, (en, kk, ru) in enumerate(zip(self.levels, self.kk, self.ru, strict=True))
        )


class LimitRows(Row):
    """The whole file.

    `source_names`: short ones, for people. `surface`: the bounds of the classes of rivers as printed; `surface_of`:
    which of its rows each substance is held against.
    """

    meta: dict[str, str]
    sources: dict[str, str]
    source_names: dict[str, Words] = Field(default_factory=dict)
    air: tuple[AirRow, ...] = ()
    drinking: tuple[PlainRow, ...] = ()
    soil: tuple[PlainRow, ...] = ()
    foreign: tuple[ForeignRow, ...] = ()
    summation: tuple[SumRow, ...] = ()
    summation_meta: SumMeta
    surface: dict[str, Annotated[list[str], Field(min_length=CLASSES, max_length=CLASSES)]] = Field(
        default_factory=dict
    )
    surface_meta: SurfaceMeta = SurfaceMeta()
    surface_of: dict[str, str] = Field(default_factory=dict)
    odour_scale: OdourScale | None = None

    def problems(self, units: dict[str, str]) -> Iterator[str]:
        """Yield what does not agree, a line each; `units`: the unit every known substance is kept in."""
        for table, rows in (("air", self.air), ("drinking", self.drinking), ("soil", self.soil)):
            ids = [row.id for row in rows]
            for row in rows:
                at, unit = f"limits.{table}.{row.id}", _unit(row)
                if ids.count(row.id) > 1:
                    yield f"{at}: must stand there once (stands {ids.count(row.id)} times)"
                if row.id not in units:
                    yield f"{at}: must be a substance of substances.toml"
                elif units[row.id] != unit:
                    yield f'{at}.unit: must be {units[row.id]}, the unit of the substance (got "{unit}")'
                for source in row.src if isinstance(row, AirRow) else (row.src,):
                    if source not in self.sources:
                        yield f'{at}.src: must be a key of limits.sources (got "{source}")'
        yield from self._foreign_problems(units)
        for key in self.source_names:
            if key not in self.sources:
                yield f"limits.source_names.{key}: must be a key of limits.sources"
        yield from self._surface_problems(units)
        for rule in self.summation:
            for substance in rule.substances:
                if substance not in units:
                    yield f'limits.summation.{rule.no}: must name substances of substances.toml (got "{substance}")'

    def _foreign_problems(self, units: dict[str, str]) -> Iterator[str]:
        for other in self.foreign:
            at = f"limits.foreign.{other.id}"
            if units.get(other.id) != other.unit:
                yield f'{at}.unit: must be {units.get(other.id, "that of a substance")} (got "{other.unit}")'
            if other.src not in self.sources:
                yield f'{at}.src: must be a key of limits.sources (got "{other.src}")'

    def _surface_problems(self, units: dict[str, str]) -> Iterator[str]:
        for row, bounds in self.surface.items():
            for number, bound in enumerate(bounds, 1):
                if not readable(bound):
                    yield f'limits.surface.{row}[{number}]: must be a bound such as "≤0,5" or "6,5-8,5" (got "{bound}")'
        for substance, row in self.surface_of.items():
            if substance not in units:
                yield f"limits.surface_of.{substance}: must be a substance of substances.toml"
            if row not in self.surface:
                yield f'limits.surface_of.{substance}: must be a row of limits.surface (got "{row}")'

    def classes(self) -> WaterClasses:
        """Return the classes of surface water by substance."""
        meta = self.surface_meta
        bounds = {substance: self.surface[row] for substance, row in self.surface_of.items() if row in self.surface}
        source = self.sources.get(meta.src, "")
        return WaterClasses(bounds, meta.cert, source, self.meta.get("surface_act", ""))

    def made(self) -> Limits:
        """Return the limits a spot check may be held against: rows with a daily mean only are left out."""
        act = self.meta.get
        rows = [
            Limit(
                Norm.AIR,
                r.id,
                r.max_single,
                None,
                "mg/m3",
                r.cert["max_single"],
                self._named(r.src),
                act("air_act", ""),
            )
            for r in self.air
            if r.max_single
        ]
        plain = [(Norm.DRINKING, r) for r in self.drinking] + [(Norm.SOIL, r) for r in self.soil]
        rows += [
            Limit(norm, r.id, r.max, r.min, _unit(r), r.cert, self._named((r.src,)), act(f"{norm}_act", ""))
            for norm, r in plain
        ]
        meta = self.summation_meta
        sums = tuple(
            SumRule(s.no, frozenset(s.substances), meta.cert, self._named((meta.src,))) for s in self.summation
        )
        return Limits({(row.norm, row.substance): row for row in rows}, sums, self._days(), self._foreign())

    def named(self, source: str) -> Words | None:
        """Return what people call a source that a limit was kept with, None for one without a name of its own."""
        first = source.partition("; ")[0]
        return next((self.source_names.get(key) for key, words in self.sources.items() if words == first), None)

    def _days(self) -> dict[str, Limit]:
        act = self.meta.get("air_act", "")
        return {
            r.id: Limit(Norm.AIR, r.id, r.daily, None, "mg/m3", r.cert["daily"], self._named(r.src), act)
            for r in self.air
            if r.daily
        }

    def _foreign(self) -> dict[str, tuple[Foreign, ...]]:
        rows = [
            Foreign(r.id, r.jurisdiction, r.what, r.value, r.unit, r.cert, self._named((r.src,))) for r in self.foreign
        ]
        return {row.substance: tuple(one for one in rows if one.substance == row.substance) for row in rows}

    def _named(self, keys: tuple[str, ...]) -> str:
        return "; ".join(self.sources[key] for key in keys if key in self.sources)


def _unit(row: AirRow | PlainRow) -> str:
    """The unit of a row by its id in our table of units, which calls the points of smell otherwise."""
    if isinstance(row, AirRow):
        return "mg/m3"
    return {"points 0-5": "point"}.get(row.unit, row.unit)
