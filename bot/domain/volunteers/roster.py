"""The list of volunteers: who needs a word from the coordinator, and in what order it is read. Never by score."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.places.points import Point
from bot.domain.volunteers.hours import MOST_CHECKS

IDLE = timedelta(weeks=4)
"""Who has answered no offer and taken no check for so long is idle."""

LAST = 10
"""So many of the last offers are looked at."""

SILENT_OF = 4
"""Fewer offers than that say nothing about how somebody answers."""

TURNS_BACK = 3
"""So many cases taken in `IDLE`, seen in full and given back without going, and a coordinator hears of it.

Our own guess: once or twice happens to everybody."""

NEEDS = ("turns_back", "blocked", "homeless", "overloaded", "silent", "idle")
"""Why a coordinator may want to look at somebody, the most pressing first."""

VIEWS = ("all", "duty", "need", *NEEDS)

_LAST = "\N{CJK UNIFIED IDEOGRAPH-9FFF}"  # after every letter of the two alphabets
_AFTER = {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е"}


@dataclass(frozen=True, slots=True)
class Listed:
    """A volunteer in the list. `checks`: open ones; `lately`: taken in `IDLE`; `asked`, `answered`: of the last `LAST`.

    `turned_back`: taken in `IDLE` and given back without going.
    `answered_at`: when they last said yes or no to an offer, or took a check. `blocked`: they shut the door on the bot.
    """

    person: int
    name: str | None
    home: Point | None
    on_duty: bool
    blocked: bool
    joined_at: datetime
    checks: int
    lately: int
    asked: int
    answered: int
    answered_at: datetime | None
    turned_back: int = 0


def needs(one: Listed, now: datetime) -> tuple[str, ...]:
    """Return why a coordinator may want to look at them (`NEEDS`), nothing for who is well."""
    since = max(one.joined_at, one.answered_at or one.joined_at)
    found = {
        "turns_back": one.turned_back >= TURNS_BACK,
        "blocked": one.blocked,
        "homeless": one.home is None,
        "overloaded": one.checks >= MOST_CHECKS,
        "silent": one.asked >= SILENT_OF and one.answered * 2 < one.asked,
        "idle": now - since >= IDLE,
    }
    return tuple(need for need in NEEDS if found[need])


def shown(everybody: list[Listed], view: str, now: datetime) -> list[Listed]:
    """Return who is in a view (`VIEWS`): by need the most pressing first, else by name."""
    by_name = sorted(everybody, key=lambda one: alphabetical(one.name, one.person))
    if view == "all":
        return by_name
    if view == "duty":
        return [one for one in by_name if one.on_duty]
    if view == "need":
        return sorted((one for one in by_name if needs(one, now)), key=lambda one: NEEDS.index(needs(one, now)[0]))
    return [one for one in by_name if view in needs(one, now)]


def alphabetical(name: str | None, person: int) -> tuple[bool, str, int]:
    """Return the key by which names are put in order: ә after а, қ after к; who told no name comes last."""
    letters = "".join(_AFTER[sign] + _LAST if sign in _AFTER else sign for sign in _folded(name))
    return (not name, letters, person)


def _folded(name: str | None) -> str:
    return (name or "").casefold()
