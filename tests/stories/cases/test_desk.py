"""Coordinators share the work: who sees to what, what is urgent, notes, answers; each in their own region."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Says
from bot.playground.person import Person
from bot.services.news import coordinators
from storage.follow_up import voices
from storage.people import people, role_areas
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import called, press

ATBASAR = (51.8085, 68.3582)


@pytest.fixture
async def second(given: Given) -> Person:
    return await given.person("Damir", role="coordinator")


async def opens(coordinator: Person, number: str) -> None:
    await coordinator.says(f"/find {number}")
    await coordinator.sees(number)


async def test_what_one_sees_to_is_taken_and_its_news_comes_to_them_alone(
    resident: Person, coordinator: Person, second: Person, given: Given
) -> None:
    case = await called(given, resident)  # nobody is on duty: both hear of it
    await coordinator.sees("Nobody left to check")
    await second.sees("Nobody left to check")
    await coordinator.says("/board")
    await press(coordinator, "My name")
    await coordinator.says("Clara")
    await coordinator.sees("see this name now")
    await opens(coordinator, case.number)
    await press(coordinator, "I see to it")
    await coordinator.hears_toast("Yours")
    await opens(second, case.number)
    await second.forges(f"desk:mine:{case.id}")
    await second.hears_toast("with Clara already")
    await given.hotline.store.ask(coordinators.hear, "alert-disputed", case=case.id, says="same")
    await coordinator.sees("it is still there")
    second.does_not_see("it is still there")


async def test_a_case_is_given_to_a_colleague_who_is_told(
    resident: Person, coordinator: Person, second: Person, given: Given
) -> None:
    case = await given.case(by=resident)
    await opens(coordinator, case.number)
    await press(coordinator, "To a colleague")
    other = await given.hotline.store.ask(people.meet, second.id)
    await press(coordinator, f"№{other.id}")
    await second.sees("gives you this case")
    await second.says("/board")
    await press(second, "Mine · 1")
    await second.sees(case.number)


async def test_notes_and_sharing_stay_inside_and_answers_go_out_in_the_readers_language(
    coordinator: Person, given: Given
) -> None:
    aigul = await given.person("Aigul", lang="kk")
    case = await given.case(by=aigul)
    await opens(coordinator, case.number)
    await press(coordinator, "Note")
    await coordinator.says("The same <neighbour> as last year")
    await coordinator.sees("The same <neighbour>")
    await press(coordinator, "Urgent")
    await coordinator.sees("🔥 Urgent")
    await press(coordinator, "Answer")
    await press(coordinator, "A photo, please")
    await aigul.sees("Фото немесе видео жібере аласыз ба?")
    await press(coordinator, "Answer")
    await coordinator.says("Which entrance is it?")
    await aigul.sees("Which entrance is it?")
    await aigul.says("/my")
    story = await aigul.sees(case.number)
    assert "neighbour" not in story.text
    assert "шұғыл" not in story.text


async def test_a_coordinator_sees_their_own_region_alone(
    resident: Person, coordinator: Person, second: Person, given: Given
) -> None:
    here = await given.case(by=resident, words="Here in town")
    there = await given.case(by=resident, kind="burst_pipe", place=ATBASAR, words="There in the village")
    member = await given.hotline.store.ask(people.meet, second.id)
    await given.hotline.store.ask(role_areas.set, member.id, "coordinator", ["atbasar"])
    await second.says("/board")
    await press(second, "All open")
    page = await second.sees("There in the village")
    assert "Here in town" not in page.text
    await second.says(f"/find {here.number}")
    await second.sees("Nothing found")
    for forged in (f"case:open:{here.id}", f"desk:mine:{here.id}", f"case:settle:{here.id}:fixed"):
        await second.forges(forged)
        await second.hears_toast("is of another region")
    assert (await given.now(here)).stage == "received"
    await coordinator.says("/board")
    await press(coordinator, "All open")
    page = await coordinator.sees("Here in town")
    assert there.number in page.text


async def test_a_view_is_narrowed_to_a_kind_and_urgent_ones_stand_first(
    resident: Person, coordinator: Person, given: Given, clock: Clock
) -> None:
    first = await given.case(by=resident, words="the first")
    await clock.forward(minutes=1)
    second = await given.case(by=resident, kind="dump", words="the second")
    await opens(coordinator, second.number)
    await press(coordinator, "Urgent")
    await coordinator.sees("🔥 Urgent")
    await coordinator.says("/board")
    await press(coordinator, "Unchecked · 2")
    page = await coordinator.sees("Waiting for a check")
    assert page.text.index(second.number) < page.text.index(first.number)
    await press(coordinator, "Narrow")
    await press(coordinator, "Smell in the air · 1")
    page = await coordinator.sees("Waiting for a check · 👃")
    assert first.number in page.text
    assert second.number not in page.text


async def test_a_closing_that_a_resident_contradicts_stands_among_the_disputed(
    resident: Person, coordinator: Person, given: Given
) -> None:
    case = await given.case(by=resident, place=CENTRE)
    member = await given.hotline.store.ask(people.meet, resident.id)
    await given.hotline.store.ask(voices.add, case.id, member.id, Says.SAME)
    await opens(coordinator, case.number)
    await press(coordinator, "Close")
    await press(coordinator, "✅ Fixed")
    await coordinator.sees("Somebody says otherwise")
    await press(coordinator, "Close as fixed all the same")
    await coordinator.says("/board")
    await press(coordinator, "Disputed · 1")
    await coordinator.sees(case.number)
    assert (await given.now(case)).disputed_at is not None
    assert timedelta(0) <= (await given.now(case)).stage_since - case.received_at
