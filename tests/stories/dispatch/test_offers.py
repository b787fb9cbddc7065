"""A case is held out to the nearest; one takes it, the others are told; silence passes it on."""

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.domain.evidence.files import Sent
from bot.services.dispatch import dispatch
from storage.evidence import files
from tests.stories.hands import accepted, called, press

NORTH = (50.0647, 72.9646)  # a good kilometre from the centre


async def test_an_offer_tells_all_that_is_needed_and_nothing_of_who_reported(world, given, volunteer, resident) -> None:
    case = await called(given, resident, words="It smells of rotten eggs <b>!")
    offer = await volunteer.sees("Can you go and check?")
    for part in (
        "Smell in the air",
        case.number,
        "Temirtau, Centre",
        "0 m from your home",
        "rotten eggs <b>!",
        "5 minutes",
        "because you are the nearest with a gas meter",
    ):
        assert part in offer.text, part
    assert "If you smell gas indoors" in offer.text
    assert "Aigerim" not in offer.text
    assert str(resident.id) not in offer.text
    assert [message.location for message in volunteer.screen if message.location]


@pytest.mark.parametrize(("kind", "shown"), [("dump", True), ("smell", False)])
async def test_photos_come_with_the_offer_of_what_lies_in_public_and_else_to_who_goes(
    given, volunteer, resident, kind: str, shown: bool
) -> None:
    photo = await resident.sends_photo()
    case = await given.case(by=resident, kind=kind)
    sent = Sent("photo", photo.raw["photo"][-1]["file_id"], "unique")
    await given.hotline.store.ask(lambda tx: files.add(tx, "complaint", case.id, case.reporter, sent))
    await given.hotline.store.ask(dispatch.call, case)
    await volunteer.sees("1 photo")
    assert any(message.photos for message in volunteer.screen) is shown
    await press(volunteer, "I will go")
    await volunteer.sees("is yours")
    assert any(message.photos for message in volunteer.screen)


async def test_the_first_to_accept_has_it_and_the_other_is_told(given, resident, volunteer) -> None:
    other = await given.volunteer("Omar", at=NORTH)
    case = await called(given, resident)
    offer = await other.sees("Can you go and check?")
    await press(volunteer, "I will go")
    await volunteer.hears_toast("It is yours")
    await volunteer.sees("Your check")
    await other.sees("taken by another")
    other.does_not_see("Can you go and check?")

    await other.forges(f"offer:accept:{_id(offer)}")
    await other.hears_toast("Taken by another")
    await resident.sees("is on the way")
    assert (await given.now(case)).stage is Stage.ASSIGNED


async def test_pressing_accept_twice_is_the_same_as_once(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.forges("offer:accept:1")
    await volunteer.hears_toast("It is yours")
    assert len(await given.rows("SELECT 1 FROM checks")) == 1


async def test_declining_passes_it_on_at_once(given, resident, volunteer) -> None:
    await called(given, resident)
    far = await given.volunteer("Omar", at=NORTH)
    await press(volunteer, "Not now")
    await volunteer.hears_toast("others are asked")
    await volunteer.sees("you said “not now”")
    await far.sees("Can you go and check?")


async def test_silence_passes_it_on_and_the_late_press_is_answered(given, resident, volunteer, clock) -> None:
    await called(given, resident)
    offer = await volunteer.sees("Can you go and check?")
    next_one = await given.volunteer("Omar", at=NORTH)
    await clock.forward(minutes=5, seconds=1)
    await volunteer.sees("the time to answer is over")
    await next_one.sees("Can you go and check?")
    await volunteer.forges(f"offer:accept:{_id(offer)}")
    await volunteer.hears_toast("The time to answer is over")


async def test_when_nobody_is_left_reporter_and_coordinator_hear_it(given, resident, volunteer, clock) -> None:
    case = await called(given, resident)
    await resident.sees("has been called")
    await clock.forward(minutes=6)
    await resident.sees("nobody nearby is free now")
    assert (await given.now(case)).stage is Stage.RECEIVED


async def test_an_offer_to_somebody_else_is_not_answered(given, resident, volunteer) -> None:
    stranger = await given.volunteer("Omar", on_duty=False)
    await called(given, resident)
    await stranger.forges("offer:accept:1")
    await stranger.hears_toast("made to somebody else")
    await stranger.forges("offer:accept:999")
    await stranger.hears_toast("made to somebody else")


async def test_a_resident_cannot_take_a_case(given, resident, volunteer) -> None:
    await called(given, resident)
    await resident.forges("offer:accept:1")
    await resident.hears_toast("not for you")


async def test_the_list_of_cases_shows_what_waits_what_is_open_and_what_is_done(given, resident, volunteer) -> None:
    await volunteer.says("/cases")
    await volunteer.sees("You have no open checks")
    first = await accepted(given, resident, volunteer)
    await called(given, resident, kind="dump")
    await volunteer.sees("Dump, hazardous waste")
    await volunteer.says("/cases")
    listed = await volunteer.sees("My checks")
    assert "1 offer above" in listed.text
    assert first.number in listed.text
    await press(volunteer, f"✍️ {first.number}")
    await volunteer.sees("Your check")


def _id(offer) -> int:
    """The offer's id, from its own button."""
    return int(offer.buttons[0][0][1].rpartition(":")[2])


async def test_three_who_press_at_the_same_moment_do_not_get_one_case_thrice(given, resident, volunteer) -> None:
    people = [volunteer, await given.volunteer("Omar"), await given.volunteer("Dana")]
    case = await called(given, resident)
    for one in people:
        await one.sees_button("I will go")
    for one in people:  # all three updates wait before the first is looked at
        await one.presses("I will go")
    heard = sorted([await one.hears_toast() for one in people])
    assert heard == ["It is yours. Thank you!", "Taken by another. Thank you!", "Taken by another. Thank you!"]
    assert len(await given.rows("SELECT 1 FROM checks WHERE state = 'open'")) == 1
    assert (await given.now(case)).stage is Stage.ASSIGNED
