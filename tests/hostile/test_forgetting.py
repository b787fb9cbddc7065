"""«Nobody can tell any more whose they were»: a whole case full of marks, and every byte of the disk looked through."""

import logging

import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.settings import Settings
from handlers.console import look_data, look_seals
from storage.store import connect
from tests.given import CENTRE, Clock, Given
from tests.hostile.marked import (
    ACCOUNT,
    COORDINATOR,
    INSPECTOR,
    NAME,
    OTHER,
    OWN_PHONE,
    PHONE,
    SERIAL,
    TOOL,
    VOLUNTEER,
    done,
    found,
    is_forgotten,
    marks_of,
)  # fmt: skip


async def test_a_resident_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    resident = whole["resident"]
    taken = (
        await given.rows("SELECT taken_lat, taken_lon FROM files WHERE taken_lat IS NOT NULL AND complaint_id = 1")
    )[0]
    marks = marks_of(
        NAME, "9998877", "999-88-77", ACCOUNT, str(resident.id), resident.id.to_bytes(6, "big"), "AigerimMark",
        *taken.values(),
    )  # fmt: skip
    assert {name for name, _ in found(settings, *marks)} >= {"Айгерим", "Садыкова", "AigerimMark", ACCOUNT}
    await is_forgotten(resident)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    case = (await given.rows("SELECT words, lat, stage, reporter FROM complaints WHERE id = 1"))[0]
    assert case["words"].startswith("Воняет газом. Я …, звоните … или …")
    assert case["lat"] == CENTRE[0]


async def test_a_volunteer_is_nowhere_on_the_disk_any_more_and_the_seals_hold(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    volunteer = whole["volunteer"]
    taken = (await given.rows("SELECT taken_lat, taken_lon FROM files WHERE check_id IS NOT NULL"))[0]
    marks = marks_of(
        VOLUNTEER, "Бауыржан", OWN_PHONE, SERIAL, TOOL, "СВИД-4455", str(volunteer.id), "BauyrzhanMark",
        *taken.values(),
    )  # fmt: skip
    assert {name for name, _ in found(settings, *marks)} >= {"Бауыржан", SERIAL, TOOL, "СВИД-4455", "BauyrzhanMark"}
    await is_forgotten(volunteer)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    assert await given.rows("SELECT distance_m FROM offers WHERE distance_m > 0 AND person_id = 2") == []
    reading = (await given.rows("SELECT value, unit, instrument, certified_until FROM readings"))[0]
    assert (reading["value"], reading["instrument"]) == ("0.24", "–")
    assert reading["certified_until"]
    holds(settings)


async def test_a_standing_inspector_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    gulnara = whole["gulnara"]
    drawn = settings.data_dir / "drawn" / "observations-7.png"
    drawn.parent.mkdir(exist_ok=True)
    drawn.write_bytes(b"\x89PNG Gulnara")
    marks = marks_of(INSPECTOR, str(gulnara.id), 50.0471234, 72.9512345, b"PNG Gulnara")
    assert {name for name, _ in found(settings, *marks)} >= {"Гульнара", "Ивановна", "50.0471234"}
    await is_forgotten(gulnara)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    assert (await given.rows("SELECT what FROM standing_observations"))[0]["what"] == "smell"
    assert (await given.rows("SELECT given FROM observation_readings"))[0]["given"] == "0.24 mg/m3"


async def test_a_coordinator_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    for who, name in (("dana", OTHER), ("coordinator", COORDINATOR)):
        marks = marks_of(name, str(whole[who].id))
        assert found(settings, *marks), who
        await is_forgotten(whole[who])
        await done(given, hotline, clock)
        assert found(settings, *marks) == set(), who
    holds(settings)


def holds(settings: Settings) -> None:
    """What was sealed and linked is still what it was."""
    findings = [*look_data.history(settings), *look_seals.sealed(settings)]
    assert [one.words for one in findings if not one.well] == []
    assert len(findings) == 2


async def test_while_somebody_reads_an_older_state_it_is_tried_again_and_then_gone(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    reader = connect(settings.database, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchone()
    await is_forgotten(whole["resident"])
    await done(given, hotline, clock)
    assert found(settings, "Садыкова")
    assert await given.rows("SELECT 1 FROM jobs WHERE kind = 'settle' AND state = 'waiting'")
    reader.execute("COMMIT")
    reader.close()
    await done(given, hotline, clock)
    assert found(settings, "Садыкова") == set()
    assert not await given.rows("SELECT 1 FROM jobs WHERE kind = 'settle' AND state <> 'done'")


async def test_no_log_names_anybody(whole: dict[str, Person], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await is_forgotten(whole["resident"])
    assert not [mark for mark in (*NAME.split(), PHONE, ACCOUNT) if mark in caplog.text]
