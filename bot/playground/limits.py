"""Telegram's limits on what is sent, as a table, and the checks of texts and keyboards against them."""

from __future__ import annotations

import re

from bot.playground.entities import found_in, parsed, units
from bot.playground.errors import Json, bad

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
CALLBACK_BYTES = 64
PRESS_ANSWER = 200
ALBUM = (2, 10)
UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
PHOTO_SIDES_PX = 10_000  # width and height together
DOWNLOAD_BYTES = 20 * 1024 * 1024
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
COMMANDS = 100
INLINE_KEYS = 100
TEXTS = {"name": 64, "description": 512, "short_description": 120}


def text(params: Json) -> Json:
    """Return `text` and `entities` of a message as Telegram would store them. Raise 400 beyond the limit."""
    words, marks = _marked(params["text"], params.get("parse_mode"), params.get("entities"))
    if not words:
        raise bad("message text is empty")
    if units(words) > TEXT_UNITS:
        raise bad("message is too long")
    return {"text": words, "entities": marks} if marks else {"text": words}


def caption(params: Json) -> Json:
    """Return `caption` and `caption_entities`, nothing if there is none. Raise 400 beyond the limit."""
    if not params.get("caption"):
        return {}
    words, marks = _marked(params["caption"], params.get("parse_mode"), params.get("caption_entities"))
    if units(words) > CAPTION_UNITS:
        raise bad("message caption is too long")
    found: Json = {"caption": words, "caption_entities": marks} if marks else {"caption": words}
    if params.get("show_caption_above_media"):
        found["show_caption_above_media"] = True
    return found


def looks(params: Json) -> Json:
    """Return how a photo or video is shown: its caption, where that stands, whether the picture is covered."""
    return {**caption(params), **({"has_media_spoiler": True} if params.get("has_spoiler") else {})}


def _marked(words: str, mode: str | None, given: list[Json] | None) -> tuple[str, list[Json]]:
    if mode:
        if mode.lower() != "html":
            raise bad(f"the playground does not know parse_mode {mode}")
        words, marks = parsed(words)
    else:
        stripped = words.lstrip()
        shift = units(words) - units(stripped)
        words = stripped.rstrip()
        marks = [{**one, "offset": one["offset"] - shift} for one in given or ()]
    return words, sorted([*marks, *found_in(words, marks)], key=lambda one: (one["offset"], -one["length"]))


def inline_keyboard(markup: Json | None) -> Json | None:
    """Return an inline keyboard as it is kept, None for none. Raise 400 for keys that Telegram refuses."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    keys = [key for row in rows for key in row]
    if len(keys) > INLINE_KEYS:
        raise bad("reply markup is too long")
    for key in keys:
        if not key.get("text"):
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if len(key) < 2:
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if "callback_data" in key and not 1 <= len(key["callback_data"].encode()) <= CALLBACK_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    return {"inline_keyboard": rows} if rows else None
