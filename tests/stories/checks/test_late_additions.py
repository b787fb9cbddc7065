"""What travels long, or is remembered afterwards: it is added to the check, beside what is sealed."""

from tests.stories.hands import accepted, press

CENTRE = (50.0547, 72.9646)


async def test_a_photo_sent_after_the_verdict_is_added_as_late_and_the_same_one_is_told_of_once(
    given, resident, volunteer, coordinator, world
) -> None:
    case = await accepted(given, resident, volunteer)
    first = world.samples_dir.joinpath("smoke_1.jpg").read_bytes()
    await volunteer.sends_photo(first)
    await volunteer.sees("1 photo")
    await volunteer.sends_photo(first)
    await volunteer.sees("is here already")
    await press(volunteer, "✅ Confirmed")
    card = await volunteer.sees("Sealed at the verdict with its files")
    assert "added after" not in card.text
    await volunteer.sends_photo(world.samples_dir.joinpath("smoke_2.jpg").read_bytes())
    await volunteer.sees("1 photo, added after the verdict")
    assert not await given.rows("SELECT 1 FROM drafts")
    await coordinator.says(f"/find {case.number}")
    told = await coordinator.sees("1 photo, added after the verdict")
    assert "the volunteer added something after the verdict" in told.text


async def test_later_the_card_is_answered_or_a_button_pressed_and_a_report_of_ones_own_stays_one(
    given, resident, volunteer, clock
) -> None:
    await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,24")
    await volunteer.sees("30 ×")
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("confirmed.")
    await clock.forward(hours=2)
    await volunteer.says("/cases")
    await press(volunteer, "GL-2026-")
    await press(volunteer, "Add something")
    await volunteer.sees("marked as late")
    await volunteer.says("There was black soot on the snow")
    card = await volunteer.sees("black soot on the snow")
    await clock.forward(hours=1)
    await volunteer.says("nh3 0,4", reply_to=card)
    await volunteer.sees("NH₃ 0.4 mg/m³")
    await clock.forward(hours=2)
    await volunteer.says("Smoke over the works again")
    await volunteer.sees("Your report")
