"""What a coordinator of another region looks for, was asked for or hears of: nothing changes, a sentence says why.

Every press, by everybody who has no right to it: tests/hostile.
"""

from typing import Any

import pytest

from bot.domain.cases.lifecycle import Stage, Verdict
from bot.domain.places.points import Point
from bot.playground.person import Person
from bot.services.drills import drills
from bot.services.letters import drafting, referrals, responses
from handlers.routes import COMMANDS
from storage.callers import call_backs, callers
from storage.cases import complaints
from storage.checks import checks
from storage.monitoring import points
from storage.people import people, role_areas
from storage.tx import Tx
from tests.given import CENTRE, Given

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


def everything(tx: Tx) -> dict[str, list[tuple[Any, ...]]]:
    """All that is kept, table by table."""
    names = [
        row["name"] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")
    ]
    return {name: [tuple(row) for row in tx.all(f"SELECT * FROM {name}")] for name in names if name not in ENGINE}


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
