"""Duty that ends by itself."""

from datetime import datetime

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


async def test_hours_are_pressed_or_written_and_hold(resident: Person, given: Given, clock: Clock) -> None:
    vera = await given.volunteer()
    await vera.says("/duty")
    await press(vera, "🕗 When")
    await vera.sees("any time")
    await vera.says("сб не могу")
    await vera.sees("Please write when you can")
    await vera.says("по средам после 6")
    await vera.sees("“6” – in the morning or in the evening?")
    await vera.says("вторник с 9 утра до 6 вечера")
    await vera.sees("Tue 09:00–18:00")
    await vera.says("whenever I like")
    await vera.sees("We do not understand “whenever”")
    await vera.says("mon-fri 6pm-10pm, weekend")
    await vera.sees("Mon–Fri 18:00–22:00; Sat–Sun all day")
    await press(vera, "📅 Day by day")
    await press(vera, "Sun")
    await vera.sees("Mon–Fri 18:00–22:00; Sat all day")
    await press(vera, "‹ Back")
    await press(vera, "🌙 Quiet hours")
    await vera.says("23-7")
    await vera.sees("Quiet from 23:00 to 07:00")
    await press(vera, "‹ Back")
    await press(vera, "✋ 1")
    await vera.sees("At most 1 open check")

    saturday = (5 - hotline_now(given).weekday()) % 7 or 7
    await clock.forward(days=saturday, hours=3 - hotline_now(given).hour)
    await called(given, resident)
    await clock.forward(minutes=1)
    assert await given.rows("SELECT 1 FROM offers") == []
    await clock.forward(hours=6)
    await called(given, resident)
    await vera.sees("Can you go and check?")


async def test_days_away_end_by_themselves_and_say_welcome_back(resident: Person, given: Given, clock: Clock) -> None:
    vera = await given.volunteer()
    await vera.says("/duty")
    await press(vera, "🕗 When")
    await press(vera, "🏖 Days away")
    await vera.says("yesterday")
    await vera.sees("From which day to which?")
    await vera.says("10 days")
    await vera.sees("Away from")
    await called(given, resident)
    assert await given.rows("SELECT 1 FROM offers") == []

    await clock.forward(days=10)
    await vera.sees("Welcome back!")
    await called(given, resident)
    await vera.sees("Can you go and check?")
    assert await given.rows("SELECT 1 FROM absences") == []


def hotline_now(given: Given) -> datetime:
    """The moment on the hotline's own clock."""
    return given.hotline.rules.local(given.hotline.now())
