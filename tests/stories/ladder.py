"""The whole ladder, rung by rung: what each person presses and waits for, and nothing but that."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.playground import images
from bot.playground.person import Person
from bot.playground.world import World
from tests.given import CENTRE
from tests.stories.hands import press

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
    """The people of the story, and `forward`: how its clock is moved (seconds) when nothing is on its way."""

    world: World
    resident: Person
    volunteer: Person
    other: Person
    coordinator: Person
    forward: Callable[[float], Awaitable[None]]

    async def until(self, month: int, day: int, hour: int, minute: int = 0) -> None:
        """Wait for a moment of 2026, local time."""
        moment = datetime(2026, month, day, hour, minute, tzinfo=ZONE)
        await self.forward(moment.timestamp() - self.world.clock.now())

    async def reports(self) -> None:
        """Thursday: something flows into the river."""
        await self.resident.says("/new")
        await press(self.resident, "Discharge into water")
        await self.resident.sends_photo(images.generated(1))
        await self.resident.sends_place(*CENTRE)
        await self.resident.says("Something oily runs out of a pipe")
        await self.resident.sees("runs out of a pipe")
        await press(self.resident, "Send")
        await self.resident.sees(f"Your number is {NUMBER}")

    async def checks(self) -> None:
        """The first volunteer goes at once, photographs and measures."""
        await press(self.volunteer, "I will go")
        await self.volunteer.sees("Your check")
        await self.volunteer.sends_place(*CENTRE)
        await self.volunteer.sees("On site at")
        await self.volunteer.sends_photo(images.generated(2))
        await self.volunteer.sees("1 photo")
        await self.volunteer.says("нефтепродукты 0,4 мг/л")
        await self.volunteer.sees("0.4 mg/l")
        await press(self.volunteer, "✅ Confirmed")
        await self.volunteer.sees("confirmed.")

    async def writes(self) -> None:
        """An appeal to the body suggested, handed in on eOtinish, with its number and its slip."""
        await self.looks()
        await press(self.coordinator, "Letter to a body")
        await press(self.coordinator, "✉️ Appeal")
        await press(self.coordinator, "★ Department of ecology")
        await press(self.coordinator, "In both")
        await self.coordinator.sees_file(timeout=10)
        await press(self.coordinator, "✅ Sent")
        await press(self.coordinator, "Today")
        await press(self.coordinator, "eOtinish")
        await self.coordinator.sees("What is its registration number")
        await self.coordinator.says("ЖТ-2026-00123")
        await self.coordinator.sees("Send a photo of the slip")
        await self.coordinator.sends_photo(images.generated(3))
        await self.coordinator.sees("Kept with the letter")

    async def goes_up(self, label: str) -> None:
        """The next letter, ready below the alarm, is handed in today."""
        await press(self.coordinator, label)
        await self.coordinator.sees_file(timeout=10)
        await press(self.coordinator, "✅ Sent")
        await press(self.coordinator, "Today")
        await press(self.coordinator, "In person")
        await self.coordinator.sees("What is its registration number")

    async def answers(self, letter: str, words: str) -> None:
        """An answer to a letter («14.04 ·») came today: it says «done»."""
        await self.looks()
        await press(self.coordinator, "An answer came")
        await press(self.coordinator, letter)
        await self.coordinator.says(words)
        await self.coordinator.sees(words)
        await self.coordinator.sends_file(PDF + words.encode(), "answer.pdf", "application/pdf")
        await self.coordinator.sees("1 file is kept whole")
        await press(self.coordinator, "✅ Done")
        await self.coordinator.sees("When did the answer come")
        await press(self.coordinator, "Today")
        await self.coordinator.sees("a second look")

    async def looks_again(self, who: Person, label: str, photo: int) -> None:
        """A volunteer takes the re-check, stands at the same spot, and says how it is."""
        await press(who, "I will go")
        await who.sees("Your re-check")
        await who.sends_photo(images.generated(photo))
        await who.sees("1 photo")
        await press(who, label)
        await who.sees("Thank you for going there again")

    async def says(self, label: str) -> None:
        """The resident, who was asked, says how it is."""
        await press(self.resident, label)
        await self.resident.sees("we have written it down")

    async def closes(self) -> None:
        """The coordinator closes it as fixed."""
        await self.looks()
        await press(self.coordinator, "🏁 Close")
        await press(self.coordinator, "✅ Fixed")
        await press(self.coordinator, "Close without words")
        await self.coordinator.sees("Closed: fixed")

    async def looks(self) -> None:
        """The coordinator opens the case."""
        await self.coordinator.says(f"/find {NUMBER}")
        await self.coordinator.sees("What happened")
