"""A series of observations in one reader's words, as a picture: one point's, or of a whole area."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.adapters import chart_hours as chart
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.monitoring.phenomena import QUIET, Scale
from bot.i18n import Words
from bot.services.monitoring.series import Watched
from storage.monitoring.observations import Observation
from storage.monitoring.points import Pause


def series(found: Sequence[Watched], days: tuple[date, date], now: datetime, words: Words, rules: Rules) -> bytes:
    """Return the picture of these points' observations on these local days, both included."""
    (first, last), zone, catalogue = days, rules.zone, rules.catalogue
    rows = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    marks = [mark for one in found for given in one.given if (mark := _mark(given, first, now, zone, catalogue))]
    rests = [rest for one in found for pause in one.pauses for rest in _rest(pause, rows, now, zone)]
    several = len(found) > 1
    answered = sum(given.what is not None for one in found for given in one.given)
    under = words.plain(
        "chart-hours-under", first=words.day(first), last=words.day(last), n=answered, points=len(found)
    )
    return chart.picture(
        [*_merged(marks)] if several else marks,
        [] if several else rests,  # of several points one or another always rests
        chart.HourWords(
            title=words.plain("chart-hours-title", name=_name(found, words, catalogue)),
            under=under,
            days=tuple(f"{day.day} {words.day(day).split()[1][:3]}" for day in rows),
            key=tuple(_key(words, catalogue, several=several)),
        ),
    )


def level(what: str, strength: int | None, catalogue: Catalogue) -> int:
    """Return how large a mark is: 1 weak, 2 middle (or not said), 3 strong; a smell's six levels in pairs."""
    row = catalogue.phenomena.get(what)
    if strength is None or row is None:
        return 2
    return max(1, (strength + 1) // 2) if row.scale is Scale.ODOUR else strength


def _mark(one: Observation, first: date, now: datetime, zone: ZoneInfo, catalogue: Catalogue) -> chart.Mark | None:
    """Return what stands for an observation; None for what waits for its answer, or is covered by a pause."""
    at = one.at.astimezone(zone)
    day, hour = (at.date() - first).days, at.hour + at.minute / 60
    row = catalogue.phenomena.get(one.what or QUIET)
    if one.alarm:
        return chart.Mark(day, hour, row.shape if row else "hexagon", level(one.what or "", one.strength, catalogue))
    if one.what is not None:
        return chart.Mark(day, hour, chart.QUIET)
    if one.gap(now):
        return chart.Mark(day, hour, chart.GAP)
    return chart.Mark(day, hour, chart.NOT_ASKED) if one.slot and one.asked_at is None else None


def _merged(marks: Sequence[chart.Mark]) -> Iterator[chart.Mark]:
    """Yield one mark for all points of an hour: the alarm that most of them give; else quiet; else a gap."""
    hours: dict[tuple[int, int], list[chart.Mark]] = {}
    for mark in marks:
        hours.setdefault((mark.day, int(mark.hour)), []).append(mark)
    for (day, _), said in sorted(hours.items()):
        alarms = [mark for mark in said if mark.look not in (chart.QUIET, chart.GAP, chart.NOT_ASKED)]
        looks = [mark.look for mark in alarms]
        if alarms:
            look = max(sorted(set(looks)), key=looks.count)
        else:
            look = next(one for one in (chart.QUIET, chart.GAP, chart.NOT_ASKED) if one in {m.look for m in said})
        same = [mark for mark in said if mark.look == look]
        yield chart.Mark(day, same[0].hour, look, max(mark.level for mark in same), len(same))


def _rest(pause: Pause, rows: Sequence[date], now: datetime, zone: ZoneInfo) -> Iterator[chart.Rest]:
    since, until = pause.since.astimezone(zone), min(pause.until or now, now).astimezone(zone)
    for number, day in enumerate(rows):
        if since.date() <= day <= until.date():
            begins = since.hour + since.minute / 60 if day == since.date() else 0
            ends = until.hour + until.minute / 60 if day == until.date() else 24
            if ends > begins:
                yield chart.Rest(number, begins, ends)


def _key(words: Words, catalogue: Catalogue, *, several: bool) -> Iterator[tuple[str, str]]:
    yield chart.QUIET, words.plain("chart-hours-quiet")
    yield chart.GAP, words.plain("chart-hours-gap")
    for row in catalogue.phenomena.values():
        yield row.shape, words.of(row.name)
    yield chart.NOT_ASKED, words.plain("chart-hours-not-asked")
    if not several:
        yield chart.RESTING, words.plain("chart-hours-pause")


def _name(found: Sequence[Watched], words: Words, catalogue: Catalogue) -> str:
    """Return a point's name, else the area's; a dash where there is none."""
    if not found:
        return "–"
    point = found[0].point
    if len(found) == 1 and (point.official or point.name):
        return point.official or point.name or ""
    area = catalogue.areas.get(point.area or "")
    return words.of(area.name) if area else "–"
