"""A volunteer who cannot go after all asks a colleague of their choice."""

from bot.domain.cases.lifecycle import Stage
from tests.stories.hands import accepted, press

NORTH = (50.0647, 72.9646)  # a good kilometre from the centre


async def test_a_check_goes_to_the_colleague_who_says_yes(given, resident, volunteer) -> None:
    case = await accepted(given, resident, volunteer)
    omar = await given.volunteer("Omar", at=NORTH)
    await _ask(volunteer)
    question = await omar.sees("asks you to take over a check")
    assert case.number in question.text
    await press(omar, "I will take it")
    await omar.sees("Your check")
    await volunteer.sees("has taken it over")
    assert (await given.now(case)).stage is Stage.ASSIGNED


async def test_who_asked_can_take_it_back_and_silence_leaves_it_with_them(given, resident, volunteer, clock) -> None:
    await accepted(given, resident, volunteer)
    omar = await given.volunteer("Omar", at=NORTH)
    await _ask(volunteer)
    await omar.sees("asks you to take over a check")
    await press(volunteer, "I will go myself")
    await volunteer.sees("need not go any more")
    await omar.sees("it stays with your colleague")
    await _ask(volunteer)
    await clock.forward(minutes=6)
    await volunteer.sees("has not answered. It stays yours")


async def _ask(volunteer) -> None:
    """Ask the first colleague on the list."""
    await volunteer.presses("↩️ Give it back")
    await press(volunteer, "Hand it to somebody")
    picked = await volunteer.sees("whom do you ask?")
    await volunteer.presses(data=picked.buttons[0][0][1])
    await volunteer.sees("Until they say yes (")
