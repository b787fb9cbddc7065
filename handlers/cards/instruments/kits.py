"""Kits: what there is and who has it; one of them, its days, to whom it goes; and the question to whoever gets it."""

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.instruments.kits import AHEAD, Slot, now, place
from bot.domain.intake.kinds import Medium
from bot.domain.people.roles import Role
from bot.engine.message import Button, Message
from bot.services.instruments import kit_rights
from bot.services.instruments.kits import choices, name, who_has
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.places import regions
from storage.instruments import kit_handovers, kits
from storage.instruments.kit_handovers import Handover
from storage.instruments.kits import Kit
from storage.people import people

MOST = 20

EVERYWHERE = "-"
"""What a press carries for «all regions»."""

Rows = list[tuple[Button, ...]]


def listed(view: View) -> Message | None:
    """List the kits with who has them; each can be opened."""
    if not _may(view, Role.VOLUNTEER | Role.COORDINATOR):
        return None
    person = people.get(view.tx, view.reader) if view.reader else None
    found = kit_rights.shown(view.tx, person)[:MOST] if person is not None else []
    lines: list[str] = [view.words("kits-title" if found else "kits-none")]
    rows: Rows = []
    for kit in found:
        lines += ["", *_told(view, kit)]
        rows.append((Button(_called(kit, 40), buttons.make("kit:open", kit.id)),))
    if _may(view, Role.COORDINATOR):
        rows.append((view.button("kit-add", "kit:add"),))
    return Message("\n".join(lines), tuple(rows))


def one(view: View) -> Message | None:
    """Show one kit (`kit`): certificate, holder, the last hands it went through. `asks`: «retire», «area»."""
    kit = kits.get(view.tx, view.args["kit"])
    if kit is None or kit.retired or not _may(view, Role.VOLUNTEER | Role.COORDINATOR):
        return Message(view.words("kit-gone"))
    lines: list[str] = [*_told(view, kit)]
    media = [view.words.plain(f"medium-{medium.value}") for medium in Medium if medium.value in kit.media]
    if media:
        lines.append(view.words("profile-media", media=", ".join(media)))
    if passed := kit_handovers.last(view.tx, kit.id):
        lines += ["", view.words("kit-history"), *(_passed(view, handover) for handover in passed)]
    if view.args.get("asks") == "area":
        return Message("\n".join([*lines, "", view.words("kit-which-area")]), tuple(_areas(view, kit)))
    if view.args.get("asks"):
        lines += ["", view.words("kit-retire-sure")]
        sure = ((view.button("kit-retire-yes", "kit:retired", kit.id),), (_back(view, kit),))
        return Message("\n".join(lines), sure)
    return Message("\n".join(lines), tuple(_doors(view, kit)))


def days(view: View) -> Message | None:
    """Show the days to come of a kit (`kit`): free, one's own, somebody else's."""
    kit = kits.get(view.tx, view.args["kit"])
    if kit is None or kit.retired or view.reader is None:
        return None
    local = view.tx.rules.local(view.tx.now)
    taken = kits.booked(view.tx, kit.id, local.date())
    rows: Rows = []
    for day in (local.date() + timedelta(days=n) for n in range(AHEAD)):
        row = []
        for slot in Slot:
            if place((day, slot)) < place(now(local)):
                continue
            whose = taken.get((day, slot))
            mark = "▫️" if whose is None else "✅" if whose == view.reader else "⛔"
            label = f"{mark} {view.words.plain(f'day-{day.weekday()}')} {day.day} · {view.words.plain(f'slot-{slot}')}"
            row.append(Button(label, buttons.make("kit:slot", kit.id, day.toordinal(), slot.value)))
        rows.append(tuple(row))
    rows.append((_back(view, kit),))
    return Message(view.words("kit-days", name=_called(kit)), tuple(rows))


def to(view: View) -> Message | None:
    """Ask to whom a kit (`kit`) was handed: those who have booked it first."""
    kit = kits.get(view.tx, view.args["kit"])
    person = people.get(view.tx, view.reader) if view.reader else None
    if kit is None or kit.retired or person is None:
        return None
    found = choices(view.tx, person, kit)
    rows: Rows = [(Button(cut(name(view.tx, to), 40), buttons.make("kit:hand", kit.id, to)),) for to in found]
    rows.append((_back(view, kit),))
    return Message(view.words("kit-to" if found else "kit-to-nobody", name=_called(kit)), tuple(rows))


def asked(view: View) -> Message | None:
    """Ask the receiver of a hand-over (`handover`) to confirm it; a line once it is answered."""
    handover = kit_handovers.get(view.tx, view.args["handover"])
    kit = kits.get(view.tx, handover.kit) if handover else None
    if handover is None or kit is None:
        return None
    said = {"name": _called(kit), "giver": name(view.tx, handover.giver)}
    if handover.state != "open":
        return Message(view.words("kit-asked-over", state=handover.state, **said))
    question = view.words("kit-asked-back" if handover.way == "back" else "kit-asked", **said)
    rows = (
        (view.button("kit-take", "kit:take", handover.id),),
        (view.button("kit-refuse", "kit:refuse", handover.id),),
    )
    return Message(question, rows)


def told(view: View) -> Message | None:
    """Tell the giver what became of a hand-over (`handover`)."""
    handover = kit_handovers.get(view.tx, view.args["handover"])
    kit = kits.get(view.tx, handover.kit) if handover else None
    if handover is None or kit is None:
        return None
    whom = "hotline" if handover.way == "back" else "person"
    receiver = name(view.tx, handover.receiver)
    return Message(view.words("kit-told", name=_called(kit), state=handover.state, whom=whom, receiver=receiver))


def late(view: View) -> Message | None:
    """Remind whoever has a kit (`kit`) that it is to be handed on; nothing once it is."""
    kit = kits.get(view.tx, view.args["kit"])
    if kit is None or kit.holder != view.reader:
        return None
    return Message(
        view.words("kit-late", name=_called(kit), until=who_has(view.tx, kit)["until"]), tuple(_hands(view, kit))
    )


def _about(sentence: str) -> Card:
    """Return the card that tells coordinators something of a kit (`kit`)."""

    def card(view: View) -> Message | None:
        kit = kits.get(view.tx, view.args["kit"])
        if kit is None:
            return None
        text = view.words(sentence, name=_called(kit), **who_has(view.tx, kit))
        return Message(text, ((Button(_called(kit, 40), buttons.make("kit:open", kit.id)),),))

    return card


def _told(view: View, kit: Kit) -> Iterator[str]:
    """Say what a kit is, whether its certificate holds, and where it is."""
    yield view.words("kit-name", name=_called(kit))
    if len(view.catalogue.areas) > 1:
        yield view.words("kit-area", where=regions(view, {kit.area} if kit.area else ()))
    until = kit.certified_until
    if until is None:
        yield view.words("kit-uncertified")
    else:
        held = "yes" if kit.certified(view.tx.rules.today(view.tx.now)) else "no"
        number = f" № {kit.certificate}" if kit.certificate else ""
        yield view.words("kit-certified", held=held, number=number, until=f"{until:%d.%m.%Y}")
    if kit.holder is None:
        yield view.words("kit-here")
    else:
        overdue = "yes" if kit.due_back and kit.due_back < view.tx.now else "no"
        yield view.words("kit-with", overdue=overdue, **who_has(view.tx, kit))
    if (waiting := kit_handovers.open_of(view.tx, kit.id)) is not None:
        yield view.words("kit-waits", way=waiting.way, receiver=name(view.tx, waiting.receiver))


def _passed(view: View, handover: Handover) -> str:
    ours = view.words.plain("kit-hotline")
    giver = ours if handover.way == "out" else name(view.tx, handover.giver)
    receiver = ours if handover.way == "back" else name(view.tx, handover.receiver)
    said = view.local(handover.made_at)
    confirmed = view.local(handover.answered_at) if handover.answered_at else "–"
    return view.words("kit-passed", said=said, giver=giver, receiver=receiver, confirmed=confirmed)


def _doors(view: View, kit: Kit) -> Iterator[tuple[Button, ...]]:
    if _may(view, Role.VOLUNTEER):
        yield (view.button("kit-book", "kit:book", kit.id),)
    keeper = _may(view, Role.COORDINATOR)
    if kit.holder == view.reader or (keeper and kit.holder is None):
        yield from _hands(view, kit)
    elif keeper:
        yield (view.button("kit-back-here", "kit:back", kit.id),)
    if keeper and may_keep(view, kit):
        ticks = [
            Button(
                ("✅ " if medium.value in kit.media else "▫️ ") + view.words.plain(f"medium-{medium.value}"),
                buttons.make("kit:medium", kit.id, medium.value),
            )
            for medium in Medium
            if medium is not Medium.SITE
        ]
        yield tuple(ticks)
        if len(view.catalogue.areas) > 1:
            yield (view.button("kit-area-key", "kit:area", kit.id),)
        yield (view.button("kit-renew", "kit:add"), view.button("kit-retire", "kit:retire", kit.id))
    yield (view.button("kit-all", "kits:list"),)


def _areas(view: View, kit: Kit) -> Iterator[tuple[Button, ...]]:
    """To which regions the reader may give it."""
    person = people.get(view.tx, view.reader) if view.reader else None
    for area in kit_rights.areas(view.tx, person) if person is not None else ():
        row = view.catalogue.areas.get(area or "")
        name = view.words.of(row.name) if row else view.words.plain("invite-everywhere")
        mark = "✓ " if area == kit.area else ""
        yield (Button(mark + cut(name, 40), buttons.make("kit:belongs", kit.id, area or EVERYWHERE)),)
    yield (_back(view, kit),)


def may_keep(view: View, kit: Kit) -> bool:
    """Whether the reader may change the kit and take it out of use."""
    person = people.get(view.tx, view.reader) if view.reader else None
    return person is not None and kit_rights.may_keep(view.tx, person, kit)


def _hands(view: View, kit: Kit) -> Iterator[tuple[Button, ...]]:
    yield (view.button("kit-hand", "kit:to", kit.id),)
    if kit.holder is not None:
        yield (view.button("kit-give-back", "kit:back", kit.id),)


def _back(view: View, kit: Kit) -> Button:
    return view.button("profile-back", "kit:open", kit.id)


def _called(kit: Kit, most: int = 60) -> str:
    return cut(kit.name + (f" № {kit.serial}" if kit.serial else ""), most)


def _may(view: View, role: Role) -> bool:
    person = people.get(view.tx, view.reader) if view.reader else None
    return person is not None and person.may(role)


CARDS: dict[str, Card] = {
    "kits": listed,
    "kit": one,
    "kit-days": days,
    "kit-to": to,
    "kit-asked": asked,
    "kit-told": told,
    "kit-late": late,
    "kit-late-told": _about("kit-late-told"),
    "kit-missing": _about("kit-missing"),
}
