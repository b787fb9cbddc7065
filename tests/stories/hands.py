"""What a person's hands do in every story: wait for a button, then press it."""

import asyncio
from typing import Any

from bot.playground.person import Person
from bot.services.dispatch import dispatch
from storage.cases.complaints import Complaint
from tests.given import Given


async def press(person: Person, label: str) -> None:
    """Press the button as soon as it is there."""
    await person.sees_button(label)
    await person.presses(label)


async def called(given: Given, by: Person, **case: Any) -> Complaint:
    """A case for which the first ring has just been called."""
    made = await given.case(by=by, **case)
    await given.hotline.store.ask(dispatch.call, made)
    return await given.now(made)


async def accepted(given: Given, by: Person, volunteer: Person, **case: Any) -> Complaint:
    """A case that the volunteer has just taken."""
    made = await called(given, by, **case)
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")
    return await given.now(made)


async def until(given: Given, sql: str, seconds: float = 5, **wanted: Any) -> dict[str, Any]:
    """The first row that the query finds with these values, as soon as there is one."""
    async with asyncio.timeout(seconds):
        while True:
            for row in await given.rows(sql):
                if all(row[name] == value for name, value in wanted.items()):
                    return row
