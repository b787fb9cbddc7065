"""What people send as evidence, free of Telegram's types."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.places.points import Point

Form = Literal["photo", "document", "voice", "video", "video_note", "audio"]


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent. `size` in bytes and `seconds` where Telegram tells; `album` is common to its pictures.

    `file_id` sends it again for nothing, `unique_id` tells the same file again.
    """

    form: Form
    file_id: str
    unique_id: str
    mime: str | None = None
    size: int | None = None
    seconds: int | None = None
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A point as it was sent. `accuracy_m`: the radius of uncertainty; `words`: a venue's title and address."""

    point: Point
    accuracy_m: float | None = None
    words: str | None = None
