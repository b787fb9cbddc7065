"""What the whole suite relies on to say that no call breaks the API's rules: that it would say so."""

import pytest

from bot.errors import DeliveryFailed, Undeliverable
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World


@pytest.mark.parametrize(
    ("method", "params", "said"),
    [
        ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, "has no field colour"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": ["x"]}, "should be String"),
        ("sendMesage", {"chat_id": 1, "text": "x"}, "unknown method"),
    ],
    ids=["an unknown field", "a missing field", "a wrong type", "an unknown method"],
)
async def test_a_wrong_call_of_ours_is_noted_whoever_made_it(
    world: World, hotline: Hotline, resident: Person, method: str, params: dict[str, object], said: str
) -> None:
    given = {**params, **({"chat_id": resident.id} if "chat_id" in params else {})}
    with pytest.raises(DeliveryFailed):
        await hotline.telegram.call(method, given)
    assert any(said in words for words in world.violations), world.violations
    world.violations.clear()


async def test_a_right_call_is_not_complained_of(world: World, hotline: Hotline, resident: Person) -> None:
    await hotline.telegram.call("sendMessage", {"chat_id": resident.id, "text": "x"})
    assert world.violations == []


@pytest.mark.parametrize(
    ("text", "said"), [("x" * 4097, "too long"), ("<b>x", "can't parse entities")], ids=["too long", "broken HTML"]
)
async def test_a_text_that_telegram_would_not_take_is_not_taken_here(
    hotline: Hotline, resident: Person, text: str, said: str
) -> None:
    with pytest.raises(Undeliverable, match=said):
        await hotline.telegram.call("sendMessage", {"chat_id": resident.id, "text": text, "parse_mode": "HTML"})
