"""editMessageText, …Caption, …Media, …ReplyMarkup, and live locations."""

from __future__ import annotations

from bot.playground import limits
from bot.playground.call import Call, method
from bot.playground.chats import Chat
from bot.playground.errors import Json, bad
from bot.playground.methods.media import medium
from bot.playground.methods.messages import point

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
MEDIA = ("photo", "video", "document", "animation", "audio")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
CAPTIONED = (*MEDIA, "voice")
# What a picture or file of an album may become.
IN_ALBUM = {"audio": {"audio"}, "document": {"document"}, "photo": {"photo", "video"}, "video": {"photo", "video"}}


@method("editMessageText")
def edit_text(call: Call) -> Json:
    """Give a message another text; its buttons go unless they are given again."""
    chat, message = _mine(call)
    if "text" not in call.params:
        raise bad("message text is empty")
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _changed(call, chat, message, ("text", "entities"), limits.text(call.params))


@method("editMessageCaption")
def edit_caption(call: Call) -> Json:
    """Give a picture or file another caption."""
    chat, message = _mine(call)
    if not any(kind in message for kind in CAPTIONED):
        raise bad("there is no caption in the message to edit")
    return _changed(call, chat, message, CAPTION, limits.caption(call.params))


@method("editMessageMedia")
def edit_media(call: Call) -> Json:
    """Put another file into a message; words alone become a picture, in an album like goes to like."""
    chat, message = _mine(call)
    wanted = call.params["media"]
    kind = next((one for one in (*MEDIA, "text") if one in message), None)
    if kind is None:
        raise bad("there is no media in the message to edit")
    if "media_group_id" in message and wanted["type"] not in IN_ALBUM.get(kind, ()):
        raise bad("can't use the media of the specified type in the album")
    content = {**medium(call, wanted["type"], wanted["media"], wanted), **limits.looks(wanted)}
    return _changed(call, chat, message, (*MEDIA, *CAPTION, "has_media_spoiler", "text", "entities"), content)


@method("editMessageReplyMarkup")
def edit_reply_markup(call: Call) -> Json:
    """Change the buttons alone, or take them away."""
    chat, message = _mine(call)
    return _changed(call, chat, message, (), {})


@method("editMessageLiveLocation", "stopMessageLiveLocation")
def edit_live_location(call: Call) -> Json:
    """Move a live location, or stop it."""
    chat, message = _mine(call)
    if "location" not in message:
        raise bad("message can't be edited")
    place = point(call.params) if "latitude" in call.params else message["location"]
    return _changed(call, chat, message, ("location",), {"location": place})


def _mine(call: Call) -> tuple[Chat, Json]:
    params = call.params
    if "chat_id" not in params:
        raise bad("chat_id is empty")
    chat = call.world.writable(params["chat_id"])
    message = chat.messages.get(params.get("message_id", 0))
    if message is None:
        raise bad("message to edit not found")
    if message.get("from", call.world.me)["id"] != call.world.bot_id:  # a channel's posts are the channel's
        raise bad("message can't be edited")
    return chat, message


def _changed(call: Call, chat: Chat, message: Json, gone: tuple[str, ...], content: Json) -> Json:
    kept = {key: value for key, value in message.items() if key not in {*gone, "reply_markup", "edit_date"}}
    edited = {**kept, **content}
    keys = limits.inline_keyboard(call.params.get("reply_markup"))
    if keys:
        edited["reply_markup"] = keys
    if edited == {key: value for key, value in message.items() if key != "edit_date"}:
        raise bad(SAME)
    edited["edit_date"] = int(call.world.clock.now())
    call.world.put(chat, edited, seen=True)
    return edited
