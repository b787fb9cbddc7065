"""The demonstration: a town with a past, volunteers who act by themselves, a real week, a bot that can be killed."""

import asyncio
import fcntl
import signal
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.errors import CannotStart
from bot.hotline import Hotline
from bot.playground.world import World
from handlers.console.demo import cast, screen, stage, town, week
from handlers.console.demo.actions import KILLED, STARTED
from handlers.console.demo.volunteers import Volunteer
from storage.store import connect
from tests.console.conftest import Zheli
from tests.given import Given

ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 3, 18, 12, 0, tzinfo=ALMATY)  # a Wednesday


@pytest.fixture(scope="module")
def founded(rules, tmp_path_factory) -> str:
    """The sample town's database."""
    path = str(tmp_path_factory.mktemp("town") / "zheli.sqlite3")
    town.build(path, rules, NOW)
    return path


def _rows(path: str, sql: str) -> list[tuple[object, ...]]:
    db = connect(path, read_only=True)
    found = [tuple(row) for row in db.execute(sql)]
    db.close()
    return found


def test_the_town_has_a_coordinator_and_six_volunteers_on_duty_with_instruments(founded) -> None:
    roles = dict(_rows(founded, "SELECT role, count(*) FROM roles GROUP BY role"))
    assert roles == {"coordinator": 1, "volunteer": 6}
    assert _rows(founded, "SELECT count(*) FROM volunteers WHERE on_duty = 1") == [(6,)]
    assert _rows(founded, "SELECT count(DISTINCT person_id) FROM instruments WHERE retired_at IS NULL") == [(6,)]


def test_the_towns_past_has_every_ending_that_a_case_can_have_by_now(founded) -> None:
    verdicts = {row[0] for row in _rows(founded, "SELECT DISTINCT verdict FROM complaints")}
    assert verdicts == {None, "confirmed", "not_confirmed", "impossible"}
    outcomes = {row[0] for row in _rows(founded, "SELECT DISTINCT outcome FROM complaints")}
    assert outcomes >= {None, "fixed", "not_fixed", "unconfirmed"}
    assert _rows(founded, "SELECT count(*) FROM readings") > [(15,)]
    assert len(_rows(founded, "SELECT DISTINCT strftime('%W', received_at) FROM complaints")) >= 4


def test_a_letter_of_the_past_is_overdue_one_was_answered_with_a_promise_and_others_wait(founded) -> None:
    rows = _rows(founded, "SELECT whose, rule = 'promise', broken_at IS NOT NULL FROM clocks WHERE met_at IS NULL")
    assert {("body", 0, 1), ("body", 1, 0), ("body", 0, 0), ("us", 0, 0)} <= set(rows)


def test_the_past_shows_a_dispute_a_broken_promise_a_caller_an_area_a_drill_and_a_kit(founded) -> None:
    """Whatever a card, a list or a table of the program can show is there to be looked at."""
    for what, rows in {
        "a dispute": "SELECT 1 FROM complaints WHERE disputed_at IS NOT NULL AND stage = 'referred'",
        "before and after": "SELECT 1 FROM rechecks WHERE says = 'less' AND drawn = 1",
        "a broken promise": "SELECT 1 FROM clocks WHERE rule = 'promise' AND broken_at IS NOT NULL",
        "a complaint to the higher body": "SELECT 1 FROM referrals WHERE kind = 'complaint' AND state = 'sent'",
        "a caller to ring up": "SELECT 1 FROM call_backs WHERE told_at IS NULL",
        "an area": "SELECT 1 FROM areas",
        "a drill": "SELECT 1 FROM complaints WHERE drill = 1 AND stage = 'closed'",
        "a kit that somebody has": "SELECT 1 FROM kit_handovers WHERE state = 'taken'",
        "a note": "SELECT 1 FROM notes",
    }.items():
        assert _rows(founded, rows), what
    drawn = (Path(founded).parent / "drawn").iterdir()
    assert sorted(path.name for path in drawn) == [f"recheck-1-{lang}.jpg" for lang in ("en", "kk", "ru")]


def test_a_standing_inspector_has_two_weeks_behind_them_with_quiet_alarms_and_gaps(founded) -> None:
    given = dict(_rows(founded, "SELECT what, count(*) FROM standing_observations GROUP BY what"))
    assert sum(given.values()) == 28
    assert given["quiet"] > given["smell"] > 0
    assert 0 < given[None] < 6
    assert _rows(founded, "SELECT count(*) FROM standing_observations WHERE asked_at IS NULL") == [(0,)]


def test_the_past_is_past_when_the_page_opens(founded) -> None:
    assert _rows(founded, "SELECT count(*) FROM outbox") == [(0,)]
    assert set(_rows(founded, "SELECT DISTINCT kind FROM jobs")) == {("menu",), ("print-again",)}
    assert _rows(founded, "SELECT count(*) FROM complaints WHERE stage IN ('offered', 'assigned')") == [(0,)]
    assert _rows(founded, "SELECT count(*) FROM complaints WHERE received_at > '2026-03-18T07:00'") == [(0,)]


def test_the_town_is_founded_once(founded, rules) -> None:
    before = _rows(founded, "SELECT count(*), max(id) FROM complaints")
    town.build(founded, rules, NOW + timedelta(days=1))
    assert _rows(founded, "SELECT count(*), max(id) FROM complaints") == before


def test_the_real_week_is_the_one_we_say_it_is(rules) -> None:
    reports = week.reports()
    assert len(reports) == 155
    assert {report.strength for report in reports} == {2, 3, 4, 5}
    assert all(timedelta() <= report.at < week.WEEK for report in reports)
    districts = {district for area in rules.catalogue.areas.values() for district in area.districts}
    assert len({report.district for report in reports} & districts) == 7


@pytest.mark.parametrize("days", range(7))
def test_each_report_comes_at_its_own_weekday_and_time_from_whatever_moment_on(days) -> None:
    now = NOW + timedelta(days=days, minutes=37)
    passing = week.from_now(week.reports(), now)
    assert len(passing) == 155
    assert [wait for wait, _ in passing] == sorted(wait for wait, _ in passing)
    for wait, report in passing:
        assert timedelta() <= wait < week.WEEK
        at = now + wait
        assert timedelta(days=at.weekday(), hours=at.hour, minutes=at.minute, seconds=at.second) == report.at


def test_a_folder_that_is_no_demonstrations_is_never_touched(tmp_path) -> None:
    (tmp_path / "zheli.sqlite3").write_bytes(b"a real line's own")
    for fresh in (True, False):
        with pytest.raises(CannotStart, match="not a demonstration's folder"):
            stage.prepared(tmp_path, fresh=fresh)
    assert (tmp_path / "zheli.sqlite3").read_bytes() == b"a real line's own"


def test_a_fresh_demonstration_forgets_the_earlier_one(tmp_path) -> None:
    data = stage.prepared(tmp_path / "demo", fresh=False)
    (data / "zheli.sqlite3").write_bytes(b"earlier")
    assert stage.prepared(data, fresh=False).joinpath("zheli.sqlite3").exists()
    assert not stage.prepared(data, fresh=True).joinpath("zheli.sqlite3").exists()


async def test_a_volunteer_who_acts_alone_leaves_the_case_to_people_at_first_and_then_checks_it(
    hotline: Hotline, world: World, given: Given, clock
) -> None:
    helper = cast.HELPERS[1]
    known = await given.volunteer(helper.name, lang=helper.lang, at=helper.home)
    robot = Volunteer(world, replace(helper, user_id=known.id), hotline.rules.catalogue)
    living = asyncio.create_task(robot.live())
    try:
        neighbours = week.Neighbours(world, hotline.rules.catalogue)
        await neighbours.report(week.Report(timedelta(), "Rotten eggs", 4, "east"))
        await clock.forward(seconds=60)
        await robot.person.sees_button("", timeout=5)
        assert await given.rows("SELECT stage FROM complaints") == [{"stage": "offered"}]
        async with asyncio.timeout(20):
            while await given.rows("SELECT stage FROM complaints") != [{"stage": "checked"}]:
                await clock.forward(minutes=2)
                await screen.glance(robot.person)
    finally:
        living.cancel()
        await asyncio.gather(living, return_exceptions=True)
    (reading,) = await given.rows("SELECT substance, value FROM readings")
    assert reading == {"substance": "h2s", "value": "0.013"}
    (check,) = await given.rows("SELECT verdict, distance_m FROM checks")
    assert check["verdict"] == "confirmed"
    assert check["distance_m"] < 100


async def test_a_night_passes_no_quicker_than_the_volunteer_whom_the_line_calls(
    hotline: Hotline, world: World, given: Given
) -> None:
    helper = cast.HELPERS[1]
    known = await given.volunteer(helper.name, lang=helper.lang, at=helper.home)
    robot = Volunteer(world, replace(helper, user_id=known.id), hotline.rules.catalogue)
    robot.hurries = True
    living = asyncio.create_task(robot.live())
    try:
        await week.Neighbours(world, hotline.rules.catalogue).report(week.Report(timedelta(), "Smoke", 4, "east"))
        morning = world.clock.now() + 6 * 3600
        await week.let_pass(world, morning, [robot])
    finally:
        living.cancel()
        await asyncio.gather(living, return_exceptions=True)
    assert world.clock.now() >= morning
    assert await given.rows("SELECT verdict IS NOT NULL AS checked FROM checks") == [{"checked": 1}]


async def test_the_page_opens_and_a_killed_bot_loses_nothing_of_what_was_written_meanwhile(
    zheli: Zheli, tmp_path
) -> None:
    demo = await zheli.begins("demo", "--port", "0", "--data-dir", str(tmp_path / "demo"))
    assert demo.stdout is not None
    line = (await asyncio.wait_for(demo.stdout.readline(), 60)).decode()
    url = line.split()[1].rstrip("/")
    async with aiohttp.ClientSession(url) as page:
        phone = f"/play/phones/{cast.RESIDENT}"
        await _until(page, phone, "Выберите язык")
        await _does(page, "kill")
        async with page.post(f"{phone}/text", json={"text": "/help"}) as answer:
            assert answer.status == 200
        assert await _said(page, "kill") == KILLED["en"]
        await _does(page, "start")
        assert (await _said(page, "kill"), await _said(page, "start")) == (None, STARTED["en"])
        await _until(page, phone, "/new")
    demo.send_signal(signal.SIGINT)
    _, err = await asyncio.wait_for(demo.communicate(), 40)
    assert demo.returncode == 0, err.decode()
    assert "Traceback" not in err.decode()
    with (tmp_path / "demo" / "lock").open() as lock:  # nobody was left behind
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


async def _said(page: aiohttp.ClientSession, action: str) -> str | None:
    """Return what stands beside a button."""
    async with page.get("/play/state") as answer:
        notes = {one["id"]: one["note"] for one in (await answer.json())["actions"]}
    return notes[action]["en"] if notes[action] else None


async def _does(page: aiohttp.ClientSession, action: str) -> None:
    """Press a button of the page's top bar and wait until it is done."""
    async with page.post(f"/play/actions/{action}") as answer:
        assert answer.status == 200
    async with asyncio.timeout(20):
        while True:
            async with page.get("/play/state") as answer:
                (one,) = [one for one in (await answer.json())["actions"] if one["id"] == action]
            if not one["running"]:
                return
            await asyncio.sleep(0.05)


async def _until(page: aiohttp.ClientSession, phone: str, words: str) -> None:
    """Look at a phone until the words are there."""
    async with asyncio.timeout(30):
        while True:
            async with page.get(phone) as answer:
                messages = (await answer.json())["messages"]
            if any(words in message.get("text", "") for message in messages if not message["mine"]):
                return
            await asyncio.sleep(0.05)
