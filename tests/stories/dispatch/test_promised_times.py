"""«Not now, but in an hour»: what a volunteer can answer besides yes and no, and what the coordinator sees of it."""

from bot.domain.cases.lifecycle import Stage
from tests.stories.hands import called, press

NORTH = (50.0647, 72.9646)  # a good kilometre from the centre


async def test_a_volunteer_who_comes_later_has_the_case_then_and_everybody_knows(
    given, resident, volunteer, coordinator, clock
) -> None:
    other = await given.volunteer("Omar", at=NORTH)
    case = await called(given, resident, kind="dump")
    await press(other, "Later…")
    await press(other, "In an hour, at")
    await other.hears_toast("it is yours")
    await other.sees("You can come at")
    await press(volunteer, "Not now")
    await resident.sees("a volunteer comes at")
    await coordinator.sees("A volunteer comes at")
    await other.sees("You come at")
    assert (await given.now(case)).stage is Stage.ASSIGNED
    await clock.forward(minutes=66)
    await other.sees("You said you would come at")
    await press(other, "On my way")


async def test_a_smell_is_not_offered_for_later(given, resident, volunteer) -> None:
    await called(given, resident)
    offer = await volunteer.sees("Can you go and check?")
    assert [label for row in offer.buttons for label, _ in row] == ["✅ I will go", "Not now"]


async def test_the_coordinator_sees_who_was_asked_what_they_said_and_why_others_were_not(
    given, resident, volunteer, coordinator, clock
) -> None:
    await given.volunteer("Omar", at=NORTH)
    await given.volunteer("Dana", media=("water",))
    await given.volunteer("Timur", on_duty=False)
    await called(given, resident)
    await press(volunteer, "Not now")
    await press(volunteer, "Not safe there")
    await volunteer.sees("Noted: not safe")
    await clock.forward(minutes=6)
    alert = await coordinator.sees("Nobody left to check")
    for part in ("not now: not safe there (300 m, has a gas meter", "no answer (900 m", "1 – does not measure this",
                 "1 – off duty"):  # fmt: skip
        assert part in alert.text, part
    await press(coordinator, "Open")
    await press(coordinator, "Who was asked")
    await coordinator.sees("not now: not safe there")
    await press(coordinator, "Back")
    await coordinator.sees("the reason: it is not safe there")
