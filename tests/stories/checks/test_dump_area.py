"""How large a dump is: two sides in a message, or a walk around it."""

from tests.stories.hands import accepted, press

CORNERS = ((50.0547, 72.9646), (50.0556, 72.9646), (50.0556, 72.9660), (50.0547, 72.9660))


async def test_a_walk_around_a_dump_makes_its_area(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer, kind="dump")
    await press(volunteer, "📐 Area")
    await press(volunteer, "Walk the outline")
    await volunteer.sees("At each corner press")
    for count, (lat, lon) in enumerate(CORNERS[:2], 1):
        await volunteer.sends_place(lat, lon)
        await volunteer.sees(f"The outline: {count} corner")
    await press(volunteer, "Finish")
    await volunteer.hears_toast("too few")
    live = await volunteer.sends_place(*CORNERS[2], live=600)
    await volunteer.sees("3 corners")
    await volunteer.moves(live, *CORNERS[3])
    await volunteer.sees("4 corners")
    await press(volunteer, "Finish")
    card = await volunteer.sees("On site at")
    assert "m² (1 ha), outline of 4 corners" in card.text
    await press(volunteer, "✅ Confirmed")
    told = await resident.sees("confirmed")
    assert "outline of 4 corners" in told.text
    heard = await coordinator.sees("Rests on: the area measured")
    assert "Words only" not in heard.text
    await coordinator.says(f"/find {case.number}")
    card = await coordinator.sees("What happened")
    assert "area measured" in card.text


async def test_an_outline_that_crosses_itself_is_told_and_paced_sides_need_no_walk(given, resident, volunteer) -> None:
    await accepted(given, resident, volunteer, kind="dump")
    await press(volunteer, "📐 Area")
    await press(volunteer, "Walk the outline")
    for lat, lon in (CORNERS[0], CORNERS[2], CORNERS[1], CORNERS[3]):
        await volunteer.sends_place(lat, lon)
    await volunteer.sees("The outline crosses itself")
    await press(volunteer, "Take the line around")
    await volunteer.sees("the line around it")
    await volunteer.says("30x40 paces, height 2 m")
    card = await volunteer.sees("588 m²")
    assert "a pace of 0.7 m · 2 m high, about 1,176 m³" in card.text
