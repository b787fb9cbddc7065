"""Nobody waits for a volunteer who took a case and is not heard of: they are asked, then others are called."""

from bot.playground.person import Person
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import accepted, press


async def test_who_is_silent_is_asked_once_and_then_the_case_goes_to_others(
    resident: Person, volunteer: Person, given: Given, clock: Clock
) -> None:
    case = await accepted(given, resident, volunteer)
    other = await given.volunteer("Nurlan", at=(CENTRE[0] + 0.01, CENTRE[1]))
    await clock.forward(minutes=16)
    await volunteer.sees("Are you on your way?")
    assert (await given.now(case)).stage == "assigned"
    await clock.forward(minutes=16)
    await volunteer.sees("we heard nothing, so others are called now")
    await resident.sees(case.number)
    await other.sees_button("I will go")
    assert (await given.now(case)).stage == "offered"


async def test_who_is_on_the_way_keeps_the_case(
    resident: Person, volunteer: Person, given: Given, clock: Clock
) -> None:
    case = await accepted(given, resident, volunteer)
    await clock.forward(minutes=16)
    await press(volunteer, "On my way, 20 min")
    await volunteer.sees("we wait for you")
    await clock.forward(minutes=19)
    assert (await given.now(case)).stage == "assigned"
    await clock.forward(minutes=2)
    await volunteer.sees("Are you on your way?")


async def test_who_has_arrived_is_not_asked_whether_they_come_and_loses_nothing(
    resident: Person, volunteer: Person, coordinator: Person, given: Given, clock: Clock
) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.sends_place(*CENTRE)
    await volunteer.sees("On site")
    await clock.forward(hours=2)
    assert not [message for message in volunteer.screen if "Are you on your way" in message.text]
    await clock.forward(hours=2)
    await volunteer.sees("Your verdict is still missing")
    await clock.forward(hours=24)
    assert (await given.now(case)).stage == "assigned"


async def test_nobody_answers_for_another(resident: Person, volunteer: Person, given: Given, clock: Clock) -> None:
    await accepted(given, resident, volunteer)
    other = await given.volunteer("Nurlan")
    await clock.forward(minutes=16)
    await volunteer.sees("Are you on your way?")
    await other.forges("check:coming:1")
    await other.hears_toast("")
    assert (await given.rows("SELECT reminded FROM checks"))[0]["reminded"] == 1


async def test_a_case_that_lasts_leaves_its_volunteer_a_day(
    resident: Person, volunteer: Person, given: Given, clock: Clock
) -> None:
    case = await accepted(given, resident, volunteer, kind="dump")
    await clock.forward(hours=20)
    assert not [message for message in volunteer.screen if "Are you on your way" in message.text]
    await clock.forward(hours=5)
    await volunteer.sees("Are you on your way?")
    await clock.forward(hours=13)
    assert (await given.now(case)).stage != "assigned"
