"""Whatever is sent, in whatever order, with restarts between: the receipt says what was sent, and so does the case."""

import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground import images
from bot.playground.person import Person
from bot.playground.town import Town
from bot.settings import Settings
from tests.given import Given
from tests.stories.hands import press

STEPS = 14
SAID = ("the yard", "again", "behind the school", "since morning", "worse now", "near the fence", "please come", "help")
RECEIPT = {"photo": "photo", "voice": "voice message", "video": "video", "document": "file"}


@dataclass
class Sent:
    """What went into the report so far: files by form, words in their order, the point that counts."""

    files: Counter[str] = field(default_factory=Counter)
    words: list[str] = field(default_factory=list)
    point: tuple[float, float] | None = None


class Hands:
    """One person who does one thing or another, and remembers what they did."""

    def __init__(self, person: Person, chance: random.Random) -> None:
        self.person = person
        self.chance = chance
        self.sent = Sent()
        self.live: Any = None
        self.texts: dict[int, int] = {}

    def _new_words(self) -> str:
        return f"{self.chance.choice(SAID)} {chr(97 + len(self.sent.words)) * 3}"

    async def photo(self) -> None:
        words = self._new_words() if self.chance.random() < 0.5 else None
        await self.person.sends_photo(images.generated(sum(self.sent.files.values())), caption=words)
        self.sent.files["photo"] += 1
        self.sent.words += [words] if words else []

    async def document(self) -> None:
        await self.person.sends_file(f"%PDF-1.4 {sum(self.sent.files.values())}".encode(), "act.pdf", "application/pdf")
        self.sent.files["document"] += 1

    async def voice(self) -> None:
        await self.person.sends_voice(f"OggS {sum(self.sent.files.values())}".encode(), seconds=7)
        self.sent.files["voice"] += 1

    async def video(self) -> None:
        await self.person.sends_video(f"ftypmp42 {sum(self.sent.files.values())}".encode())
        self.sent.files["video"] += 1

    async def round_video(self) -> None:
        await self.person.sends_video_note(f"ftypmp42 {sum(self.sent.files.values())}".encode())
        self.sent.files["video"] += 1

    async def text(self) -> None:
        words = self._new_words()
        message = await self.person.says(words)
        self.texts[message.id] = len(self.sent.words)
        self.sent.words.append(words)

    async def edit(self) -> None:
        if not self.texts:
            return
        message = self.chance.choice(sorted(self.texts))
        words = self.sent.words[self.texts[message]] + " indeed"
        await self.person.edits(message, words)
        self.sent.words[self.texts[message]] = words

    async def place(self) -> None:
        self.sent.point = self._somewhere()
        await self.person.sends_place(*self.sent.point)
        self.live = None

    async def venue(self) -> None:
        self.sent.point = self._somewhere()
        await self.person.sends_venue(*self.sent.point, "Market", "")
        self.live = None

    async def live_place(self) -> None:
        self.sent.point = self._somewhere()
        self.live = await self.person.sends_place(*self.sent.point, live=900)

    async def live_goes_on(self) -> None:
        if self.live is not None:
            self.sent.point = self._somewhere()
            await self.person.moves(self.live, *self.sent.point)

    async def nothing_for_us(self) -> None:
        await (self.person.sends_sticker() if self.chance.random() < 0.5 else self.person.sends_contact())

    async def chooses(self) -> None:
        await self.person.forges("draft:kind:" + self.chance.choice(("smell", "dump", "bad_water")))

    def _somewhere(self) -> tuple[float, float]:
        return round(50.03 + self.chance.random() * 0.05, 5), round(72.93 + self.chance.random() * 0.08, 5)

    def doing(self) -> Callable[[], Awaitable[None]]:
        """Whatever comes to mind."""
        return self.chance.choice(
            (
                *(self.photo, self.document, self.voice, self.video, self.round_video, self.text, self.text, self.edit),
                *(self.place, self.venue, self.live_place, self.live_goes_on, self.nothing_for_us, self.chooses),
            )
        )


@asynccontextmanager
async def running(world: Town, settings: Settings, rules: Rules) -> AsyncIterator[Hotline]:
    """The hotline between one start and the next stop."""
    hotline = Hotline(settings, lambda: datetime.fromtimestamp(world.clock.now(), UTC), rules)
    await hotline.start()
    yield hotline
    await hotline.stop()


@pytest.mark.parametrize("seed", range(6))
async def test_the_receipt_says_what_was_sent_and_nothing_else(
    world: Town, settings: Settings, rules: Rules, seed: int
) -> None:
    chance = random.Random(seed)
    person = world.person("Aigerim", language_code="en")
    hands = Hands(person, chance)
    async with running(world, settings, rules) as hotline:
        await Given(world, hotline).person("Aigerim", greeted=False)
        person = world.persons[max(world.persons)]
        hands.person = person
        await person.says("/start")
        await person.sees("Green line")
    done = 0
    while done < STEPS:  # some of it is sent while nobody listens
        for _ in range(chance.randint(0, 3)):
            await hands.doing()()
            done += 1
        async with running(world, settings, rules):
            for _ in range(chance.randint(1, 4)):
                await hands.doing()()
                done += 1
            await heard(person)
    async with running(world, settings, rules) as hotline:
        await hands.text()
        await hands.place()
        await heard(person)
        await person.says("/new")
        await person.sees("Your report")
        await person.forges("draft:kind:dump")
        await person.sees("Dump, hazardous waste")
        await press(person, "Send")
        receipt = await person.sees("Your number is")
        rows = Given(world, hotline).rows
        (case,) = await rows("SELECT id, words, lat, lon FROM complaints")
        files = await rows("SELECT form FROM files WHERE complaint_id = :case", case=case["id"])
    kept = Counter("video" if row["form"] == "video_note" else row["form"] for row in files)
    assert kept == hands.sent.files
    assert case["words"].splitlines() == hands.sent.words
    assert (case["lat"], case["lon"]) == hands.sent.point
    for form, name in RECEIPT.items():
        n = hands.sent.files[form]
        assert (f"{n} {name}" in receipt.text) is (n > 0), receipt.text


async def heard(person: Person) -> None:
    """Wait until everything that was sent has been taken: the line answers one more question."""
    await person.says("/privacy")
    await person.sees("Who sees what")
