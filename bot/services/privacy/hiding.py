"""A coordinator hides more of a case's words by hand, before they travel: sentence by sentence, or what they type."""

import re
from dataclasses import dataclass
from zlib import crc32

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.engine import outbox
from storage.intake import episodes
from storage.people import people
from storage.privacy import hidden_words
from storage.tx import Tx

ABOUT = "hide"
"""What a coordinator attends to while the next words are what is to be hidden."""

PARTS = 12
"""Sentences that have a button; anything else may be typed."""

MOST = 2000
"""Characters of one hidden part."""

WITNESSES = 20
"""Witnesses whose words are looked at, the last ones."""

_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_LEAST = 3  # characters of a sentence worth a button


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence: `sign` tells whether a button still means the same words. `hidden`: it is hidden as a whole."""

    words: str
    sign: int
    hidden: bool


def parts(tx: Tx, case: Complaint) -> list[Part]:
    """Return the sentences of a case that can be hidden by a tap, in the order they were written."""
    hidden = {one.words for one in hidden_words.of(tx, case.id)}
    found = [said.strip() for text in _texts(tx, case) for said in _SENTENCE.findall(text)]
    return [Part(said, _sign(said), said in hidden) for said in dict.fromkeys(found) if len(said) >= _LEAST][:PARTS]


def typed(tx: Tx, case: Complaint) -> list[hidden_words.Hidden]:
    """Return what is hidden besides whole sentences."""
    whole = {one.words for one in parts(tx, case)}
    return [one for one in hidden_words.of(tx, case.id) if one.words not in whole]


def turn(tx: Tx, by: Person, case_id: int, number: int, sign: int) -> bool:
    """Hide a sentence, or show it again; return whether it is hidden now. Raise `Refused` if the words have changed."""
    case = _case(tx, by, case_id)
    found = parts(tx, case)
    if number >= len(found) or found[number].sign != sign:
        raise Refused("press-stale")
    part = found[number]
    if part.hidden:
        _show(tx, by, case, next(one.id for one in hidden_words.of(tx, case.id) if one.words == part.words))
    else:
        _hide(tx, by, case, part.words)
    return not part.hidden


def ask(tx: Tx, by: Person, case_id: int) -> None:
    """The coordinator's next words are what is to be hidden."""
    people.attend(tx, by.id, ABOUT, case=_case(tx, by, case_id).id)


def hide(tx: Tx, by: Person, case_id: int, words: str) -> None:
    """Hide these words wherever they stand in the case. Raise `Refused` if they stand nowhere: a slip hides nothing."""
    case = _case(tx, by, case_id)
    wanted = " ".join(words.split())
    if len(wanted) > MOST:
        raise Refused("words-too-long", most=MOST)
    if not wanted or wanted.casefold() not in " ".join(" ".join(_texts(tx, case)).split()).casefold():
        raise Refused("hide-not-there")
    _hide(tx, by, case, wanted)
    people.let_go(tx, by.id, ABOUT)


def show(tx: Tx, by: Person, case_id: int, hidden_id: int) -> None:
    """Hide a part no more."""
    _show(tx, by, _case(tx, by, case_id), hidden_id)


def _texts(tx: Tx, case: Complaint) -> list[str]:
    """Return all that others could read of a case: its words, its address, what witnesses said."""
    own = [text for text in (case.words, case.place_words) if text]
    return [*own, *episodes.words(tx, case.id, WITNESSES)]


def _hide(tx: Tx, by: Person, case: Complaint, words: str) -> None:
    if hidden_words.hide(tx, case.id, words[:MOST], by.id):
        history.add(tx, case.id, by, "words_hidden", as_role="coordinator")
        _refresh(tx, case)


def _show(tx: Tx, by: Person, case: Complaint, hidden_id: int) -> None:
    if hidden_words.show(tx, case.id, hidden_id):
        history.add(tx, case.id, by, "words_shown", as_role="coordinator")
        _refresh(tx, case)


def _refresh(tx: Tx, case: Complaint) -> None:
    """Take it off the cards where the words stand already."""
    lead = case.joined_to or case.id
    for offer in offers.of_case(tx, lead):
        if offer.state == "open":
            outbox.put(tx, offer.person, "offer", key=dispatch.offer_key(offer.id), mode="edit", offer=offer.id)
    if (check := checks.open_of_case(tx, lead)) is not None:
        outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)


def _case(tx: Tx, by: Person, case_id: int) -> Complaint:
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    return case


def _sign(words: str) -> int:
    return crc32(words.encode()) % 10_000
