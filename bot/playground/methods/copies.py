"""copyMessage(s), forwardMessage(s)."""

from __future__ import annotations

from collections.abc import Callable

from bot.playground import limits
from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.methods.messages import put

NOT_CARRIED = frozenset({
    "message_id", "from", "sender_chat", "chat", "date", "edit_date", "reply_markup", "reply_to_message",
    "message_thread_id", "is_topic_message", "media_group_id", "has_protected_content",
})  # fmt: skip
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
CAPTIONED = ("photo", "video", "document", "animation", "audio", "voice")
CONTENT = frozenset({"text", *CAPTIONED, "video_note", "sticker", "location", "venue", "contact"})
"""What a message can hold; one without any of it says only what has happened in the chat."""
AT_ONCE = 100


def _original(call: Call, verb: str) -> Json:
    source = call.world.chat(call.params["from_chat_id"])
    message = source.messages.get(call.params["message_id"])
    if message is None:
        raise bad(f"message to {verb} not found")
    if not _may(message):
        raise bad(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _may(message: Json) -> bool:
    return not message.get("has_protected_content") and not CONTENT.isdisjoint(message)


def _content(message: Json) -> Json:
    return {key: value for key, value in message.items() if key not in NOT_CARRIED}


def _copied(message: Json) -> Json:
    return {key: value for key, value in _content(message).items() if key != "forward_origin"}


def _forwarded(message: Json) -> Json:
    origin: Json = {"date": message["date"]}
    if "sender_chat" in message:
        origin |= {"type": "channel", "chat": message["sender_chat"], "message_id": message["message_id"]}
    else:
        origin |= {"type": "user", "sender_user": message["from"]}
    return {"forward_origin": message.get("forward_origin", origin), **_content(message)}


@method("copyMessage")
def copy_message(call: Call) -> Json:
    """Send the content of a message again, perhaps with another caption; return its `MessageId`."""
    content = _copied(_original(call, "copy"))
    if "caption" in call.params and any(kind in content for kind in CAPTIONED):
        content = {key: value for key, value in content.items() if key not in CAPTION}
        content.update(limits.caption(call.params))
    return {"message_id": put(call, content)["message_id"]}


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    """Send a message on, showing whose it was."""
    return put(call, _forwarded(_original(call, "forward")))


@method("copyMessages")
def copy_messages(call: Call) -> list[Json]:
    """Copy several; those that are not there or cannot be copied are passed over."""
    return _several(call, _copied)


@method("forwardMessages")
def forward_messages(call: Call) -> list[Json]:
    """Forward several; those that are not there or cannot be forwarded are passed over."""
    return _several(call, _forwarded)


def _several(call: Call, made: Callable[[Json], Json]) -> list[Json]:
    """Send messages again in order; what was an album is one again."""
    numbers = call.params["message_ids"]
    if not 1 <= len(numbers) <= AT_ONCE or sorted(set(numbers)) != numbers:
        raise bad("message identifiers must be 1-100 in strictly increasing order")
    known = call.world.chat(call.params["from_chat_id"]).messages
    albums: dict[str, str] = {}
    sent = []
    for message in (known[number] for number in numbers if number in known and _may(known[number])):
        body = made(message)
        if (album := message.get("media_group_id")) is not None:
            body["media_group_id"] = albums.setdefault(album, str(next(call.world.albums)))
        if call.params.get("remove_caption"):
            body = {key: value for key, value in body.items() if key not in CAPTION}
        sent.append({"message_id": put(call, body)["message_id"]})
    return sent
