"""Somebody without Telegram rings up: the report is written down, numbered, and they are rung up when there is news."""

from bot.playground.person import Person
from bot.services.cases import decisions
from storage.people import people
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import press


async def rings(coordinator: Person, who: str | None = "Aigul 8 701 123 45 67", kind: str = "Dump") -> None:
    await coordinator.says("/caller")
    await coordinator.sees("A caller’s report")
    await press(coordinator, kind)
    await coordinator.sends_place(*CENTRE)
    await coordinator.says("Heaps of slag behind the school")
    if who:
        await press(coordinator, "Name and phone")
        await coordinator.sees("in one line")
        await coordinator.says(who)


async def closed(given: Given, coordinator: Person, case_id: int = 1) -> None:
    member = await given.hotline.store.ask(people.meet, coordinator.id)
    await given.hotline.store.ask(decisions.close, member, case_id, "fixed")


async def test_a_caller_gets_a_number_and_is_rung_up_when_it_is_settled(
    coordinator: Person, volunteer: Person, given: Given, clock: Clock
) -> None:
    await rings(coordinator)
    await coordinator.sees("☎️ Aigul · +77011234567")
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number:\nGL-2026-0001")
    offer = await volunteer.sees("Heaps of slag")
    assert "Aigul" not in offer.text
    await coordinator.says("/callbacks")
    await coordinator.sees("Everybody who called knows")  # what happens on the way is no reason to ring

    await closed(given, coordinator)
    await coordinator.says("/board")
    await press(coordinator, "Call 1 person back")
    await press(coordinator, "📞 Aigul · GL-2026-0001")
    await coordinator.sees("+77011234567")
    await press(coordinator, "No answer")
    await coordinator.sees("No answer 1 time")
    await press(coordinator, "Told them")
    await coordinator.hears_toast("they know")
    await coordinator.sees("They know everything")
    await coordinator.presses_again()  # the same tap twice
    rung = await given.rows("SELECT count(*) AS n FROM history WHERE what = 'rang_back'")
    assert rung == [{"n": 1}]


async def test_the_callers_own_voice_opens_the_case_again(coordinator: Person, given: Given, clock: Clock) -> None:
    await rings(coordinator)
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    await closed(given, coordinator)
    await clock.forward(days=40)
    await coordinator.says("/callbacks")
    await press(coordinator, "📞 Aigul")
    await coordinator.sees("How is it there now?")
    await press(coordinator, "Still there")
    await coordinator.hears_toast("caller’s own voice")
    [voice] = await given.rows("SELECT who, says FROM voices")
    assert voice == {"who": "resident", "says": "same"}
    assert (await given.rows("SELECT stage FROM complaints"))[0]["stage"] != "closed"


async def test_who_called_before_is_known_by_the_phone(coordinator: Person, given: Given) -> None:
    await rings(coordinator)
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    await rings(coordinator, "701 123-45-67", kind="Smell")
    await coordinator.sees("Called before: GL-2026-0001")
    await coordinator.sees("☎️ Aigul")
    await press(coordinator, "The body may know: no")
    await press(coordinator, "Send")
    await coordinator.sees("GL-2026-0002")
    rows = await given.rows("SELECT reporter, contact, source FROM complaints ORDER BY id")
    assert rows[0]["reporter"] == rows[1]["reporter"]
    assert [row["contact"] for row in rows] == [0, 1]
    assert {row["source"] for row in rows} == {"caller"}


async def test_a_caller_without_a_name_is_taken_too_and_words_that_are_no_name_are_asked_again(
    coordinator: Person, given: Given
) -> None:
    await rings(coordinator, "12")
    await coordinator.sees("Neither a name nor a phone")
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    assert await given.rows("SELECT 1 FROM contacts") == []


async def test_a_caller_who_wants_to_be_forgotten_leaves_the_case_behind(coordinator: Person, given: Given) -> None:
    await rings(coordinator)
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    await coordinator.says("/find 1")
    await press(coordinator, "☎️ Caller")
    await press(coordinator, "Forget the caller")
    await press(coordinator, "Yes, forget")
    await coordinator.sees("has been forgotten")
    assert await given.rows("SELECT 1 FROM contacts") == []
    assert (await given.rows("SELECT reporter, words FROM complaints"))[0] == {
        "reporter": None,
        "words": "Heaps of slag behind the school",
    }


async def test_an_own_report_is_put_aside_for_a_call_and_only_coordinators_take_calls(
    coordinator: Person, resident: Person
) -> None:
    await coordinator.says("My own words about my own street")
    await coordinator.sees("Your report")
    await rings(coordinator, None)
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    await coordinator.says("/my")
    await coordinator.sees("My own words")
    await resident.says("/caller")
    await resident.sees("for other roles")
    await resident.forges("caller:forgotten:1")
    await resident.hears_toast("")


async def test_words_of_a_call_are_understood_as_a_residents_are(coordinator: Person, given: Given) -> None:
    await coordinator.says("/caller")
    await coordinator.sees("A caller’s report")
    await coordinator.says("Smells of gas in the stairwell, on the right bank")
    await coordinator.sees("112")
    await press(coordinator, "📍 Right bank")
    await coordinator.sees("Where: Temirtau, Right bank")


async def test_a_caller_who_is_a_witness_is_rung_up_with_the_news_of_the_leading_case(
    resident: Person, coordinator: Person, given: Given
) -> None:
    lead = await given.case(by=resident, kind="dump")
    await rings(coordinator)
    await coordinator.sees("☎️ Aigul")
    await press(coordinator, "Send")
    await press(coordinator, "The same: I am a witness too")
    receipt = await coordinator.sees("They are a witness of GL-2026-0001")
    assert "/my" not in receipt.text
    await press(coordinator, "Open")
    await coordinator.sees("part of GL-2026-0001")
    (own,) = await given.rows("SELECT joined_to, source FROM complaints WHERE id <> :lead", lead=lead.id)
    assert own == {"joined_to": lead.id, "source": "caller"}
    await closed(given, coordinator, lead.id)
    await coordinator.says("/callbacks")
    await press(coordinator, "📞 Aigul")
    await coordinator.sees("is closed: it is fixed")
