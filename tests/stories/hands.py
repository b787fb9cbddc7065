"""What a person's hands do in every story: wait for a button, then press it."""

from bot.playground.person import Person


async def press(person: Person, label: str) -> None:
    """Press the button as soon as it is there."""
    await person.sees_button(label)
    await person.presses(label)
