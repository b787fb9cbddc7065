"""Alerts: only what nobody else will settle, one of each case, and none that is over."""

from tests.given import CENTRE
from tests.stories.hands import accepted, press

ASTANA = (51.13, 71.43)


async def report(person, kind: str, place) -> None:
    """Report through the chat, as residents do."""
    await person.says("/new")
    await press(person, kind)
    await person.sends_place(*place)
    await press(person, "Send")
    await person.sees("Your number")


def alerts(coordinator) -> list[str]:
    return [message.text for message in coordinator.screen if message.text.startswith(("⚠️", "✅", "⚪️"))]


async def test_a_new_case_that_somebody_is_called_to_disturbs_no_coordinator(
    given, resident, volunteer, coordinator
) -> None:
    await report(resident, "Smell in the air", CENTRE)
    await volunteer.sees_button("I will go")
    await coordinator.says("/board")
    await coordinator.sees("Somebody is being called")
    assert alerts(coordinator) == []


async def test_nobody_left_to_call_is_told_with_the_reason_and_a_way_in(
    given, resident, volunteer, coordinator, clock
) -> None:
    await report(resident, "Smell in the air", CENTRE)
    await volunteer.sees_button("I will go")
    await clock.forward(minutes=6)
    alert = await coordinator.sees("Nobody left to check: all who were called declined or kept silent")
    assert "Smell in the air" in alert.text
    await coordinator.presses("📂 Open")
    await coordinator.sees("What happened")


async def test_a_case_outside_every_area_is_one_alert_not_two(given, resident, coordinator) -> None:
    await report(resident, "Smell in the air", ASTANA)
    await coordinator.sees("Nobody left to check: nobody near and able is on duty")
    assert len(alerts(coordinator)) == 1
    assert "51.1300, 71.4300" in alerts(coordinator)[0]


async def test_a_case_outside_every_area_is_told_even_if_somebody_is_called(given, resident, coordinator) -> None:
    volunteer = await given.volunteer("Sara", at=ASTANA)
    await report(resident, "Smell in the air", ASTANA)
    await volunteer.sees_button("I will go")
    await coordinator.sees("A complaint outside our districts")


async def test_the_newest_alert_of_a_case_takes_the_place_of_those_before(
    given, resident, volunteer, coordinator, clock
) -> None:
    await report(resident, "Smell in the air", CENTRE)
    await volunteer.sees_button("I will go")
    await clock.forward(minutes=6)
    await coordinator.sees("Nobody left to check")
    await coordinator.presses("📂 Open")
    await press(coordinator, "Give to…")
    await press(coordinator, "GasMeter X")
    await volunteer.sees("Your check")
    await press(volunteer, "I am on site")
    await volunteer.sees("Send where I am")
    await volunteer.says("h2s 0.28 mg/m3")
    await volunteer.sees("35 ×")
    await volunteer.presses("✅ Confirmed")
    alert = await coordinator.sees("Checked: confirmed")
    assert "35 ×" in alert.text
    coordinator.chat.wake()
    await coordinator.says("/board")
    await coordinator.sees("waits for your decision")
    assert [text.split("\n")[0] for text in alerts(coordinator)] == ["✅ Checked: confirmed"]


async def test_what_could_not_be_checked_is_told_too(given, resident, volunteer, coordinator) -> None:
    await accepted(given, resident, volunteer)
    await press(volunteer, "Could not")
    await press(volunteer, "Too late")
    await coordinator.sees("Could not be checked")


async def test_words_of_danger_to_life_reach_coordinators_at_once_though_somebody_goes(
    given, resident, volunteer, coordinator
) -> None:
    await resident.says("The roof of the school is on fire, people cannot get out")
    await press(resident, "Smoke")
    await resident.sends_place(*CENTRE)
    await press(resident, "Send")
    await resident.sees("Your number")
    alert = await coordinator.sees("speaks of danger to life")
    assert "101" in alert.text
    await volunteer.sees_button("I will go")


async def test_a_report_without_such_words_is_no_alarm(given, resident, volunteer, coordinator) -> None:
    await report(resident, "Smell in the air", CENTRE)
    await volunteer.sees_button("I will go")
    await coordinator.says("/board")
    await coordinator.sees("Somebody is being called")
    assert not [message for message in coordinator.screen if "danger to life" in message.text]
