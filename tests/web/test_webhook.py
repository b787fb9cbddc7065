"""The webhook: only Telegram comes in, and it hears 200 only of what is committed."""

import asyncio
import hmac
import io
from typing import Any

import aiohttp
import pytest

from bot.hotline import Hotline
from bot.playground.town import Town
from storage.store import connect
from tests.web.conftest import SECRET

HEADER = "X-Telegram-Bot-Api-Secret-Token"
OURS = {HEADER: SECRET}


def _start(update_id: int, user: int = 500) -> dict[str, Any]:
    somebody = {"id": user, "is_bot": False, "first_name": "Aliya", "language_code": "kk"}
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_773_820_800,
            "chat": {"id": user, "type": "private", "first_name": "Aliya"},
            "from": somebody,
            "text": "/start",
            "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
        },
    }


def _committed(hotline: Hotline, sql: str) -> list[Any]:
    """What another program sees in the database at this moment."""
    db = connect(hotline.settings.database, read_only=True)
    found = [row[0] for row in db.execute(sql)]
    db.close()
    return found


async def test_a_conversation_goes_by_webhook_as_it_goes_by_polling(hooked: Hotline, world: Town) -> None:
    aliya = world.person("Aliya", language_code="en")
    await aliya.says("/start")
    await aliya.sees("Тілді таңдаңыз")
    await aliya.presses("English")
    await aliya.sees("Green line")
    assert not world.calls_of("getUpdates")
    assert world.webhook is not None
    assert world.webhook["url"] == f"{hooked.settings.public_url}/telegram"


async def test_an_update_is_committed_when_telegram_hears_200(hooked: Hotline, door) -> None:
    async with door.post("/telegram", json=_start(71), headers=OURS) as answer:
        assert answer.status == 200
        assert _committed(hooked, "SELECT update_id FROM updates") == [71]
        assert len(_committed(hooked, "SELECT id FROM outbox")) == 1


async def test_telegram_waits_for_its_200_as_long_as_the_commit_takes(hooked: Hotline, door) -> None:
    other = connect(hooked.settings.database)
    other.execute("BEGIN IMMEDIATE")  # somebody else writes: our commit has to wait
    post = asyncio.create_task(_status(door, _start(72)))
    done, _ = await asyncio.wait([post], timeout=0.3)
    assert not done
    other.execute("ROLLBACK")
    other.close()
    assert await post == 200
    assert _committed(hooked, "SELECT update_id FROM updates") == [72]


async def test_a_repeated_update_changes_nothing_and_is_confirmed_again(hooked: Hotline, door) -> None:
    for _ in range(3):
        assert await _status(door, _start(73)) == 200
    assert await asyncio.gather(*(_status(door, _start(74)) for _ in range(5))) == [200] * 5
    assert _committed(hooked, "SELECT update_id FROM updates ORDER BY 1") == [73, 74]
    assert len(_committed(hooked, "SELECT id FROM outbox")) == 2


async def test_one_broken_update_is_kept_and_does_not_stop_the_next(hooked: Hotline, door) -> None:
    broken = {"update_id": 75, "message": {"message_id": 1, "date": "yesterday", "chat": 5}}
    assert await asyncio.gather(_status(door, broken), _status(door, _start(76))) == [200, 200]
    assert _committed(hooked, "SELECT update_id FROM updates WHERE state = 'failed'") == [75]
    assert _committed(hooked, "SELECT update_id FROM updates WHERE state = 'done'") == [76]


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: ""}, {HEADER: "wrong"}, {HEADER: SECRET[:-1]}, {HEADER: SECRET + "x"}]
)
async def test_without_the_secret_nobody_comes_in(hooked: Hotline, door, headers) -> None:
    assert await _status(door, _start(77), headers) == 403
    assert _committed(hooked, "SELECT update_id FROM updates") == []


async def test_the_secret_is_compared_in_constant_time(hooked: Hotline, door, monkeypatch) -> None:
    compared = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append((a, b)) or real(a, b))
    await _status(door, _start(78), {HEADER: "guess"})
    assert compared == [(b"guess", SECRET.encode())]


@pytest.mark.parametrize("body", [b"", b"not json", b"[1, 2]", b'"words"', b"\xff\xfe"])
async def test_what_is_no_update_is_refused(hooked: Hotline, door, body) -> None:
    async with door.post("/telegram", data=body, headers=OURS) as answer:
        assert answer.status == 400
    assert await _status(door, _start(79)) == 200


async def test_a_body_larger_than_any_update_is_refused(hooked: Hotline, door) -> None:
    async with door.post("/telegram", data=io.BytesIO(b" " * (2 << 20)), headers=OURS) as answer:
        assert answer.status == 413


async def _status(door: aiohttp.ClientSession, update: dict[str, Any], headers: dict[str, str] = OURS) -> int:
    async with door.post("/telegram", json=update, headers=headers) as answer:
        return answer.status
