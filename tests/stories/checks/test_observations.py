"""What is seen and smelled, by a tap; and the class of a river."""

from tests.stories.hands import accepted, press


async def test_what_is_noticed_is_tapped_changed_and_told_to_everybody(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer, kind="smoke")
    await press(volunteer, "What I notice")
    await press(volunteer, "Smell")
    await press(volunteer, "3 – distinct")
    await volunteer.sees_button("Smell: 3 – distinct")
    await press(volunteer, "Smell: 3")
    await press(volunteer, "4 – strong")
    await press(volunteer, "Colour of the smoke")
    await press(volunteer, "black")
    await press(volunteer, "brown")
    await press(volunteer, "‹ Back")
    await press(volunteer, "Back to the check")
    card = await volunteer.sees("Smell: 4 – strong")
    assert "Colour of the smoke: black, brown" in card.text
    await press(volunteer, "✅ Confirmed")
    await volunteer.hears_toast("Thank you")  # something to show, so nothing is asked
    told = await resident.sees("confirmed")
    assert "Smell: 4 – strong" in told.text
    await coordinator.sees("Words only")  # somebody's nose is no photo
    await coordinator.says(f"/find {case.number}")
    card = await coordinator.sees("What happened")
    assert "noticed: Smell: 4 – strong; Colour of the smoke: black, brown" in card.text
    await volunteer.forges("look:set:1:smell:0")
    await volunteer.hears_toast("done already")


async def test_a_river_is_shown_by_its_class_with_source_and_certainty(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer, kind="discharge")
    await volunteer.says("oil 0,25 мг/л")
    card = await volunteer.sees("class 5 of 6")
    assert "a copy of order 111-NQ (worked out from official figures) – rivers and canals" in card.text
