"""copyMessage(s), forwardMessage(s)."""

from __future__ import annotations

from bot.playground import limits
from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.methods.messages import put

NOT_CARRIED = frozenset({
    "message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message",
    "message_thread_id", "is_topic_message", "media_group_id", "has_protected_content",
})  # fmt: skip


def _original(call: Call, number: int, verb: str) -> Json:
    source = call.world.chat(call.params["from_chat_id"])
    message = source.messages.get(number)
    if message is None:
        raise bad(f"message to {verb} not found")
    return message


def _content(message: Json) -> Json:
    return {key: value for key, value in message.items() if key not in NOT_CARRIED}


@method("copyMessage")
def copy_message(call: Call) -> Json:
    """Send the content of a message again, perhaps with another caption; return its `MessageId`."""
    content = _content(_original(call, call.params["message_id"], "copy"))
    if "caption" in call.params and "text" not in content:
        content = {k: v for k, v in content.items() if k not in {"caption", "caption_entities"}}
        content.update(limits.caption(call.params))
    return {"message_id": put(call, content)["message_id"]}


@method("copyMessages")
def copy_messages(call: Call) -> list[Json]:
    """Copy several; those that are not there are passed over."""
    known = call.world.chat(call.params["from_chat_id"]).messages
    found = [known[number] for number in call.params["message_ids"] if number in known]
    return [{"message_id": put(call, _content(message))["message_id"]} for message in found]


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    """Send a message on, showing whose it was."""
    return _forwarded(call, _original(call, call.params["message_id"], "forward"))


@method("forwardMessages")
def forward_messages(call: Call) -> list[Json]:
    """Forward several; those that are not there are passed over."""
    known = call.world.chat(call.params["from_chat_id"]).messages
    found = [known[number] for number in call.params["message_ids"] if number in known]
    return [{"message_id": _forwarded(call, message)["message_id"]} for message in found]


def _forwarded(call: Call, message: Json) -> Json:
    origin = {"type": "user", "date": message["date"], "sender_user": message["from"]}
    return put(call, {"forward_origin": message.get("forward_origin", origin), **_content(message)})
