"""A coordinator hides more of a complaint's words by a tap, before they travel."""

from bot.playground.person import Person
from bot.services.dispatch import dispatch
from storage.cases.complaints import Complaint
from tests.given import Given
from tests.stories.hands import press

WORDS = "It smells of rotten eggs. I am the only one with a green gate. Please come."


async def opened(given: Given, coordinator: Person, resident: Person) -> Complaint:
    """A case whose words a coordinator is about to hide."""
    made = await given.case(by=resident, words=WORDS)
    await coordinator.says(f"/find {made.number}")
    await coordinator.sees(made.number)
    if not any("Hide words" in text for row in coordinator.screen[-1].buttons for text, _ in row):
        await press(coordinator, "More")
    await press(coordinator, "Hide words")
    return made


async def test_a_sentence_is_hidden_by_a_tap_from_volunteers_and_not_from_coordinators(
    given: Given, coordinator: Person, resident: Person, volunteer: Person
) -> None:
    case = await opened(given, coordinator, resident)
    await coordinator.sees("what others are not to read")
    await press(coordinator, "I am the only one")
    await coordinator.hears_toast("Hidden from everybody but coordinators")
    await given.hotline.store.ask(dispatch.call, await given.now(case))
    offer = await volunteer.sees("Can you go and check?")
    assert "rotten eggs" in offer.text
    assert "green gate" not in offer.text
    card = await coordinator.sees("green gate")
    assert "hid some of the words" in card.text


async def test_typed_words_are_hidden_where_they_stand_and_a_slip_hides_nothing(
    given: Given, coordinator: Person, resident: Person, volunteer: Person
) -> None:
    case = await opened(given, coordinator, resident)
    await press(coordinator, "Type what to hide")
    await coordinator.says("grean gate")
    await coordinator.sees("do not stand in the case")
    await coordinator.says("Green  Gate")
    await coordinator.sees("the only one with a …")
    await press(coordinator, "🙈 Green Gate")
    await coordinator.hears_toast("Shown again")
    assert not await given.rows("SELECT 1 FROM hidden_words")
    await press(coordinator, "Type what to hide")
    await coordinator.says("green gate")
    await coordinator.sees("Whoever goes there reads")
    await given.hotline.store.ask(dispatch.call, await given.now(case))
    offer = await volunteer.sees("Can you go and check?")
    assert "the only one with a …" in offer.text


async def test_a_button_above_words_that_have_changed_hides_nothing(
    given: Given, coordinator: Person, resident: Person
) -> None:
    case = await opened(given, coordinator, resident)
    await coordinator.sees_button("I am the only one")
    await given.hotline.store.ask(
        lambda tx: tx.run("UPDATE complaints SET words = 'Something else. Another.' WHERE id = :id", id=case.id)
    )
    await coordinator.presses("I am the only one")
    await coordinator.hears_toast()
    assert not await given.rows("SELECT 1 FROM hidden_words")
