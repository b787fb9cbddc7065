"""A coordinator of another region can press and type what they like: nothing changes, and a sentence says why."""

from typing import Any

import pytest

from bot.domain.cases.lifecycle import Stage, Verdict
from bot.domain.people.roles import Role
from bot.domain.places.points import Point
from bot.playground.person import Person
from bot.services.drills import drills
from bot.services.letters import drafting, referrals, responses
from handlers.buttons import SHAPES
from handlers.routes import COMMANDS, PRESSES
from storage.callers import call_backs, callers
from storage.cases import complaints
from storage.checks import checks
from storage.monitoring import points
from storage.people import people, role_areas
from storage.tx import Tx
from tests.given import CENTRE, Given

# What carries nothing of a region, or is narrowed to the presser's own when it is shown.
OF_NO_REGION = {
    "board",
    "channel",
    "digest:list",
    "digest:week",
    "export",
    "group",
    "invite",
    "kit",
    "kits",
    "minor",
    "points:page",
    "drill:kinds",
}

# What else is behind a number: something that could be done if the region were theirs.
MORE: dict[str, tuple[Any, ...]] = {
    "answer:came": (0,),
    "answer:ground": ("no_breach",),
    "answer:promise": (10,),
    "answer:says": ("done",),
    "answer:to": ("sanitary",),
    "caller:says": ("gone",),
    "caller:told": (9_999_999_999_999,),
    "case:bar_for": ("spam",),
    "case:barred": ("spam", 7),
    "case:outcome": ("fixed",),
    "case:reason": ("spam",),
    "case:settle": ("fixed",),
    "desk:say": ("photo",),
    "hide:part": (0, 1),
    "hide:show": (1,),
    "fix:reading": (1,),
    "fix:to": ("not_confirmed",),
    "fix:why": ("slip",),
    "fix:withdraw": (1,),
    "letter:body": ("sanitary",),
    "letter:day": (0,),
    "letter:lang": ("ru",),
    "letter:new": ("appeal",),
    "letter:way": ("hand",),
    "pack:make": ("case", "ru", 0),
    "pack:set": ("case", "ru", 0),
    "post:cell": (1,),
    "post:photo": (1,),
    "recheck:fixed": (1,),
}

# Nothing of it is of the case: what came in, what is on its way to Telegram, what the timetable has looked at.
ENGINE = ("updates", "messages", "outbox", "ticks", "sqlite_sequence")


@pytest.fixture
async def there(given: Given) -> Person:
    """A coordinator of Atbasar alone."""
    person = await given.person("Damir", role="coordinator")
    await narrow(given, person)
    return person


async def narrow(given: Given, person: Person) -> None:
    member = await given.hotline.store.ask(people.meet, person.id)
    await given.hotline.store.ask(role_areas.set, member.id, "coordinator", ["atbasar"])


def begin(tx: Tx, case_id: int, clara: int, vera: int) -> dict[str, Any]:
    """Whatever can be pressed about a case of Temirtau, by what carries it."""
    by, volunteer = people.meet(tx, clara), people.meet(tx, vera)
    caller = callers.begin(tx)
    rang = made(tx, caller)
    call_backs.put(tx, caller, rang, "told-reopened", {})
    letter = drafting.begin(tx, by, case_id, "appeal")
    referrals.sent_on(tx, by, letter.id, tx.rules.today(tx.now))
    referrals.send(tx, by, letter.id, "hand")
    people.let_go(tx, by.id)
    check = checks.begin(tx, case_id, volunteer.id, None)
    checks.judge(tx, check, Verdict.CONFIRMED, None)
    drill, _ = drills.start(tx, by, "temirtau", "smell")
    return {
        "case": case_id,
        "caller": caller,
        "rang": rang,
        "letter": letter.id,
        "answer": responses.begin(tx, by, letter.id).id,
        "fix": check,
        "roster": volunteer.id,
        "drill": drill.id,
        "points": point(tx, volunteer.id),
    }


def point(tx: Tx, person_id: int) -> int:
    """An observation point of a standing inspector."""
    points.join(tx, person_id)
    found = points.of(tx, person_id)
    assert found is not None
    points.live_at(tx, found.id, Point(*CENTRE), "temirtau", "centre")
    return found.id


def made(tx: Tx, caller: int) -> int:
    """A case that somebody rang up about."""
    return complaints.add(
        tx, number="GL-2026-0777", line="green", kind="smell", draft_id=None, reporter=caller, contact=False,
        source="caller", words="Burning", point=Point(*CENTRE), accuracy_m=None, place_words=None, area="temirtau",
        district=None, signalled_at=tx.now, next_call_at=None,
    )  # fmt: skip


def carried(name: str, ids: dict[str, Any]) -> tuple[Any, ...]:
    """What a press carries: the number its name asks for, and what could be done with it."""
    noun = name.partition(":")[0]
    match name:
        case "letter:new":
            return ids["case"], "appeal"
        case "answer:new":
            return (ids["letter"],)
        case "letter:case":
            return ids["letter"], ids["rang"]
        case "case:into":
            return ids["case"], ids["rang"]
        case "case:give" | "desk:give":
            return ids["case"], ids["roster"]
        case "caller:says":
            return ids["rang"], "gone"
        case "drill:end":
            return (ids["drill"],)
        case "points:area" | "worst:places" | "worst:bodies" | "worst:map":
            return ("temirtau",)
        case "digest:show" | "digest:pictures" | "digest:print" | "digest:table":
            return "2026-W11", "temirtau"
    if noun == "drill":
        return ("temirtau", "smell")[: len(SHAPES[name])]
    first = ids["case"] if noun in ("case", "desk", "hide", "pack", "post", "recheck") else ids[noun]
    return first, *MORE.get(name, ())


def everything(tx: Tx) -> dict[str, list[tuple[Any, ...]]]:
    """All that is kept, table by table."""
    names = [
        row["name"] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")
    ]
    return {name: [tuple(row) for row in tx.all(f"SELECT * FROM {name}")] for name in names if name not in ENGINE}


async def test_no_press_reaches_into_another_region(resident, coordinator, there: Person, given: Given) -> None:
    vera = await given.volunteer(on_duty=False)
    case = await given.case(by=resident)
    ids = await given.hotline.store.ask(begin, case.id, coordinator.id, vera.id)
    await given.hotline.tick()  # nobody can be called to the drill: it is over
    about = sorted(
        name
        for name, press in PRESSES.items()
        if press.role & Role.COORDINATOR and SHAPES[name]
        and name not in OF_NO_REGION and name.partition(":")[0] not in OF_NO_REGION
    )  # fmt: skip
    assert len(about) > 70
    was = await given.hotline.store.read(everything)
    for name in about:
        await there.forges(":".join((name, *map(str, carried(name, ids)))))
        said = await there.hears_toast()
        in_words = name.partition(":")[0] in ("digest", "drill", "points", "roster", "worst")
        assert "is of another region" in said or in_words, (name, said)
    now = await given.hotline.store.read(everything)
    assert {name for name in was if was[name] != now[name]} == set()
    assert (await given.now(case)).stage is Stage.REFERRED


async def test_what_was_asked_for_before_the_role_was_narrowed_is_not_taken(
    resident: Person, coordinator: Person, given: Given
) -> None:
    vera = await given.volunteer(on_duty=False)
    case = await given.case(by=resident)
    ids = await given.hotline.store.ask(begin, case.id, coordinator.id, vera.id)
    await given.hotline.tick()  # nobody can be called to the drill: it is over
    await narrow(given, coordinator)
    member = await given.hotline.store.ask(people.meet, coordinator.id)
    until = "2099-01-01T00:00:00.000000Z"
    asked: list[tuple[str, dict[str, Any]]] = [
        ("decide", {"case": case.id, "action": "close", "outcome": "fixed", "until": until}),
        ("desk", {"case": case.id, "wants": "note"}),
        ("letter", {"referral": ids["letter"], "asks": "number"}),
        ("answer", {"response": ids["answer"]}),
        ("fix", {"check": ids["fix"], "what": "note"}),
    ]
    for about, args in asked:
        await given.hotline.store.ask(lambda tx, a=about, g=args: people.attend(tx, member.id, a, **g))
        was = await given.hotline.store.read(everything)
        await coordinator.says(f"Words for {about}")
        await coordinator.sees("is of another region")
        now = await given.hotline.store.read(everything)
        assert {name for name in was if was[name] != now[name]} <= {"attention"}, about


async def test_a_number_of_another_region_is_not_found_and_nothing_is_joined_to_it(
    resident: Person, there: Person, given: Given
) -> None:
    here = await given.case(by=resident, words="Burning tyres")
    own = await given.case(by=resident, place=(51.8085, 68.3582))
    for typed in (here.number, "1", "tyres"):
        await there.says(f"/find {typed}")
        await there.sees("Nothing found")
    await there.forges(f"case:join:{own.id}")
    await there.sees("Which complaint")
    await there.says(here.number)
    await there.sees("is of another region")
    assert (await given.now(own)).stage is Stage.RECEIVED
    assert set(COMMANDS) >= {"find", "callbacks"}


async def test_callers_of_another_region_are_not_on_the_list(coordinator: Person, there: Person, given: Given) -> None:
    def rings(tx: Tx) -> None:
        caller = callers.begin(tx)
        call_backs.put(tx, caller, made(tx, caller), "told-reopened", {})

    await given.hotline.store.ask(rings)
    await there.says("/callbacks")
    await there.sees("Everybody who called knows")
    await coordinator.says("/callbacks")
    await coordinator.sees_button("GL-2026-0777")
