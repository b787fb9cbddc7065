"""Updates in: one that fails harms nobody else, one that comes twice is carried out once."""

import asyncio
import json
from typing import Any

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from storage.engine import updates
from storage.store import connect
from storage.tx import Tx


def _message(update_id: int, person: Person, text: str) -> dict[str, Any]:
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_800_000_000,
            "chat": {"id": person.id, "type": "private", "first_name": "X"},
            "from": {"id": person.id, "is_bot": False, "first_name": "X", "language_code": "en"},
            "text": text,
        },
    }


async def _noted(hotline: Hotline, person: Person) -> str | None:
    """What the person's last carried-out message left behind."""

    def look(tx: Tx) -> str | None:
        row = tx.value(
            "SELECT a.args FROM attention a JOIN people p ON p.id = a.person_id WHERE p.telegram_id = :id",
            id=person.id,
        )
        return None if row is None else json.loads(row)["text"]

    return await hotline.store.read(look)


async def test_an_update_that_breaks_is_rolled_back_and_kept_while_the_batch_goes_on(
    tiny: Hotline, ann: Person, bob: Person
) -> None:
    await tiny.receiver.take(
        [
            _message(901, ann, "first"),
            _message(902, ann, "break this"),
            {"update_id": 903, "message": {"message_id": "not a number", "date": "never"}},
            _message(904, bob, "last"),
        ]
    )
    assert await _noted(tiny, ann) == "first"
    assert await _noted(tiny, bob) == "last"
    kept = await tiny.store.read(updates.failed)
    assert [one.update_id for one in kept] == [902, 903]
    assert kept[0].raw["message"]["text"] == "break this"
    assert "broken on request" in kept[0].error
    await ann.sees("number 902")
    await bob.sees("number last")


async def test_an_update_delivered_again_does_nothing(tiny: Hotline, ann: Person) -> None:
    await tiny.receiver.take([_message(910, ann, "one"), _message(911, ann, "two")])
    await tiny.receiver.take([_message(910, ann, "one"), _message(911, ann, "two"), _message(912, ann, "three")])
    await ann.sees("number three")
    texts = [message.text for message in ann.screen if "kept under number" in message.text]
    assert len(texts) == 3


async def test_update_ids_that_jump_down_are_not_taken_for_old_ones(tiny: Hotline, ann: Person) -> None:
    await tiny.receiver.take([_message(5_000, ann, "high")])
    await tiny.receiver.take([_message(17, ann, "low")])
    assert await _noted(tiny, ann) == "low"


async def test_a_refusal_says_its_sentence_and_changes_nothing(tiny: Hotline, ann: Person) -> None:
    await tiny.receiver.take([_message(920, ann, "kept"), _message(921, ann, "refuse this")])
    await ann.sees("the case has moved on")
    assert await _noted(tiny, ann) == "kept"
    assert await tiny.store.read(updates.failed) == []


async def test_a_failed_update_asked_for_again_is_carried_out_once(tiny: Hotline, ann: Person) -> None:
    broken = _message(930, ann, "mended")
    await tiny.store.ask(updates.fail, 930, broken, "RuntimeError: an older program could not do it")
    assert await tiny.store.ask(updates.ask_again, 930)
    assert not await tiny.store.ask(updates.ask_again, 930)
    await tiny.tick()
    await ann.sees("number mended")
    assert await tiny.store.read(updates.failed) == []
    await tiny.tick()
    assert sum("kept under number mended" in message.text for message in ann.screen) == 1


async def test_two_rounds_at_the_same_time_carry_it_out_once(tiny: Hotline, ann: Person) -> None:
    await tiny.store.ask(updates.fail, 931, _message(931, ann, "once"), "RuntimeError: an older program")
    assert await tiny.store.ask(updates.ask_again, 931)
    await asyncio.gather(tiny.receiver.take_again(), tiny.receiver.take_again(), tiny.receiver.take_again())
    await ann.sees("number once")
    await ann.says("and this")
    await ann.sees("and this")
    assert sum("kept under number once" in message.text for message in ann.screen) == 1


async def test_an_update_without_a_usable_id_is_kept_and_seen(tiny: Hotline) -> None:
    await tiny.receiver.take([{"message": {"text": "no id, no sender"}}])
    kept = await tiny.store.read(updates.failed)
    assert len(kept) == 1
    assert kept[0].update_id < 0


async def test_nothing_is_confirmed_while_the_database_cannot_be_written(
    tiny: Hotline, ann: Person, world: World, clock_of: Any
) -> None:
    await tiny.store.ask(_impatient)
    other = connect(tiny.store.path)
    other.execute("BEGIN IMMEDIATE")  # somebody holds the file: every commit of ours fails
    await ann.says("while the disk is away")
    asked = len(world.calls_of("getUpdates"))
    await clock_of(tiny, until=lambda: len(world.calls_of("getUpdates")) > asked)
    assert world.pending.items, "Telegram was told that it arrived, and it is nowhere"
    assert await _noted(tiny, ann) is None
    other.execute("ROLLBACK")
    other.close()
    await ann.sees("number while the disk is away", timeout=20)


def _impatient(tx: Tx) -> None:
    tx.db.execute("PRAGMA busy_timeout = 50")
