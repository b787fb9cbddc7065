"""No press reaches into what is another's: every button of a volunteer, pressed by another one, and by a resident."""

from typing import Any

from bot.domain.evidence.files import Place
from bot.domain.people.roles import Role
from bot.domain.places.points import Point
from bot.playground.person import Person
from bot.services.checks import checks, handovers
from bot.services.dispatch import dispatch
from bot.services.instruments import kits
from bot.services.monitoring import observing, points
from handlers.buttons import SHAPES
from handlers.routes import PRESSES
from storage.dispatch import offers
from storage.instruments import kit_handovers
from storage.people import people
from storage.tx import Tx
from tests.given import CENTRE, Given

ENGINE = {"updates", "messages", "outbox", "ticks", "sqlite_sequence", "attention"}
OWN = {"duty", "where", "course", "cohort", "group", "thanks", "cases"}
"""What carries no number of anybody's: it can only change who presses."""

OWN_ALONE = {"hours:turn", "hours:day", "hours:quiet_at", "hours:weeks", "hours:limit", "profile:radius"}
OWN_ALONE |= {"observe:preset", "kit:open", "kit:book", "kit:slot", "kit:add"}
OWN_ALONE |= {"offer:later", "offer:card", "check:show", "observe:done"}  # show nothing to anybody else
MORE = {"check:why": ("unsafe",), "check:substance": ("so2",), "look:at": ("smell",), "look:set": ("smell", "4"),
        "fix:to": ("confirmed",), "fix:why": ("typo",), "offer:why": ("far",), "offer:at": (29_000_000,),
        "observe:said": ("quiet",), "observe:strength": (4,), "tool:turn": ("water",),
        "recheck:says": ("gone",), "recheck:without": ("gone", "dark"), "recheck:why": ("unsafe",)}  # fmt: skip


def begin(tx: Tx, vera: int, omar: int, clara: int) -> dict[str, int]:
    """Vera has a check done, one at hand that she asks Omar to take, an offer, a kit that comes to her, and a point."""
    one, boss = people.meet(tx, vera), people.meet(tx, clara)
    rows = tx.all("SELECT id FROM complaints ORDER BY id")
    found = [offer.id for row in rows for offer in offers.of_case(tx, row["id"]) if offer.person == one.id]
    done, held = (dispatch.accept(tx, one, offer) for offer in found[:2])
    checks.take(tx, one, done.id, words="h2s 0,01")
    checks.judge(tx, one, done.id, "confirmed")
    checks.take(tx, one, held.id, words="h2s 0,01; pH 15", place=Place(Point(CENTRE[0] + 0.05, CENTRE[1])))
    handover = handovers.ask(tx, one, held.id, people.meet(tx, omar).id)
    kit = kits.add(tx, boss, "Ганк-4, 55")
    kits.hand(tx, boss, kit.id, one.id)
    asked = kit_handovers.open_of(tx, kit.id)
    assert asked is not None
    points.live_at(tx, one, Point(*CENTRE))
    seen = observing.now(tx, one)
    return {"check": held.id, "look": held.id, "area": held.id, "recheck": held.id, "fix": done.id, "offer": found[2],
            "handover": handover.id, "kit": asked.id, "observe": seen, "hours": 1,
            "profile": 1, "tool": 1}  # fmt: skip


def everything(tx: Tx) -> dict[str, list[tuple[Any, ...]]]:
    """All that is kept of the work, table by table."""
    names = [row["name"] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: [tuple(row) for row in tx.all(f"SELECT * FROM {name}")]
        for name in names
        if name not in ENGINE and "_at" not in name
    }


async def test_no_press_of_a_volunteer_reaches_into_anothers_work(
    given: Given, resident: Person, volunteer: Person, coordinator: Person
) -> None:
    cases = [await given.case(by=resident, kind=kind) for kind in ("dump", "smell", "smell")]
    for case in cases:
        await given.hotline.store.ask(dispatch.call, case)
    omar, dana = await given.volunteer("Omar"), await given.volunteer("Dana", on_duty=False)
    ids = await given.hotline.store.ask(begin, volunteer.id, omar.id, coordinator.id)
    names = sorted(
        name
        for name, press in PRESSES.items()
        if press.role & Role.VOLUNTEER and SHAPES[name][:1] == (int,)
        and name.partition(":")[0] not in OWN and name not in OWN_ALONE
    )  # fmt: skip
    assert len(names) > 65
    was = await given.hotline.store.read(everything)
    for who in (dana, resident):
        for name in names:
            noun = name.partition(":")[0]
            carried = (ids[noun], *MORE.get(name, [1] * (len(SHAPES[name]) - 1)))
            await who.forges(":".join(map(str, (name, *carried))))
            assert await who.hears_toast(), name
            assert await given.hotline.store.read(everything) == was, name
