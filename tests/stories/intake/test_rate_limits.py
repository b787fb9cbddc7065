"""Abuse without harm: limits that keep what was sent, floods answered once, senders refused for a while; a deluge."""

import asyncio

import pytest

from bot.playground.person import Person
from bot.services.evidence.quotas import FILES_AN_HOUR
from bot.services.intake.rate_limits import CASES_AN_HOUR
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import press


async def ready(person: Person, words: str = "It smells of tar") -> None:
    await person.says(words)
    await person.sees("What has happened?")
    await press(person, "Smell in the air")
    await person.sees("What: 👃")
    await person.sends_place(*CENTRE)
    await person.sees("That is enough")


async def bar(coordinator: Person, number: str) -> None:
    await coordinator.says(f"/find {number}")
    await press(coordinator, "⋯ More")
    await press(coordinator, "Refuse this sender")
    await press(coordinator, "Untrue reports")
    await press(coordinator, "7 days")
    await coordinator.sees("No reports are taken from this sender until")


async def test_a_report_too_many_waits_and_is_not_lost(resident: Person, given: Given, clock: Clock) -> None:
    for _ in range(CASES_AN_HOUR):
        await given.case(by=resident, place=(51.8, 68.36))
    await ready(resident)
    await press(resident, "Send")
    await resident.hears_toast("This one is kept")
    assert (await given.rows("SELECT state, words FROM drafts")) == [{"state": "open", "words": "It smells of tar"}]
    await clock.forward(minutes=62)
    await resident.presses("Send")
    await resident.sees(f"GL-2026-{CASES_AN_HOUR + 1:04}")


async def test_a_flood_of_the_same_words_is_answered_once(resident: Person, given: Given) -> None:
    await resident.says("It smells")
    await resident.sees("What has happened?")
    for _ in range(20):
        await resident.says("It smells")
    await resident.says("and it is getting worse")
    await resident.sees("and it is getting worse")
    assert (await given.rows("SELECT words FROM drafts"))[0]["words"] == "It smells\nand it is getting worse"
    assert len(await given.rows("SELECT 1 FROM outbox WHERE say = 'draft'")) <= 2


async def test_a_flood_of_stickers_leaves_one_answer(resident: Person) -> None:
    for _ in range(15):
        await resident.sends_sticker()
    await resident.says("/my")
    await resident.sees("You have not reported anything yet")
    assert sum("cannot read" in one.text or "not read" in one.text for one in resident.screen) <= 1


@pytest.mark.parametrize("words", ["Какого чёрта, опять воняет, суки!", "Damn it, this bloody stench again"])
async def test_swearing_does_not_stop_a_true_report(resident: Person, given: Given, words: str) -> None:
    await ready(resident, words)
    await press(resident, "Send")
    await resident.sees("GL-2026-0001")
    assert (await given.rows("SELECT words FROM complaints"))[0]["words"] == words


async def test_a_sender_is_refused_with_reason_and_term_and_nobody_learns_who_it_is(
    resident: Person, coordinator: Person, given: Given, clock: Clock
) -> None:
    case = await given.case(by=resident)
    await bar(coordinator, case.number)
    news = await resident.sees("we take no reports from you: several were not true")
    assert "112" in news.text
    await resident.says("It smells again")
    await resident.sees("we take no reports from you")
    assert await given.rows("SELECT 1 FROM drafts") == []
    assert not [one for one in coordinator.screen if "Aigerim" in one.text]
    await clock.forward(days=8)
    await resident.says("It smells again")
    await resident.sees("What has happened?")


async def test_a_refusal_is_undone(resident: Person, coordinator: Person, given: Given) -> None:
    case = await given.case(by=resident)
    await bar(coordinator, case.number)
    await press(coordinator, "⋯ More")
    await press(coordinator, "Take their reports again")
    await resident.sees("We take your reports again")
    await ready(resident)


async def test_who_is_refused_still_sees_their_cases_and_can_be_forgotten(
    resident: Person, coordinator: Person, given: Given
) -> None:
    case = await given.case(by=resident)
    await bar(coordinator, case.number)
    await resident.says("/my")
    await resident.sees(case.number)
    await resident.says("/privacy")
    await press(resident, "Forget me")
    await press(resident, "Yes, forget me")
    await resident.sees("We do not know you any more")


async def test_volunteers_are_talked_to_and_not_refused(volunteer: Person, coordinator: Person, given: Given) -> None:
    case = await given.case(by=volunteer)
    await coordinator.forges(f"case:bar:{case.id}")
    await coordinator.hears_toast("talk to them")


async def test_only_a_coordinator_refuses(resident: Person, person, given: Given) -> None:
    case = await given.case(by=await person("Dana"))
    await resident.forges(f"case:barred:{case.id}:spam:30")
    await resident.hears_toast("This button is not for you")
    assert await given.rows("SELECT 1 FROM people WHERE barred_until IS NOT NULL") == []


async def test_after_very_many_files_a_few_are_said_to_be_enough_once_and_all_are_kept(
    resident: Person, given: Given
) -> None:
    for n in range(FILES_AN_HOUR + 5):
        await resident.sends_voice(f"OggS {n}".encode())
    await resident.sees("all of them are kept", timeout=30)
    await resident.says("that was all")
    await resident.sees("that was all", timeout=30)
    assert len(await given.rows("SELECT id FROM files")) == FILES_AN_HOUR + 5
    assert sum("all of them are kept" in message.text for message in resident.screen) == 1


async def test_a_deluge_of_two_hundred_residents_is_taken_whole(given: Given) -> None:
    crowd = [await given.person(f"Resident {n}", greeted=False) for n in range(200)]

    async def reports(one: Person, n: int) -> None:
        await one.says(f"It smells of gas, house {n}")
        await one.sees_button("Smell in the air", timeout=60)
        await one.presses("Smell in the air")
        await one.sends_place(CENTRE[0] + n * 0.08, CENTRE[1])  # far apart: nobody is asked whether it is the same
        await one.sees_button("Send", timeout=60)
        await one.presses("Send")
        await one.sees("Your number is", timeout=60)

    await asyncio.gather(*(reports(one, n) for n, one in enumerate(crowd)))
    rows = await given.rows("SELECT words, reporter FROM complaints")
    assert {row["words"] for row in rows} == {f"It smells of gas, house {n}" for n in range(200)}
    assert len({row["reporter"] for row in rows}) == 200
    assert await given.rows("SELECT 1 FROM updates WHERE state <> 'done'") == []
