"""A table as a file in the chat: of one's own regions, without names, made once."""

import csv
import io

from bot.playground.person import Person
from storage.people import people, role_areas
from tests.given import Given
from tests.stories.hands import press


async def test_a_coordinator_gets_the_table_of_their_region_as_a_file(
    resident: Person, coordinator: Person, given: Given
) -> None:
    here = await given.case(by=resident, words="=HYPERLINK(1)")
    await given.case(by=resident, kind="burst_pipe", place=(51.8085, 68.3582))
    member = await given.hotline.store.ask(people.meet, coordinator.id)
    await given.hotline.store.ask(role_areas.set, member.id, "coordinator", ["temirtau"])
    await coordinator.says("/export")
    await press(coordinator, "csv")
    await press(coordinator, "Kind")
    await press(coordinator, "Smell in the air")
    await coordinator.sees("csv\n👃 Smell in the air, every region")
    await press(coordinator, "Make the file")
    message = await coordinator.sees("1 row.", timeout=20)
    text = given.world.files.by_id[message.document].data.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["number"] == here.number
    assert row["words"] == "'=HYPERLINK(1)"


async def test_a_resident_gets_no_table(resident: Person) -> None:
    await resident.says("/export")
    await resident.sees("for other roles")
    await resident.forges("export:make:c:a:-:-:j")
    await resident.hears_toast("not for you")
