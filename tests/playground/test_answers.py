"""What the playground itself says is what the specification promises."""

from __future__ import annotations

import json

import pytest

from bot.playground import shapes, spec

KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}, {"text": "c", "url": "https://a.kz"}]]}


def _problem(kind: str, value: object) -> str | None:
    return shapes.problem((kind,), value, kind)


async def test_every_update_fits_the_specification(world, aigerim) -> None:
    await aigerim.says("hello @zheli", reply_to=1)
    await aigerim.sends_photo(caption="/x")
    await aigerim.sends_file(b"x", "x.txt", "text/plain", "see")
    await aigerim.sends_voice()
    await aigerim.sends_video()
    await aigerim.sends_video_note()
    await aigerim.sends_sticker()
    await aigerim.sends_contact()
    await aigerim.sends_contact("+77010000000", own=False)
    await aigerim.forwards("x")
    await aigerim.sends_venue(50, 72, "a", "b")
    live = await aigerim.sends_place(50, 72, accuracy=5.5, live=60)
    await aigerim.moves(live, 50.1, 72)
    await aigerim.edits(await aigerim.says("a"), "b")
    await aigerim.forges("x")
    await aigerim.forges("x", message=777)
    aigerim.blocks()
    aigerim.unblocks()
    forum = world.group("G", forum=True)
    await forum.adds_bot(aigerim, administrator=True)
    await forum.hears(aigerim, "x", await forum.opens_topic(aigerim, "t"))
    await forum.removes_bot(aigerim)
    group = world.group("H")
    await group.adds_bot(aigerim)
    await group.joins(world.person("B"))
    await group.becomes_supergroup()

    updates = [json.loads(one.body) for one in world.pending.items]

    assert len(updates) > 25
    assert [_problem("Update", update) for update in updates] == [None] * len(updates)


@pytest.fixture
async def photo(aigerim) -> str:
    return (await aigerim.sends_photo()).photos[0]


async def test_every_answer_fits_the_specification(call, world, aigerim, photo) -> None:
    forum = world.group("G", forum=True)
    await forum.adds_bot(aigerim, administrator=True)
    to = {"chat_id": aigerim.id}
    files = {
        kind: world.files.put(kind, b"x", "x/y", **about)["file_id"]
        for kind, about in {"document": {}, "voice": {"duration": 1}}.items()
    }
    photos = [{"type": "photo", "media": photo, "caption": "x"}, {"type": "photo", "media": photo}]
    first = (await call("sendMessage", **to, text="<b>x</b> /a", parse_mode="HTML", reply_markup=KEYBOARD))["result"]
    one = {**to, "message_id": first["message_id"]}
    calls = [
        ("getMe", {}),
        ("sendMessage", {**to, "text": "x", "reply_parameters": {"message_id": 1}, "protect_content": True}),
        ("sendPhoto", {**to, "photo": photo, "caption": "x", "show_caption_above_media": True}),
        ("sendDocument", {**to, "document": files["document"]}),
        ("sendVoice", {**to, "voice": files["voice"]}),
        ("sendMediaGroup", {**to, "media": photos}),
        ("sendLocation", {**to, "latitude": 50, "longitude": 72, "live_period": 60}),
        ("sendVenue", {**to, "latitude": 50, "longitude": 72, "title": "a", "address": "b"}),
        ("sendContact", {**to, "phone_number": "+7", "first_name": "a"}),
        ("editMessageText", {**one, "text": "y"}),
        ("copyMessage", {**one, "from_chat_id": aigerim.id}),
        ("copyMessages", {**to, "message_ids": [first["message_id"]], "from_chat_id": aigerim.id}),
        ("forwardMessage", {**one, "from_chat_id": aigerim.id}),
        ("forwardMessages", {**to, "message_ids": [first["message_id"]], "from_chat_id": aigerim.id}),
        ("pinChatMessage", one),
        ("getFile", {"file_id": photo}),
        ("getChat", to),
        ("getChatMember", {"chat_id": forum.id, "user_id": aigerim.id}),
        ("getChatMember", {"chat_id": forum.id, "user_id": world.bot_id}),
        ("getChatAdministrators", {"chat_id": forum.id}),
        ("getChatMemberCount", {"chat_id": forum.id}),
        ("createForumTopic", {"chat_id": forum.id, "name": "t"}),
        ("getWebhookInfo", {}),
        ("getMyName", {}),
        ("getMyDescription", {}),
        ("getMyShortDescription", {}),
        ("getChatMenuButton", {}),
        ("setMyCommands", {"commands": [{"command": "a", "description": "b"}]}),
        ("getMyCommands", {}),
        ("getUserProfilePhotos", {"user_id": aigerim.id}),
        ("setMessageReaction", {**one, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
        ("getUpdates", {}),
        ("leaveChat", {"chat_id": forum.id}),
    ]
    for name, fields in calls:
        answer = await call(name, **fields)
        assert answer["ok"], (name, answer)
        returns = spec.methods()[name.lower()].returns
        assert shapes.problem(returns, answer["result"], name) is None
    assert world.violations == []
