"""A coordinator's desk: taking a case on, its urgency, notes for each other, answers to whoever reported it."""

from typing import Any

from bot.domain.people.names import person_name
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.news import coordinators, reporter
from bot.services.people import joining, membership, owner
from storage.cases import complaints, desk, history
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.people import coordinators as kept
from storage.people import owners, people, role_areas
from storage.tx import Tx

NOTE_MAX = 1000
"""Characters of a note."""

REPLY_MAX = 1000
"""Characters of a coordinator's own words to whoever reported."""

NUMBERS = 12
"""Numbers of freed cases in one message; the board has them all."""

COORDINATORS_CARDS = (
    "alert", "board", "call-backs", "case", "clock", "danger", "digest", "export", "found", "invite", "join-requests",
    "letter", "letter-pdf", "letter-text", "minor", "points", "post-corrected", "post-grid", "post-preview", "roster",
    "standing", "worst",
)  # fmt: skip
"""Nouns of the messages taken out of the chat of somebody who coordinates no more (Telegram: those of two days)."""

Asked = str
"""What a coordinator's next words are: «note», «reply», «name»."""


class TakenOn(NotAllowed):
    """Another coordinator was quicker; `who` has it."""

    say = "desk-taken-already"

    def __init__(self, number: str, who: str) -> None:
        super().__init__(number=number, who=who)


def take_on(tx: Tx, by: Person, case_id: int) -> None:
    """«I see to it»: what is heard of the case comes to this coordinator alone. Pressed again it does nothing."""
    case = _case(tx, case_id)
    if case.coordinator == by.id:
        return
    if case.coordinator is not None or not desk.take_on(tx, case.id, by.id, None):
        raise TakenOn(case.number, called(tx, _case(tx, case_id).coordinator))
    history.add(tx, case.id, by, "taken_on", as_role="coordinator")
    coordinators.refresh(tx, case.id)


def leave(tx: Tx, by: Person, case_id: int) -> None:
    """Let the case go again: everybody of the region hears of it once more."""
    case = _case(tx, case_id)
    if case.coordinator is not None and desk.take_on(tx, case.id, None, case.coordinator):
        history.add(tx, case.id, by, "left_off", as_role="coordinator")
        coordinators.refresh(tx, case.id)


def free(tx: Tx, person_id: int) -> int:
    """Let go of all that a coordinator had in hand, who is one no more: the others of each region hear which cases.

    What they gave out goes with them: their links are taken back.

    Return how many cases that were.
    """
    joining.end_of(tx, person_id)
    cases = desk.with_(tx, person_id)
    by_area: dict[str | None, list[Complaint]] = {}
    for case in cases:
        desk.take_on(tx, case.id, None, person_id)
        history.add(tx, case.id, CLOCK, "left_off")
        coordinators.refresh(tx, case.id)
        by_area.setdefault(case.area, []).append(case)
    for area, freed in by_area.items():
        numbers = ", ".join(case.number for case in freed[:NUMBERS]) + (" …" if len(freed) > NUMBERS else "")
        coordinators.hear(tx, "desk-freed", area=area, n=len(freed), numbers=numbers)
    return len(cases)


def dismiss(tx: Tx, person_id: int) -> int:
    """Somebody coordinates no more; return how many cases are free by that. Raise `NotFound` for no coordinator."""
    person = people.get(tx, person_id)
    if person is None or not people.revoke(tx, person_id, "coordinator"):
        raise NotFound
    role_areas.set(tx, person_id, "coordinator")
    people.let_go(tx, person_id)
    membership.show_menu(tx, person_id)
    outbox.take_away(tx, person_id, COORDINATORS_CARDS)
    outbox.put(tx, person_id, "menu", text="desk-role-over")
    return free(tx, person_id)


def seat_owner(tx: Tx, telegram_id: int | None) -> None:
    """Have the owner of the settings (None: nobody) coordinate everything, and whoever owned it before no longer.

    A former owner who coordinated before they owned the line does so again, narrowed as they were.
    """
    was = owner.former(tx, telegram_id)
    if was is not None:
        owners.unseat(tx)
        person = people.get(tx, was.person)
        if was.coordinated:
            role_areas.set(tx, was.person, "coordinator", was.areas)
        elif person is not None and person.may(Role.COORDINATOR):
            dismiss(tx, was.person)
    if telegram_id is not None:
        owner.seat(tx, telegram_id)


def others(tx: Tx, me: int, case: Complaint) -> list[tuple[int, str]]:
    """Return (person, name) of the coordinators whom `me` can give the case to."""
    return [(one, called(tx, one)) for one in kept.everybody(tx, case.area) if one not in (me, case.coordinator)]


def give(tx: Tx, by: Person, case_id: int, person_id: int) -> None:
    """Give the case to another coordinator, who is told. Raise `NotFound` for somebody who does not see its region."""
    case, person = _case(tx, case_id), people.get(tx, person_id)
    if person is None or not person.may(Role.COORDINATOR) or not kept.sees(tx, person.id, case.area):
        raise NotFound
    if case.coordinator == person.id:
        return
    if not desk.take_on(tx, case.id, person.id, case.coordinator):
        raise TakenOn(case.number, called(tx, _case(tx, case_id).coordinator))
    history.add(tx, case.id, by, "given_over", as_role="coordinator")
    outbox.put(tx, person.id, "desk-given", key=f"alert:{case.id}", mode="repost", case=case.id, who=called(tx, by.id))
    coordinators.refresh(tx, case.id)


def mark_urgent(tx: Tx, by: Person, case_id: int, urgent: bool) -> bool:
    """Mark the case as urgent, or take the mark off; return False if it was so already."""
    case = _case(tx, case_id)
    if not desk.mark_urgent(tx, case.id, urgent):
        return False
    history.add(tx, case.id, by, "urgent" if urgent else "not_urgent", as_role="coordinator")
    coordinators.refresh(tx, case.id)
    return True


def ask(tx: Tx, by: Person, about: Asked, case_id: int | None = None) -> None:
    """The coordinator's next words are a note, a reply, or their name."""
    people.attend(tx, by.id, "desk", wants=about, **({} if case_id is None else {"case": _case(tx, case_id).id}))


def write(tx: Tx, by: Person, args: dict[str, Any], words: str) -> None:
    """Take the words that were asked for. Raise `Refused` for too many, or for what is no name: they may come again."""
    match args["wants"]:
        case "note":
            note(tx, by, args["case"], words)
        case "reply":
            reply(tx, by, args["case"], words)
        case _:
            call_me(tx, by, words)
    people.let_go(tx, by.id, "desk")


def note(tx: Tx, by: Person, case_id: int, words: str) -> None:
    """Note something for the other coordinators; nobody else ever sees it."""
    case = _case(tx, case_id)
    if len(words) > NOTE_MAX:
        raise Refused("words-too-long", most=NOTE_MAX)
    desk.note(tx, case.id, by.id, words)
    coordinators.refresh(tx, case.id)


def reply(tx: Tx, by: Person, case_id: int, words: str) -> None:
    """Say something to everybody who reported it, in the coordinator's own words."""
    case = _case(tx, case_id)
    if len(words) > REPLY_MAX:
        raise Refused("words-too-long", most=REPLY_MAX)
    history.add(tx, case.id, by, "replied", as_role="coordinator", words=words)
    reporter.hears(tx, case, "told-reply", words=words)
    coordinators.refresh(tx, case.id)


def reply_with(tx: Tx, by: Person, case_id: int, template: str) -> None:
    """Say one of the hotline's own sentences to everybody who reported it, each in their language."""
    case = _case(tx, case_id)
    if template not in tx.rules.catalogue.replies:
        raise Refused("press-stale")
    last = history.last(tx, case.id)
    if last is not None and last.what == "replied_with" and last.args.get("reply") == template:
        return  # the same tap again
    history.add(tx, case.id, by, "replied_with", as_role="coordinator", reply=template)
    reporter.hears(tx, case, "told-reply-with", reply=template)
    people.let_go(tx, by.id, "desk")
    coordinators.refresh(tx, case.id)


def call_me(tx: Tx, by: Person, words: str) -> None:
    """Keep how other coordinators call this one."""
    name = person_name(words)
    if name is None:
        raise Refused("profile-no-name")
    desk.name(tx, by.id, name)


def called(tx: Tx, person_id: int | None) -> str:
    """Return how coordinators call each other: the name they gave, or a short number."""
    if person_id is None:
        return "–"
    return desk.name_of(tx, person_id) or f"№{person_id}"


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    return case
