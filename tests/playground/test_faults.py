"""Faults on demand: what the bot gets, and what has happened all the same."""

from __future__ import annotations

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import Forbidden, NetworkError

from bot.playground.flood import Flood, weight


async def test_a_flood_is_answered_with_429_as_often_as_was_asked(call, world, aigerim) -> None:
    fault = world.faults.too_many(7, "sendMessage", times=1)
    assert await call("sendMessage", chat_id=aigerim.id, text="one") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    assert (await call("sendMessage", chat_id=aigerim.id, text="two"))["ok"]
    assert [message.text for message in aigerim.screen] == ["/start", "two"]
    assert fault.hits == 1


async def test_a_fault_hits_only_its_chat_and_method_and_passes_the_first(call, world, aigerim) -> None:
    boris = world.person("Boris")
    await boris.says("/start")
    world.faults.broken("sendMessage", chat=boris.id, skip=1)
    assert (await call("sendMessage", chat_id=boris.id, text="1"))["ok"]
    assert (await call("sendMessage", chat_id=boris.id, text="2"))["error_code"] == 500
    assert (await call("sendMessage", chat_id=aigerim.id, text="3"))["ok"]
    assert (await call("getChat", chat_id=boris.id))["ok"]


async def test_a_connection_cut_before_leaves_nothing_behind(call, world, aigerim) -> None:
    world.faults.cut_before("sendMessage", times=1)
    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=aigerim.id, text="lost")
    aigerim.does_not_see("lost")
    assert (await call("sendMessage", chat_id=aigerim.id, text="found"))["ok"]


async def test_a_connection_cut_after_leaves_the_message_but_no_answer(call, world, aigerim) -> None:
    world.faults.cut_after("sendMessage", times=1)
    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=aigerim.id, text="sent all the same")
    await aigerim.sees("sent all the same")


async def test_a_stock_bot_sees_a_cut_as_a_network_error(bot: Bot, world, aigerim) -> None:
    world.faults.cut_after("sendMessage", times=1)
    with pytest.raises(NetworkError):
        await bot.send_message(aigerim.id, "x")


async def test_a_download_can_fail_too(bot: Bot, world, aigerim) -> None:
    photo = await aigerim.sends_photo()
    file = await bot.get_file(photo.photos[0])
    world.faults.broken("download", times=1)
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()
    assert await file.download_as_bytearray()


async def test_who_blocks_the_bot_is_not_reached_until_unblocking_and_the_bot_is_told(bot: Bot, aigerim) -> None:
    aigerim.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(aigerim.id, "x")
    aigerim.unblocks()
    await bot.send_message(aigerim.id, "x")
    told = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    assert [change.new_chat_member.status for change in told] == ["kicked", "member"]


async def test_nobody_is_written_to_who_has_never_written(call, world) -> None:
    stranger = world.person("Stranger")
    answer = await call("sendMessage", chat_id=stranger.id, text="x")
    assert answer == {
        "ok": False,
        "error_code": 403,
        "description": "Forbidden: bot can't initiate conversation with a user",
    }
    answer = await call("sendMessage", chat_id=1, text="x")
    assert answer["description"] == "Bad Request: chat not found"


async def test_a_delay_holds_an_answer_back(call, world) -> None:
    fault = world.faults.delay(0.001, "getMe")
    assert (await call("getMe"))["ok"]
    assert fault.hits == 1


@pytest.mark.parametrize(("chat", "most", "wait_s"), [(5, 3, 1), (-5, 20, 60)], ids=["a person", "a group"])
def test_beyond_telegrams_own_limits_a_chat_has_to_wait(chat: int, most: int, wait_s: int) -> None:
    flood = Flood(ticks=lambda: 0.0, overall_per_s=100)
    waits = [flood.wait_s(chat, 1) for _ in range(most + 1)]
    assert waits == [0] * most + [wait_s]


def test_the_limits_are_the_ones_that_telegram_names() -> None:
    flood = Flood()
    assert (flood.overall_per_s, flood.private_per_s, flood.group_per_min) == (30, 1, 20)


@pytest.mark.parametrize(
    ("method", "fields", "messages"),
    [
        ("sendmessage", {}, 1),
        ("sendphoto", {}, 1),
        ("copymessage", {}, 1),
        ("sendmediagroup", {"media": [1, 2, 3]}, 3),
        ("copymessages", {"message_ids": [7, 8]}, 2),
        ("forwardmessages", {"message_ids": [7, 8]}, 2),
        ("sendchataction", {}, 0),
        ("editmessagetext", {}, 0),
        ("answercallbackquery", {}, 0),
        ("deletemessages", {"message_ids": [7, 8]}, 0),
    ],
)
def test_each_message_counts_and_each_picture_of_an_album(method: str, fields: dict, messages: int) -> None:
    assert weight(method, fields) == messages


def test_an_album_of_ten_goes_to_a_person_and_is_paid_for_afterwards() -> None:
    now = 100.0
    flood = Flood(ticks=lambda: now)
    assert flood.wait_s(5, 10) == 0
    wait = flood.wait_s(5, 1)
    assert wait == 8  # of ten, three at once and one a second: the eleventh
    now += wait
    assert flood.wait_s(5, 1) == 0


def test_two_albums_of_ten_fill_a_groups_minute() -> None:
    now = 0.0
    flood = Flood(ticks=lambda: now)
    assert flood.wait_s(-5, 10) == 0
    now = 20.0
    assert flood.wait_s(-5, 10) == 0
    assert flood.wait_s(-5, 1) == 40
    now = 60.0
    assert flood.wait_s(-5, 10) == 0


@given(st.lists(st.tuples(st.floats(0, 5), st.integers(1, 10)), max_size=60))
def test_a_group_never_gets_more_than_twenty_in_any_minute_whatever_is_tried(tries: list[tuple[float, int]]) -> None:
    now, sent = 0.0, []
    flood = Flood(ticks=lambda: now)
    for pause, messages in tries:
        now += pause
        wait = flood.wait_s(-5, messages)
        if wait == 0:
            sent += [now] * messages
        else:
            now += wait
            assert flood.wait_s(-5, messages) == 0
            sent += [now] * messages
    assert all(sum(at <= one < at + 60 for one in sent) <= 20 for at in sent)


def test_beyond_thirty_a_second_everybody_has_to_wait() -> None:
    now = 0.0
    flood = Flood(ticks=lambda: now)
    assert [flood.wait_s(chat, 1) for chat in range(31)] == [0] * 30 + [1]
    now = 1.1
    assert flood.wait_s(30, 1) == 0


async def test_with_flood_limits_on_the_fourth_message_at_once_is_refused(call, world, aigerim) -> None:
    world.faults.limit_flood()
    answers = [await call("sendMessage", chat_id=aigerim.id, text=str(n)) for n in range(4)]
    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    assert answers[3]["parameters"]["retry_after"] >= 1
    world.faults.clear()
    assert (await call("sendMessage", chat_id=aigerim.id, text="again"))["ok"]


async def test_with_flood_limits_on_the_pictures_of_an_album_are_counted(call, world, aigerim) -> None:
    world.faults.limit_flood()
    photo = (await aigerim.sends_photo()).photos[0]
    album = {"chat_id": aigerim.id, "media": [{"type": "photo", "media": photo}] * 10}
    assert (await call("sendMediaGroup", **album))["ok"]
    refused = await call("sendMessage", chat_id=aigerim.id, text="too soon")
    assert refused["error_code"] == 429
    assert refused["description"] == f"Too Many Requests: retry after {refused['parameters']['retry_after']}"
    assert 6 <= refused["parameters"]["retry_after"] <= 8
