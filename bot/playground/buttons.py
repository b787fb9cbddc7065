"""Buttons: finding an inline one on a screen, and the keys of a reply keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from bot.playground.errors import Json
from bot.playground.view import Message


def find(
    screen: Sequence[Message], label: str | None, data: str | None, message: int | None = None
) -> tuple[int, str] | None:
    """Return (message id, data) of the newest button with this in its label, or with this data; None if none.

    In one message a button called exactly so goes before one that only contains it.
    """
    for shown in reversed(screen):
        if message not in {None, shown.id}:
            continue
        keys = [key for row in shown.raw.get("reply_markup", {}).get("inline_keyboard", ()) for key in row]
        fitting = [key for key in keys if _fits(key, label, data)]
        if fitting:
            key = next((key for key in fitting if key["text"] == label), fitting[0])
            return shown.id, key["callback_data"]
    return None


def _fits(key: dict[str, str], label: str | None, data: str | None) -> bool:
    if "callback_data" not in key:
        return False
    return (label is None or label in key["text"]) and (data is None or key["callback_data"] == data)


def keys(keyboard: Json | None) -> list[list[Json]]:
    """Return the rows of a reply keyboard (a plain word counts as a key), none for none."""
    rows = (keyboard or {}).get("keyboard", ())
    return [[key if isinstance(key, dict) else {"text": key} for key in row] for row in rows]


def used(keyboard: Json, sent: Json) -> Json | None:
    """Return what is left of a keyboard after this was sent: a one-time one goes when one of its keys was it."""
    if keyboard.get("force_reply"):
        return None
    if not keyboard.get("one_time_keyboard"):
        return keyboard
    tapped = any(
        ("location" in sent and key.get("request_location"))
        or ("contact" in sent and key.get("request_contact"))
        or sent.get("text") == key["text"]
        for row in keys(keyboard)
        for key in row
    )
    return None if tapped else keyboard
