"""A text about hours as marks: days, times with their part of the day, words between them."""

import re
from collections.abc import Iterator

from bot.domain.text.clock_times import DAY, TIME
from bot.domain.text.day_parts import MIDNIGHT, NOON, Clock, Odd, Part
from bot.domain.volunteers.hours_vocabulary import (
    BEFORE,
    BEHIND,
    BLOCK_OF,
    DAY_NAMES,
    EITHER,
    EXCEPT,
    EXCEPT_BEHIND,
    FROM,
    FROM_BEHIND,
    NEVER,
    SAID_FOR_NOTHING,
    TO,
    TO_BEHIND,
    WITH,
)

Mark = tuple[str, object]
"""What a piece of the text is: («day», 0–6), («days», their numbers), («clock», a `Clock`), («block», minutes),
(«part», sign), («dash», «-»), («to», word), («except», word) and so on."""

_GROUPS = {"weekdays": range(5), "weekend": range(5, 7), "everyday": range(7)}
_BLOCKS = {"allday": (0, DAY), "beforenoon": BLOCK_OF[Part.MORNING]}
_DAY_MARKS = {"day", "days"}
_TOKEN = re.compile(
    rf"(?P<time>{TIME})|(?P<part>[,;\n]|\bи\b|\band\b|\bжане\b|&|\+)|(?P<dash>-)|(?P<word>[^\W\d_]+)|(?P<odd>[^\s.:()!?/])"
)
_NAMED = (
    (TO, "to"),
    (FROM, "from"),
    (TO_BEHIND, "to-behind"),
    (FROM_BEHIND, "from-behind"),
    (EXCEPT, "except"),
    (EXCEPT_BEHIND, "except-behind"),
)


def marks(said: str) -> list[Mark]:
    """Return what plain text is made of. Raise `Odd` at a word that says nothing about hours."""
    return _excepted(_joined(_listed([*_found(said)])))


def _found(said: str) -> Iterator[Mark]:
    for found in _TOKEN.finditer(said):
        match found.lastgroup:
            case "time":
                half = found[4] and (Part.AM if found[4] == "a" else Part.PM)
                yield "clock", Clock(found[2], found[3], half or None)
            case "part":
                yield "part", found[0]
            case "dash":
                yield "dash", found[0]
            case "word":
                yield from _word(found[0])
            case _:
                raise Odd("hours-unknown", found[0])


def _word(word: str) -> Iterator[Mark]:
    if name := next((name for marks, name in _NAMED if word in marks), None):
        yield name, word
    elif word in _GROUPS:
        yield "days", _GROUPS[word]
    elif word in _BLOCKS:
        yield "block", _BLOCKS[word]
    elif word in ("noon", "midnight"):
        yield "clock", NOON if word == "noon" else MIDNIGHT
    elif word in BEHIND:
        yield "behind", (BEHIND[word], word)
    elif part := next((part for pattern, part in BEFORE.items() if pattern.fullmatch(word)), None):
        yield "before", (part, word)
    elif part := next((part for pattern, part in EITHER.items() if pattern.fullmatch(word)), None):
        yield "either", (part, word)
    elif (day := next((n for n, pattern in enumerate(DAY_NAMES) if pattern.fullmatch(word)), None)) is not None:
        yield "day", day
    elif word in WITH:
        yield "with", word
    elif NEVER.fullmatch(word):
        raise Odd("hours-except", word)
    elif not SAID_FOR_NOTHING.fullmatch(word):
        raise Odd("hours-unknown", word)


def _listed(found: list[Mark]) -> list[Mark]:
    """«сенбі мен жексенбі» is a list; elsewhere «мен» says nothing: it is «I» too."""
    days = [
        bool(0 < at < len(found) - 1 and {found[at - 1][0], found[at + 1][0]} <= _DAY_MARKS) for at in range(len(found))
    ]
    return [
        ("part", "жане") if name == "with" else (name, value)
        for (name, value), listed in zip(found, days, strict=True)
        if name != "with" or listed
    ]


def _joined(found: list[Mark]) -> list[Mark]:
    """Give each time the part of the day that stands with it; what stands alone is that part of the day."""
    done: list[Mark] = []
    for at, (name, value) in enumerate(found):
        if name not in ("behind", "before", "either"):
            done.append((name, value))
            continue
        assert isinstance(value, tuple)
        part, word = value
        ahead = None if name == "behind" else _ahead(found, at + 1)
        last = done[-1][1] if done and done[-1][0] == "clock" else None
        mine = isinstance(last, Clock) and last.part is None and not _begun(done)
        if name == "behind" and isinstance(last, Clock):
            if last.part is not None:
                raise Odd("hours-unknown", word)
            done[-1] = "clock", last.of(part)
        elif name == "behind" and word == "дня":
            continue  # «2 раза», «все дни»: days
        elif name == "either" and mine and ahead is not None and found[at + 1][0] != "to":
            raise Odd("hours-half", str(last))  # «7-9 вечером 10-11»: of which of the two?
        elif name == "either" and mine:
            assert isinstance(last, Clock)
            done[-1] = "clock", last.of(part)
        elif ahead is not None:
            _lend(found, at, ahead, part, word)
            if done[-1:] == [("to", "по")]:  # «по вечерам с 6 до 9»
                done.pop()
        elif name == "behind" or _stands_alone(found, at):
            done.append(("block", BLOCK_OF[part]))
        else:
            raise Odd("hours-unknown", word)
    return done


def _begun(done: list[Mark]) -> bool:
    """Whether the time that ends there began with one of a part of the day: «утром с 7 до 9»."""
    first = done[-3][1] if len(done) > 2 and done[-2][0] in ("dash", "to") else None
    return isinstance(first, Clock) and first.part is not None


def _ahead(found: list[Mark], at: int) -> int | None:
    """Where the time stands that a part of the day before it belongs to; None for none."""
    if at < len(found) and found[at] == ("part", ","):
        at += 1
        here = _clock(found, at)
        return None if here is None or not _same_part(found, here) else here
    return _clock(found, at)


def _clock(found: list[Mark], at: int) -> int | None:
    names = [name for name, _ in found[at : at + 2]]
    if names[:1] == ["clock"]:
        return at
    return at + 1 if names in (["from", "clock"], ["to", "clock"]) else None


def _same_part(found: list[Mark], at: int) -> bool:
    """Whether a time behind a comma («вечером, с 18 до 22») is of the part before the comma: not sure for «6»."""
    clock = found[at][1]
    assert isinstance(clock, Clock)
    if clock.bare:
        raise Odd("hours-half", str(clock))
    before = next(value for name, value in reversed(found[:at]) if name in ("before", "either"))
    assert isinstance(before, tuple)
    since, until = BLOCK_OF[before[0]]
    return clock.part is None and any(
        since <= minute < until for minute in (clock.readings[0], clock.readings[0] + DAY)
    )


def _lend(found: list[Mark], at: int, ahead: int, part: Part, word: str) -> None:
    """Make the time ahead one of that part of the day. Raise `Odd` for «вечером до 9», which does not say from when."""
    clock = found[ahead][1]
    assert isinstance(clock, Clock)
    if found[at][0] == "either" and found[ahead - 1][0] == "to":
        raise Odd("hours-open", word)
    if clock.part not in (None, part) and {clock.part, part} - {Part.AM, Part.PM} != {part}:
        raise Odd("hours-half", str(clock))
    found[ahead] = "clock", clock.of(part)


def _stands_alone(found: list[Mark], at: int) -> bool:
    """Whether nothing around makes it the end of something: «с утра», «кешке дейін» are no part of the day."""
    before = found[at - 1] if at else ("", "")
    behind = found[at + 1][0] if at + 1 < len(found) else ""
    tied = before[0] in ("from", "to") and before[1] != "по"
    return not tied and behind not in ("to-behind", "from-behind") and not (before[0] == "dash" or behind == "to")


def _excepted(found: list[Mark]) -> list[Mark]:
    """Put «басқа» before the days that it takes away, where «кроме» and «except» stand."""
    done: list[Mark] = []
    for name, value in found:
        if name != "except-behind":
            done.append((name, value))
            continue
        start = len(done)
        tied = True
        while start and tied and done[start - 1][0] in _DAY_MARKS:
            start -= 1
            tied = start > 1 and (done[start - 1][0] == "dash" or done[start - 1] in (("part", "жане"), ("part", "и")))
            start -= int(tied)
        if start and done[start - 1][0] in _DAY_MARKS:
            raise Odd("hours-except", str(value))
        done.insert(start, ("except", value))
    return done
