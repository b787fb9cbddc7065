"""Every button of the table, pressed by those who have no right to it, with the real numbers of what is others'.

Nothing of others' changes, nothing goes wrong on our side, and nothing of the case is in what they get back.
"""

from collections.abc import Awaitable, Callable

import pytest

from bot.playground.person import Person
from bot.services.cases import desk
from bot.services.people import invitations
from handlers.routes import ATTENTION, COMMANDS
from storage.people import people, role_areas
from tests.given import Given
from tests.hostile import there_is
from tests.hostile.presses import LAST, everything, forged
from tests.hostile.there_is import SECRETS, There

ATBASAR = (51.8085, 68.3582)

# A volunteer is entitled to take a case from a group by themselves: tests of groups hold from which and which case.
ENTITLED = {"another volunteer": {"group:go"}}


async def stranger(given: Given) -> Person:
    person = given.world.person("Stranger", language_code="en")
    await person.says("/start")
    await person.sees("Choose a language")
    return person


async def another_resident(given: Given) -> Person:
    return await given.person("Dana")


async def another_volunteer(given: Given) -> Person:
    person = await given.volunteer("Dana", at=ATBASAR, radius_m=500, on_duty=False)
    await given.hotline.store.ask(
        lambda tx: role_areas.set(tx, people.meet(tx, person.id).id, "volunteer", ["atbasar"])
    )
    return person


async def volunteer_waiting_for_a_yes(given: Given) -> Person:
    person = await given.person("Dana")
    clara = await given.rows("SELECT person_id FROM roles WHERE role = 'coordinator'")
    by = await given.hotline.store.read(people.get, clara[0]["person_id"])
    assert by is not None
    await person.starts(invitations.PAYLOAD + await given.hotline.store.ask(invitations.make, by, "volunteer"))
    await person.sees_button("I agree")
    await person.presses("I agree")
    await person.sees("A coordinator has to say “yes” now")
    return person


async def coordinator_of_another_region(given: Given) -> Person:
    person = await given.person("Damir", role="coordinator")
    await given.hotline.store.ask(
        lambda tx: role_areas.set(tx, people.meet(tx, person.id).id, "coordinator", ["atbasar"])
    )
    return person


async def former_owner(given: Given) -> Person:
    person = await given.person("Damir")
    await given.hotline.store.ask(desk.seat_owner, person.id)
    await given.hotline.store.ask(desk.seat_owner, None)
    await person.sees("You do not coordinate any more")
    return person


async def dismissed_coordinator(given: Given) -> Person:
    person = await given.person("Damir", role="coordinator")
    await given.hotline.store.ask(lambda tx: desk.dismiss(tx, people.meet(tx, person.id).id))
    await person.sees("You do not coordinate any more")
    return person


Comes = Callable[[Given], Awaitable[Person]]
WHO: dict[str, Comes] = {
    one.__name__.replace("_", " "): one
    for one in (
        stranger,
        another_resident,
        another_volunteer,
        volunteer_waiting_for_a_yes,
        coordinator_of_another_region,
        former_owner,
        dismissed_coordinator,
    )
}


@pytest.fixture
async def there(given: Given, resident: Person, volunteer: Person, coordinator: Person) -> There:
    omar = await given.volunteer("Omar", on_duty=False)
    return await there_is.made(given, resident.id, volunteer.id, omar.id, coordinator.id)


def read(person: Person) -> str:
    """All that the bot has said to them, buttons included."""
    return "\n".join(str((one.text, one.labels)) for one in person.screen if not one.mine)


async def nothing_came_of_it(given: Given, me: int, was: set[str], what: str) -> None:
    now = await there_is.others(given.hotline, me)
    gone = {row for row in was - now if what != LAST or not row.startswith("invitations")}  # a use is given back
    assert gone == set(), (what, gone, now - was)
    assert what == LAST or now - was == set(), (what, now - was)
    assert await there_is.failed(given.hotline) == [], what


async def nothing_was_told(given: Given, who: Person, own: set[str]) -> None:
    await given.hotline.deliver.quiet()
    told = "\n".join([read(who), *(text for text, _ in who.toasts)])
    found = [secret for secret in SECRETS if secret in told and secret not in own]
    assert not found, (found, told)


@pytest.mark.parametrize("whom", WHO)
async def test_no_press_reaches_into_what_is_others(given: Given, there: There, whom: str) -> None:
    who = await WHO[whom](given)
    me = await there_is.number_of(given.hotline, who.id)
    was = await there_is.others(given.hotline, me)
    for name in everything():
        if name in ENTITLED.get(whom, ()):
            continue
        async with there_is.carried_out(given):
            await who.forges(forged(name, there))
        await nothing_came_of_it(given, me, was, name)
    await nothing_was_told(given, who, set())


@pytest.mark.parametrize("whom", WHO)
async def test_no_command_reaches_into_what_is_others(given: Given, there: There, whom: str) -> None:
    who = await WHO[whom](given)
    [case] = await given.rows("SELECT number FROM complaints WHERE id = :id", id=there.of("case"))
    me = await there_is.number_of(given.hotline, who.id)
    was = await there_is.others(given.hotline, me)
    for name in COMMANDS:
        for rest in (case["number"], "rotten eggs", str(there.of("case")), "temirtau"):
            async with there_is.carried_out(given):
                await who.says(f"/{name} {rest}")
            await nothing_came_of_it(given, me, was, name)
    await nothing_was_told(given, who, {"GL-2026-0"})  # they typed it themselves


@pytest.mark.parametrize("whom", WHO)
async def test_no_word_reaches_into_what_is_others_whatever_they_attend_to(
    given: Given, there: There, whom: str
) -> None:
    who = await WHO[whom](given)
    ids, until = there.ids, "2099-01-01T00:00:00.000000Z"
    asked = {
        "decide": {"case": ids["case"], "action": "close", "outcome": "fixed", "until": until},
        "find": {"until": until},
        "desk": {"case": ids["case"], "wants": "note"},
        "check": {"check": ids["held"]},
        "late": {"check": ids["done"], "until": until},
        "fix": {"check": ids["done"], "what": "note"},
        "hide": {"case": ids["case"]},
        "drill": {"area": "temirtau", "kind": "smell", "until": until},
        "more": {"case": ids["case"], "until": until},
        "letter": {"referral": ids["letter"], "asks": "number"},
        "answer": {"response": ids["answer"]},
        "observation": {"observation": ids["observe"]},
        "point-name": {"point": ids["point"]},
        "joining": {"request": ids["request"]},
        "roster": {"person": ids["vera"], "until": until},
        "caller": {"draft": ids["draft"]},
    }
    own_only = {"observe", "kits", "neighbour", "draft", "contact", "profile", "hours"}
    assert ATTENTION.keys() == asked.keys() | own_only
    me = await there_is.number_of(given.hotline, who.id)
    was = await there_is.others(given.hotline, me)
    for about in ATTENTION:
        for say in (lambda: who.says("H2S 0.5"), lambda: who.sends_place(50.05, 72.96), who.sends_photo):
            await given.hotline.store.ask(
                lambda tx, a=about: people.attend(tx, people.meet(tx, who.id).id, a, **asked.get(a, {}))
            )
            async with there_is.carried_out(given):
                await say()
            await nothing_came_of_it(given, me, was, about)
    await nothing_was_told(given, who, set())
