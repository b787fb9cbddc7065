"""What became of the cases somebody checked, and a certificate on the first of the month."""

from datetime import timedelta

from bot.services.cases import decisions
from storage.people import people
from tests.given import CENTRE
from tests.stories.hands import accepted, press


async def test_a_volunteer_sees_what_became_and_is_thanked_once(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer, kind="dump")
    await volunteer.sends_place(*CENTRE)
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("confirmed.")
    await volunteer.says("/cases")
    listed = await volunteer.sees("→ the coordinator decides")
    assert case.number in listed.text
    boss = await given.hotline.store.ask(people.meet, coordinator.id)
    await given.hotline.store.ask(decisions.close, boss, case.id, "fixed")
    thanked = await volunteer.sees("what you checked has been put right")
    assert "Aigerim" not in thanked.text
    await volunteer.says("/cases")
    await press(volunteer, "All my checks")
    story = await volunteer.sees("What became of my checks")
    assert "put right" in story.text


async def test_the_certificate_comes_on_the_first_of_the_month_once_and_can_be_printed(
    given, resident, volunteer, clock
) -> None:
    await accepted(given, resident, volunteer, kind="dump")
    await volunteer.sends_place(*CENTRE)
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("confirmed.")
    now = given.hotline.rules.local(given.hotline.now())
    first = (now.replace(day=28, hour=11, minute=1) + timedelta(days=6)).replace(day=1)
    await clock.forward(seconds=(first - now).total_seconds())
    await volunteer.sees_photo(timeout=30)
    for days in (0, 1, 20):
        await clock.forward(days=days)
    await press(volunteer, "For printing")
    await volunteer.hears_toast("It is being made")
    await volunteer.sees_file(timeout=30)
    assert len([message for message in volunteer.screen if message.photos]) == 1
    assert len(await given.rows("SELECT 1 FROM certificates")) == 1
