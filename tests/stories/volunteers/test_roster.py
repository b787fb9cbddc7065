"""`/volunteers`: who is there, who needs a word, and what is done about one of them."""

from tests.given import CENTRE
from tests.stories.hands import accepted, press


async def test_a_coordinator_looks_at_the_list_notes_and_takes_somebody_off_it(
    given, resident, volunteer, coordinator
) -> None:
    case = await accepted(given, resident, volunteer, kind="dump")
    other = await given.volunteer("Omar", at=(CENTRE[0] + 0.01, CENTRE[1]))
    await coordinator.says("/volunteers")
    listed = await coordinator.sees("Volunteers: 2")
    assert "On duty now: 2" in listed.text
    await coordinator.presses("№2")  # who told no name goes by a number
    await coordinator.sees("Last offers answered: 1 of 1")
    await press(coordinator, "Note")
    await coordinator.sees("Write the note")
    await coordinator.says("Has a car on Sundays")
    await coordinator.sees("Has a car on Sundays")
    await press(coordinator, "Take off the list")
    await coordinator.sees("1 open check goes to others at once")
    await press(coordinator, "Yes, take off the list")
    await coordinator.hears_toast("Off the list")
    await coordinator.sees("Volunteers: 1")
    await volunteer.sees("no longer on the list of volunteers")
    await other.sees_button("I will go")
    assert (await given.now(case)).stage == "offered"
    await volunteer.says("/cases")
    await volunteer.sees("is for other roles")


async def test_volunteers_never_see_the_list(given, resident, volunteer) -> None:
    await volunteer.says("/volunteers")
    await volunteer.sees("is for other roles")
    await volunteer.forges("roster:open:1")
    await volunteer.hears_toast("not for you")
