"""Who sees what; one's data as a file; forgotten for good, in the database's own bytes too."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from bot.services.cases import decisions
from bot.settings import Settings
from storage.people import people
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import accepted, called, press

NAME, PHONE = "Aigerim Sadykova", "+77019998877"


async def report_with_contact(resident: Person) -> None:
    await resident.says("/new")
    await press(resident, "Smell in the air")
    await resident.sees("What: 👃")
    await resident.sends_place(*CENTRE)
    await resident.sends_photo()
    await resident.sees("1 photo")
    await press(resident, "Leave my contact")
    await resident.sees("Your name for the responsible body")
    await resident.says(NAME)
    await resident.sees(f"Thank you, {NAME}")
    await resident.says(PHONE)
    await resident.sees("only into the letter")
    await press(resident, "Send")
    await resident.sees("GL-2026-0001")


async def is_forgotten(person: Person) -> None:
    await person.says("/privacy")
    await press(person, "Forget me")
    await person.sees("This cannot be undone")
    await press(person, "Yes, forget me")
    await person.sees("We do not know you any more")


async def gone(given: Given, hotline: Hotline) -> None:
    """Wait until the last job is done."""
    async with asyncio.timeout(5):
        while await given.rows("SELECT 1 FROM jobs WHERE state = 'waiting' AND due_at <= :now", now=hotline.now()):
            hotline.store.event("jobs").set()
            await asyncio.sleep(0)


def on_disk(settings: Settings) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(settings.data_dir.glob("zheli.sqlite3*")))


@pytest.mark.parametrize(
    ("lang", "line"), [("kk", "тағы 365 күн"), ("ru", "ещё 365 дней после закрытия"), ("en", "365 days after it is")]
)
async def test_who_sees_what_is_said_line_by_line_and_when_one_agreed(person, lang: str, line: str) -> None:
    aigerim = await person("Aigerim", lang=lang)
    await aigerim.says("/privacy")
    card = await aigerim.sees(line)
    assert card.text.count("• ") == 13
    assert "18.03.2026 14:0" in card.text


async def test_ones_data_come_as_a_file_that_nobody_else_gets(
    resident: Person, coordinator: Person, world: World, given: Given
) -> None:
    await report_with_contact(resident)
    await resident.says("/privacy")
    await press(resident, "My data as a file")
    await resident.hears_toast("on its way")
    message = await resident.sees_file()
    assert message.document is not None
    data = json.loads(world.files.by_id[message.document].data)
    assert data["telegram_id"] == resident.id
    assert data["contact"] == [
        {"name": NAME, "phone": PHONE, "consented_at": data["contact"][0]["consented_at"]},
    ]
    assert [(one["number"], one["kind"], len(one["files"])) for one in data["reports"]] == [
        ("GL-2026-0001", "smell", 1)
    ]
    assert data["reports"][0]["history"][0]["what"] == "received"
    assert not [one for one in coordinator.screen if one.document]


async def test_what_a_volunteer_does_not_leave_with_the_sender_is_not_in_their_file(
    resident: Person, volunteer: Person, world: World, given: Given
) -> None:
    await accepted(given, resident, volunteer)
    await resident.says("/privacy")
    await press(resident, "My data as a file")
    message = await resident.sees_file()
    text = world.files.by_id[message.document].data.decode()
    assert "Vera" not in text
    assert str(volunteer.id) not in text
    assert "distance_m" not in text


async def test_somebody_forgotten_is_nowhere_and_their_case_goes_on(
    resident: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await report_with_contact(resident)
    assert NAME.encode() in on_disk(settings)
    await is_forgotten(resident)
    await clock.forward(seconds=11)
    await gone(given, hotline)
    for trace in (NAME.encode(), PHONE.encode(), str(resident.id).encode(), resident.id.to_bytes(6, "big")):
        assert trace not in on_disk(settings), trace
    case = (await given.rows("SELECT * FROM complaints"))[0]
    assert (case["number"], case["stage"], case["reporter"], case["contact"]) == ("GL-2026-0001", "received", None, 0)
    assert (await given.rows("SELECT person_id, state FROM files")) == [{"person_id": None, "state": "kept"}]
    assert {row["person_id"] for row in await given.rows("SELECT person_id FROM history")} == {None}
    assert await given.rows("SELECT 1 FROM drafts UNION SELECT 1 FROM contacts UNION SELECT 1 FROM attention") == []


async def test_one_may_think_better_of_being_forgotten(resident: Person, given: Given) -> None:
    await given.case(by=resident)
    await resident.says("/privacy")
    await press(resident, "Forget me")
    await press(resident, "No, leave it")
    await resident.sees("Who sees what")
    assert (await given.rows("SELECT reporter FROM complaints"))[0]["reporter"] is not None


async def test_the_goodbye_is_said_in_the_language_one_spoke(person) -> None:
    aigerim = await person("Aigerim", lang="kk")
    await aigerim.says("/privacy")
    await press(aigerim, "Мені ұмытыңыз")
    await press(aigerim, "Иә, мені ұмытыңыз")
    await aigerim.sees("Енді сізді танымаймыз")


async def test_somebody_forgotten_hears_no_news_and_may_begin_anew(resident: Person, given: Given) -> None:
    case = await given.case(by=resident)
    await is_forgotten(resident)
    await resident.says("/my")
    await resident.sees("You have not reported anything yet")
    await resident.forges(f"my:open:{case.id}")
    await resident.hears_toast("Perhaps it is not your report")


async def test_who_shuts_the_door_after_being_forgotten_is_not_written_down_again(
    resident: Person, given: Given, hotline: Hotline
) -> None:
    await is_forgotten(resident)
    resident.blocks()
    other = await given.person("Dana")
    await other.says("/my")
    await other.sees("You have not reported anything yet")
    assert not [row for row in await given.rows("SELECT telegram_id FROM people") if row["telegram_id"] == resident.id]


async def test_a_volunteer_who_is_forgotten_hands_back_what_they_have(
    resident: Person, volunteer: Person, coordinator: Person, given: Given
) -> None:
    case = await accepted(given, resident, volunteer)
    await is_forgotten(volunteer)
    await resident.sees("could not finish")
    await coordinator.sees(case.number)
    assert (await given.now(case)).volunteer is None
    assert (await given.now(case)).stage.value == "received"
    assert await given.rows("SELECT 1 FROM volunteers UNION SELECT 1 FROM roles WHERE role = 'volunteer'") == []
    assert (await given.rows("SELECT distance_m FROM offers"))[0]["distance_m"] == 0
    assert "GasMeter" not in str(await given.rows("SELECT * FROM instruments"))


async def test_an_offer_to_somebody_forgotten_goes_to_the_next(
    resident: Person, volunteer: Person, given: Given
) -> None:
    case = await called(given, resident)
    await volunteer.sees_button("I will go")
    await is_forgotten(volunteer)
    assert (await given.rows("SELECT state FROM offers"))[0]["state"] == "declined"
    assert (await given.now(case)).stage.value == "received"


async def test_the_files_of_an_unsent_report_leave_the_disk_with_their_sender(
    resident: Person, given: Given, hotline: Hotline, settings: Settings
) -> None:
    await resident.sends_photo()
    await resident.sees("1 photo")
    await gone(given, hotline)
    assert kept(settings.files_dir)
    await is_forgotten(resident)
    await gone(given, hotline)
    assert kept(settings.files_dir) == []


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_whose_report_it_was_is_not_known_a_year_after_it_was_closed(
    resident: Person, coordinator: Person, given: Given, clock: Clock, hotline: Hotline
) -> None:
    closed, still_open = await given.case(by=resident), await given.case(by=resident)
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(decisions.close, member, closed.id, "fixed")
    await clock.forward(days=364)
    assert (await given.now(closed)).reporter is not None
    await clock.forward(days=2)
    assert (await given.now(closed)).reporter is None
    assert (await given.now(still_open)).reporter is not None
    await hotline.store.ask(decisions.close, member, still_open.id, "fixed")
    await clock.forward(days=367)
    assert not [row for row in await given.rows("SELECT telegram_id FROM people") if row["telegram_id"] == resident.id]


async def test_a_joined_report_keeps_its_sender_while_the_event_goes_on(
    resident: Person, coordinator: Person, person, given: Given, clock: Clock, hotline: Hotline
) -> None:
    main, joined = await given.case(by=resident), await given.case(by=await person("Dana"))
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(decisions.join, member, joined.id, main.id)
    await clock.forward(days=400)
    assert (await given.now(joined)).reporter is not None
