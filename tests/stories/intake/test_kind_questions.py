"""The questions of the kind: under the receipt, one tap each, skipped as easily, seen by those who go and decide."""

from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.person import Person
from storage.privacy import own_data
from tests.given import CENTRE, Given


async def sent(person: Person, kind: str = "smell") -> None:
    await person.says("/new")
    await person.sees("What has happened?")
    await person.forges(f"draft:kind:{kind}")
    await person.sees("What:")
    await person.sends_place(*CENTRE)
    await person.sees("That is enough")
    await person.presses("Send")


async def answers(given: Given) -> dict[str, str | None]:
    rows = await given.rows("SELECT question, answer FROM answers ORDER BY at, question")
    return {row["question"]: row["answer"] for row in rows}


async def test_a_smell_is_asked_about_in_four_taps_on_the_receipt_itself(resident: Person, given: Given) -> None:
    await sent(resident)
    receipt = await resident.sees("How strong is the smell? (1/4)")
    assert "Your number is GL-2026-0001" in receipt.text
    assert [label for label in receipt.labels if label[0].isdigit()][::6] == [
        "0 – not perceptible",
        "6 – extremely strong",
    ]
    await resident.presses("4 – strong")
    await resident.sees("Is it still there? (2/4)")
    await resident.presses("Yes, all the time")
    await resident.sees("When did it begin? (3/4)")
    await resident.presses("About an hour ago")
    await resident.sees("Has it affected your health? (4/4)")
    await resident.presses("Headache")
    await resident.sees_button("✅ Headache")
    await resident.presses("That is all")
    card = await resident.sees("Whoever works on it sees your answers")
    assert "How strong is the smell? 4 – strong" in card.text
    assert await answers(given) == {"strength": "4", "still": "yes", "since": "hour", "symptoms": "head"}


async def test_every_question_may_be_skipped_and_nothing_waits_for_an_answer(resident: Person, given: Given) -> None:
    await sent(resident)
    await resident.sees("Your number is")
    assert (await given.rows("SELECT stage FROM complaints"))[0]["stage"] == "received"
    for number in (1, 2, 3, 4):
        await resident.sees(f"({number}/4)")
        await resident.presses("Skip")
    await resident.sees_button("‹ Back")
    assert set((await answers(given)).values()) == {None}
    assert "?" not in resident.last.text


async def test_a_slip_is_taken_back(resident: Person, given: Given) -> None:
    await sent(resident, "no_water")
    await resident.sees("Since when is there no water? (1/2)")
    await resident.presses("Today")
    await resident.sees("How many houses have no water? (2/2)")
    await resident.presses("Back")
    await resident.sees("(1/2)")
    await resident.presses("2–3 days")
    await resident.sees("(2/2)")
    await resident.presses("The whole street")
    await resident.sees("Whoever works on it")
    assert await answers(given) == {"since": "days", "houses": "street"}


async def test_money_is_asked_about_in_tenge(resident: Person, given: Given) -> None:
    await sent(resident, "overcharge")
    await resident.sees("How much was asked for?")
    await resident.presses("50,000–100,000 ₸")
    await resident.sees("(2/2)")
    assert (await answers(given))["sum"] == "hundred"


async def test_of_several_answers_each_is_ticked_and_unticked_until_the_person_is_done(
    resident: Person, given: Given
) -> None:
    await sent(resident, "dump")
    await resident.sees("What is it mostly? (1/3)")
    await resident.presses("Building waste")
    await resident.sees_button("✅ Building waste")
    await resident.presses("Tyres")
    await resident.sees_button("✅ Tyres")
    await resident.presses("Building waste")
    await resident.sees_button("▫️ Building waste")
    await resident.presses("Ash or slag")
    await resident.sees_button("✅ Ash or slag")
    await resident.presses("That is all")
    card = await resident.sees("How much is it, roughly? (2/3)")
    assert "What is it mostly? Ash or slag, Tyres" in card.text
    assert await answers(given) == {"mostly": "tyres,slag"}


async def test_no_symptoms_at_all_goes_with_no_other_answer(resident: Person, given: Given) -> None:
    await sent(resident, "spill")
    for number in (1, 2):
        await resident.sees(f"({number}/3)")
        await resident.presses("Skip")
    await resident.sees("Has it affected your health? (3/3)")
    await resident.presses("Cough")
    await resident.sees_button("✅ Cough")
    await resident.presses("No")
    await resident.sees("Whoever works on it")
    assert (await answers(given))["symptoms"] == "none"


async def test_every_kind_asks_something_and_none_asks_more_than_four_taps(rules: Rules) -> None:
    assert all(1 <= len(kind.asks) <= 4 for kind in rules.catalogue.kinds.values())


async def test_the_volunteer_who_was_called_and_the_coordinator_see_the_answers(
    resident: Person, volunteer: Person, coordinator: Person
) -> None:
    await sent(resident)
    await volunteer.sees("GL-2026-0001")
    await resident.sees("(1/4)")
    await resident.presses("5 – very strong")
    await volunteer.sees("How strong is the smell? 5 – very strong")
    await volunteer.presses("I will go")
    await volunteer.sees("5 – very strong")
    await resident.sees("(2/4)")
    await resident.presses("No, it has gone")
    await volunteer.sees("Is it still there? No, it has gone")
    await coordinator.says("/find GL-2026-0001")
    card = await coordinator.sees("How strong is the smell? 5 – very strong")
    assert "Is it still there? No, it has gone" in card.text


async def test_nobody_answers_for_another_and_no_answer_is_invented(resident: Person, person, given: Given) -> None:
    await sent(resident)
    await resident.sees("(1/4)")
    other = await person("Dana")
    await other.forges("ask:answer:1:strength:4")
    await other.hears_toast("")
    await resident.forges("ask:answer:1:strength:9")
    await resident.hears_toast("out of date")
    await resident.forges("ask:answer:1:houses:mine")
    await resident.hears_toast("out of date")
    assert await answers(given) == {}


async def test_a_closed_report_takes_no_more_answers(resident: Person, coordinator: Person, given: Given) -> None:
    await sent(resident)
    receipt = await resident.sees("(1/4)")
    await coordinator.says("/find GL-2026-0001")
    await coordinator.sees("What happened")
    await coordinator.presses(data="case:reject:1")
    await coordinator.sees_button("Joke or abuse")
    await coordinator.presses(data="case:reason:1:spam")
    await resident.sees("is not taken up")
    await resident.forges("ask:answer:1:strength:4", receipt.id)
    await resident.hears_toast("This report is closed")
    assert await answers(given) == {}


async def test_the_answers_are_part_of_what_a_person_gets_of_their_own_data(
    resident: Person, given: Given, hotline: Hotline
) -> None:
    await sent(resident)
    await resident.sees("(1/4)")
    await resident.presses("4 – strong")
    await resident.sees("(2/4)")
    reporter = (await given.rows("SELECT reporter FROM complaints"))[0]["reporter"]
    data = await hotline.store.read(own_data.gathered, reporter)
    assert data is not None
    assert [(one["question"], one["answer"]) for one in data["reports"][0]["answers"]] == [("strength", "4")]
