"""Every call is held against the API's own specification."""

from __future__ import annotations

import pytest

from bot.playground import shapes, spec
from bot.playground.call import HANDLERS
from bot.playground.world import World

KEY = {"text": "a", "callback_data": "b"}


async def test_a_correct_call_leaves_no_violation(call, world, aigerim) -> None:
    answer = await call(
        "sendMessage",
        chat_id=aigerim.id,
        text="x",
        reply_markup={"inline_keyboard": [[KEY]]},
        link_preview_options={"is_disabled": True},
        reply_parameters={"message_id": 1},
    )
    assert answer["ok"], answer
    assert world.violations == []


@pytest.mark.parametrize(
    ("method", "fields", "words"),
    [
        ("sendNothing", {}, "unknown method"),
        ("sendMessage", {"chat_id": 5000000001}, "message text is empty"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 5000000001, "text": "x", "colour": "red"}, "has no field colour"),
        ("sendMessage", {"chat_id": 5000000001, "text": 5}, "can't parse text: should be String"),
        ("sendMessage", {"chat_id": [], "text": "x"}, "can't parse chat_id"),
        ("getUpdates", {"offset": "many"}, "can't parse offset: should be Integer"),
        ("sendLocation", {"chat_id": 5000000001, "latitude": "n", "longitude": 1}, "should be Float"),
        ("sendMessage", {"chat_id": 5000000001, "text": "x", "disable_notification": "no"}, "Boolean"),
        ("sendMessage", {"chat_id": 5000000001, "text": "x", "reply_markup": "{"}, "JSON"),
        (
            "sendMessage",
            {"chat_id": 5000000001, "text": "x", "reply_markup": {"inline_keyboard": [[{**KEY, "color": 1}]]}},
            "reply_markup.inline_keyboard[0][0].color is unknown in InlineKeyboardButton",
        ),
        (
            "sendMessage",
            {"chat_id": 5000000001, "text": "x", "reply_markup": {"inline_keyboard": [[{"url": "https://a"}]]}},
            "reply_markup.inline_keyboard[0][0].text of InlineKeyboardButton is missing",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "new", "description": "x"}], "scope": {"type": "everywhere"}},
            "scope is no",
        ),
    ],
)
async def test_a_wrong_call_is_refused_and_noted(call, world: World, aigerim, method, fields, words) -> None:
    answer = await call(method, **fields)
    assert answer["error_code"] in {400, 404}
    assert len(world.violations) == 1
    assert words in world.violations[0]


async def test_without_checks_an_unknown_field_is_passed_over_as_telegram_does(call, world, aigerim) -> None:
    world.checks = False
    assert (await call("sendMessage", chat_id=aigerim.id, text="x", colour="red"))["ok"]


async def test_a_method_the_playground_does_not_know_is_noted(call, world, aigerim) -> None:
    assert (await call("setPassportDataErrors", user_id=aigerim.id, errors=[]))["result"] is True
    answer = await call("sendDice", chat_id=aigerim.id)
    assert answer["description"] == "Bad Request: the playground does not know sendDice"
    assert len(world.violations) == 2


async def test_names_of_methods_are_known_in_any_case(call) -> None:
    assert (await call("GETME"))["ok"]


def test_every_method_that_is_handled_is_in_the_specification() -> None:
    import bot.playground.methods  # noqa: F401 - registers them

    assert HANDLERS.keys() <= spec.methods().keys()


@pytest.mark.parametrize("name", sorted(spec.specification()["types"]))
def test_every_type_of_the_specification_can_be_checked(name: str) -> None:
    known = shapes.shape(name)
    for types in known.fields.values():
        for one in types:
            inner = one.replace("Array of ", "")
            assert inner in shapes.PRIMITIVES or shapes.shape(inner)


@pytest.mark.parametrize(
    ("scope", "fits"),
    [
        ({"type": "default"}, True),
        ({"type": "chat", "chat_id": 5}, True),
        ({"type": "chat"}, False),
        ({"type": "all_private_chats", "chat_id": 5}, False),
    ],
)
def test_one_of_several_types_is_chosen_by_its_mark(scope, fits) -> None:
    assert (shapes.problem(("BotCommandScope",), scope, "scope") is None) is fits
