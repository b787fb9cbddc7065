"""What a coordinator looks for on the board, and what their next words belong to."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from bot.domain.cases.lifecycle import Action
from bot.domain.cases.numbers import DRILLS, parse_number
from bot.domain.people.roles import Person
from bot.domain.places.gazetteer import Spot, spots
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.cases import decisions
from bot.services.news import coordinators
from bot.services.people import regions
from storage.cases import board, complaints
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx, moment, stamp

WORDS_WAIT = timedelta(minutes=30)
"""A question that was left unanswered so long takes no words any more: they may be meant for something else."""

_SHORT = re.compile(r"\W*(?P<letters>[^\W\d_]{2})?[\W_]*(?P<n>\d{1,7})\W*")

_QUOTES = "«“„\"'"
"""What is written in them is looked for as words, though it may be the name of a place."""

Where = Literal["edit", "repost"]


@dataclass(frozen=True, slots=True)
class Typed:
    """What became of words that a question waited for: the case they were about, and whether it was settled."""

    case: int
    done: bool
    no: Refused | None = None


def home(tx: Tx, by: Person) -> None:
    """Come to the board: whatever was being asked is asked no more."""
    people.let_go(tx, by.id, "decide")
    people.let_go(tx, by.id, "find")


def comes_home(tx: Tx, by: Person, message_id: int | None) -> Where:
    """Come to the board from a press: in place if it stood under the board itself, else at the bottom."""
    home(tx, by)
    return _where(tx, by, message_id, "board")


def look(tx: Tx, by: Person, case_id: int, message_id: int | None) -> Where:
    """Open a case: in place if the press stood under its own card, else at the bottom. Raise `NotFound` for none."""
    if complaints.get(tx, case_id) is None:
        raise NotFound
    home(tx, by)
    return _where(tx, by, message_id, coordinators.card_key(case_id))


def _where(tx: Tx, by: Person, message_id: int | None, key: str) -> Where:
    chat = by.telegram_id
    there = chat is not None and message_id is not None and outbox.key_of(tx, chat, message_id) == key
    return "edit" if there else "repost"


def question(
    tx: Tx, by: Person, case_id: int, action: Action, *, words: bool, about: dict[str, str] | None = None
) -> None:
    """Ask what is needed for an action. Raise `MovedOn` if it cannot be taken.

    `words`: the next ones answer it; `about`: what is settled already, kept until then.
    """
    decisions.possible(tx, by, case_id, action)
    home(tx, by)
    if words:
        until = stamp(tx.now + WORDS_WAIT)
        people.attend(tx, by.id, "decide", case=case_id, action=action.value, until=until, **(about or {}))


def answer(tx: Tx, by: Person, args: dict[str, Any], words: str | None) -> Typed:
    """Take the words that a question waited for. A number that cannot be joined to may be typed again."""
    case_id: int = args["case"]
    if tx.now > moment(args["until"]):
        people.let_go(tx, by.id, "decide")
        return Typed(case_id, False, Refused("question-too-old"))
    if not words:
        raise Refused("question-wants-words")
    try:
        _carry_out(tx, by, args, words)
    except NotAllowed as no:
        people.let_go(tx, by.id, "decide")
        return Typed(case_id, False, no)
    people.let_go(tx, by.id, "decide")
    return Typed(case_id, True)


def _carry_out(tx: Tx, by: Person, args: dict[str, Any], words: str) -> None:
    match Action(args["action"]):
        case Action.REJECT:
            decisions.reject(tx, by, args["case"], "other", words)
        case Action.CLOSE:
            decisions.close(tx, by, args["case"], args["outcome"], words)
        case Action.REOPEN:
            decisions.reopen(tx, by, args["case"], words)
        case Action.JOIN:
            decisions.join(tx, by, args["case"], the_one(tx, by, words).id)
        case _:
            raise AssertionError(args["action"])


def ask_what(tx: Tx, by: Person) -> None:
    """`/find` without words: the next ones say what."""
    people.attend(tx, by.id, "find", until=stamp(tx.now + WORDS_WAIT))


def find(tx: Tx, by: Person, text: str) -> list[Complaint]:
    """Return the cases of a number («148», «gl 148», «GL-2026-0148»), else those that say it, the newest first.

    Only of the regions that the coordinator sees.
    """
    home(tx, by)
    seen = [case for case in numbered(tx, text) if regions.sees(tx, by, case)]
    return seen or board.saying(tx, text, regions.seen_by(tx, by.id))


def places(tx: Tx, by: Person, text: str) -> list[Spot]:
    """Return the areas and districts, of those that the coordinator sees, that the text names; none in quotes."""
    if text[:1] in _QUOTES:
        return []
    seen = regions.listed(tx, by.id)
    return [spot for spot in spots(tx.rules.catalogue.areas, text) if spot.area in seen]


def in_place(tx: Tx, by: Person, area: str) -> None:
    """Look whether the coordinator sees the area. Raise `NotFound`, in words, if not."""
    home(tx, by)
    regions.scope(tx, by.id, area)


def numbered(tx: Tx, text: str) -> list[Complaint]:
    """Return the cases that a typed number can mean, the newest year first; none for what is no number."""
    prefixes = [DRILLS, *(line.prefix for line in tx.rules.catalogue.lines.values())]
    if whole := parse_number(text, prefixes):
        found = complaints.by_number(tx, str(whole))
        return [found] if found else []
    if not (typed := _SHORT.fullmatch(text)):
        return []
    cases = board.counted(tx, int(typed["n"]))
    if not typed["letters"]:
        return cases
    # Only for its reading of letters: «гл» is GL. The year stands for any.
    line = parse_number(f"{typed['letters']} 2000 {typed['n']}", prefixes)
    return [case for case in cases if line and case.number.startswith(f"{line.prefix}-")]


def the_one(tx: Tx, by: Person, text: str) -> Complaint:
    """Return the one case that a typed number means. Raise `Refused` if it is none, several, or of another region."""
    found = numbered(tx, text)
    cases = [case for case in found if regions.sees(tx, by, case)]
    if found and not cases:
        raise Refused("case-of-another-region")
    if not cases:
        raise Refused("find-no-number")
    if len(cases) > 1:
        raise Refused("find-several", numbers=", ".join(case.number for case in cases))
    return cases[0]
