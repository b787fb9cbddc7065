"""The whole ladder, rung by rung: what each person presses and waits for, and nothing but that."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.playground import images
from bot.playground.person import Person
from bot.playground.world import World
from tests.given import CENTRE

ZONE = ZoneInfo("Asia/Almaty")
BEGINS = datetime(2026, 2, 26, 10, 0, tzinfo=ZONE)  # a Thursday
NUMBER = "GL-2026-0001"
PDF = b"%PDF-1.4 scan of an answer"

HAPPENED = [
    "received", "offered", "accepted", "arrived", "measured", "checked",
    "referred", "overdue",
    "referred", "answered", "recheck_asked", "voice", "reopened", "recheck_accepted", "rechecked",
    "referred", "answered", "recheck_asked", "recheck_accepted", "rechecked", "voice", "closed",
]  # fmt: skip
"""What a case that went up the whole ladder has behind it, without what was only read or looked at."""


@dataclass
class Ladder:
    """The people of the story, and `forward`: how its clock is moved (seconds) when nothing is on its way.

    `patience_s`: how long, in real time, each of them waits for the bot.
    """

    world: World
    resident: Person
    volunteer: Person
    other: Person
    coordinator: Person
    forward: Callable[[float], Awaitable[None]]
    patience_s: float = 10

    async def until(self, month: int, day: int, hour: int, minute: int = 0) -> None:
        """Wait for a moment of 2026, local time."""
        moment = datetime(2026, month, day, hour, minute, tzinfo=ZONE)
        await self.forward(moment.timestamp() - self.world.clock.now())

    async def reports(self) -> None:
        """Thursday: something flows into the river."""
        await self.resident.says("/new")
        await self.press(self.resident, "Discharge into water")
        await self.resident.sends_photo(images.generated(1))
        await self.resident.sends_place(*CENTRE)
        await self.resident.says("Something oily runs out of a pipe")
        await self.sees(self.resident, "runs out of a pipe")
        await self.press(self.resident, "Send")
        await self.sees(self.resident, f"Your number is {NUMBER}")

    async def checks(self) -> None:
        """The first volunteer goes at once, photographs and measures."""
        await self.press(self.volunteer, "I will go")
        await self.sees(self.volunteer, "Your check")
        await self.volunteer.sends_place(*CENTRE)
        await self.sees(self.volunteer, "On site at")
        await self.volunteer.sends_photo(images.generated(2))
        await self.sees(self.volunteer, "1 photo")
        await self.volunteer.says("нефтепродукты 0,4 мг/л")
        await self.sees(self.volunteer, "0.4 mg/l")
        await self.press(self.volunteer, "✅ Confirmed")
        await self.sees(self.volunteer, "confirmed.")

    async def writes(self) -> None:
        """An appeal to the body suggested, handed in on eOtinish, with its number and its slip."""
        await self.looks()
        await self.press(self.coordinator, "Letter to a body")
        await self.press(self.coordinator, "✉️ Appeal")
        await self.press(self.coordinator, "★ Department of ecology")
        await self.press(self.coordinator, "In both")
        await self.coordinator.sees_file(self.patience_s)
        await self.press(self.coordinator, "✅ Sent")
        await self.press(self.coordinator, "Today")
        await self.press(self.coordinator, "eOtinish")
        await self.sees(self.coordinator, "What is its registration number")
        await self.coordinator.says("ЖТ-2026-00123")
        await self.sees(self.coordinator, "Send a photo of the slip")
        await self.coordinator.sends_photo(images.generated(3))
        await self.sees(self.coordinator, "Kept with the letter")

    async def goes_up(self, label: str) -> None:
        """The next letter, ready below the alarm, is handed in today."""
        await self.press(self.coordinator, label)
        await self.coordinator.sees_file(self.patience_s)
        await self.press(self.coordinator, "✅ Sent")
        await self.press(self.coordinator, "Today")
        await self.press(self.coordinator, "In person")
        await self.sees(self.coordinator, "What is its registration number")

    async def hands_in(self, kind: str, *before: str) -> None:
        """A letter is begun from the case and handed in today, without a look at it first."""
        await self.looks()
        await self.press(self.coordinator, "Letter to a body")
        await self.sees(self.coordinator, "What kind of letter")
        for label in (kind, *before, "‹ Back", "✅ Sent", "Today", "In person"):
            await self.press(self.coordinator, label)
        await self.sees(self.coordinator, "What is its registration number")

    async def answers(self, letter: str, words: str) -> None:
        """An answer to a letter («14.04 ·») came today: it says «done»."""
        await self.looks()
        await self.press(self.coordinator, "An answer came")
        await self.press(self.coordinator, letter)
        await self.coordinator.says(words)
        await self.sees(self.coordinator, words)
        await self.coordinator.sends_file(PDF + words.encode(), "answer.pdf", "application/pdf")
        await self.sees(self.coordinator, "1 file is kept whole")
        await self.press(self.coordinator, "✅ Done")
        await self.sees(self.coordinator, "When did the answer come")
        await self.press(self.coordinator, "Today")
        await self.sees(self.coordinator, "a second look")

    async def looks_again(self, who: Person, label: str, photo: int) -> None:
        """A volunteer takes the re-check, stands at the same spot, and says how it is."""
        await self.press(who, "I will go")
        await self.sees(who, "Your re-check")
        await who.sends_photo(images.generated(photo))
        await self.sees(who, "1 photo")
        await self.press(who, label)
        await self.sees(who, "Thank you for going there again")

    async def says(self, label: str) -> None:
        """The resident, who was asked, says how it is."""
        await self.press(self.resident, label)
        await self.sees(self.resident, "we have written it down")

    async def closes(self) -> None:
        """The coordinator closes it as fixed."""
        await self.looks()
        await self.press(self.coordinator, "🏁 Close")
        await self.press(self.coordinator, "✅ Fixed")
        await self.press(self.coordinator, "Close without words")
        await self.sees(self.coordinator, "Closed: fixed")

    async def looks(self) -> None:
        """The coordinator opens the case."""
        await self.coordinator.says(f"/find {NUMBER}")
        await self.sees(self.coordinator, "What happened")

    async def press(self, person: Person, label: str) -> None:
        """Press the button as soon as it is there."""
        await person.sees_button(label, self.patience_s)
        await person.presses(label)

    async def sees(self, person: Person, words: str) -> None:
        """Wait for a message with these words."""
        await person.sees(words, self.patience_s)
