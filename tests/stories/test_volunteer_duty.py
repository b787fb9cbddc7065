"""Duty that ends by itself."""

from bot.playground.person import Person
from tests.given import Clock, Given
from tests.stories.hands import called, press


async def test_who_goes_on_duty_for_some_hours_is_called_and_is_off_when_they_are_over(
    resident: Person, given: Given, clock: Clock
) -> None:
    vera = await given.volunteer(on_duty=False)
    await vera.says("/duty")
    await press(vera, "Until …")
    await press(vera, "2 hours")
    await vera.sees("You are on duty until")
    await called(given, resident)
    await vera.sees("Can you go and check?")

    await clock.forward(hours=2)
    await vera.sees("Your duty was over at")
    assert await given.rows("SELECT on_duty, duty_until FROM volunteers") == [{"on_duty": 0, "duty_until": None}]

    await press(vera, "Until I say")
    await vera.hears_toast("You are on duty. Thank you!")
    await clock.forward(days=3)
    assert await given.rows("SELECT on_duty, duty_until FROM volunteers") == [{"on_duty": 1, "duty_until": None}]


async def test_duty_is_said_in_words_and_what_is_not_understood_harms_nothing(given: Given) -> None:
    vera = await given.volunteer(on_duty=False)
    await vera.says("/duty до 22")
    await vera.sees("You are on duty until")
    await vera.says("/duty whenever")
    await vera.sees("Until when? Write it like this")
    assert await given.rows("SELECT 1 FROM volunteers WHERE on_duty = 1 AND duty_until IS NOT NULL")
    await vera.says("/duty off")
    await vera.sees("You are off duty")
