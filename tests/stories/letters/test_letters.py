"""A letter to the body that answers for it: made on the phone, sent by a person, followed by the law's clock."""

import asyncio

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.playground.world import World
from handlers.jobs import print_letter
from tests.conftest import NOW
from tests.stories.hands import press


@pytest.fixture(autouse=True)
def prints_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters are printed in a thread: a new process for each would be most of the tests' time."""
    monkeypatch.setattr(print_letter, "apart", asyncio.to_thread)


@pytest.fixture
async def world(world: World) -> World:
    """The story begins on Wednesday 18 March 2026 at 14:00 in Temirtau, before Nauryz."""
    world.forward(seconds=NOW.timestamp() - world.clock.now())
    return world


async def look(coordinator, case) -> None:
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("What happened")


async def sent(coordinator, case, kind="✉️ Appeal") -> None:
    """A letter that was made and marked as sent today."""
    await look(coordinator, case)
    await press(coordinator, "Letter to a body")
    await press(coordinator, kind)
    await press(coordinator, "★")
    await press(coordinator, "In both")
    await coordinator.sees("gone nowhere yet")
    await press(coordinator, "✅ Sent")
    await press(coordinator, "Today")
    await press(coordinator, "eOtinish")
    await coordinator.sees("registration number")


async def test_the_whole_ladder_of_silence(given, resident, coordinator, clock, world) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Letter to a body")
    asked = await coordinator.sees("no official appeal")
    assert not any("Complaint" in label for label in asked.labels)
    await press(coordinator, "✉️ Appeal")
    await press(coordinator, "★ Department of ecology, Karaganda region")
    await press(coordinator, "In both")
    kazakh = await coordinator.sees("ЖОЛДАНЫМ")
    assert case.number in kazakh.text
    await coordinator.sees("ОБРАЩЕНИЕ")
    assert (await given.now(case)).stage is Stage.RECEIVED
    await press(coordinator, "✅ Sent")
    await coordinator.says("1.1.2031")
    await coordinator.sees("still to come")
    await coordinator.says("1.03.2026")
    await coordinator.sees("There was no report on that day")
    await coordinator.presses("Today")
    await press(coordinator, "eOtinish")
    await coordinator.says("ЖТ-2026-00123 от 31.02.2026")
    await coordinator.sees("“31.02.2026” – which day of registration is that?")
    await coordinator.says("ЖТ-2026-00123")
    await coordinator.sees("Send a photo of the slip")
    await coordinator.sends_photo()
    await coordinator.sees("Kept with the letter")
    assert (await given.now(case)).stage is Stage.REFERRED
    told = await resident.sees("an official letter went to")
    assert "until 13.04.2026" in told.text  # 15 working days from Wednesday 18 March, Nauryz 21–25
    await clock.forward(days=21)
    await coordinator.sees("Answer due 13.04.2026, 5 days left")
    await clock.forward(days=6)
    alarm = await coordinator.sees("No answer. It was due 13.04.2026")
    assert "The law calls silence a refusal" in alarm.text
    await resident.sees("had to answer by 13.04.2026 and did not")
    await press(coordinator, "Complaint: show it ready")
    complaint = await coordinator.sees("ЖТ-2026-00123")
    assert "ЖАЛОБА" in complaint.text or "ШАҒЫМ" in complaint.text
    await press(coordinator, "✅ Sent")
    await press(coordinator, "Today")
    await press(coordinator, "In person")
    await resident.sees("went to the body above it")
    await clock.forward(days=20)
    await look(coordinator, case)
    await press(coordinator, "An answer came")
    await press(coordinator, "14.04 · Department of ecology")
    await coordinator.says("The leak was found and closed. Deputy head, signature.")
    await coordinator.sends_photo()
    await press(coordinator, "✅ Done")
    await coordinator.says("1.1.2026")
    await coordinator.sees("nobody can have answered before")
    await coordinator.presses("Yesterday")
    noted = await coordinator.sees("a second look")
    assert "1 file is kept whole" in noted.text
    assert (await given.now(case)).stage is Stage.ANSWERED
    await resident.sees("They write that it is mended")
    await press(resident, "Still there")
    await resident.sees("what is it like now")
    assert (await given.now(case)).disputed_at is not None
    contradicted = await coordinator.sees("A resident sees otherwise")
    assert any("prosecutor" in label for label in contradicted.labels)
    clocks = await given.rows("SELECT rule, whose, due_on, met_at IS NULL AS runs FROM clocks ORDER BY id")
    assert [(row["rule"].split(".")[1], row["whose"], row["runs"]) for row in clocks] == [
        ("answer", "body", 1), ("file", "us", 0), ("answer", "body", 0),
    ]  # fmt: skip
