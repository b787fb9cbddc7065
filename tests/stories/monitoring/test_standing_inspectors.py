"""Pensioners who observe the air at home twice a day: a tap, a rest without guilt, an alarm of several, thanks."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.playground.person import Person
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import press

UPSTAIRS = (CENTRE[0] + 0.012, CENTRE[1])  # about 1.3 km


async def until(clock: Clock, hour: int, minute: int = 0) -> None:
    """Let it become this local time."""
    now = datetime.fromtimestamp(clock.now(), ZoneInfo("Asia/Almaty"))
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    await clock.forward(seconds=((then - now) % timedelta(days=1)).total_seconds())


async def inspects(given: Given, name: str, at: tuple[float, float] = CENTRE) -> Person:
    """Somebody who has just become a standing inspector."""
    person = await given.volunteer(name, on_duty=False)
    await person.says("/observe")
    await press(person, "I observe the air at home")
    await person.sees("Send the place where you observe")
    await person.sends_place(*at)
    await person.sees("08:00, 20:00")
    return person


def questions(person: Person) -> list[str]:
    return [message.text for message in person.screen if "What is the air like now?" in message.text]


async def test_a_week_of_a_standing_inspector(given: Given, clock: Clock) -> None:
    await until(clock, 20, 30)  # the first slot is the next morning's
    vera = await inspects(given, "Vera")
    await press(vera, "Name")
    await vera.sees("What shall we call your point?")
    await vera.says("The ninth floor")
    await vera.sees("🌬 The ninth floor")
    for morning in range(7):
        await until(clock, 8, 1)
        if morning == 3:  # a gap: the question goes to rest when the next one comes
            continue
        if morning == 4:
            await vera.sees("no answer this time")
        await press(vera, "All quiet" if morning else "Smell")
        await vera.sees("A quiet day counts as much" if morning else "How strong is it?")
        if morning == 0:
            await press(vera, "4 – strong")
            await vera.sees("You can change or add")
            await press(vera, "Reading, photo, words")
            await vera.sees("Send a reading")
            await vera.says("H2S 0,024 мг/м³")
            await vera.sees("3 × the one-time limit")
            await press(vera, "Done")
        await until(clock, 20)
        await vera.sees("What is the air like now?")
        assert len(questions(vera)) == 1
        await press(vera, "All quiet")
        await vera.sees("A quiet day counts as much")
    await vera.says("/observe")
    await press(vera, "My series")
    picture = await vera.sees("Days and hours")
    assert picture is not None
    row = (await given.rows("SELECT count(*) AS n, count(answered_at) AS given FROM standing_observations"))[0]
    assert (row["n"], row["given"]) == (14, 12)
    await clock.forward(days=32)  # the first day of a month is among them
    await vera.sees("Nobody else knows what the air was like there")


async def test_two_inspectors_at_once_open_a_case_and_hear_what_it_came_to(
    coordinator: Person, volunteer: Person, given: Given, clock: Clock
) -> None:
    vera, marat = await inspects(given, "Vera"), await inspects(given, "Marat", UPSTAIRS)
    await until(clock, 8)
    await press(vera, "Smell")
    await vera.sees("How strong is it?")
    await press(marat, "Smell")
    alert = await coordinator.sees("Standing inspectors observe the same at once")
    assert "2 of 2" in alert.text
    held = await volunteer.sees("Can you go and check?")
    assert "2 of 2" in held.text
    await press(volunteer, "I will go")
    await volunteer.sends_place(*CENTRE)
    await volunteer.sees("On site")
    await press(volunteer, "Confirmed")
    await vera.sees("The check confirmed it")
    await marat.sees("The check confirmed it")
    assert len(await given.rows("SELECT id FROM complaints")) == 1
    await coordinator.says("/find GL-2026-0001")
    await coordinator.sees("standing inspectors: 2 of 2 nearby")


async def test_a_rest_is_no_gap_and_is_offered_after_a_long_silence(given: Given, clock: Clock) -> None:
    vera = await inspects(given, "Vera")
    for _ in range(5):
        await until(clock, 8)
        await until(clock, 20)
    await vera.sees("We have not heard from you for a while")
    await press(vera, "Until I come back")
    await vera.sees("Thank you for telling us")
    asked = len(questions(vera))
    await clock.forward(days=10)
    await vera.says("/observe")
    await vera.sees("until you say you are back")
    assert len(questions(vera)) <= asked
    await press(vera, "I am back")
    await vera.sees("Next time:")


async def test_times_as_people_write_them_and_a_place_that_is_nowhere(
    given: Given, coordinator: Person, resident: Person
) -> None:
    vera = await given.volunteer("Vera", on_duty=False)
    await vera.says("/observe")
    await press(vera, "I observe the air at home")
    await vera.sees("Send the place where you observe")
    await vera.sends_place(0.0, 0.0)
    await vera.sees("did not know where")
    await vera.says("/observe")
    await press(vera, "At my home point")
    await vera.sees("Next time:")
    await press(vera, "Times")
    await vera.sees("When shall we ask?")
    await vera.says("soon")
    await vera.sees("That is no time of day")
    await vera.says("7:30, 13, 21:00")
    await vera.sees("07:30, 13:00, 21:00")
    await press(vera, "Note something now")
    await press(vera, "Noise")
    await press(vera, "middle")
    await vera.sees("🔊 Noise · middle")
    await coordinator.says("/observations")
    card = await coordinator.sees("Observation points: 1")
    assert str(CENTRE[0]) not in card.text
    await press(coordinator, "№1")
    await press(coordinator, "Official name")
    await coordinator.sees("Write the official name")
    await coordinator.says("Post 3")
    await coordinator.sees("🌬 Post 3")
    await press(coordinator, "Days and hours")
    await coordinator.sees("📈 Days and hours")
    await resident.says("/observe")
    await resident.sees("for other roles")
