"""What a message is to us, and which calls of the Bot API bring it to a chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from bot.adapters.telegram import Upload
from bot.domain.evidence.files import Form

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ALBUM = 10  # pictures of one album
WITHIN_MOST = 1500  # the widest circle that Telegram draws around a location, m
GROUPED = ("photo", "video")  # what an album may mix


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: pressed it sends `data` (at most 64 bytes), or opens `url`."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the keyboard below the input line; `asks` «location» or «contact» makes Telegram send it."""

    label: str
    asks: Literal["", "location", "contact"] = ""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or recording: Telegram's `file_id`, or a file of ours, or bytes made for this message.

    `copy`: where the same lies on our disk, should Telegram not know the `file_id` any more.
    """

    form: Form
    file_id: str = ""
    content: Path | bytes | None = None
    name: str = "picture.jpg"
    mime: str = "image/jpeg"
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to go. `text` is HTML with everything a person wrote escaped.

    `place` (lat, lon, and how far it may be from there, m) and `media` go out before the text; the buttons stand
    under the text, which is what a later edit changes. `captioned`: the text is the caption of the one picture instead,
    and an edit changes both: a post in a channel. `keys`: a new keyboard; an empty tuple takes the old one away; None
    leaves it. `thread`: the topic of a group it belongs to.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    media: tuple[Media, ...] = ()
    place: tuple[float, ...] | None = None
    keys: tuple[tuple[Key, ...], ...] | None = None
    silent: bool = False
    thread: int | None = None
    captioned: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Bot API."""

    method: str
    params: dict[str, Any]
    files: dict[str, Upload] | None = None


def words(chat_id: int, message: Message) -> Call:
    """Return the call that sends the text with its buttons: the message whose id is the one to keep."""
    quiet = {"disable_notification": True} if message.silent else {}
    params = {"chat_id": chat_id, **_text(message), **quiet}
    if message.keys is not None:
        params["reply_markup"] = _keyboard(message.keys)
    return Call("sendMessage", _in_thread(params, message))


def place(chat_id: int, message: Message) -> Call:
    """Return the call that sends the place."""
    assert message.place is not None
    lat, lon, *within = message.place
    params: dict[str, Any] = {"chat_id": chat_id, "latitude": lat, "longitude": lon, "disable_notification": True}
    if within:
        params["horizontal_accuracy"] = min(within[0], WITHIN_MOST)
    return Call("sendLocation", _in_thread(params, message))


def groups(media: Sequence[Media]) -> list[list[Media]]:
    """Return what goes together: photos and videos ten at a time, everything else by itself."""
    grouped = [one for one in media if one.form in GROUPED]
    albums = [grouped[start : start + ALBUM] for start in range(0, len(grouped), ALBUM)]
    return [*albums, *([one] for one in media if one.form not in GROUPED)]


def album(chat_id: int, message: Message, media: Sequence[Media]) -> Call:
    """Return the call that sends two to ten photos and videos as one album."""
    items: list[dict[str, str]] = []
    files: dict[str, Upload] = {}
    for number, one in enumerate(media):
        if one.file_id:
            items.append({"type": one.form, "media": one.file_id})
        else:
            items.append({"type": one.form, "media": f"attach://file{number}"})
            files[f"file{number}"] = _upload(one)
    params = _in_thread({"chat_id": chat_id, "media": items, "disable_notification": True}, message)
    return Call("sendMediaGroup", params, files or None)


def single(chat_id: int, message: Message, media: Media) -> Call:
    """Return the call that sends one picture or recording."""
    method = "send" + "".join(part.capitalize() for part in media.form.split("_"))
    params = _in_thread({"chat_id": chat_id, "disable_notification": True}, message)
    if media.file_id:
        return Call(method, {**params, media.form: media.file_id})
    return Call(method, params, {media.form: _upload(media)})


def captioned(chat_id: int, message: Message, form: Form = "photo") -> Call:
    """Return the call that sends a picture with the text below it as one message."""
    quiet = {"disable_notification": True} if message.silent else {}
    params = {"chat_id": chat_id, "caption": message.text, "parse_mode": "HTML", **_keys_below(message), **quiet}
    return Call(f"send{form.capitalize()}", params, {form: _upload(message.media[0])})


def edit(chat_id: int, message_id: int, message: Message) -> Call:
    """Return the call that puts the message's text and buttons (and its picture) in the place of an older one."""
    if message.captioned and message.media:
        return _captioned_edit(chat_id, message_id, message)
    return Call("editMessageText", {"chat_id": chat_id, "message_id": message_id, **_text(message)})


def edits_of_words(chat_id: int, message_id: int, message: Message) -> tuple[Call, ...]:
    """Return the calls of which one puts the text alone in an older one's place: below its picture, or without one."""
    ids = {"chat_id": chat_id, "message_id": message_id}
    caption = {"caption": message.text, "parse_mode": "HTML", **_keys_below(message)}
    return Call("editMessageCaption", ids | caption), Call("editMessageText", ids | _text(message))


def delete(chat_id: int, message_id: int) -> Call:
    """Return the call that takes a message away."""
    return Call("deleteMessage", {"chat_id": chat_id, "message_id": message_id})


def _captioned_edit(chat_id: int, message_id: int, message: Message) -> Call:
    media = {"type": "photo", "media": "attach://file", "caption": message.text, "parse_mode": "HTML"}
    params = {"chat_id": chat_id, "message_id": message_id, "media": media, **_keys_below(message)}
    return Call("editMessageMedia", params, {"file": _upload(message.media[0])})


def _text(message: Message) -> dict[str, Any]:
    assert len(message.text) <= TEXT_LIMIT * 2, "a card far over Telegram's limit is a mistake of ours"
    params: dict[str, Any] = {
        "text": message.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    return {**params, **_keys_below(message)}


def _keys_below(message: Message) -> dict[str, Any]:
    if not message.buttons:
        return {}
    return {"reply_markup": {"inline_keyboard": [[_button(button) for button in row] for row in message.buttons]}}


def _button(button: Button) -> dict[str, str]:
    if button.url:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}


def _keyboard(keys: tuple[tuple[Key, ...], ...]) -> dict[str, Any]:
    if not keys:
        return {"remove_keyboard": True}
    rows = [[{"text": key.label, **({f"request_{key.asks}": True} if key.asks else {})} for key in row] for row in keys]
    return {"keyboard": rows, "resize_keyboard": True, "is_persistent": False}


def _in_thread(params: dict[str, Any], message: Message) -> dict[str, Any]:
    return params if message.thread is None else {**params, "message_thread_id": message.thread}


def _upload(media: Media) -> Upload:
    assert media.content is not None
    return Upload(media.name, media.content, media.mime)
