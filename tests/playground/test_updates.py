"""getUpdates: what is confirmed is forgotten, what is not comes again."""

from __future__ import annotations

import asyncio

import pytest


def _ids(answer: dict) -> list[int]:
    assert answer["ok"], answer
    return [update["update_id"] for update in answer["result"]]


async def _say(person, *texts: str) -> None:
    for text in texts:
        await person.says(text)


async def test_what_is_not_confirmed_comes_again_and_what_is_never_does(call, aigerim) -> None:
    await _say(aigerim, "a", "b", "c")
    first = _ids(await call("getUpdates"))
    assert len(first) == 4
    assert _ids(await call("getUpdates")) == first
    assert _ids(await call("getUpdates", offset=first[1] + 1)) == first[2:]
    assert _ids(await call("getUpdates")) == first[2:]
    assert _ids(await call("getUpdates", offset=first[0])) == first[2:]


async def test_a_negative_offset_keeps_only_the_last(call, aigerim) -> None:
    await _say(aigerim, "a", "b", "c")
    last = _ids(await call("getUpdates", offset=-1))
    assert len(last) == 1
    assert _ids(await call("getUpdates")) == last


async def test_no_more_than_the_limit_is_given(call, aigerim) -> None:
    await _say(aigerim, *"abcdefgh")
    assert len(_ids(await call("getUpdates", limit=3))) == 3


async def test_the_same_offset_asked_again_at_once_is_answered_with_one_update(call, aigerim) -> None:
    await _say(aigerim, "a", "b", "c")
    (first, *_) = _ids(await call("getUpdates"))
    assert len(_ids(await call("getUpdates", offset=first + 1))) == 3
    assert len(_ids(await call("getUpdates", offset=first + 1))) == 1


async def test_a_long_poll_is_answered_as_soon_as_somebody_speaks(call, aigerim, world) -> None:
    await call("getUpdates", offset=world.pending.next_id)
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await world.idle()
    await aigerim.says("now")
    async with asyncio.timeout(5):
        answer = await poll
    assert answer["result"][0]["message"]["text"] == "now"


async def test_a_second_reader_sends_the_first_away_with_409(call, world) -> None:
    older = asyncio.create_task(call("getUpdates", timeout=30))
    await world.idle()
    newer = await call("getUpdates")
    assert newer == {"ok": True, "result": []}
    assert (await older)["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_only_the_kinds_that_were_asked_for_are_kept(call, aigerim, world) -> None:
    await call("getUpdates", offset=world.pending.next_id, allowed_updates=["callback_query"])
    await aigerim.says("not wanted")
    await aigerim.forges("wanted:yes")
    (update,) = (await call("getUpdates"))["result"]
    assert update["callback_query"]["data"] == "wanted:yes"


@pytest.mark.parametrize("by", [5_000, -5_000])
async def test_after_a_jump_of_ids_confirming_the_last_one_got_confirms_all_before_it(call, aigerim, world, by) -> None:
    await _say(aigerim, "before")
    world.jump_update_ids(by)
    await _say(aigerim, "after", "last")
    ids = _ids(await call("getUpdates"))
    assert ids == [100_001, 100_002, 100_003 + by, 100_004 + by]
    assert _ids(await call("getUpdates", offset=ids[1] + 1)) == ids[2:]
    assert _ids(await call("getUpdates", offset=ids[-1] + 1)) == []


async def test_an_offset_from_before_a_jump_down_forgets_nothing_new(call, aigerim, world) -> None:
    (first,) = _ids(await call("getUpdates"))
    await call("getUpdates", offset=first + 1)
    world.jump_update_ids(-50_000)
    await aigerim.says("new")
    assert len(_ids(await call("getUpdates", offset=first + 1))) == 1


async def test_a_wrong_token_is_unauthorized(server, world) -> None:
    import aiohttp

    async with aiohttp.ClientSession() as session, session.get(f"{server.url}/bot1:wrong/getMe") as answer:
        assert answer.status == 401
        assert await answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
