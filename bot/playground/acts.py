"""What somebody does with a phone: plain functions that put a message into a chat and an update into the queue."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Chat
from bot.playground.entities import found_in
from bot.playground.errors import Json
from bot.playground.images import renditions
from bot.playground.members import member
from bot.playground.world import World


def say(world: World, chat: Chat, user: Json, body: Json, *, silent: bool = False) -> Json:
    """Put what a user says into a chat and tell the bot (unless `silent`); return the message."""
    chat.started = True
    message = world.post(chat, user, body, seen=not chat.private)
    if not silent:
        world.update("message", message, lane=chat.id)
    return message


def words(text: str) -> Json:
    """Return the text part of a message, with the marks Telegram finds in it."""
    text = text.strip()
    marks = found_in(text)
    return {"text": text, "entities": marks} if marks else {"text": text}


def caption(text: str | None) -> Json:
    """Return the caption part of a message, nothing for none."""
    if not text:
        return {}
    marks = found_in(text)
    return {"caption": text, "caption_entities": marks} if marks else {"caption": text}


def reply(chat: Chat, message_id: int | None) -> Json:
    """Return what marks a message as the answer to another one, nothing if that is not there."""
    original = chat.messages.get(message_id or 0)
    if original is None:
        return {}
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}


def photo(world: World, data: bytes) -> Json:
    """Return the photo part of a message: no EXIF, three sizes. What cannot be decoded is sent as it is."""
    put = world.files.put_photo if renditions(data) else world.files.put_undecodable_photo
    return {"photo": put(data)}


def document(world: World, data: bytes, name: str, mime: str) -> Json:
    """Return the document part of a message: the bytes as they are."""
    return {"document": world.files.put("document", data, mime, name)}


def place(lat: float, lon: float, accuracy_m: float | None = None, live_s: int | None = None) -> Json:
    """Return the location part of a message."""
    point: Json = {"latitude": lat, "longitude": lon}
    if accuracy_m is not None:
        point["horizontal_accuracy"] = accuracy_m
    if live_s is not None:
        point["live_period"] = live_s
    return {"location": point}


def venue(lat: float, lon: float, title: str, address: str) -> Json:
    """Return the venue part of a message."""
    point = place(lat, lon)
    return {**point, "venue": {**point, "title": title, "address": address}}


def edit(world: World, chat: Chat, message_id: int, content: Json) -> Json:
    """Change a person's own message and tell the bot; return its new shape."""
    kept = {k: v for k, v in chat.messages[message_id].items() if not k.endswith("entities")}
    edited = {**kept, **content, "edit_date": int(world.clock.now())}
    world.put(chat, edited, seen=not chat.private)
    world.update("edited_message", edited, lane=chat.id)
    return edited


def press(world: World, chat: Chat, user: Json, message_id: int, data: str) -> str:
    """Press a button (there or not) under a message (there or not); return the id of the press."""
    made = world.presses.new(user["id"], chat.id, data)
    message: Any = chat.messages.get(message_id)
    if message is None:  # Telegram shows a deleted message as inaccessible
        message = {"chat": chat.as_json(), "message_id": message_id, "date": 0}
    query = {
        "id": made.id,
        "from": user,
        "message": message,
        "chat_instance": str(abs(chat.id) * 7919),
        "data": data,
    }
    world.update("callback_query", query, lane=user["id"])
    return made.id


def membership(world: World, chat: Chat, user: Json, old: str, new: str) -> None:
    """Tell the bot that its own place in a chat has changed."""
    channel = chat.kind == "channel"
    change = {
        "chat": chat.as_json(),
        "from": user,
        "date": int(world.clock.now()),
        "old_chat_member": member(world.me, old, channel=channel),
        "new_chat_member": member(world.me, new, channel=channel),
    }
    world.update("my_chat_member", change, lane=chat.id)
