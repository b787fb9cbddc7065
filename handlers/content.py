"""What a message brings: words, a place, a file. Nothing of Telegram's types goes further than here."""

import os
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram import Message, MessageOrigin

from bot.domain.evidence.files import Place, Sent
from bot.domain.places.points import Point

# PTB looks at this whenever a duration is asked for; without it each voice and video is a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "1")


@dataclass(frozen=True, slots=True)
class Content:
    """Everything one message brings; `moment` is Telegram's date of it."""

    moment: datetime
    words: str | None = None
    place: Place | None = None
    file: Sent | None = None
    phone: str | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it that the line can use: a sticker, a poll, a dice."""
        return not (self.words or self.place or self.file or self.phone)


def content(message: Message) -> Content:
    """Take a message apart."""
    return Content(
        moment=message.date,
        words=_words(message),
        place=_place(message),
        file=_file(message),
        phone=message.contact.phone_number if message.contact else None,
    )


def _words(message: Message) -> str | None:
    """Return what is written, with where it comes from if it was forwarded. Of an album only one picture says it."""
    said = (message.text or message.caption or "").strip()
    if message.forward_origin is None or (message.media_group_id and not said):
        return said or None
    return "\n".join(part for part in (_origin(message.forward_origin), said) if part)


def _origin(origin: MessageOrigin) -> str:
    """Name a channel or a group by its title; of a person only when they wrote it: who they are is not ours to keep."""
    when = f"{origin.date:%Y-%m-%d %H:%M} UTC"
    chat = getattr(origin, "chat", None) or getattr(origin, "sender_chat", None)
    return f"↪️ «{chat.title}», {when}" if chat is not None and chat.title else f"↪️ {when}"


def _place(message: Message) -> Place | None:
    venue = message.venue
    location = venue.location if venue else message.location
    if location is None:
        return None
    said = ", ".join(part for part in (venue.title, venue.address) if part) if venue else None
    return Place(Point(location.latitude, location.longitude), location.horizontal_accuracy, said)


def _file(message: Message) -> Sent | None:  # noqa: PLR0911 - one line a form
    album = message.media_group_id
    if message.photo:
        photo = message.photo[-1]  # the largest
        return Sent("photo", photo.file_id, photo.file_unique_id, "image/jpeg", photo.file_size, None, album)
    if message.document:
        file = message.document
        return Sent("document", file.file_id, file.file_unique_id, file.mime_type, file.file_size, None, album)
    if message.voice:
        voice = message.voice
        seconds = _seconds(voice.duration)
        return Sent("voice", voice.file_id, voice.file_unique_id, voice.mime_type, voice.file_size, seconds)
    if message.video:
        video = message.video
        seconds = _seconds(video.duration)
        return Sent("video", video.file_id, video.file_unique_id, video.mime_type, video.file_size, seconds, album)
    if message.video_note:
        note = message.video_note
        return Sent(
            "video_note", note.file_id, note.file_unique_id, "video/mp4", note.file_size, _seconds(note.duration)
        )
    if message.audio:
        audio = message.audio
        seconds = _seconds(audio.duration)
        return Sent("audio", audio.file_id, audio.file_unique_id, audio.mime_type, audio.file_size, seconds)
    return None


def _seconds(duration: int | timedelta) -> int:
    return int(duration.total_seconds()) if isinstance(duration, timedelta) else duration
