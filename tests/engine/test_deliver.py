"""Messages out: in order within a chat, at least once, and what will never arrive is kept in sight."""

from typing import Any

from bot.engine.deliver import AT_ONCE
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.town import Town
from storage.engine import outbox
from storage.tx import Tx


async def _say(hotline: Hotline, person: Person, *texts: str, **how: Any) -> None:
    def put(tx: Tx) -> None:
        for text in texts:
            outbox.put_chat(tx, person.id, "incident", incident=text, **how)

    await hotline.store.ask(put)


def _heard(person: Person) -> list[str]:
    """The numbers in what the person was told, in order."""
    return [m.text.split("number ")[1].split(";")[0] for m in person.screen if "number " in m.text]


async def _dead(hotline: Hotline) -> list[outbox.Waiting]:
    return await hotline.store.read(outbox.dead)


async def test_a_chat_hears_things_in_order_though_telegram_says_wait(tiny: Hotline, ann: Person, world: Town) -> None:
    world.faults.too_many(1, "sendMessage", times=1, chat=ann.id)
    await _say(tiny, ann, "1", "2", "3")
    await ann.sees("number 3")
    assert _heard(ann) == ["1", "2", "3"]


async def test_another_chat_does_not_wait_for_one_that_is_told_to(
    tiny: Hotline, ann: Person, bob: Person, world: Town
) -> None:
    world.faults.too_many(30, "sendMessage", times=1, chat=ann.id)
    await _say(tiny, ann, "slow")
    await _say(tiny, bob, "quick")
    await bob.sees("number quick")
    ann.does_not_see("number slow")


async def test_a_hundred_presses_that_are_being_answered_do_not_hold_up_what_is_said(
    tiny: Hotline, ann: Person, world: Town
) -> None:
    world.faults.delay(0.3, "answerCallbackQuery")
    for number in range(AT_ONCE):
        tiny.deliver.answer(str(number))
    await _say(tiny, ann, "meanwhile")
    await ann.sees("number meanwhile")


async def test_a_server_error_is_tried_again(tiny: Hotline, ann: Person, world: Town, clock_of: Any) -> None:
    world.faults.broken("sendMessage", times=2)
    await _say(tiny, ann, "patience")
    await clock_of(tiny, until=lambda: _heard(ann))
    assert _heard(ann) == ["patience"]


async def test_a_connection_cut_before_the_call_was_handled_loses_nothing(
    tiny: Hotline, ann: Person, world: Town, clock_of: Any
) -> None:
    world.faults.cut_before("sendMessage", times=1)
    await _say(tiny, ann, "through")
    await clock_of(tiny, until=lambda: _heard(ann))
    assert _heard(ann) == ["through"]


async def test_a_connection_cut_after_the_call_was_handled_is_tried_once_more_at_most(
    tiny: Hotline, ann: Person, world: Town, clock_of: Any
) -> None:
    world.faults.cut_after("sendMessage", chat=ann.id)  # every answer is lost
    await _say(tiny, ann, "echo")
    await clock_of(tiny, until=lambda: len(_heard(ann)) == 2)
    world.faults.clear()
    await clock_of(tiny, until=_any_dead(tiny))
    assert _heard(ann) == ["echo", "echo"]


async def test_somebody_who_shut_the_door_is_left_alone_until_they_write_again(
    tiny: Hotline, ann: Person, world: Town, clock_of: Any
) -> None:
    ann.blocks()
    await _say(tiny, ann, "unheard", "unheard too")
    await clock_of(tiny, until=_any_dead(tiny, 2))
    assert len(await _dead(tiny)) == 2
    before = len(world.calls_of("sendMessage", ann.id))
    await _say_person(tiny, ann, "not even tried")
    ann.unblocks()
    await ann.says("I am back")
    await ann.sees("number I am back")
    assert len(world.calls_of("sendMessage", ann.id)) == before + 1


async def _say_person(hotline: Hotline, person: Person, text: str) -> None:
    def put(tx: Tx) -> None:
        to = tx.value("SELECT id FROM people WHERE telegram_id = :id", id=person.id)
        outbox.put(tx, to, "incident", incident=text)

    await hotline.store.ask(put)


async def test_what_telegram_will_never_take_is_given_up_and_the_next_goes_out(
    tiny: Hotline, ann: Person, world: Town
) -> None:
    world.faults.refused("message is too long", "sendMessage", times=1)
    await _say(tiny, ann, "bad", "good")
    await ann.sees("number good")
    assert _heard(ann) == ["good"]
    assert [row.args["incident"] for row in await _dead(tiny)] == ["bad"]


async def test_a_card_that_cannot_be_made_does_not_stop_the_others(tiny: Hotline, ann: Person) -> None:
    await tiny.store.ask(lambda tx: outbox.put_chat(tx, ann.id, "no-such-sentence"))
    await _say(tiny, ann, "after")
    await ann.sees("number after")
    assert [row.say for row in await _dead(tiny)] == ["no-such-sentence"]


async def test_an_edit_whose_answer_is_lost_again_and_again_is_made_in_the_end(
    tiny: Hotline, ann: Person, world: Town, clock_of: Any
) -> None:
    await _say(tiny, ann, "v1", key="card")
    await ann.sees("number v1")
    world.faults.cut_before("editMessageText", times=3)
    await _say(tiny, ann, "v2", key="card", mode="edit")
    await clock_of(tiny, until=lambda: _heard(ann) == ["v2"])
    assert await _dead(tiny) == []


async def test_a_card_moved_down_is_there_once_though_the_old_one_cannot_be_taken_away(
    tiny: Hotline, ann: Person, world: Town
) -> None:
    await _say(tiny, ann, "v1", key="card")
    await ann.sees("number v1")
    world.faults.broken("deleteMessage", times=1)
    await _say(tiny, ann, "v2", key="card", mode="repost")
    await _say(tiny, ann, "end")
    await ann.sees("number end")
    assert _heard(ann) == ["v1", "v2", "end"]


async def test_an_edit_finds_its_message_by_our_own_key(tiny: Hotline, ann: Person) -> None:
    await _say(tiny, ann, "v1", key="card")
    await ann.sees("number v1")
    await _say(tiny, ann, "v2", key="card", mode="edit")
    await ann.sees("number v2")
    assert _heard(ann) == ["v2"]


async def test_a_card_moved_to_the_bottom_leaves_no_double(tiny: Hotline, ann: Person) -> None:
    await _say(tiny, ann, "v1", key="card", mode="repost")
    await _say(tiny, ann, "between")
    await _say(tiny, ann, "v2", key="card", mode="repost")
    await ann.sees("number v2")
    await _say(tiny, ann, "end")
    await ann.sees("number end")
    assert _heard(ann) == ["between", "v2", "end"]


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(tiny: Hotline, ann: Person, world: Town) -> None:
    await _say(tiny, ann, "v1", key="card")
    await ann.sees("number v1")
    world.faults.refused("message to edit not found", "editMessageText", times=1)
    await _say(tiny, ann, "v2", key="card", mode="edit")
    await ann.sees("number v2")
    assert _heard(ann) == ["v1", "v2"]


async def test_a_card_that_changes_many_times_before_it_can_be_sent_is_sent_once(
    tiny: Hotline, ann: Person, world: Town
) -> None:
    await _say(tiny, ann, "0", key="card")
    await ann.sees("number 0")
    await _say(tiny, ann, "1", "2", "3", "4", key="card", mode="edit")
    await ann.sees("number 4")
    assert len(world.calls_of("editMessageText", ann.id)) == 1


async def test_a_group_that_became_a_supergroup_is_followed(
    tiny: Hotline, ann: Person, world: Town, clock_of: Any
) -> None:
    group = world.group("Volunteers")
    await group.adds_bot(ann)
    old = group.id
    new = await group.becomes_supergroup()
    await tiny.store.ask(lambda tx: outbox.put_chat(tx, old, "incident", incident="moved"))
    await clock_of(tiny, until=lambda: world.calls_of("sendMessage", new))
    assert await _dead(tiny) == []


def _any_dead(hotline: Hotline, count: int = 1) -> Any:
    async def look() -> bool:
        return len(await _dead(hotline)) >= count

    return look
