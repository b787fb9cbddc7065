"""When a volunteer may be called: weekly hours, quiet hours, days away, how many cases at a time."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.domain.people.roles import Person
from bot.domain.volunteers import days_away_text
from bot.domain.volunteers.days_away_text import Away
from bot.domain.volunteers.hours import PRESETS, Block, Quiet, Span, canonical, turned, turned_day
from bot.errors import NotFound, Refused
from bot.services.volunteers import volunteers as profiles
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx
from storage.volunteers import schedules

if TYPE_CHECKING:
    from bot.domain.volunteers.hours_text import Unclear

ABOUT = "hours"
"""What a volunteer attends to who may write hours (`field`: hours, quiet, away)."""

QUIET: tuple[Quiet, ...] = ((22 * 60, 8 * 60), (23 * 60, 7 * 60), (0, 7 * 60))
"""Quiet hours that a button offers."""

LIMITS = (1, 2, 3, 4, 5)
"""How many open cases one may choose to have at a time."""

MOST_ABSENCES = 8
"""Times away that are kept at once."""


def look(tx: Tx, by: Person, field: str = "hours") -> None:
    """From now on what the volunteer writes are hours, quiet hours or days away (`field`)."""
    profiles.profile(tx, by)
    people.attend(tx, by.id, ABOUT, field=field)


def leave(tx: Tx, by: Person) -> None:
    """Hours are as they should be."""
    people.let_go(tx, by.id, ABOUT)


def tell(tx: Tx, by: Person, text: str, field: str) -> str:
    """Take hours, quiet hours or days away as they were written; return the card that shows them.

    Raise `Refused` with what is odd; nothing is changed then.
    """
    from bot.domain.volunteers import hours_text  # many patterns, which the start has no use for

    if field == "quiet":
        quiet = hours_text.read_quiet(text)
        if isinstance(quiet, hours_text.Unclear):
            raise _unclear(quiet)
        keep_quiet(tx, by, quiet)
        return "profile-quiet"
    if field == "away":
        found = days_away_text.read_away(text, tx.rules.today(tx.now))
        if isinstance(found, str):
            raise Refused(found)
        go_away(tx, by, found)
        return "profile-away"
    hours = hours_text.read_hours(text)
    if isinstance(hours, hours_text.Unclear):
        raise _unclear(hours)
    keep(tx, by, hours)
    return "profile-when"


def choose(tx: Tx, by: Person, preset: str) -> None:
    """Take hours that a button offers."""
    if preset not in PRESETS:
        raise Refused("press-stale")
    keep(tx, by, PRESETS[preset])


def keep(tx: Tx, by: Person, hours: tuple[Span, ...]) -> None:
    """Keep weekly hours. Raise `Refused` for none at all: who is not to be called goes off duty."""
    profiles.profile(tx, by)
    schedules.keep_hours(tx, by.id, canonical(hours))


def turn(tx: Tx, by: Person, weekday: int, block: str) -> None:
    """Put a part of a day into the hours, or take it out. Raise `Refused` when it is the last one."""
    if weekday > 6 or block not in set(Block):
        raise Refused("press-stale")
    _keep_some(tx, by, turned(schedules.of(tx, by.id).hours, weekday, Block(block)))


def turn_day(tx: Tx, by: Person, weekday: int) -> None:
    """Put a whole day into the hours, or take it out if all of it is in."""
    if weekday > 6:
        raise Refused("press-stale")
    _keep_some(tx, by, turned_day(schedules.of(tx, by.id).hours, weekday))


def keep_quiet(tx: Tx, by: Person, quiet: Quiet | None) -> None:
    """Keep the hours without any offer, None for none."""
    profiles.profile(tx, by)
    schedules.keep_quiet(tx, by.id, quiet)


def choose_quiet(tx: Tx, by: Person, nth: int) -> None:
    """Take the `nth` of the quiet hours that are offered; the one behind them is «none»."""
    if nth > len(QUIET):
        raise Refused("press-stale")
    keep_quiet(tx, by, QUIET[nth] if nth < len(QUIET) else None)


def take_at_most(tx: Tx, by: Person, checks: int) -> None:
    """Keep how many open cases they want at a time."""
    if checks not in LIMITS:
        raise Refused("press-stale")
    profiles.profile(tx, by)
    schedules.take_at_most(tx, by.id, checks)


def go_away(tx: Tx, by: Person, away: Away) -> Away:
    """Add days away; what they overlap or touch becomes one with them. Return the whole."""
    profiles.profile(tx, by)
    day = timedelta(days=1)
    known = schedules.absences(tx, by.id)
    for one in known:
        if one.since <= away.until + day and away.since <= one.until + day:
            schedules.drop_absence(tx, by.id, one.id)
            away = Away(min(away.since, one.since), max(away.until, one.until))
    if len(schedules.absences(tx, by.id)) >= MOST_ABSENCES:
        raise Refused("away-too-many")
    schedules.go_away(tx, by.id, away, tx.rules.at(away.until + day))
    return away


def go_away_for(tx: Tx, by: Person, weeks: int) -> Away:
    """Be away for so many weeks from today on."""
    if not 1 <= weeks <= 4:
        raise Refused("press-stale")
    return go_away(tx, by, days_away_text.week(tx.rules.today(tx.now), weeks))


def come_back(tx: Tx, by: Person, absence_id: int) -> None:
    """Take days away back."""
    if not schedules.drop_absence(tx, by.id, absence_id):
        raise NotFound("away-gone")


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody's days away are over: the timetable asks every second, and writes only then."""
    return schedules.any_back(tx)


def welcome_back(tx: Tx) -> None:
    """End the days away that are over, and say welcome back."""
    for person_id in schedules.drop_over(tx):
        outbox.put(tx, person_id, "away-over")


def _unclear(found: "Unclear") -> Refused:
    return Refused(found.say, word=found.word) if found.word else Refused(found.say)


def _keep_some(tx: Tx, by: Person, hours: tuple[Span, ...]) -> None:
    if not hours:
        raise Refused("hours-one-stays")
    keep(tx, by, hours)
