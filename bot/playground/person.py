"""A person with a phone, for tests, demonstrations and benchmarks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.playground import acts, images
from bot.playground.buttons import find, used
from bot.playground.chats import Chat
from bot.playground.errors import Json
from bot.playground.limits import PAYLOAD
from bot.playground.screen import Screen
from bot.playground.view import Message, shown
from bot.playground.world import World


class Person(Screen):
    """One user and the private chat with the bot. Each deed queues its update and returns at once.

    `chat=` says it in a group instead. `place` (lat, lon in degrees) is what a location button sends.
    """

    def __init__(self, world: World, user_id: int, name: str, language_code: str, role: str | None) -> None:
        first, _, last = name.partition(" ")
        user: Json = {"id": user_id, "is_bot": False, "first_name": first, "language_code": language_code}
        self.user: Json = {**user, "last_name": last} if last else user
        self.id = user_id
        self.name = name
        self.role = role
        self.world = world
        self.place = world.place
        self.phone_number = f"+7701{user_id % 10**7:07d}"
        self._pressed: tuple[int, str] | None = None
        chat = world.chats[user_id] = Chat(user_id, "private", name, self.user)
        super().__init__(chat, lambda message: message["from"]["id"] == user_id, name)

    @property
    def language_code(self) -> str:
        """The language of this person's Telegram."""
        code: str = self.user["language_code"]
        return code

    def speaks(self, language_code: str) -> None:
        """Set the phone's language."""
        self.user = self.chat.user = {**self.user, "language_code": language_code}
        self.world.touched(self.chat)

    # --- sending

    async def says(self, text: str, *, reply_to: int | Message | None = None, chat: Screen | None = None) -> Message:
        """Send a text or a command."""
        answered = reply_to.id if isinstance(reply_to, Message) else reply_to
        where = chat.chat if chat else self.chat
        return self.sends({**acts.words(text), **acts.reply(where, answered)}, chat)

    async def starts(self, payload: str = "") -> Message:
        """Open a deep link t.me/bot?start=payload."""
        assert PAYLOAD.fullmatch(payload), f"Telegram opens no such link: {payload!r}"
        return await self.says(f"/start {payload}".strip())

    async def sends_photo(
        self,
        data: bytes | None = None,
        caption: str | None = None,
        album: str | None = None,
        *,
        chat: Screen | None = None,
    ) -> Message:
        """Send a photo (a small generated one by default); those with the same `album` belong together."""
        if data is None:
            data = images.generated(len(self.world.files.by_id))
        body = {**acts.photo(self.world, data), **acts.caption(caption)}
        return self.sends({**body, "media_group_id": album} if album else body, chat)

    async def sends_album(self, photos: Sequence[bytes], caption: str | None = None) -> list[Message]:
        """Send photos as one album, the caption on the first: one update each."""
        album = str(next(self.world.albums))
        captions = [caption, *[None] * len(photos)]
        return [await self.sends_photo(data, text, album) for data, text in zip(photos, captions, strict=False)]

    async def sends_file(
        self, data: bytes, name: str, mime: str = "application/octet-stream", caption: str | None = None
    ) -> Message:
        """Send a document: not a byte of it is changed."""
        return self.sends({**acts.document(self.world, data, name, mime), **acts.caption(caption)})

    async def sends_place(
        self, lat: float, lon: float, accuracy: float | None = None, live: int | None = None
    ) -> Message:
        """Send a location: accuracy in m; `live` for so many s."""
        return self.sends(acts.place(lat, lon, accuracy, live))

    async def sends_venue(self, lat: float, lon: float, title: str, address: str) -> Message:
        """Send a place with a name."""
        return self.sends(acts.venue(lat, lon, title, address))

    async def sends_voice(self, data: bytes = b"OggS", seconds: int = 3) -> Message:
        """Send a voice message."""
        return self.sends({"voice": self.world.files.put("voice", data, "audio/ogg", duration=seconds)})

    async def sends_video(self, data: bytes = b"ftypmp42", seconds: int = 5) -> Message:
        """Send a video."""
        about: Json = {"width": 640, "height": 480, "duration": seconds}
        return self.sends({"video": self.world.files.put("video", data, "video/mp4", **about)})

    async def sends_video_note(self, data: bytes = b"ftypmp42", seconds: int = 5) -> Message:
        """Send a round video."""
        about: Json = {"length": 240, "duration": seconds}
        return self.sends({"video_note": self.world.files.put("video_note", data, "video/mp4", **about)})

    async def sends_contact(self, phone: str | None = None, *, own: bool = True) -> Message:
        """Share a phone number, one's own by default."""
        contact: Json = {"phone_number": phone or self.phone_number, "first_name": self.user["first_name"]}
        return self.sends({"contact": {**contact, "user_id": self.id} if own else contact})

    async def sends_sticker(self) -> Message:
        """Send a sticker."""
        about: dict[str, Any] = {"type": "regular", "width": 512, "height": 512, "emoji": "🌱"}
        flat: Json = {"is_animated": False, "is_video": False}
        sticker = self.world.files.put("sticker", b"RIFF", "image/webp", **about, **flat)
        return self.sends({"sticker": sticker})

    async def forwards(self, text: str, by: str = "Somebody", channel: str | None = None) -> Message:
        """Send on a text that somebody else wrote, or the post of a channel with this title."""
        origin: Json = {"type": "hidden_user", "date": int(self.world.clock.now()), "sender_user_name": by}
        if channel is not None:
            chat = {"id": -1_000_000_000_077, "type": "channel", "title": channel}
            origin = {"type": "channel", "date": origin["date"], "chat": chat, "message_id": 7}
        return self.sends({"forward_origin": origin, **acts.words(text)})

    def sends(self, body: Json, chat: Screen | None = None) -> Message:
        """Send any message of these Bot API fields."""
        self.step()
        if chat is not None:
            chat.step()
        elif self.chat.keyboard:
            self.chat.keyboard = used(self.chat.keyboard, body)
        message = acts.say(self.world, chat.chat if chat else self.chat, self.user, body)
        return shown(message, mine=True)

    async def edits(self, message: int | Message, text: str) -> Message:
        """Change the text of one's own message (or the caption, if it has no text)."""
        self.step()
        number = message.id if isinstance(message, Message) else message
        content = acts.words(text) if "text" in self.chat.messages[number] else acts.caption(text)
        return shown(acts.edit(self.world, self.chat, number, content), mine=True)

    async def moves(self, message: int | Message, lat: float, lon: float) -> Message:
        """Move one's live location."""
        number = message.id if isinstance(message, Message) else message
        place = {**self.chat.messages[number]["location"], "latitude": lat, "longitude": lon}
        return shown(acts.edit(self.world, self.chat, number, {"location": place}), mine=True)

    # --- buttons

    async def presses(
        self, label: str | None = None, *, data: str | None = None, message: int | Message | None = None
    ) -> None:
        """Press the newest inline button with this in its label (or exactly this data), else a reply key."""
        number = message.id if isinstance(message, Message) else message
        found = find(self.screen, label, data, number)
        if found is not None:
            self._press(*found)
        elif label is None or number is not None or not await self._taps(label):
            raise AssertionError(f"{self.name} finds no button «{label or data}». On the screen:\n{self.drawn()}")

    async def presses_again(self) -> None:
        """Press the same button once more."""
        assert self._pressed is not None, f"{self.name} has not pressed anything yet"
        self._press(*self._pressed)

    async def forges(self, data: str, message: int | None = None) -> None:
        """Press a button that is not there."""
        number = message or next((one.id for one in reversed(self.screen) if not one.mine), 0)
        self._press(number, data)

    def _press(self, message_id: int, data: str) -> None:
        self.step()
        self._pressed = (message_id, data)
        acts.press(self.world, self.chat, self.user, message_id, data)

    async def _taps(self, label: str) -> bool:
        key = next((key for row in self.keys() for key in row if label in key["text"]), None)
        if key is None:
            return False
        if key.get("request_location"):
            await self.sends_place(*self.place)
        elif key.get("request_contact"):
            await self.sends_contact()
        else:
            await self.says(key["text"])
        return True

    # --- the rest

    def blocks(self) -> None:
        """Block the bot."""
        self._standing(blocked=True)

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._standing(blocked=False)

    def _standing(self, *, blocked: bool) -> None:
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        acts.membership(self.world, self.chat, self.user, was, now)
        self.world.touched(self.chat)
