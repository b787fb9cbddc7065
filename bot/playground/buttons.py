"""Finding an inline button on a screen."""

from __future__ import annotations

from collections.abc import Sequence

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
