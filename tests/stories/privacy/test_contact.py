"""A name and a phone: only on purpose, only for the body's letter, taken back as easily."""

import pytest

from bot.playground.person import Person
from tests.given import CENTRE, Given


async def ready(person: Person) -> None:
    await person.says("/new")
    await person.sees("What has happened?")
    await person.presses("Smell in the air")
    await person.sees("What: 👃")
    await person.sends_place(*CENTRE)
    await person.sees("That is enough")


async def leave(person: Person, name: str = "Aigerim Sadykova") -> None:
    await person.presses("Leave my contact")
    await person.sees("Your name for the responsible body")
    await person.says(name)
    await person.sees(f"Thank you, {name}")


async def contacts(given: Given) -> list[dict[str, object]]:
    return await given.rows("SELECT name, phone FROM contacts")


async def test_a_contact_left_on_purpose_goes_with_the_case(resident: Person, given: Given) -> None:
    await ready(resident)
    await leave(resident)
    assert await contacts(given) == []  # nothing is kept before both are settled
    await resident.presses("Share my phone")
    await resident.sees("only into the letter")
    await resident.sees(f"For the responsible body: Aigerim Sadykova, {resident.phone_number}")
    assert "📝 Report" in resident.drawn().splitlines()[-1]  # the usual keyboard is back
    await resident.presses("Send")
    await resident.sees("GL-2026-0001")
    assert await contacts(given) == [{"name": "Aigerim Sadykova", "phone": resident.phone_number}]
    assert (await given.rows("SELECT contact FROM complaints"))[0]["contact"] == 1


async def test_a_report_without_a_contact_keeps_none(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Send")
    await resident.sees("GL-2026-0001")
    assert await contacts(given) == []
    assert (await given.rows("SELECT contact FROM complaints"))[0]["contact"] == 0


@pytest.mark.parametrize("typed", ["8 (701) 123-45-67", "+77011234567", "701 123 45 67"])
async def test_a_phone_may_be_typed(resident: Person, given: Given, typed: str) -> None:
    await ready(resident)
    await leave(resident)
    await resident.says(typed)
    await resident.sees("only into the letter")
    assert (await contacts(given))[0]["phone"] == "+77011234567"


async def test_what_is_no_phone_is_asked_for_again(resident: Person, given: Given) -> None:
    await ready(resident)
    await leave(resident)
    await resident.says("I have none")
    await resident.sees("does not look like a phone number")
    await resident.presses("Without a phone")
    await resident.sees("only into the letter")
    assert await contacts(given) == [{"name": "Aigerim Sadykova", "phone": None}]


async def test_one_may_think_better_of_it_half_way(resident: Person, given: Given) -> None:
    await ready(resident)
    await leave(resident)
    await resident.presses("Do not leave a contact")
    await resident.sees("goes without your contact")
    await resident.says("It is worse now")
    await resident.sees("It is worse now")
    assert await contacts(given) == []


async def test_a_contact_is_taken_off_again_and_forgotten(resident: Person, given: Given) -> None:
    await ready(resident)
    await leave(resident)
    await resident.presses("Without a phone")
    await resident.sees("For the responsible body: Aigerim Sadykova")
    await resident.presses("Take my contact off")
    await resident.sees_button("Leave my contact")
    assert await contacts(given) == []


async def test_photos_and_places_sent_while_asked_for_a_name_are_part_of_the_report(
    resident: Person, given: Given
) -> None:
    await ready(resident)
    await resident.presses("Leave my contact")
    await resident.sees("Your name for the responsible body")
    await resident.sends_photo()
    await resident.sees("1 photo")
    await resident.says("It began at night\nand it is still there")
    await resident.sees("It began at night")
    await resident.says("Aigerim")
    await resident.sees("Thank you, Aigerim")
    assert (await given.rows("SELECT words FROM drafts"))[0]["words"] == "It began at night\nand it is still there"


async def test_the_phone_may_come_before_the_name(resident: Person, given: Given) -> None:
    await ready(resident)
    await resident.presses("Leave my contact")
    await resident.sees("Your name for the responsible body")
    await resident.sends_contact("77011234567")
    await resident.sees("Your name for the responsible body")
    await resident.says("Aigerim")
    await resident.sees("For the responsible body: Aigerim, +77011234567")


async def test_the_contact_left_once_is_offered_again_without_asking(resident: Person, given: Given) -> None:
    await ready(resident)
    await leave(resident)
    await resident.presses("Without a phone")
    await resident.sees("For the responsible body")
    await resident.presses("Send")
    await resident.sees("GL-2026-0001")
    await ready(resident)
    await resident.presses("Leave my contact")
    await resident.sees("For the responsible body: Aigerim Sadykova")
    await resident.presses("Take my contact off")
    await resident.sees_button("Leave my contact")
    assert len(await contacts(given)) == 1  # the first case still needs it


async def test_a_phone_that_nobody_asked_for_is_not_kept(resident: Person, given: Given) -> None:
    await resident.sends_contact()
    await resident.sees("We do not need a phone number")
    assert await contacts(given) == []
    assert await given.rows("SELECT id FROM drafts") == []
