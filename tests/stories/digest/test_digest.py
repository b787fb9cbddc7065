"""Monday 09:00: the week's digest, once, in each reader's language, with its pictures – and /digest at any time."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.digest.periods import Week
from bot.services.digest import digest
from storage.engine import ticks
from storage.people import people, role_areas
from storage.tx import Tx
from tests.storage.given_cases import put
from tests.stories.mondays import HOUR, a_week_of_cases, first_tick, to_monday, wednesday

__all__ = ["wednesday"]


def in_the_way(folder: Path) -> None:
    folder.write_text("a file where the folder should be")


def digests(coordinator) -> list[int]:
    """The weeks of the digests on the phone."""
    found = [re.match(r"📊 Week (\d+)", message.text) for message in coordinator.screen]
    return [int(one[1]) for one in found if one]


async def test_on_monday_at_nine_every_coordinator_reads_the_week_in_their_language(given, coordinator, clock) -> None:
    await first_tick(given)
    ainur = await given.person("Ainur", lang="kk", role="coordinator")
    week = Week.of(given.hotline.rules.today(given.hotline.now()))
    await a_week_of_cases(given, week)
    assert await to_monday(given, clock) == week
    text = (await coordinator.sees(f"Week {week.number}")).text
    for part in (
        "7 complaints: 2 of 3 checked confirmed (67%), 4 not checked.",
        "Not checked: 2 waiting, 1 could not be checked, 1 rejected or withdrawn",
        "From complaint to result: 3 h (median)",
        "The period before: 1 complaint, 100% confirmed, median 1 h",
        "👃 Smell in the air: 3 · 2 of 2 confirmed",
        "🌫 Smoke or dust: 2 · 0 of 1 confirmed",
        "Centre: 4 · 2 of 2 confirmed",
        "West side: 1 · 0 of 1 confirmed",
        "Outside the districts or no place: 2",
        "Waiting for a check: 2",
    ):
        assert part in text, part
    kazakh = await ainur.sees(f"{week.number}-апта")
    assert "7 шағым: тексерілгені 3, оның ішінде расталғаны 2 (67 %), тексерілмегені 4." in kazakh.text


async def test_the_pictures_follow_once_for_each_reader(given, coordinator, clock) -> None:
    await first_tick(given)
    week = Week.of(given.hotline.rules.today(given.hotline.now()))
    await a_week_of_cases(given, week)
    await to_monday(given, clock)
    await coordinator.sees(f"Week {week.number}")
    await coordinator.sees(": pictures", timeout=60)
    photos = [message for message in coordinator.screen if message.photos]
    assert len(photos) == 3
    drawn = sorted(path.name for path in (given.hotline.settings.data_dir / "drawn").iterdir())
    assert drawn == [f"digest-{week}-en{end}" for end in ("-chart.png", "-hours.png", "-map.png", ".pdf", ".xlsx")]


async def test_the_text_goes_out_even_if_nothing_can_be_drawn(given, coordinator, clock) -> None:
    await first_tick(given)
    in_the_way(given.hotline.settings.data_dir / "drawn")
    week = await to_monday(given, clock)
    await coordinator.sees(f"Week {week.number}")
    await coordinator.sees("No complaints came in")
    coordinator.does_not_see(": pictures")
    [job] = await given.rows("SELECT state FROM jobs WHERE kind = 'draw-digest'")
    assert job["state"] == "waiting"  # tried again


async def test_it_is_never_sent_twice_and_a_missed_one_is_caught_up(given, coordinator, clock) -> None:
    await first_tick(given)
    week = await to_monday(given, clock, hour=8.9)
    coordinator.does_not_see("Week")
    await clock.forward(days=1, hours=3)  # the hotline slept over Monday: it wakes on Tuesday
    await coordinator.sees(f"Week {week.number}")
    for hours in (0, 1, 60):
        await clock.forward(hours=hours)
    assert digests(coordinator) == [week.number]
    assert await to_monday(given, clock) == week.plus(1)
    await coordinator.sees(f"Week {week.plus(1).number}")
    assert digests(coordinator) == [week.number, week.plus(1).number]


async def test_a_hotline_that_has_just_been_set_up_sends_no_digest_of_before(given, coordinator) -> None:
    await first_tick(given)
    await first_tick(given)
    assert await given.rows("SELECT 1 FROM outbox WHERE say = 'digest'") == []
    assert await given.hotline.store.read(ticks.last, "digest.send_weekly") is not None


async def test_digest_shows_the_last_whole_week_and_turns_to_others(given, coordinator) -> None:
    last = Week.of(given.hotline.rules.today(given.hotline.now())).plus(-1)
    await a_week_of_cases(given, last)
    await coordinator.says("/digest")
    card = await coordinator.sees("7 complaints")
    assert f"Week {last.number}" in card.text
    await coordinator.presses(f"‹ Week {last.plus(-1).number}")
    card = await coordinator.sees("1 complaint: 1 of 1 checked confirmed (100%), 0 not checked")
    await coordinator.presses(f"Week {last.number} ›")
    await coordinator.sees("7 complaints")
    await coordinator.presses(f"Week {last.plus(1).number} ›")
    this = await coordinator.sees("still going on")
    assert not [label for label in this.labels if "›" in label and "‹" not in label]
    await coordinator.presses("📊 Digest")  # the key below the input line
    await coordinator.sees("7 complaints")


async def test_turning_the_pages_of_mondays_digest_leaves_the_other_one_alone(given, coordinator, clock) -> None:
    await first_tick(given)
    week = await to_monday(given, clock)
    monday = await coordinator.sees(f"Week {week.number}")
    await coordinator.says("/digest")
    await coordinator.sees(f"Week {week.number}")
    await coordinator.presses(f"‹ Week {week.plus(-1).number}", message=monday.id)
    turned = await coordinator.sees(f"Week {week.plus(-1).number} ·")
    assert turned.id == monday.id


async def test_a_case_that_waits_long_is_opened_from_the_digest(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await coordinator.says("/digest")
    await coordinator.sees("Waiting for a check: 1")
    await coordinator.presses(case.number)
    await coordinator.sees("What happened")


async def test_a_week_is_named_and_its_pictures_are_drawn_for_whoever_asks(given, coordinator) -> None:
    week = Week.of(given.hotline.rules.today(given.hotline.now())).plus(-30)
    await coordinator.says(f"/digest {week}")
    await coordinator.sees(f"Week {week.number}")
    await coordinator.sees(": pictures", timeout=60)
    await coordinator.presses("🖼 Pictures")
    await coordinator.hears_toast("Drawing")
    await coordinator.sees(": pictures", timeout=60)
    assert len([message for message in coordinator.screen if message.photos]) == 6


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("yesterday", "There is no such week"), ("2025-W53", "There is no such week"), ("2098-W01", "has not begun yet")],
)
async def test_a_week_that_is_none_is_answered_with_an_example(coordinator, typed: str, answer: str) -> None:
    await coordinator.says(f"/digest {typed}")
    await coordinator.sees(answer)


async def test_the_same_job_done_twice_sends_its_pictures_once(given, coordinator) -> None:
    await coordinator.says("/digest")
    await coordinator.sees(": pictures", timeout=60)
    [job] = await given.rows("SELECT * FROM jobs WHERE kind = 'draw-digest'")

    def again(tx: Tx) -> None:
        week = digest.this_week(tx).plus(-1)
        readers = [row["id"] for row in tx.all("SELECT id FROM people WHERE telegram_id = :id", id=coordinator.id)]
        names = [f"digest-{week}-en-chart.png", f"digest-{week}-en-map.png"]
        digest.drawn(tx, job["id"], week, readers, names, areas=None)

    await given.hotline.store.ask(again)
    await coordinator.says("/board")
    await coordinator.sees("📋 Board")
    assert len([message for message in coordinator.screen if message.photos]) == 3


def test_the_digest_of_the_year_end_counts_the_53rd_week_and_the_one_before(tx: Tx) -> None:
    tx.now = datetime(2027, 1, 5, 4, 0, tzinfo=UTC)
    put(tx, datetime(2027, 1, 1, 0, 0, tzinfo=UTC), verdict="confirmed", after=HOUR)
    put(tx, datetime(2027, 1, 3, 18, 59, tzinfo=UTC))  # Sunday, 23:59 in Temirtau
    put(tx, datetime(2027, 1, 3, 19, 0, tzinfo=UTC))  # Monday, 00:00
    put(tx, datetime(2026, 12, 27, 18, 0, tzinfo=UTC))
    put(tx, datetime(2025, 12, 24, 18, 0, tzinfo=UTC))
    found = digest.of(tx, Week(2026, 53))
    assert (found.total.received, found.before.received, found.a_year_ago.received, found.over) == (2, 1, 1, True)
    assert digest.typed(tx, "") == Week(2026, 53)


async def test_each_reads_their_own_regions_and_who_sees_all_turns_from_one_to_another(
    given, coordinator, clock
) -> None:
    await first_tick(given)
    dana = await given.person("Dana", role="coordinator")
    week = Week.of(given.hotline.rules.today(given.hotline.now()))

    def write(tx: Tx) -> None:
        monday = week.span(tx.rules.zone)[0]
        put(tx, monday, "no_water", place=("atbasar", "town"))
        put(tx, monday, "smell")
        put(tx, monday, "smell")
        role_areas.set(tx, people.meet(tx, dana.id).id, "coordinator", ["atbasar"])

    await given.hotline.store.ask(write)
    await to_monday(given, clock)
    whole = await coordinator.sees("3 complaints")
    assert "Atbasar town: 1" in whole.text
    hers = await dana.sees("1 complaint")
    assert "Atbasar district" in hers.text.splitlines()[0]
    assert not [label for label in hers.labels if "📍" in label]
    await coordinator.presses("📍 Temirtau")
    await coordinator.sees("2 complaints")
    await coordinator.presses("🌍 All regions")
    await coordinator.sees("3 complaints")
    await dana.forges(f"digest:show:{week}:temirtau")
    await dana.hears_toast("not one of yours")
