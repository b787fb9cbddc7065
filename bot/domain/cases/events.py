"""What may stand in the history of a case, and for whom: every event, what it carries, who may see it.

The history is sealed for good, so it holds nothing that would have to be forgotten: no distance, no reason why
somebody was barred or would not come, nobody's name. Free words are kept beside it and only their hash is sealed.
Nobody but this table decides what of an event others see than the coordinators of its case.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

WORDS = "words"
"""What people wrote: kept beside the history, where it can be erased."""


class Reader(IntEnum):
    """Who looks, the widest first: whoever may see less sees what the wider may."""

    EVERYBODY = 0
    """A pack that goes to a body or a court, the open data."""

    CASE = 1
    """Those who reported it, in /my and in their own data."""

    COORDINATORS = 2
    """Those who decide on it."""


class Unlisted(ValueError):
    """An event, or something it carries, that is not in `EVENTS`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Who may see an event, and what it may carry besides its name, moment and role."""

    audience: Reader
    args: frozenset[str] = frozenset()


def _kind(audience: Reader, args: str = "") -> Kind:
    return Kind(audience, frozenset(args.split()))


_ALL, _CASE, _OURS = Reader.EVERYBODY, Reader.CASE, Reader.COORDINATORS

EVENTS: dict[str, Kind] = {
    # how it came in, and what it belongs to
    "received": _kind(_ALL),
    "seen": _kind(_ALL, "at"),
    "added": _kind(_ALL),
    "witnessed": _kind(_ALL, "other"),
    "joined": _kind(_ALL, "other"),
    "took_in": _kind(_ALL, "other"),
    "split": _kind(_ALL, "other"),
    "let_out": _kind(_ALL, "other"),
    "asked_around": _kind(_ALL, "count"),
    "standing_opened": _kind(_ALL),
    "standing_said": _kind(_ALL, "count of"),
    "standing_changed": _kind(_ALL),
    # who was called, and who goes; why somebody does not is theirs
    "offered": _kind(_ALL, "count ring"),
    "nobody": _kind(_ALL, "why"),
    "accepted": _kind(_ALL),
    "assigned": _kind(_ALL),
    "declined": _kind(_CASE),
    "declined_because": _kind(_OURS),
    "promised": _kind(_CASE, "at"),
    "promise_kept": _kind(_CASE, "at"),
    "on_the_way": _kind(_CASE),
    "taken_away": _kind(_ALL),
    "taken_back": _kind(_ALL),
    "given_back": _kind(_ALL),
    "handover_asked": _kind(_CASE),
    "handover_declined": _kind(_CASE),
    "handed_over": _kind(_ALL),
    "accompanied": _kind(_OURS),
    "safety_read": _kind(_OURS),
    "looked_at": _kind(_OURS),
    "words_hidden": _kind(_OURS),
    "words_shown": _kind(_OURS),
    # what was found
    "arrived": _kind(_ALL),
    "measured": _kind(_ALL, "substance value unit times certified over"),
    "reading_dropped": _kind(_ALL),
    "multiple": _kind(_ALL, WORDS),
    "area": _kind(_ALL, "m2 how"),
    "area_dropped": _kind(_ALL),
    "observed": _kind(_ALL, "noted"),
    "checked": _kind(_ALL, "verdict reason seal"),
    "late": _kind(_ALL),
    "corrected": _kind(_ALL, "about why substance unit was now"),
    # what became of it
    "referred": _kind(_ALL, "letter office local_day"),
    "answered": _kind(_ALL, "says office local_day"),
    "overdue": _kind(_ALL, "office local_day"),
    "promise_broken": _kind(_ALL, "office local_day"),
    "clocks_ended": _kind(_OURS, "office n"),
    "clocks_go_on": _kind(_OURS, "office n"),
    "voice": _kind(_ALL, "says"),
    "recheck_asked": _kind(_ALL),
    "recheck_accepted": _kind(_ALL),
    "recheck_given_back": _kind(_ALL),
    "recheck_nobody": _kind(_ALL),
    "recheck_dropped": _kind(_ALL),
    "rechecked": _kind(_ALL, "says seal"),
    "recheck_impossible": _kind(_ALL, "reason seal"),
    "closed": _kind(_ALL, f"outcome {WORDS}"),
    "rejected": _kind(_ALL, f"reason {WORDS}"),
    "withdrawn": _kind(_ALL),
    "reopened": _kind(_ALL),
    "reopened_for": _kind(_ALL, WORDS),
    # what is said to those who reported it
    "replied": _kind(_CASE, WORDS),
    "replied_with": _kind(_CASE, "reply"),
    # how coordinators share the work, and what tells of a person
    "taken_on": _kind(_OURS),
    "left_off": _kind(_OURS),
    "given_over": _kind(_OURS),
    "urgent": _kind(_OURS),
    "not_urgent": _kind(_OURS),
    "rang_back": _kind(_OURS),
    "barred": _kind(_OURS),
    "unbarred": _kind(_OURS),
    "parted": _kind(_OURS),
    "drill_started": _kind(_OURS),
    "drill_ended": _kind(_OURS, "why"),
}


def check(what: str, args: Collection[str]) -> None:
    """Raise `Unlisted` for an event that may not be written down, or not with these particulars."""
    kind = EVENTS.get(what)
    if kind is None:
        raise Unlisted(f"«{what}» is no event of a history: give it a row in {__name__}")
    if extra := frozenset(args) - kind.args:
        raise Unlisted(f"«{what}» may not carry {', '.join(sorted(extra))}: see {__name__}")


def sees(who: Reader, what: str) -> bool:
    """Whether they may see an event; of one that is not listed nobody but coordinators knows."""
    kind = EVENTS.get(what)
    return who >= (Reader.COORDINATORS if kind is None else kind.audience)


def particulars(who: Reader, what: str, args: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what they may know of an event besides its name, None for one they may not see.

    What is not listed is left out, whoever wrote it: a row that was made past us hands out nothing.
    """
    if not sees(who, what):
        return None
    kind = EVENTS.get(what)
    return {key: value for key, value in args.items() if kind is not None and key in kind.args}


def seen_by(who: Reader) -> frozenset[str]:
    """Return the names of all events that they may see."""
    return frozenset(what for what in EVENTS if sees(who, what))
