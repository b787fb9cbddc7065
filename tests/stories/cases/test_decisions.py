"""Decisions: reject, close, reopen, call, give – and what everybody else hears of them."""

import asyncio

import pytest

from bot.domain.cases.lifecycle import Outcome, Stage
from tests.given import CENTRE
from tests.stories.hands import accepted, called, press

NEAR = (50.0601, 72.9646)  # 600 m to the north


async def look(coordinator, case) -> None:
    """Open the case on the coordinator's phone."""
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("What happened")


async def test_a_rejected_case_is_told_with_its_reason_and_taken_from_its_volunteer(
    given, resident, volunteer, coordinator
) -> None:
    case = await accepted(given, resident, volunteer)
    await look(coordinator, case)
    await press(coordinator, "Reject")
    await coordinator.sees("Why reject it?")
    await coordinator.presses("Not our subject")
    await coordinator.hears_toast("Rejected")
    card = await coordinator.sees("Closed: rejected")
    assert "rejected: not the line’s subject" in card.text
    assert "↩️ Reopen" in card.labels
    assert "🏁 Close" not in card.labels
    await resident.sees("is not something this line deals with")
    await volunteer.sees(case.number)
    now = await given.now(case)
    assert (now.stage, now.outcome, now.volunteer) == (Stage.CLOSED, Outcome.REJECTED, None)
    assert (await given.rows("SELECT state FROM checks")) == [{"state": "given_back"}]


async def test_another_reason_is_typed_and_reaches_the_reporter_word_for_word(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Reject")
    await press(coordinator, "Other, in my own words")
    await coordinator.sees("Write the reason")
    await coordinator.sends_place(*CENTRE)
    await coordinator.sees("Words are wanted here")
    await coordinator.says("The works <told> us: a drill & a test")
    await coordinator.sees("Rejected; the reporter is told")
    await resident.sees("The works <told> us: a drill & a test")
    assert not await given.rows("SELECT 1 FROM attention WHERE about = 'decide'")


async def test_going_back_from_a_question_leaves_the_case_and_takes_no_words(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Reject")
    await press(coordinator, "Other, in my own words")
    await press(coordinator, "‹ Back")
    await coordinator.sees("What happened")
    await coordinator.says("Smoke over the works")
    await coordinator.sees("Your report")
    assert (await given.now(case)).stage is Stage.RECEIVED


async def test_words_typed_half_an_hour_later_are_meant_for_something_else(given, resident, coordinator, clock) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Reject")
    await press(coordinator, "Other, in my own words")
    await coordinator.sees("Write the reason")
    await clock.forward(minutes=31)
    await coordinator.says("Smoke over the works")
    await coordinator.sees("too long ago")
    assert (await given.now(case)).stage is Stage.RECEIVED
    await coordinator.says("Smoke over the works")
    await coordinator.sees("Your report")


async def test_a_case_is_closed_with_a_word_or_without(given, resident, coordinator) -> None:
    one, two = await given.case(by=resident), await given.case(by=resident)
    await look(coordinator, one)
    await press(coordinator, "Close")
    await press(coordinator, "✅ Fixed")
    await coordinator.sees("Closing: fixed")
    await coordinator.says("The leak was welded on Tuesday")
    await coordinator.sees("Closed; the reporter is told")
    told = await resident.sees("The leak was welded on Tuesday")
    assert one.number in told.text
    await look(coordinator, two)
    await press(coordinator, "Close")
    await press(coordinator, "❌ Not fixed")
    await press(coordinator, "Close without words")
    await coordinator.hears_toast("Closed")
    await coordinator.presses_again()
    await coordinator.hears_toast(f"{two.number} is already closed: by you")
    assert [row["outcome"] for row in await given.rows("SELECT outcome FROM complaints")] == ["fixed", "not_fixed"]
    assert len([message for message in resident.screen if two.number in message.text]) == 1


async def test_words_too_long_are_refused_and_may_be_said_shorter(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Close")
    await press(coordinator, "✅ Fixed")
    await coordinator.sees("Closing: fixed")
    await coordinator.says("&" * 401)
    await coordinator.sees("400 characters at most")
    await coordinator.says("&" * 400)
    await coordinator.sees("Closed: fixed")
    await resident.sees("&" * 400)


async def test_a_closed_case_is_reopened_and_its_reporter_told(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Reject")
    await press(coordinator, "Joke or abuse")
    await press(coordinator, "Reopen")
    await coordinator.sees("why it is opened again")
    await coordinator.says("The sender showed that it is real")
    await coordinator.sees("Received, waits for a check")
    await resident.sees("open again")
    now = await given.now(case)
    assert (now.stage, now.outcome) == (Stage.RECEIVED, None)


async def test_the_second_coordinator_hears_what_happened_and_sees_the_case_as_it_is(
    given, resident, coordinator
) -> None:
    case = await given.case(by=resident)
    dana = await given.person("Dana", role="coordinator")
    for one in (coordinator, dana):
        await look(one, case)
        await press(one, "Close")
        await one.sees("How did it end?")
    question = dana.last.id
    await coordinator.presses("✅ Fixed")
    await press(coordinator, "Close without words")
    await dana.sees("Closed: fixed")  # her question gave way to the case by itself
    await dana.forges(f"case:settle:{case.id}:not_fixed", question)
    toast = await dana.hears_toast("is already closed: by another coordinator")
    assert case.number in toast
    assert (await given.now(case)).outcome is Outcome.FIXED
    assert len([message for message in resident.screen if "closed" in message.text]) == 1


async def test_words_typed_after_another_coordinator_closed_it_change_nothing(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    dana = await given.person("Dana", role="coordinator")
    await look(dana, case)
    await press(dana, "Reject")
    await press(dana, "Other, in my own words")
    await dana.sees("Write the reason")
    await look(coordinator, case)
    await press(coordinator, "Close")
    await press(coordinator, "✅ Fixed")
    await press(coordinator, "Close without words")
    await dana.sees("Closed: fixed")
    await dana.says("It was only steam")
    await dana.sees("is already closed: by another coordinator")
    assert (await given.now(case)).outcome is Outcome.FIXED
    await dana.says("It is smoke again")
    await dana.sees("Your report")


async def test_volunteers_are_called_again_for_a_second_check(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer)
    await volunteer.presses("Confirmed")
    await volunteer.presses("Confirmed")
    await coordinator.sees("Checked: confirmed")
    other = await given.volunteer("Timur")
    await coordinator.presses("Open")
    await press(coordinator, "Call volunteers")
    await coordinator.hears_toast("1 volunteer called")
    await coordinator.sees("Calling volunteers")
    await other.sees_button("I will go")
    assert (await given.now(case)).stage is Stage.OFFERED


async def test_a_silent_volunteer_is_replaced_by_others(given, resident, volunteer, coordinator) -> None:
    case = await accepted(given, resident, volunteer)
    other = await given.volunteer("Timur")
    await look(coordinator, case)
    await press(coordinator, "Call others")
    await coordinator.sees("Calling volunteers")
    await press(other, "I will go")
    await coordinator.sees("A volunteer is checking")
    states = await given.rows("SELECT person_id, state FROM checks ORDER BY id")
    assert [row["state"] for row in states] == ["given_back", "open"]
    assert states[0]["person_id"] != states[1]["person_id"]


async def test_with_nobody_on_duty_calling_says_so(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await look(coordinator, case)
    await press(coordinator, "Call volunteers")
    await coordinator.hears_toast("Nobody can be called now")
    await coordinator.sees("nobody near and able is on duty")
    assert (await given.now(case)).stage is Stage.RECEIVED


async def test_a_case_is_given_to_whom_the_coordinator_chooses(given, resident, volunteer, coordinator) -> None:
    far = await given.volunteer("Timur", at=NEAR)
    case = await accepted(given, resident, volunteer)
    await look(coordinator, case)
    await press(coordinator, "Give to…")
    question = await coordinator.sees("Whom to give it to?")
    choices = [label for row in question.buttons for label, data in row if data.startswith("case:give")]
    assert len(choices) == 1  # whoever has it is not offered
    assert "900 m" in choices[0]  # from the middle of their square: nobody learns where a volunteer lives
    await coordinator.presses("900 m")
    await coordinator.hears_toast("Given")
    await far.sees("Your check")
    await volunteer.sees(case.number)
    assert (await given.now(case)).stage is Stage.ASSIGNED


async def test_two_decisions_at_the_same_moment_leave_one_outcome_and_one_message(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    dana = await given.person("Dana", role="coordinator")
    await asyncio.gather(coordinator.forges(f"case:settle:{case.id}:fixed"), dana.forges(f"case:reason:{case.id}:spam"))
    toasts = [await coordinator.hears_toast(), await dana.hears_toast()]
    assert len([toast for toast in toasts if "already" in toast]) == 1
    assert len(await given.rows("SELECT 1 FROM history WHERE what IN ('closed', 'rejected')")) == 1


async def test_a_case_of_a_reporter_who_blocked_the_bot_is_closed_all_the_same(
    given, resident, coordinator, volunteer
) -> None:
    case = await called(given, resident)
    resident.blocks()
    await look(coordinator, case)
    await press(coordinator, "Close")
    await press(coordinator, "⚪️ Not confirmed")
    await press(coordinator, "Close without words")
    await coordinator.sees("Closed: not confirmed")
    assert (await given.now(case)).outcome is Outcome.UNCONFIRMED
    await volunteer.sees(case.number)
    assert (await given.rows("SELECT state FROM offers")) == [{"state": "withdrawn"}]


@pytest.mark.parametrize("press_", ["case:reason:{id}:bored", "case:outcome:{id}:joined", "case:settle:{id}:rejected"])
async def test_reasons_and_outcomes_nobody_offered_do_nothing(given, resident, coordinator, press_: str) -> None:
    case = await given.case(by=resident)
    await coordinator.forges(press_.format(id=case.id))
    await coordinator.hears_toast("out of date")
    assert (await given.now(case)).stage is Stage.RECEIVED
