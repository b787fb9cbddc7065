"""«Evidence» on a case's card: a document and an archive come, and the archive checks itself."""

import asyncio
import io
import json
from zipfile import ZipFile

import pytest

from bot.playground.person import Person
from handlers.jobs import send_pack
from storage.people import people, role_areas
from tests.given import Given
from tests.stories.hands import accepted, press


@pytest.fixture(autouse=True)
def makes_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packs are made in a thread: a new process for each would be most of the tests' time."""
    monkeypatch.setattr(send_pack, "apart", asyncio.to_thread)


async def test_a_pack_of_a_checked_case(resident: Person, volunteer: Person, coordinator: Person, given: Given) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,24")
    await volunteer.sends_photo()
    await press(volunteer, "✅ Confirmed")
    await coordinator.says(f"/find {case.number}")
    await press(coordinator, "⋯ More")
    await press(coordinator, "📦 Evidence")
    asked = await coordinator.sees("Nobody is named")
    assert not any("Originals" in label for label in asked.labels)
    await press(coordinator, "Қазақша")
    await press(coordinator, "Make the pack")
    await coordinator.sees("the document", timeout=20)
    sent = await coordinator.sees("Checksum of MANIFEST.txt")
    await coordinator.sees("✅ Made")
    bundle = ZipFile(io.BytesIO(given.world.files.by_id[sent.document].data))
    manifest = json.loads(bundle.read("manifest.json"))
    assert (manifest["pack"], manifest["language"]) == (case.number, "kk")
    (row,) = await given.rows("SELECT sha256, made_at FROM packs")
    assert row["sha256"] in sent.text
    assert row["made_at"] is not None


async def test_packs_are_for_coordinators_of_that_region(resident: Person, coordinator: Person, given: Given) -> None:
    case = await given.case(by=resident)
    await resident.forges(f"pack:make:{case.id}:case:ru:0")
    await resident.hears_toast("not for you")
    member = await given.hotline.store.ask(people.meet, coordinator.id)
    await given.hotline.store.ask(role_areas.set, member.id, "coordinator", ["atbasar"])
    await coordinator.forges(f"pack:make:{case.id}:case:ru:3")
    await coordinator.hears_toast("another region")
    assert not await given.rows("SELECT 1 FROM packs")
