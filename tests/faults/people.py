"""People who complain and volunteers who go, however often the line breaks off under them."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence, Set
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.domain.catalogue.rules import Rules
from bot.domain.places.points import Point
from bot.domain.privacy.consents import VERSIONS
from bot.playground.person import Person
from bot.playground.town import Town
from bot.playground.view import Message
from bot.services.people import membership
from bot.services.volunteers import training
from storage.people import people
from storage.privacy import consents
from storage.store import connect
from storage.tx import Tx
from storage.volunteers import volunteers
from tests import blank
from tests.given import CENTRE

T = TypeVar("T")

PATIENCE_S = 40.0
AGREE = f"draft:agree:{VERSIONS['report']}"
NUMBER = re.compile(r"\bGL-\d{4}-\d{4}\b")


def crowd(world: Town, count: int, name: str, first_id: int) -> list[Person]:
    """Make people who opened the chat long ago."""
    made = [world.person(f"{name}{n}", language_code="en", user_id=first_id + n) for n in range(count)]
    for person in made:
        person.chat.started = True
    return made


def furnish(
    database: Path,
    rules: Rules,
    residents: list[Person],
    on_duty: list[Person],
    coordinators: Sequence[Person] = (),
    now: datetime | None = None,
) -> None:
    """Make the database as a hotline of some weeks has it: people with a language, volunteers on duty."""
    db = connect(blank.laid(database))
    db.execute("BEGIN")
    tx = Tx(db, now or datetime.now(UTC), rules)
    for person in (*residents, *on_duty, *coordinators):
        people.speak(tx, people.meet(tx, person.id).id, "en")
        consents.give(tx, people.meet(tx, person.id).id, "report")
    for person in coordinators:
        membership.grant(tx, people.meet(tx, person.id).id, "coordinator")
    for person in on_duty:
        volunteer = people.meet(tx, person.id).id
        membership.grant(tx, volunteer, "volunteer")
        volunteers.join(tx, volunteer)
        volunteers.live_at(tx, volunteer, Point(*CENTRE))
        volunteers.go_up_to(tx, volunteer, 20_000)
        for medium in ("air", "water"):
            volunteers.turn_medium(tx, volunteer, medium)
        for module in rules.catalogue.course:
            training.record(tx, volunteer, module)
        volunteers.be_on_duty(tx, volunteer, True)
    db.execute("COMMIT")
    db.close()


async def complain(person: Person, times: int, known: Sequence[str] = ()) -> list[str]:
    """Send so many whole complaints, in whatever time it takes; return their numbers. `known`: earlier ones."""
    numbers: list[str] = []
    for turn in range(times):
        numbers.append(await _complain(person, turn, {*known, *numbers}))
    return numbers


async def _complain(person: Person, turn: int, known: Set[str]) -> str:
    """Return when the complaint's number has reached the person; news of the `known` ones may still come."""
    words = f"Rotten eggs since morning, {turn}"
    began = await person.says("/new")

    def card(data: str, text: str = "") -> Callable[[], Message | None]:
        return lambda: next(
            (one for one in reversed(person.screen) if one.id > began.id and data in one.data and text in one.text),
            None,
        )

    chosen = await until(person, card("draft:kind:smell"), "the kinds to choose from")
    await person.presses(data="draft:kind:smell", message=chosen)
    await person.sends_photo()
    await person.sends_place(CENTRE[0] + person.id % 10 * 1e-3, CENTRE[1])
    await person.says(words)
    sends, agrees = card("draft:send", words), card(AGREE, words)
    whole = await until(person, lambda: sends() or agrees(), f"a card with «{words}»")
    await person.presses(data="draft:send" if "draft:send" in whole.data else AGREE, message=whole)

    def number() -> str | None:
        texts = (one.text for one in person.screen if one.id > began.id and not one.mine)
        return next((number for text in texts for number in NUMBER.findall(text) if number not in known), None)

    def settled() -> str | Message | None:
        return number() or card("draft:separate")()

    found = await until(person, settled, "a number, or the question whether it is the same as another")
    if not isinstance(found, str):
        await person.presses(data="draft:separate", message=found)
    return await until(person, number, "a number")


@asynccontextmanager
async def at_work(volunteers: list[Person]) -> AsyncIterator[None]:
    """Let volunteers press «Accept» under every offer, once each, for as long as this lasts."""
    tasks = [asyncio.create_task(_takes_cases(one)) for one in volunteers]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for end in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(end, asyncio.CancelledError), end


async def _takes_cases(volunteer: Person) -> None:
    pressed: set[str] = set()
    while True:
        for message in volunteer.screen:
            for data in message.data:
                if data.startswith("offer:accept:") and data not in pressed:
                    pressed.add(data)
                    await volunteer.presses(data=data, message=message)
        await volunteer.chat.changed()


async def until(person: Person, found: Callable[[], T | None], what: str, seconds: float = PATIENCE_S) -> T:
    """Wait until something is so on the person's screen; return it. Raise AssertionError with the screen if not."""
    try:
        async with asyncio.timeout(seconds):
            while (it := found()) is None:
                await person.chat.changed()
            return it
    except TimeoutError:
        raise AssertionError(f"{person.name} waits for {what}:\n{person.drawn()}") from None
