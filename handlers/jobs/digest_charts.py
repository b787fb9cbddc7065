"""A digest's chart and map in one reader's words."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.adapters import chart_rhythm, charts, maps
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.digest.digest import Fate
from bot.domain.digest.periods import Week
from bot.domain.digest.worst import WorstPlace
from bot.i18n import Words
from bot.services.digest.chart_data import Pictured
from handlers.cards.digest.periods import bar_name, period_name

KINDS = 10
"""Bars of the chart of kinds."""

POINTS = 3000
"""Cases put on one map; they share marks long before."""

STATES = {
    Fate.CONFIRMED: maps.State.CONFIRMED,
    Fate.NOT_CONFIRMED: maps.State.NOT_CONFIRMED,
    Fate.WAITING: maps.State.RECEIVED,
    Fate.IMPOSSIBLE: maps.State.NOT_CHECKED,
    Fate.UNCHECKED: maps.State.NOT_CHECKED,
    Fate.DISMISSED: maps.State.NOT_CHECKED,
}


def chart(found: Pictured, words: Words, catalogue: Catalogue) -> bytes:
    """Return the weeks or months up to this one and this one's kinds as PNG."""

    def number(n: int) -> str:
        return words.number(n, 0)

    period = found.digest.period
    weeks = [charts.Week(bar_name(words, one), t.received, t.checked, t.confirmed) for one, t in found.bars]
    week_words = charts.WeekWords(
        title=words.plain("chart-weeks" if isinstance(period, Week) else "chart-months"),
        under=words.plain("chart-weeks-under"),
        received=words.plain("chart-received"),
        checked=words.plain("chart-checked"),
        confirmed=words.plain("chart-confirmed"),
        nothing=words.plain("chart-nothing"),
        number=number,
    )
    kinds = [
        charts.Kind(words.of(catalogue.kinds[kind].name) if kind in catalogue.kinds else kind, tally.received)
        for kind, tally in found.digest.kinds[:KINDS]
    ]
    title = words.plain("chart-kinds", days=period_name(words, period))
    return charts.digest_chart(weeks, week_words, kinds, charts.KindWords(title, words.plain("chart-nothing"), number))


def ground(found: Pictured, words: Words, catalogue: Catalogue) -> bytes:
    """Return the complaints on the map of their area as PNG; of several areas, on the one where most of them are."""
    said = map_words(words, words.plain("map-title"), period_name(words, found.digest.period))
    return maps.static_map(list(_points(found)), said, area=_area(found, catalogue))


def rhythm(found: Pictured, words: Words) -> bytes:
    """Return when smells are noticed, weekdays × hours, as PNG."""
    period = found.digest.period
    week = isinstance(period, Week)
    said = chart_rhythm.RhythmWords(
        title=words.plain("chart-rhythm"),
        under=words.plain("chart-rhythm-weeks" if week else "chart-rhythm-under", period=period_name(words, period)),
        days=tuple(words.weekday(date(2024, 1, day)).capitalize() for day in range(1, 8)),  # a Monday, and so on
        less=words.plain("chart-rhythm-less"),
        more=words.plain("chart-rhythm-more"),
        nothing=words.plain("chart-nothing"),
        number=lambda n: words.number(n, 0),
    )
    return chart_rhythm.picture(found.rhythm, said)


def worst(found: Sequence[WorstPlace], words: Words, catalogue: Catalogue, areas: Sequence[str] | None) -> bytes:
    """Return the worst places, each with its number in the list, on the map of the area where most are, as PNG."""
    points = [
        maps.MapPoint(place.at.lat, place.at.lon, str(number), maps.State.CONFIRMED)
        for number, place in enumerate(found, 1)
    ]
    located = [one.area.id for place in found if (one := catalogue.locate(place.at))]
    area = max(located, key=located.count) if located else next(iter(areas or catalogue.areas))
    said = map_words(words, words.plain("worst-map-title"), words.plain("worst-map-under"))
    return maps.numbered_map(points, said, area=area)


def letter_map(points: Sequence[maps.MapPoint], words: Words, area: str, under: str) -> bytes:
    """Return the cases of a letter as PNG: one alone with what lies around it, several on the map of their area."""
    said = map_words(words, words.plain("map-title"), under)
    return maps.case_map(points[0], said, area=area) if len(points) == 1 else maps.static_map(points, said, area=area)


def map_words(words: Words, title: str, under: str) -> maps.MapWords:
    """Return a map's words in one language."""
    return maps.MapWords(
        title=title,
        under=under,
        received=words.plain("map-received"),
        confirmed=words.plain("map-confirmed"),
        not_confirmed=words.plain("map-not-confirmed"),
        not_checked=words.plain("map-not-checked"),
        nothing=words.plain("map-nothing"),
        attribution=words.plain("map-attribution"),
        language=words.lang,
        distance=words.distance,
        elsewhere=lambda n: words.plain("map-elsewhere", n=n),
        number=lambda n: words.number(n, 0),
    )


def _points(found: Pictured) -> Iterator[maps.MapPoint]:
    room = POINTS
    for lat, lon, fate, n in found.points:
        for _ in range(min(n, room)):
            yield maps.MapPoint(lat, lon, "", STATES[fate])
        room -= min(n, room)


def _area(found: Pictured, catalogue: Catalogue) -> str:
    areas = [area for area in catalogue.areas if found.digest.areas is None or area in found.digest.areas]
    counted = dict.fromkeys(areas or [next(iter(catalogue.areas))], 0)
    for (area, _), tally in found.digest.places:
        if area in counted:
            counted[area] += tally.received
    return max(counted, key=lambda area: counted[area])
