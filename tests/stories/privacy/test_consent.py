"""A «yes» once, before the first report is sent: one tap on the card, and no wall before it."""

from bot.playground.person import Person
from tests.given import CENTRE, Given
from tests.stories.hands import press


async def test_a_whole_first_complaint_is_three_actions_and_the_third_one_agrees(given: Given) -> None:
    dana = await given.person("Dana", agreed=False)
    await dana.sends_place(*CENTRE)  # one
    await press(dana, "Smell in the air")  # two
    await press(dana, "Agree and send")  # three
    await dana.sees("GL-2026-0001")
    [yes] = await given.rows("SELECT what, version, noted_by, ended_at FROM consents")
    assert yes == {"what": "report", "version": 1, "noted_by": None, "ended_at": None}


async def test_one_is_asked_once_and_never_again(given: Given) -> None:
    dana = await given.person("Dana", agreed=False)
    for number in (1, 2):
        await dana.says("/new")
        await press(dana, "Dump" if number == 1 else "Discharge")
        await dana.sends_place(*CENTRE)
        await press(dana, "Agree and send" if number == 1 else "✅ Send")
        await dana.sees(f"GL-2026-000{number}")


async def test_the_old_button_shows_what_is_to_be_agreed_to_first_and_sends_nothing(given: Given) -> None:
    dana = await given.person("Dana", agreed=False)
    await dana.sends_place(*CENTRE)
    await press(dana, "Smell in the air")
    await dana.sees_button("Agree and send")
    for forged in ("draft:send", "draft:anyway", "draft:separate", "draft:agree:7"):
        await dana.forges(forged)
        await dana.hears_toast("Then press “Agree and send”, once")
    assert not await given.rows("SELECT 1 FROM complaints UNION SELECT 1 FROM consents")


async def test_a_witness_agrees_before_the_question_whether_it_is_the_same(given: Given, resident: Person) -> None:
    await given.case(by=resident)
    dana = await given.person("Dana", agreed=False)
    await dana.sends_place(*CENTRE)
    await press(dana, "Smell in the air")
    await press(dana, "Agree and send")
    await press(dana, "I am a witness too")
    await dana.sees("GL-2026-0002")
    assert len(await given.rows("SELECT 1 FROM consents WHERE person_id = (SELECT max(id) FROM people)")) == 1


async def test_of_a_caller_the_coordinator_notes_that_it_was_said(given: Given, coordinator: Person) -> None:
    await coordinator.says("/caller")
    await press(coordinator, "Smell in the air")
    await coordinator.sends_place(*CENTRE)
    await coordinator.sees("Tell the caller, and send only if they agree")
    await press(coordinator, "They agree. Send")
    await coordinator.sees("GL-2026-0001")
    clara = (await given.rows("SELECT person_id FROM roles WHERE role = 'coordinator'"))[0]["person_id"]
    [yes] = await given.rows("SELECT noted_by, person_id FROM consents WHERE noted_by IS NOT NULL")
    assert yes["noted_by"] == clara
    assert yes["person_id"] == (await given.rows("SELECT reporter FROM complaints"))[0]["reporter"]
