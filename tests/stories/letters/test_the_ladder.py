"""From a pipe that somebody photographs to «gone»: everybody's part of it over four months, and what each one sees."""

import asyncio
from collections import Counter

import pytest

from bot.domain.cases.lifecycle import Outcome, Says, Stage
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from bot.services.digest import digest
from bot.services.follow_up import disputes
from handlers.console import look_data, look_seals
from handlers.jobs import print_letter
from storage.cases import complaints
from tests.given import Clock, Given
from tests.stories.hands import press
from tests.stories.ladder import BEGINS, HAPPENED, NUMBER, Ladder

ATBASAR = (51.8085, 68.3582)


@pytest.fixture(autouse=True)
def prints_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters are printed in a thread: a new process for each would be most of the tests' time."""
    monkeypatch.setattr(print_letter, "apart", asyncio.to_thread)


@pytest.fixture
async def world(world: World) -> World:
    """The story begins on a Thursday morning in February."""
    world.forward(seconds=BEGINS.timestamp() - world.clock.now())
    return world


@pytest.fixture
async def ladder(
    world: World, given: Given, clock: Clock, resident: Person, volunteer: Person, coordinator: Person
) -> Ladder:
    async def forward(seconds: float) -> None:
        await clock.forward(seconds=seconds)

    other = await given.volunteer("Omar", at=(50.0647, 72.9646))
    return Ladder(world, resident, volunteer, other, coordinator, forward)


async def stands(given: Given) -> tuple[Stage, bool]:
    """Where the case is, and whether it is disputed."""
    case = await given.hotline.store.read(complaints.get, 1)
    assert case is not None
    return case.stage, case.disputed_at is not None


async def voices(hotline: Hotline) -> tuple[Says | None, ...]:
    """What the body, who looked, and the resident say last."""
    case = await hotline.store.read(complaints.get, 1)
    assert case is not None
    now = await hotline.store.read(disputes.standing, case)
    return tuple(voice and voice.says for voice in (now.authority, now.volunteer, now.resident))


async def test_a_leak_goes_up_the_whole_ladder_until_it_is_gone(ladder: Ladder, given: Given, hotline: Hotline) -> None:
    resident, volunteer, other, coordinator = ladder.resident, ladder.volunteer, ladder.other, ladder.coordinator
    await ladder.reports()
    await other.sees("Something oily runs out of a pipe")
    await ladder.checks()
    told = await resident.sees("confirmed")
    assert "Vera" not in told.text
    await coordinator.sees("Checked: confirmed")
    assert await stands(given) == (Stage.CHECKED, False)

    await ladder.until(2, 27, 18, 40)  # a Friday evening: the office opens on Monday 2 March, and that is day 0
    await ladder.writes()
    assert await stands(given) == (Stage.REFERRED, False)
    told = await resident.sees("an official letter went to")
    assert "until 27.03.2026" in told.text  # deadline_vectors.csv: appc_term15wd from 2026-03-02

    await ladder.until(3, 19, 10, 5)
    await coordinator.sees("Answer due 27.03.2026, 8 days left")
    await ladder.until(3, 27, 23, 50)
    coordinator.does_not_see("No answer. It was due")
    await ladder.until(3, 28, 10, 5)
    alarm = await coordinator.sees("No answer. It was due 27.03.2026, 1 day ago")
    assert "The law calls silence a refusal" in alarm.text
    await resident.sees("had to answer by 27.03.2026 and did not")

    await ladder.until(4, 30, 9)
    await ladder.goes_up("Complaint: show it ready")
    told = await resident.sees("went to the body above it")
    assert "until 03.06.2026" in told.text  # deadline_vectors.csv: complaint20wd from 2026-04-30

    await ladder.until(5, 20, 11)
    await ladder.answers("30.04 ·", "The leak was found and closed")
    await resident.sees("They write that it is mended")
    assert await stands(given) == (Stage.ANSWERED, False)
    await ladder.says("Still there")
    await coordinator.sees("A resident sees otherwise")
    assert await stands(given) == (Stage.REFERRED, True)
    await ladder.looks_again(other, "↘️ Less", photo=4)
    heard = await coordinator.sees("↘️ less")
    assert "The body: gone" in heard.text
    assert "Who reported it: still there" in heard.text
    await resident.sees("before and after", timeout=10)
    assert await voices(hotline) == (Says.GONE, Says.LESS, Says.SAME)
    assert await stands(given) == (Stage.REFERRED, True)
    week = await hotline.store.read(digest.this_week)
    assert (await hotline.store.read(digest.of, week)).disputed == 1

    await ladder.until(6, 1, 9)
    await ladder.looks()
    await press(coordinator, "✉️ Complaint 30.04")
    await ladder.goes_up("Letter to the prosecutor")
    told = await resident.sees("on 01.06.2026")
    assert "until 22.06.2026" in told.text  # 15 working days, no holiday among them
    await ladder.until(6, 15, 11)
    await ladder.answers("01.06 ·", "The pipe was cut off and sealed")
    await resident.sees("They write that it is mended")
    assert await stands(given) == (Stage.ANSWERED, False)
    await ladder.looks_again(volunteer, "Gone", photo=5)
    await resident.sees("What they found: ✅ gone")
    await ladder.says("✅ Gone")
    assert await voices(hotline) == (Says.GONE, Says.GONE, Says.GONE)
    await ladder.closes()
    await resident.sees("fixed")
    case = await hotline.store.read(complaints.get, 1)
    assert case is not None
    assert (case.stage, case.outcome, case.disputed_at) == (Stage.CLOSED, Outcome.FIXED, None)

    events = [row["what"] for row in await given.rows("SELECT what FROM history ORDER BY id")]
    assert [what for what in events if what in HAPPENED] == HAPPENED
    assert await given.rows("SELECT 1 FROM clocks WHERE met_at IS NULL AND broken_at IS NULL") == []
    said = Counter(message.text for message in resident.screen if not message.mine and NUMBER in message.text)
    assert max(said.values()) == 1, said
    well = [*look_data.history(hotline.settings), *look_seals.sealed(hotline.settings)]
    assert [finding.words for finding in well if not finding.well] == []
    assert any("3 checks sealed, all hold" in finding.words for finding in well)


async def test_a_caller_of_the_water_line_is_rung_back_and_a_broken_promise_is_an_alarm(
    coordinator: Person, given: Given, clock: Clock, hotline: Hotline
) -> None:
    volunteer = await given.volunteer("Sara", at=ATBASAR)
    await coordinator.says("/caller")
    await press(coordinator, "Drinking water")
    await press(coordinator, "Burst or leaking pipe")
    await coordinator.sends_place(*ATBASAR)
    await coordinator.says("The new pipe burst, the street is under water")
    await press(coordinator, "Name and phone")
    await coordinator.sees("in one line")
    await coordinator.says("Aigul 8 701 123 45 67")
    await coordinator.sees("Aigul · +77011234567")
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number:\nSP-2026-0001")
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")
    await volunteer.sends_photo()
    await volunteer.sees("1 photo")
    await press(volunteer, "✅ Confirmed")
    await coordinator.sees("Checked: confirmed")
    await rung_back(coordinator, "confirmed")

    await coordinator.says("/find SP-2026-0001")
    await press(coordinator, "Letter to a body")
    await press(coordinator, "✉️ Appeal")
    await press(coordinator, "★")
    await press(coordinator, "In Russian")
    await coordinator.sees_file(timeout=10)
    await press(coordinator, "✅ Sent")
    await press(coordinator, "Today")
    await press(coordinator, "E-mail")
    await coordinator.sees("What is its registration number")
    await clock.forward(days=1)
    await coordinator.says("/find SP-2026-0001")
    await press(coordinator, "An answer came")
    await press(coordinator, "Promised by a day")
    await press(coordinator, "In 14 days")
    await press(coordinator, "Today")
    await coordinator.sees("we wait and watch the day")
    await rung_back(coordinator, "They promise to mend it by 13.03.2026")

    await clock.forward(days=14)  # Friday the 13th: it is still the day that was promised
    coordinator.does_not_see("and not done")
    await clock.forward(days=1, minutes=5)
    await coordinator.sees("Promised by 13.03.2026 and not done, 1 day ago")
    await coordinator.sees_button("Complaint: show it ready")
    await rung_back(coordinator, "promised to mend it by 13.03.2026 and has not said that it did")

    await coordinator.says("/find SP-2026-0001")
    await press(coordinator, "An answer came")
    await press(coordinator, "✅ Done")
    await press(coordinator, "Today")
    await coordinator.says("/callbacks")
    await press(coordinator, "📞 Aigul")
    await coordinator.sees("They write that it is mended")
    await press(coordinator, "Still there")
    await coordinator.sees("A resident sees otherwise")
    assert await stands(given) == (Stage.REFERRED, True)
    happened = [row["what"] for row in await given.rows("SELECT what FROM history ORDER BY id")]
    assert [what for what in happened if what in ("answered", "promise_broken", "rang_back", "voice")] == [
        "rang_back", "answered", "rang_back", "promise_broken", "rang_back", "answered", "voice",
    ]  # fmt: skip


async def rung_back(coordinator: Person, news: str) -> None:
    """The caller is on the list with this news, and is told."""
    await coordinator.says("/callbacks")
    await press(coordinator, "📞 Aigul")
    await coordinator.sees(news)
    await press(coordinator, "Told them")
    await coordinator.sees("They know everything")
