"""A message as a person sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.playground.errors import Json


@dataclass(frozen=True, slots=True)
class Message:
    """What is on the screen. `text` is text or caption; `buttons` rows of (text, data or url); `raw` the API object."""

    id: int
    chat: int
    text: str
    mine: bool
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    photos: tuple[str, ...]
    document: str | None
    location: tuple[float, float] | None
    venue: str | None
    edited: bool
    raw: Json

    @property
    def labels(self) -> list[str]:
        """The words on the buttons, in reading order."""
        return [text for row in self.buttons for text, _ in row]

    @property
    def data(self) -> list[str]:
        """What the buttons send, in reading order."""
        return [data for row in self.buttons for _, data in row]


def shown(message: Json, *, mine: bool) -> Message:
    """Return the view of a Bot API `Message`."""
    place: dict[str, Any] = message.get("location") or {}
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    return Message(
        id=message["message_id"],
        chat=message["chat"]["id"],
        text=message.get("text") or message.get("caption") or "",
        mine=mine,
        buttons=tuple(
            tuple((key["text"], key.get("callback_data") or key.get("url") or "") for key in row) for row in keyboard
        ),
        photos=tuple(size["file_id"] for size in message.get("photo", ())[-1:]),
        document=(message.get("document") or {}).get("file_id"),
        location=(place["latitude"], place["longitude"]) if place else None,
        venue=(message.get("venue") or {}).get("title"),
        edited="edit_date" in message,
        raw=message,
    )


def drawn(message: Message) -> str:
    """Return a message as lines of text, for a failed test to print."""
    kinds = [kind for kind in ("photo", "document", "voice", "video", "location", "venue") if kind in message.raw]
    head = f"{'me ' if message.mine else 'bot'} #{message.id} {' '.join(f'[{kind}]' for kind in kinds)}".rstrip()
    body = "".join(f"\n      {line}" for line in message.text.splitlines())
    keys = "".join("\n      " + " ".join(f"[{text} → {data}]" for text, data in row) for row in message.buttons)
    return head + body + keys
