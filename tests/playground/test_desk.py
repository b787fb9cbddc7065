"""The phones' page talks to the desk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot, BotCommand, ReplyKeyboardMarkup

from bot.playground.app import Server
from bot.playground.desk_actions import Action, Progress, Run
from bot.playground.person import Person
from bot.playground.town import Town


@pytest.fixture
async def page(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.url) as session:
        yield session


@pytest.fixture
def resident(world: Town) -> Person:
    return world.person("Aigerim", language_code="kk", role="resident")


async def _get(page: aiohttp.ClientSession, path: str) -> dict:
    async with page.get(path) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def _post(page: aiohttp.ClientSession, path: str, **body: object) -> int:
    async with page.post(path, json=body) as answer:
        await answer.read()
        return answer.status


async def _events(stream: aiohttp.ClientResponse) -> AsyncIterator[dict]:
    async for line in stream.content:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


async def test_the_state_names_the_phones_that_have_a_role_and_the_samples(page, resident, world) -> None:
    world.person("Nobody")
    state = await _get(page, "/play/state")
    assert [phone["name"] for phone in state["phones"]] == ["Aigerim"]
    assert "smoke_1.jpg" in state["samples"]


@pytest.mark.parametrize(
    ("deed", "body", "field"),
    [
        ("text", {"text": "Түтін"}, "text"),
        ("location", {"lat": 50.05, "lon": 72.96, "accuracy": 12}, "location"),
        ("venue", {"lat": 50.05, "lon": 72.96, "title": "Park", "address": "Lenin 1"}, "venue"),
        ("photo", {"sample": "smoke_1.jpg", "caption": "see"}, "photo"),
        ("photo", {"sample": "smoke_1.jpg", "as_file": True}, "document"),
        ("album", {"samples": ["smoke_1.jpg", "smoke_2.jpg"]}, "media_group_id"),
        ("voice", {"seconds": 4}, "voice"),
        ("contact", {}, "contact"),
    ],
)
async def test_whatever_a_phone_sends_is_on_its_screen_and_waits_for_the_bot(
    page, resident, bot: Bot, deed, body, field
) -> None:
    assert await _post(page, f"/play/phones/{resident.id}/{deed}", **body) == 200
    screen = await _get(page, f"/play/phones/{resident.id}")
    assert screen["messages"][-1]["mine"] is True
    assert field in screen["messages"][-1]
    assert field in (await bot.get_updates())[-1].message.to_dict()


async def test_a_picture_of_ones_own_is_uploaded_as_a_photo(page, resident, world) -> None:
    form = aiohttp.FormData({"caption": "mine"})
    form.add_field("file", world.samples_dir.joinpath("works_1.jpg").read_bytes(), filename="x.jpg")
    async with page.post(f"/play/phones/{resident.id}/photo", data=form) as answer:
        assert answer.status == 200
    message = resident.screen[-1]
    assert message.text == "mine"
    async with page.get(f"/play/file/{message.photos[0]}") as answer:
        assert answer.content_type == "image/jpeg"
        assert (await answer.read()).startswith(b"\xff\xd8")


async def test_a_one_time_keyboard_goes_when_one_of_its_keys_is_used(page, resident, bot: Bot) -> None:
    await resident.says("/start")
    keyboard = ReplyKeyboardMarkup([["Иә", "Жоқ"]], one_time_keyboard=True)
    await bot.send_message(resident.id, "?", reply_markup=keyboard)
    path = f"/play/phones/{resident.id}"
    assert (await _get(page, path))["keyboard"]["keyboard"][0][0]["text"] == "Иә"
    await _post(page, path + "/text", text="something else")
    assert (await _get(page, path))["keyboard"] is not None
    await _post(page, path + "/text", text="Иә")
    assert (await _get(page, path))["keyboard"] is None


async def test_commands_follow_the_language_of_the_phone(page, resident, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("new", "Шағым беру")], language_code="kk")
    await bot.set_my_commands([BotCommand("new", "Report")])
    path = f"/play/phones/{resident.id}"
    assert (await _get(page, path))["commands"][0]["description"] == "Шағым беру"
    await _post(page, path + "/lang", lang="en")
    assert (await _get(page, path))["commands"][0]["description"] == "Report"


async def test_the_page_is_told_what_has_changed(page, resident, bot: Bot) -> None:
    async with page.get("/play/events") as stream:
        events = _events(stream)
        await resident.says("hello")
        assert await anext(events) == {"type": "screen", "user": resident.id}
        await resident.forges("a:b")
        (*_, press) = await bot.get_updates()
        await press.callback_query.answer("Done", show_alert=True)
        assert await anext(events) == {"type": "toast", "user": resident.id, "text": "Done", "alert": True}


async def test_the_clock_goes_to_the_next_monday_at_nine(page, world) -> None:
    assert await _post(page, "/play/clock", to="monday-09:00") == 200
    now = world.clock.local()
    assert (now.weekday(), now.hour, now.minute) == (0, 9, 0)
    before = world.clock.now()
    await _post(page, "/play/clock", to="monday-09:00")
    assert world.clock.now() - before == pytest.approx(7 * 86400, abs=5)


async def test_an_action_tells_how_far_it_is_and_when_it_is_done(page, server) -> None:
    go = asyncio.Event()

    async def play(_: Town, progress: Progress) -> None:
        progress({"kk": "1/2", "ru": "1/2", "en": "1/2"})
        await go.wait()

    server.offer([Action("week", {"kk": "Апта", "ru": "Неделя", "en": "A week"}, play)])
    async with page.get("/play/events") as stream:
        events = _events(stream)
        assert await _post(page, "/play/actions/week") == 200
        assert (await anext(events))["running"] is True
        assert (await anext(events))["note"]["en"] == "1/2"
        assert await _post(page, "/play/actions/week") == 409
        go.set()
        assert (await anext(events))["running"] is False
    assert await _post(page, "/play/actions/nothing") == 404


async def test_what_one_action_said_is_forgotten_when_another_about_the_same_thing_begins(page, server) -> None:
    def saying(words: str) -> Run:
        async def run(_: Town, progress: Progress) -> None:
            progress({"kk": words, "ru": words, "en": words})

        return run

    label = {"kk": "", "ru": "", "en": ""}
    server.offer(
        [
            Action("kill", label, saying("The bot is dead."), "bot"),
            Action("start", label, saying("The bot runs."), "bot"),
            Action("week", label, saying("A week has passed.")),
        ]
    )

    async def notes() -> list[str]:
        found = await _get(page, "/play/state")
        return [action["note"]["en"] for action in found["actions"] if action["note"]]

    await _post(page, "/play/actions/week")
    await _post(page, "/play/actions/kill")
    assert await notes() == ["The bot is dead.", "A week has passed."]
    async with page.get("/play/events") as stream:
        events = _events(stream)
        await _post(page, "/play/actions/start")
        assert await anext(events) == {"type": "action", "id": "kill", "running": False, "note": None}
    assert await notes() == ["The bot runs.", "A week has passed."]
    server.note("kill", {"kk": "", "ru": "", "en": "It has stopped by itself."})
    assert await notes() == ["It has stopped by itself.", "A week has passed."]


@pytest.mark.parametrize("path", ["/page/../desk.py", "/page/%2e%2e/desk.py", "/page/nothing.js", "/play/file/x"])
async def test_only_the_files_of_the_page_are_given_away(page, path) -> None:
    async with page.get(path) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("sample", ["../spec.py", "nothing.jpg", "/etc/passwd"])
async def test_only_samples_can_be_sent_as_samples(page, resident, sample) -> None:
    assert await _post(page, f"/play/phones/{resident.id}/photo", sample=sample) == 404
    assert resident.screen == []


async def test_a_phone_that_has_blocked_the_bot_cannot_write_until_it_unblocks(page, resident) -> None:
    await resident.says("/start")
    path = f"/play/phones/{resident.id}"
    await _post(page, path + "/block", blocked=True)
    assert await _post(page, path + "/text", text="hi") == 409
    await _post(page, path + "/block", blocked=False)
    assert await _post(page, path + "/text", text="hi") == 200


async def test_the_page_can_show_every_sample_and_nothing_else(page: aiohttp.ClientSession) -> None:
    samples = (await _get(page, "/play/state"))["samples"]
    assert samples
    for name in samples:
        async with page.get(f"/play/samples/{name}") as answer:
            assert (await answer.read()).startswith(b"\xff\xd8")
    async with page.get("/play/samples/..%2F..%2Fworld.py") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    ("mime", "served", "sandboxed"),
    [
        ("application/pdf", "application/pdf", False),
        ("text/html", "application/octet-stream", True),
        ("image/svg+xml", "image/svg+xml", True),
    ],
)
async def test_a_pdf_opens_in_the_browser_and_nothing_that_was_sent_runs_as_a_page(
    page, resident, mime: str, served: str, sandboxed: bool
) -> None:
    message = await resident.sends_file(b"%PDF-1.7", "letter", mime)
    async with page.get(f"/play/file/{message.raw['document']['file_id']}") as answer:
        assert answer.content_type == served
        assert ("Content-Security-Policy" in answer.headers) is sandboxed
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_channel_is_a_phone_on_which_its_posts_are_read(page, resident, world) -> None:
    channel = world.channel("Temirtau air", username="temirtau_air")
    await channel.adds_bot(by=resident)
    async with page.get("/play/events") as stream:
        world.post(channel.chat, world.me, {"text": "Confirmed: smoke"}, seen=True)
        async for event in _events(stream):
            if event["type"] == "screen" and event["user"] == channel.id:
                break
    state = await _get(page, "/play/state")
    assert [(phone["role"], phone["name"]) for phone in state["phones"]][1:] == [("channel", "Temirtau air")]
    screen = await _get(page, f"/play/phones/{channel.id}")
    assert [(post["text"], post["mine"]) for post in screen["messages"]] == [("Confirmed: smoke", False)]
    assert await _post(page, f"/play/phones/{channel.id}/text", text="Hello?") == 404
