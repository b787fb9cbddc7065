"""Finding a case by number, however it is typed, or by what was said."""

import pytest

from storage.people import people, role_areas
from tests.stories.hands import press

ATBASAR = (51.8085, 68.3582)


@pytest.mark.parametrize("typed", ["1", "№ 1", "gl 1", "ГЛ-1", "0001", "{number}", "gl {year} 1", "«{number}»"])
async def test_a_number_is_found_as_people_type_it(given, resident, coordinator, typed: str) -> None:
    case = await given.case(by=resident)
    await given.case(by=resident)
    await coordinator.says("/find " + typed.format(number=case.number, year=case.number.split("-")[1]))
    await coordinator.sees("What happened")
    assert case.number in coordinator.last.text


async def test_a_count_that_two_lines_share_shows_both(given, resident, coordinator) -> None:
    green = await given.case(by=resident)
    water = await given.case(by=resident, kind="no_water")
    await coordinator.says("/find 1")
    found = await coordinator.sees("found: 2")
    assert {green.number, water.number} <= set(found.labels)
    await coordinator.presses(water.number)
    await coordinator.sees("What happened")
    await coordinator.says("/find sp 1")
    assert water.number in (await coordinator.sees("What happened")).text


async def test_words_are_found_in_any_case_by_their_beginnings(given, resident, coordinator) -> None:
    await given.case(by=resident, words="Пахнет ГАЗОМ у школы")
    await given.case(by=resident, words="Газ во дворе")
    await given.case(by=resident, words="Дым")
    await coordinator.says("/find газ")
    found = await coordinator.sees("found: 2")
    assert "Дым" not in found.text
    await coordinator.says("/find газ школ")
    await coordinator.sees("Пахнет ГАЗОМ у школы")


async def test_find_alone_asks_and_the_next_words_answer(given, resident, coordinator) -> None:
    case = await given.case(by=resident)
    await coordinator.says("/find")
    await coordinator.sees("Write a number")
    await coordinator.sends_sticker()
    await coordinator.sees("cannot read this")
    await coordinator.says("1")
    await coordinator.sees(case.number)
    assert not await given.rows("SELECT 1 FROM attention")


async def test_what_is_not_there_is_said_with_what_was_asked_for(coordinator) -> None:
    await coordinator.says('/find <i>"nothing* OR')
    await coordinator.sees('Nothing found for “<i>"nothing* OR”')
    await coordinator.says("/find GL-2019-0001")
    await coordinator.sees("Nothing found")


async def test_words_meant_for_a_report_are_not_taken_once_the_board_was_opened(given, coordinator) -> None:
    await coordinator.says("/find")
    await coordinator.sees("Write a number")
    await coordinator.says("/board")
    await press(coordinator, "Received · 0")
    await coordinator.sees("Nothing here")
    await coordinator.says("There is smoke over the works")
    await coordinator.sees("Your report")


async def test_a_district_is_found_by_its_name_open_cases_first_page_by_page(given, resident, coordinator) -> None:
    cases = [await given.case(by=resident, words=f"Case {n} of the centre") for n in range(8)]
    await given.case(by=resident, place=ATBASAR, words="Smoke in the centre of the village")
    await given.hotline.store.ask(
        lambda tx: tx.run("UPDATE complaints SET stage = 'closed', outcome = 'fixed' WHERE id = :id", id=cases[7].id)
    )
    await coordinator.says("/find орталык")
    page = await coordinator.sees("open: 7")
    assert [case.number in page.text for case in cases] == [False, *[True] * 6, False]
    await press(coordinator, "›")
    page = await coordinator.sees("page 2")
    assert page.text.index(cases[0].number) < page.text.index(cases[7].number)
    await coordinator.says("/find «centre»")
    page = await coordinator.sees("found: 8")


async def test_a_place_of_another_region_is_no_place_to_a_coordinator(given, resident, coordinator) -> None:
    await given.case(by=resident)
    member = await given.hotline.store.ask(people.meet, coordinator.id)
    await given.hotline.store.ask(role_areas.set, member.id, "coordinator", ["atbasar"])
    await coordinator.says("/find Темиртау")
    await coordinator.sees("Nothing found")
    await coordinator.forges("board:place:temirtau:-:0")
    await coordinator.hears_toast("not one of yours")
