"""The board: how many are where, page by page, and one case whole."""

import asyncio
from datetime import timedelta

import pytest

from storage.cases import complaints
from storage.tx import Tx
from tests.stories.hands import accepted, called, press

WEST = (50.0640, 72.9440)


async def open_case(coordinator, case) -> None:
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees(case.number)


async def only_one(person, text: str) -> None:
    """Wait until one message has the text: an old card goes after the new one has come."""
    async with asyncio.timeout(5):
        while len([message for message in person.screen if text in message.text]) > 1:
            await person.chat.changed()
    assert [message for message in person.screen if text in message.text]


async def test_the_board_counts_by_stage_and_says_what_nobody_is_called_to(given, resident, coordinator) -> None:
    await coordinator.says("/board")
    await coordinator.sees("Somebody is being called to every new complaint")
    for _ in range(2):
        await given.case(by=resident)
    await coordinator.presses("Board")  # the key below the input line
    await coordinator.sees("2 complaints wait and nobody is being called")
    board = coordinator.last
    assert ("📥 Received · 2", "board:stage:received:new:0") in [button for row in board.buttons for button in row]


async def test_a_stage_is_read_newest_or_oldest_first_and_page_by_page(given, resident, coordinator, clock) -> None:
    cases = []
    for n in range(8):
        cases.append(await given.case(by=resident, words=f"report {n}"))
        await clock.forward(minutes=1)
    await coordinator.says("/board")
    await press(coordinator, "Received · 8")
    page = await coordinator.sees("newest first · page 1")
    assert "report 7" in page.text
    assert "report 2" in page.text
    assert "report 1" not in page.text
    await coordinator.presses("More ›")
    page = await coordinator.sees("newest first · page 2")
    assert [label for label in page.labels if label.startswith("GL-")] == [cases[1].number, cases[0].number]
    assert "More ›" not in page.labels
    await coordinator.presses("Oldest first")
    page = await coordinator.sees("oldest first · page 1")
    assert "report 0" in page.text
    await coordinator.presses("📋 Board")
    await coordinator.sees("8 complaints wait")
    await only_one(coordinator, "complaints wait")


async def test_a_case_shows_all_that_is_known_and_never_who_reported_it(
    given, resident, volunteer, coordinator
) -> None:
    case = await accepted(given, resident, volunteer, words="Rotten eggs <b>since morning</b>")
    await volunteer.sends_place(50.0551, 72.9646)
    await volunteer.sees("from the point")
    await volunteer.says("h2s 0,28 мг/м3")
    await volunteer.sees("35 ×")
    await volunteer.presses("✅ Confirmed")
    await coordinator.sees("Checked: confirmed")
    await coordinator.presses("📂 Open")
    card = await coordinator.sees("What happened")
    for part in (
        case.number,
        "👃 Smell in the air",
        "Checked, to be decided",
        "✅ Confirmed",
        "Temirtau, Centre",
        "Rotten eggs <b>since morning</b>",
        "GasMeter X № SN-1",
        "m from the point",
        "H₂S 0.28 mg/m³",
        "35 ×",
        "is not an accredited laboratory",
        "the report came in",
    ):
        assert part in card.text, part
    assert "Aigerim" not in card.text
    assert str(resident.id) not in str(card.raw)
    labels = card.labels
    assert {"📣 Call volunteers", "👤 Give to…", "🔗 Join to…", "✖️ Reject", "🏁 Close"} <= set(labels)
    assert "↩️ Reopen" not in labels


async def test_photos_and_the_point_come_on_demand(given, resident, coordinator) -> None:
    await resident.says("/new")
    await press(resident, "Smoke or dust")
    await resident.sends_photo()
    await resident.sees("1 photo")
    await resident.sends_place(*WEST)
    await press(resident, "Send")
    await resident.sees("GL-")
    await coordinator.says("/find 1")
    card = await coordinator.sees("1 photo")
    assert not any(message.photos for message in coordinator.screen)
    await coordinator.presses("Show · 1")
    await coordinator.sees_photo()
    await coordinator.presses("On the map")
    await coordinator.sees("📍")
    place = next(message.location for message in coordinator.screen if message.location)
    assert (round(place[0], 3), round(place[1], 3)) == WEST
    assert card.id in [message.id for message in coordinator.screen]


async def test_a_case_of_endless_words_and_history_still_fits_into_one_message(given, resident, coordinator) -> None:
    case = await given.case(by=resident, words="ж&" * 15_000)

    def live_long(tx: Tx) -> None:
        for n in range(200):
            tx.run(
                """INSERT INTO history (complaint_id, at, role, what, args)
                   VALUES (:id, :at, 'clock', 'offered', '{"count": 3, "ring": 1}')""",
                id=case.id,
                at=tx.now + timedelta(minutes=n),
            )

    await given.hotline.store.ask(live_long)
    await open_case(coordinator, case)
    card = coordinator.last
    assert len(card.text) <= 4096
    assert "…" in card.text
    assert card.text.count("3 volunteers") > 10


async def test_an_open_card_keeps_up_with_the_case(given, resident, volunteer, coordinator) -> None:
    case = await called(given, resident)
    await open_case(coordinator, case)
    await coordinator.sees("Calling volunteers")
    await press(volunteer, "I will go")
    await coordinator.sees("A volunteer is checking")
    await only_one(coordinator, "What happened")


async def test_a_case_without_a_point_offers_no_calling_and_no_map(given, resident, coordinator) -> None:
    case = await given.case(by=resident, place=None)
    await open_case(coordinator, case)
    labels = (await coordinator.sees_button("Reject")).labels
    assert not [label for label in labels if "Call" in label or "map" in label]
    await coordinator.forges(f"case:call:{case.id}")
    await coordinator.hears_toast("has no point")


@pytest.mark.parametrize("data", ["board:stage:nowhere:new:0", "board:stage:received:up:0", "case:open:999"])
async def test_presses_nobody_offered_are_answered_and_do_nothing(coordinator, data: str) -> None:
    await coordinator.forges(data)
    assert await coordinator.hears_toast()


async def test_the_board_is_not_for_residents_and_volunteers(given, resident, volunteer) -> None:
    case = await given.case(by=resident)
    for person in (resident, volunteer):
        await person.says("/board")
        await person.sees("/help")
        await person.forges(f"case:settle:{case.id}:fixed")
        await person.hears_toast("not for you")
    assert (await given.now(case)).stage == "received"
    assert await given.hotline.store.read(complaints.get, case.id) == case
