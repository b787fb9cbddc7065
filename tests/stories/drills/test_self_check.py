"""Each night the line looks whether it still works; its owner notices nothing, unless something is wrong."""

import asyncio
import logging
import time
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.services.drills import self_check
from tests.given import Clock, Given


@pytest.fixture
async def owner(given: Given, hotline: Hotline) -> Person:
    """Whoever runs the line."""
    owner = await given.person("Olga", role="coordinator")
    hotline.store.rules = replace(hotline.store.rules, owner=owner.id)
    return owner


@pytest.fixture(autouse=True)
def heard_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking at the imports of the house silences every logger that was there before: this one is looked at here."""
    monkeypatch.setattr(self_check.log, "disabled", False)


async def ended(hotline: Hotline, given: Given) -> dict[str, Any]:
    """Let the timetable go round until tonight's check is over; return its row."""
    async with asyncio.timeout(8):
        while not (rows := await given.rows("SELECT * FROM self_checks WHERE ended_at IS NOT NULL")):
            await hotline.tick()
    assert len(rows) == 1
    return rows[0]


async def traces(given: Given) -> dict[str, Any]:
    """Whatever a report leaves behind."""
    tables = ("people", "drafts", "complaints", "numbers", "offers", "history", "updates", "files", "complaints_at")
    return {name: await given.rows(f"SELECT count(*) AS n FROM {name}") for name in tables}


async def test_all_is_well_and_nothing_is_left_of_it(
    hotline: Hotline, given: Given, owner: Person, volunteer: Person, clock: Clock
) -> None:
    before, seen = await traces(given), len(owner.screen)
    await clock.forward(days=1)
    night = await ended(hotline, given)
    assert night["faults"] == "[]"
    assert all(night[step] for step in ("signalled_at", "asked_at", "sent_at"))
    assert await traces(given) == before
    sent = [params for params in given.world.calls_of("sendMessage", owner.id) if "checking itself" in params["text"]]
    assert [params["disable_notification"] for params in sent] == [True]
    async with asyncio.timeout(5):
        while len(owner.screen) != seen:  # it is deleted again
            await hotline.tick()
    assert not [message for message in volunteer.screen if "can you go" in message.text.lower()]
    await clock.forward(hours=1)
    assert len(await given.rows("SELECT 1 FROM self_checks")) == 1
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{hotline.web.port}/health") as answer:
        told = (await answer.json())["self_check"]
    assert told["ok"] is True
    assert told["seconds"] < 600


async def test_a_deaf_line_calls_for_its_owner(
    hotline: Hotline, given: Given, owner: Person, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    hotline.polling.heard_at = time.monotonic() - 999
    with caplog.at_level(logging.ERROR):
        await clock.forward(days=1)
        night = await ended(hotline, given)
    assert night["faults"] == '["deaf"]'
    assert "deaf" in caplog.text
    await owner.sees("has heard nothing from Telegram")


async def test_a_message_that_does_not_arrive_is_told_when_its_time_is_up(
    hotline: Hotline, given: Given, owner: Person, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    lost = given.world.faults.refused("not enough rights to send text messages", "sendMessage", chat=owner.id)
    with caplog.at_level(logging.ERROR):
        await clock.forward(days=1)
        async with asyncio.timeout(5):
            while not await given.rows("SELECT 1 FROM self_checks WHERE asked_at IS NOT NULL"):
                await hotline.tick()
        assert not await given.rows("SELECT 1 FROM self_checks WHERE ended_at IS NOT NULL")
        given.world.faults.remove(lost)
        await clock.forward(minutes=11)
        night = await ended(hotline, given)
    assert night["faults"] == '["message"]'
    assert "message" in caplog.text
    await owner.sees("did not arrive within ten minutes")
