"""What became of it: the list of one's own cases, and each with its history."""

import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.services.news import reporter
from storage.cases import complaints
from tests.given import Given


async def test_who_has_reported_nothing_is_told_how_to(resident: Person) -> None:
    await resident.says("/my")
    await resident.sees("You have not reported anything yet")


async def test_the_list_shows_ones_own_cases_with_their_status(resident: Person, person, given: Given) -> None:
    other = await person("Dana")
    await given.case(by=other)
    await given.case(by=resident, kind="smoke")
    await resident.presses("My reports")
    card = await resident.sees("GL-2026-0002")
    assert "received, we are looking for somebody to go" in card.text
    assert "GL-2026-0001" not in card.text


async def test_a_long_list_has_pages(resident: Person, given: Given) -> None:
    for _ in range(8):
        await given.case(by=resident)
    await resident.says("/my")
    first = await resident.sees("GL-2026-0008")
    assert "GL-2026-0002" not in first.text
    await resident.presses("Older")
    second = await resident.sees("GL-2026-0002")
    assert "GL-2026-0003" not in second.text
    await resident.presses("Newer")
    await resident.sees("GL-2026-0008")


async def test_an_unfinished_report_is_remembered_on_the_list(resident: Person) -> None:
    await resident.says("It smells")
    await resident.sees("It smells")
    await resident.says("/my")
    await resident.sees("one report that is not sent yet")


async def test_a_case_is_opened_with_what_was_said_and_what_happened(resident: Person, given: Given) -> None:
    case = await given.case(by=resident, words="Eggs & <tar>")
    await resident.says("/my")
    await resident.sees(case.number)
    await resident.presses(case.number)
    card = await resident.sees("What happened")
    assert "Eggs & <tar>" in card.text
    assert " – the report came in" in card.text
    await resident.presses("All my reports")
    await resident.sees("My reports")


async def test_the_case_of_another_does_not_open(resident: Person, person, given: Given) -> None:
    case = await given.case(by=await person("Dana"))
    await resident.forges(f"my:open:{case.id}")
    await resident.hears_toast("Perhaps it is not your report")


async def test_a_page_that_does_not_exist_harms_nobody(resident: Person, given: Given) -> None:
    await given.case(by=resident)
    await resident.says("/my")
    await resident.sees("GL-2026-0001")
    await resident.forges("my:page:99")
    await resident.sees_button("Newer")


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "жақын маңдағы 3 ерікті шақырылды"), ("ru", "позвали 3 волонтёров"), ("en", "3 volunteers nearby")],
)
async def test_news_comes_in_the_language_of_who_reported_it(
    person, given: Given, hotline: Hotline, lang: str, said: str
) -> None:
    aigerim = await person("Aigerim", lang=lang)
    case = await given.case(by=aigerim)
    await hotline.store.ask(reporter.hears, case, "told-offered", count=3)
    news = await aigerim.sees(said)
    assert case.number in news.text


async def test_those_who_were_joined_to_a_case_hear_of_it_under_their_own_numbers(
    resident: Person, person, given: Given, hotline: Hotline
) -> None:
    dana = await person("Dana")
    main, joined = await given.case(by=resident), await given.case(by=dana)
    await hotline.store.ask(
        lambda tx: tx.run(
            "UPDATE complaints SET stage = 'closed', outcome = 'joined', joined_to = :main WHERE id = :id",
            main=main.id,
            id=joined.id,
        )
    )
    await hotline.store.ask(reporter.hears, await given.now(main), "told-assigned")
    await resident.sees(f"{main.number}: a volunteer has taken it")
    await dana.sees(f"{joined.number}: a volunteer has taken it")
    await dana.presses("Open")
    await dana.sees(f"the same event as {main.number}")


async def test_a_case_whose_reporter_was_forgotten_tells_nobody(
    resident: Person, given: Given, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(lambda tx: tx.run("UPDATE complaints SET reporter = NULL"))
    forgotten = await hotline.store.read(complaints.get, case.id)
    assert forgotten is not None
    await hotline.store.ask(reporter.hears, forgotten, "told-assigned")
    assert await given.rows("SELECT id FROM outbox WHERE say = 'told-assigned'") == []


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
async def test_every_news_there_is_can_be_said(person, given: Given, hotline: Hotline, lang: str) -> None:
    aigerim = await person("Aigerim", lang=lang)
    case = await given.case(by=aigerim)
    for name, args in {
        "told-offered": {"count": 1},
        "told-assigned": {},
        "told-arrived": {},
        "told-handed-back": {},
        "told-nobody": {},
        "told-joined": {"other": "GL-2026-0777"},
        "told-rejected": {"reason": "other", "words": "A <test>"},
        "told-closed": {"outcome": "fixed", "words": ""},
        "told-reopened": {},
    }.items():
        await hotline.store.ask(reporter.hears, case, name, **args)
        news = await aigerim.sees(case.number)
        assert news.data == [f"my:open:{case.id}"], name
    assert await given.rows("SELECT say FROM outbox WHERE state = 'dead'") == []
