"""Cards that are pictures with words and buttons: sent, edited, copied, deleted; reactions; links that answers open."""

from __future__ import annotations

from typing import Any

import pytest

KEYS = {"inline_keyboard": [[{"text": "Принять", "callback_data": "offer:accept:7"}]]}


@pytest.fixture
async def photo(aigerim) -> str:
    return (await aigerim.sends_photo()).photos[0]


@pytest.fixture
async def card(call, aigerim, photo) -> dict[str, Any]:
    """A picture with a caption and a button: where it is."""
    sent = await call(
        "sendPhoto", chat_id=aigerim.id, photo=photo, caption="<b>Дым</b>", parse_mode="HTML", reply_markup=KEYS
    )
    return {"chat_id": aigerim.id, "message_id": sent["result"]["message_id"]}


async def test_a_picture_comes_with_its_words_above_or_below_and_its_buttons(call, aigerim, photo, card) -> None:
    seen = await aigerim.sees("Дым")
    assert (len(seen.photos), seen.labels) == (1, ["Принять"])
    assert seen.raw["caption_entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    above = {"caption": "Выше", "show_caption_above_media": True, "has_spoiler": True}
    await call("sendPhoto", chat_id=aigerim.id, photo=photo, **above)
    seen = await aigerim.sees("Выше")
    assert seen.raw["show_caption_above_media"] is True
    assert seen.raw["has_media_spoiler"] is True


async def test_a_caption_is_edited_with_its_buttons_or_taken_away(call, aigerim, card) -> None:
    await call("editMessageCaption", **card, caption="Проверено", reply_markup=KEYS)
    assert (await aigerim.sees("Проверено")).labels == ["Принять"]
    await call("editMessageCaption", **card)
    assert aigerim.last.text == ""
    assert aigerim.last.labels == []
    same = await call("editMessageCaption", **card)
    assert same["description"].startswith("Bad Request: message is not modified")


@pytest.mark.parametrize("sent", [("sendMessage", {"text": "x"}), ("sendLocation", {"latitude": 50, "longitude": 73})])
async def test_what_has_no_caption_gets_none(call, aigerim, sent) -> None:
    method, fields = sent
    number = (await call(method, chat_id=aigerim.id, **fields))["result"]["message_id"]
    answer = await call("editMessageCaption", chat_id=aigerim.id, message_id=number, caption="y")
    assert answer["description"] == "Bad Request: there is no caption in the message to edit"


async def test_words_alone_become_a_picture_but_a_place_does_not(call, aigerim, photo) -> None:
    media = {"type": "photo", "media": photo, "caption": "Карта"}
    number = (await call("sendMessage", chat_id=aigerim.id, text="Где?"))["result"]["message_id"]
    assert (await call("editMessageMedia", chat_id=aigerim.id, message_id=number, media=media, reply_markup=KEYS))["ok"]
    seen = await aigerim.sees("Карта")
    assert (seen.id, len(seen.photos), seen.labels) == (number, 1, ["Принять"])
    assert "text" not in seen.raw
    number = (await call("sendLocation", chat_id=aigerim.id, latitude=50, longitude=73))["result"]["message_id"]
    answer = await call("editMessageMedia", chat_id=aigerim.id, message_id=number, media=media)
    assert answer["error_code"] == 400


async def test_a_picture_of_an_album_becomes_no_file(call, aigerim, photo) -> None:
    album = await call("sendMediaGroup", chat_id=aigerim.id, media=[{"type": "photo", "media": photo}] * 2)
    number = album["result"][1]["message_id"]
    file = (await aigerim.sends_file(b"%PDF-1.7", "a.pdf")).document
    where = {"chat_id": aigerim.id, "message_id": number}
    answer = await call("editMessageMedia", **where, media={"type": "document", "media": file})
    assert answer["description"] == "Bad Request: can't use the media of the specified type in the album"
    assert (await call("editMessageMedia", **where, media={"type": "photo", "media": photo, "caption": "два"}))["ok"]
    assert (await aigerim.sees("два")).raw["media_group_id"] == album["result"][0]["media_group_id"]


async def test_a_place_with_a_name_keeps_all_that_was_said_of_it(call, aigerim) -> None:
    named = {"title": "Акимат", "address": "Республики, 12", "google_place_type": "city_hall"}
    await call("sendVenue", chat_id=aigerim.id, latitude=50.05, longitude=72.96, **named, reply_markup=KEYS)
    seen = aigerim.last
    assert (seen.venue, seen.location, seen.labels) == ("Акимат", (50.05, 72.96), ["Принять"])
    assert seen.raw["venue"]["google_place_type"] == "city_hall"
    off = await call("sendVenue", chat_id=aigerim.id, latitude=91, longitude=0, **named)
    assert off["description"] == "Bad Request: invalid location specified"


@pytest.mark.parametrize("emoji", ["👀", "👍", "❤", "❤️", "✍"])
async def test_a_reaction_is_put_under_what_a_person_wrote_and_taken_away(call, aigerim, emoji) -> None:
    where = {"chat_id": aigerim.id, "message_id": (await aigerim.says("Пахнет")).id}
    assert (await call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": emoji}]))["ok"]
    assert aigerim.reactions(where["message_id"]) == [emoji]
    assert (await call("setMessageReaction", **where))["ok"]
    assert aigerim.reactions(where["message_id"]) == []


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "🔥"}], "REACTIONS_TOO_MANY"),
        ([{"type": "emoji", "emoji": "✅"}], "REACTION_INVALID"),
        ([{"type": "paid"}], "REACTION_INVALID"),
    ],
)
async def test_a_bot_has_one_reaction_of_those_that_there_are(call, aigerim, reaction, words) -> None:
    where = {"chat_id": aigerim.id, "message_id": aigerim.screen[0].id}
    assert (await call("setMessageReaction", **where, reaction=reaction))["description"] == f"Bad Request: {words}"


async def test_a_reaction_to_an_album_stands_under_its_first(call, aigerim) -> None:
    first, _, third = await aigerim.sends_album([b"a", b"b", b"c"])
    await call(
        "setMessageReaction", chat_id=aigerim.id, message_id=third.id, reaction=[{"type": "emoji", "emoji": "👀"}]
    )
    assert (aigerim.reactions(first), aigerim.reactions(third)) == (["👀"], [])


async def test_many_are_deleted_at_once_but_no_more_than_a_hundred(call, aigerim) -> None:
    sent = [(await call("sendMessage", chat_id=aigerim.id, text=f"n{n}"))["result"]["message_id"] for n in range(5)]
    assert (await call("deleteMessages", chat_id=aigerim.id, message_ids=[*sent[:4], 99_999]))["result"] is True
    assert [message.text for message in aigerim.screen] == ["/start", "n4"]
    assert (await call("deleteMessages", chat_id=aigerim.id, message_ids=list(range(1, 102))))["error_code"] == 400


async def test_a_copy_has_new_buttons_and_a_new_caption_and_no_origin(call, aigerim, card) -> None:
    other = {"inline_keyboard": [[{"text": "Открыть", "callback_data": "my:open:7"}]]}
    copy = {"chat_id": aigerim.id, "from_chat_id": aigerim.id}
    number = (await call("copyMessage", **copy, message_id=card["message_id"], reply_markup=other))["result"][
        "message_id"
    ]
    assert number == aigerim.last.id
    assert (aigerim.last.text, aigerim.last.labels) == ("Дым", ["Открыть"])
    forwarded = await call("forwardMessage", **copy, message_id=number)
    again = await call("copyMessage", **copy, message_id=forwarded["result"]["message_id"], caption="Сажа")
    assert again["ok"]
    assert aigerim.last.text == "Сажа"
    assert "forward_origin" not in aigerim.last.raw


async def test_what_is_protected_or_only_says_what_happened_is_not_sent_on(call, aigerim, world) -> None:
    kept = await call("sendMessage", chat_id=aigerim.id, text="secret", protect_content=True)
    where = {"chat_id": aigerim.id, "from_chat_id": aigerim.id, "message_id": kept["result"]["message_id"]}
    assert (await call("copyMessage", **where))["description"] == "Bad Request: message can't be copied"
    assert (await call("forwardMessage", **where))["description"] == "Bad Request: message can't be forwarded"
    group = world.group("Темиртау", supergroup=True)
    await group.adds_bot(aigerim)
    joined = group.screen[-1].id
    service = {"chat_id": aigerim.id, "from_chat_id": group.id, "message_id": joined}
    assert (await call("copyMessage", **service))["description"] == "Bad Request: message can't be copied"


async def test_a_channels_post_is_sent_on_as_the_channels(call, aigerim, world) -> None:
    channel = world.channel("Ауа")
    await channel.adds_bot(aigerim)
    post = await call("sendMessage", chat_id=channel.id, text="Күн")
    where = {"chat_id": aigerim.id, "from_chat_id": channel.id, "message_id": post["result"]["message_id"]}
    origin = (await call("forwardMessage", **where))["result"]["forward_origin"]
    assert (origin["type"], origin["chat"]["id"]) == ("channel", channel.id)


async def test_an_album_is_copied_as_an_album(call, aigerim, photo) -> None:
    album = await call("sendMediaGroup", chat_id=aigerim.id, media=[{"type": "photo", "media": photo}] * 3)
    numbers = [one["message_id"] for one in album["result"]]
    where = {"chat_id": aigerim.id, "from_chat_id": aigerim.id}
    assert len((await call("copyMessages", **where, message_ids=[*numbers, 99_999]))["result"]) == 3
    groups = {message.raw["media_group_id"] for message in aigerim.screen[-3:]}
    assert len(groups) == 1
    assert groups != {album["result"][0]["media_group_id"]}
    assert (await call("copyMessages", **where, message_ids=numbers[::-1]))["error_code"] == 400


@pytest.mark.parametrize(
    ("url", "opens"),
    [
        ("https://t.me/playground_bot?start=case_7", True),
        ("t.me/Playground_Bot?start=case_7", True),
        ("tg://resolve?domain=playground_bot&start=x", True),
        ("https://t.me/another_bot?start=case_7", False),
        ("https://example.org/", False),
        ("https://t.me/playground_bot?start=казах", False),
    ],
)
async def test_a_press_is_answered_by_a_link_into_the_bot_and_by_no_other(call, aigerim, world, url, opens) -> None:
    await aigerim.forges("x")
    (press,) = world.presses.waiting
    answer = await call("answerCallbackQuery", callback_query_id=press, url=url)
    assert answer["ok"] is opens
    assert opens or answer["description"] == "Bad Request: URL_INVALID"
    assert aigerim.opened == ([url] if opens else [])
