"""A coordinator begins a drill; volunteers see that it is one; the result says how quick they were."""

from bot.playground.person import Person
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import press


async def test_a_drill_from_its_start_to_its_result(
    given: Given, coordinator: Person, volunteer: Person, clock: Clock
) -> None:
    await coordinator.says("/drill")
    await coordinator.sees("counts in no figure")
    await press(coordinator, "Temirtau")
    await coordinator.sees("in the middle of Temirtau, Centre")
    await press(coordinator, "Begin")
    await coordinator.hears_toast("1 volunteer was called")
    await coordinator.sees("DR-2026-0001 · Temirtau")

    offer = await volunteer.sees("DRILL: nothing has really happened")
    assert "112" not in offer.text
    await clock.forward(minutes=3)
    await press(volunteer, "I will go")
    check = await volunteer.sees("Your check")
    assert "DRILL" in check.text
    await clock.forward(minutes=8)
    await volunteer.sends_place(*CENTRE)
    await volunteer.sees("On site at")
    await press(volunteer, "Not confirmed")
    await clock.forward(seconds=1)

    result = await coordinator.sees("the drill is over – with a verdict")
    assert "Taken after 3 minutes" in result.text
    assert "On site after 11 minutes" in result.text
    assert not await given.rows("SELECT 1 FROM complaints WHERE drill = 0")
    await press(coordinator, "Drills")
    await coordinator.sees("taken after 3 minutes")


async def test_a_drill_at_another_place_is_marked_on_the_board_and_can_only_be_ended(
    given: Given, coordinator: Person, volunteer: Person
) -> None:
    await coordinator.says("/drill")
    await press(coordinator, "Temirtau")
    await press(coordinator, "Another kind")
    await press(coordinator, "Smoke")
    await press(coordinator, "At another place")
    await coordinator.sees("The drill begins there at once")
    await coordinator.sends_place(CENTRE[0] + 0.005, CENTRE[1])
    await coordinator.sees("DR-2026-0001")
    await volunteer.sees("DRILL")
    await coordinator.says("/board")
    board = await coordinator.sees("A drill goes on: DR-2026-0001")
    assert not any("· 1" in label for row in board.buttons for label, _ in row)
    await coordinator.says("/find DR-2026-0001")
    card = await coordinator.sees("a coordinator began a drill")
    assert "DRILL" in card.text
    presses = {data.rsplit(":", 1)[0] for row in card.buttons for _, data in row}
    assert "drill:end" in presses
    assert not presses & {"case:refer", "case:close", "case:reject", "case:join", "case:reassign", "case:call"}
    await coordinator.presses("End the drill")
    await coordinator.sees("the drill is over – a coordinator ended it")
    await volunteer.sees("the drill is over")
    await coordinator.sees("Drill over")
