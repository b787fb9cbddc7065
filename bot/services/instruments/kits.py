"""Kits: instruments of the hotline. Coordinators keep the list; volunteers book them and hand them to one another.

Whose a kit is, and who may do what with it: `kit_rights`.
"""

from datetime import date, datetime, timedelta

from bot.domain.instruments import instrument_kinds
from bot.domain.instruments.instruments import described
from bot.domain.instruments.kits import AGAIN, AHEAD, Booked, Slot, due_back, ends, now, place, run
from bot.domain.intake.kinds import Instrument, Medium
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused, Taken
from bot.services.instruments.kit_rights import areas, coordinates, keeper, kept_by, known, look, may_lend, may_use
from bot.services.news import coordinators
from storage.engine import outbox
from storage.instruments import kit_handovers, kits
from storage.instruments.kit_handovers import Handover
from storage.instruments.kits import Kit
from storage.people import people
from storage.tx import Tx
from storage.volunteers import volunteers

ABOUT = "kits"
"""What a coordinator attends to who may write a kit."""


def edit(tx: Tx, by: Person) -> None:
    """From now on what the coordinator writes is a kit."""
    keeper(by)
    people.attend(tx, by.id, ABOUT)


def add(tx: Tx, by: Person, words: str) -> Kit:
    """Write a kit down from one line, or renew the certificate of one with the same name and number."""
    keeper(by)
    found = described(words, tx.rules.today(tx.now))
    if isinstance(found, str):
        raise Refused(found)
    same = [
        one for one in kits.in_use(tx) if (one.name.casefold(), one.serial) == (found.name.casefold(), found.serial)
    ]
    if same:
        kept_by(tx, by, same[0].id)
        kits.renew(tx, same[0].id, found.certificate, found.until)
    kit_id = (
        same[0].id
        if same
        else kits.add(tx, found.name, found.serial, found.certificate, found.until, area=areas(tx, by)[0])
    )
    if not same:
        guess = tx.rules.catalogue.measured_by(found.name)
        kits.measure(tx, kit_id, instrument_kinds.media_of(guess), guess)
    people.let_go(tx, by.id, ABOUT)
    return known(tx, kit_id)


def turn_medium(tx: Tx, by: Person, kit_id: int, medium: str) -> None:
    """Add a medium to what a kit measures, or take it off."""
    keeper(by)
    if medium not in {one.value for one in Medium}:
        raise Refused("press-stale")
    kit = kept_by(tx, by, kit_id)
    media = kit.media ^ {medium}
    kits.measure(tx, kit_id, media, _measures(tx, kit.name, media))


def retire(tx: Tx, by: Person, kit_id: int) -> None:
    """Take a kit out of use. Raise `NotAllowed` while somebody has it."""
    kit = kept_by(tx, by, kit_id)
    if not kits.retire(tx, kit.id):
        raise NotAllowed("kit-is-out", **who_has(tx, kit))


def book(tx: Tx, by: Person, kit_id: int, booked: Booked) -> bool:
    """Book a part of a day, or give it up if it is one's own; return whether it is booked now.

    Raise `Taken` with who has it and until when.
    """
    kit, local = look(tx, by, kit_id), tx.rules.local(tx.now)
    if not by.may(Role.VOLUNTEER):
        raise NotAllowed("kit-volunteers-book")
    if place(booked) < place(now(local)) or booked[0] >= local.date() + timedelta(days=AHEAD):
        raise Refused("press-stale")
    if kits.cancel(tx, kit.id, booked, by.id):
        return False
    if not kits.book(tx, kit.id, booked, by.id):
        raise Taken("kit-booked-already", **_booked_by(tx, kit, booked))
    if kit.holder == by.id:  # whoever has it keeps it as long as they have booked it
        kits.keep_until(tx, kit.id, max(_due(tx, kit, by.id), kit.due_back or tx.now))
    return True


def hand(tx: Tx, by: Person, kit_id: int, to: int) -> Handover:
    """«Handed to …»: the receiver is asked to confirm. By whoever has it, or by a coordinator if the hotline has it."""
    kit, receiver = to_hand(tx, by, kit_id), people.get(tx, to)
    if receiver is None or not receiver.may(Role.VOLUNTEER) or receiver.telegram_id is None:
        raise NotFound
    if not may_use(tx, receiver, kit):
        raise NotFound
    if kit.holder == to:
        raise Refused("kit-with-them")
    return _ask(tx, kit, by, "on" if kit.holder == by.id else "out", to)


def to_hand(tx: Tx, by: Person, kit_id: int) -> Kit:
    """Return a kit that they may hand on: they have it, or the hotline has it and they coordinate."""
    kit = look(tx, by, kit_id)
    if kit.holder is None:
        coordinates(tx, by, kit)
    if kit.holder not in (None, by.id):
        raise NotAllowed("kit-is-out", **who_has(tx, kit))
    return kit


def give_back(tx: Tx, by: Person, kit_id: int) -> bool:
    """«Given back»: coordinators are asked to confirm; return False then. A coordinator's own word is enough."""
    kit = look(tx, by, kit_id)
    if kit.holder is None:
        raise Refused("kit-is-here")
    confirms = may_lend(tx, by, kit)
    if kit.holder != by.id and not confirms:
        raise NotAllowed("kit-is-out", **who_has(tx, kit))
    handover = _ask(tx, kit, by, "back", None, asks=not confirms)
    if confirms:
        take(tx, by, handover.id)
        return True
    return False


def take(tx: Tx, by: Person, handover_id: int) -> Kit:
    """«I have it»: from now on it is with them. Raise `Refused` for what is answered already."""
    handover = _theirs(tx, by, handover_id)
    kit = known(tx, handover.kit)
    if not kit_handovers.answer(tx, handover.id, "taken", by.id):
        raise Taken("kit-answered")
    kits.leave(tx, kit.id)
    if handover.way != "back":
        kits.enter(tx, kit, by.id, _due(tx, kit, by.id), _measures(tx, kit.name, kit.media))
    _tell(tx, handover)
    return known(tx, kit.id)


def refuse(tx: Tx, by: Person, handover_id: int) -> None:
    """«I do not have it»: it stays with whoever had it."""
    handover = _theirs(tx, by, handover_id)
    if not kit_handovers.answer(tx, handover.id, "refused", by.id):
        raise Taken("kit-answered")
    _tell(tx, handover)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody is late with a kit: the timetable asks every second, and writes only then."""
    return kits.any_late(tx)


def remind(tx: Tx) -> None:
    """Remind those who are late, once a day; coordinators hear of it the first time."""
    for kit_id, person_id, _, first in kits.late(tx):
        kits.remind_at(tx, kit_id, tx.now + AGAIN)
        outbox.put(tx, person_id, "kit-late", key=f"kit-late:{kit_id}", mode="repost", kit=kit_id)
        if first:
            coordinators.hear(tx, "kit-late-told", kit=kit_id, area=known(tx, kit_id).area)


def missing(tx: Tx, by: Person) -> None:
    """Somebody who is about to be forgotten has kits: coordinators hear of it, without a name."""
    for kit in kits.held_by(tx, by.id):
        if (waiting := kit_handovers.open_of(tx, kit.id)) is not None:
            kit_handovers.answer(tx, waiting.id, "withdrawn")
        coordinators.hear(tx, "kit-missing", kit=kit.id, area=kit.area)


def name(tx: Tx, person_id: int | None) -> str:
    """Return how volunteers know one another: the name they gave, or their short number; «–» for nobody known."""
    if person_id is None:
        return "–"
    volunteer = volunteers.get(tx, person_id)
    return volunteer.name if volunteer and volunteer.name else f"№{person_id}"


def who_has(tx: Tx, kit: Kit) -> dict[str, str]:
    """Return who has a kit and until when, for a sentence."""
    until = tx.rules.local(kit.due_back) if kit.due_back else None
    return {"who": name(tx, kit.holder), "until": f"{until:%d.%m %H:%M}" if until else "–"}


def choices(tx: Tx, by: Person, kit: Kit, limit: int = 12) -> list[int]:
    """Return to whom a kit may be handed: those who have booked it first, the soonest in front, then the others."""
    booked = kits.booked(tx, kit.id, tx.rules.today(tx.now))
    first = dict.fromkeys(booked[one] for one in sorted(booked, key=place))
    others = [one.person for one in volunteers.everybody(tx)]
    found = [one for one in dict.fromkeys([*first, *others]) if one not in (kit.holder, by.id)]
    return [one for one in found if (person := people.get(tx, one)) and may_use(tx, person, kit)][:limit]


def parse_slot(day: int, slot: str) -> Booked:
    """Return the part of a day that a button carries. Raise `Refused` for none such."""
    try:
        return date.fromordinal(day), Slot(slot)
    except (ValueError, OverflowError):
        raise Refused("press-stale") from None


def _ask(tx: Tx, kit: Kit, by: Person, way: kit_handovers.Way, to: int | None, *, asks: bool = True) -> Handover:
    """Write the hand-over down and ask the receiver; one that waited is withdrawn."""
    if (waiting := kit_handovers.open_of(tx, kit.id)) is not None:
        kit_handovers.answer(tx, waiting.id, "withdrawn")
        _show(tx, waiting)
    handover_id = kit_handovers.add(tx, kit.id, way, by.id, to)
    found = kit_handovers.get(tx, handover_id)
    assert found is not None
    if not asks:
        return found
    if way == "back":
        coordinators.hear(tx, "kit-asked", key=_key(handover_id), handover=handover_id, area=kit.area)
    else:
        outbox.put(tx, to, "kit-asked", key=_key(handover_id), handover=handover_id)
    return found


def _theirs(tx: Tx, by: Person, handover_id: int) -> Handover:
    handover = kit_handovers.get(tx, handover_id)
    if handover is None:
        raise NotFound
    if handover.way == "back" and by.may(Role.COORDINATOR):
        coordinates(tx, by, known(tx, handover.kit))
    elif handover.way == "back" or handover.receiver != by.id:
        raise NotAllowed("kit-not-yours-to-take")
    return handover


def _tell(tx: Tx, handover: Handover) -> None:
    """Tell the giver what became of it, and bring the question up to date."""
    if handover.giver != handover.receiver:
        outbox.put(tx, handover.giver, "kit-told", handover=handover.id)
    _show(tx, handover)


def _show(tx: Tx, handover: Handover) -> None:
    if handover.way == "back":
        area = known(tx, handover.kit).area
        coordinators.hear(tx, "kit-asked", key=_key(handover.id), mode="edit", handover=handover.id, area=area)
    else:
        outbox.put(tx, handover.receiver, "kit-asked", key=_key(handover.id), mode="edit", handover=handover.id)


def _booked_by(tx: Tx, kit: Kit, booked: Booked) -> dict[str, str]:
    """Whose that part of a day is, and until when without a gap."""
    all_ = kits.booked(tx, kit.id, booked[0])
    last = run([one for one, person in all_.items() if person == all_[booked]], booked)
    day, hour = ends(*(last or booked))
    return {"who": name(tx, all_[booked]), "until": f"{tx.rules.local(tx.rules.at(day, hour)):%d.%m %H:%M}"}


def _key(handover_id: int) -> str:
    return f"kit-handover:{handover_id}"


def _due(tx: Tx, kit: Kit, person_id: int) -> datetime:
    local = tx.rules.local(tx.now)
    mine = [slot for slot, one in kits.booked(tx, kit.id, local.date()).items() if one == person_id]
    return tx.rules.at(*due_back(mine, local))


def _measures(tx: Tx, name: str, media: frozenset[str]) -> frozenset[Instrument]:
    """Return what kinds of instrument a kit is: what its media and its name tell."""
    return instrument_kinds.of_media(media, tx.rules.catalogue.measured_by(name))
