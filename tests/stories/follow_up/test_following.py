"""After it was closed: how is it now? What is added later, by a button or a reply; and taking a report back."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Says
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.services.cases import decisions
from bot.services.digest import digest
from storage.cases.complaints import Complaint
from storage.follow_up import voices
from storage.people import people
from storage.tx import Tx
from tests.given import Clock, Given
from tests.stories.hands import press

Close = Callable[..., Awaitable[Complaint]]


@pytest.fixture(autouse=True)
async def noon(clock: Clock, hotline: Hotline) -> None:
    """Every story begins at noon in Temirtau: nobody is asked at night."""
    local = hotline.rules.local(hotline.now())
    then = local.replace(hour=12, minute=0, second=0) + timedelta(days=1)
    await clock.forward(seconds=(then - local).total_seconds())


@pytest.fixture
def closed(coordinator: Person, given: Given, hotline: Hotline) -> Close:
    """Make a case and close it, as a coordinator does."""

    async def make(by: Person, outcome: str = "fixed", **case: object) -> Complaint:
        made = await given.case(by=by, **case)
        member = await hotline.store.ask(people.meet, coordinator.id)
        await hotline.store.ask(decisions.close, member, made.id, outcome)
        return await given.now(made)

    return make


async def test_somebody_is_asked_how_it_is_a_day_after_a_smell_was_closed(
    resident: Person, closed: Close, clock: Clock
) -> None:
    case = await closed(resident)
    await clock.forward(hours=20)
    resident.does_not_see("How is it there now?")
    await clock.forward(hours=5)
    question = await resident.sees("How is it there now?")
    assert case.number in question.text
    await resident.presses("Gone")
    await resident.sees("✅ gone. Thank you")


async def test_nobody_is_asked_at_night(resident: Person, closed: Close, clock: Clock) -> None:
    await clock.forward(hours=10)  # 22:00
    await closed(resident)
    await clock.forward(hours=25)  # 23:00 the next day
    resident.does_not_see("How is it there now?")
    await clock.forward(hours=11)
    await resident.sees("How is it there now?")


async def test_who_says_it_is_still_there_opens_the_case_again(
    resident: Person,
    coordinator: Person,
    volunteer: Person,
    closed: Close,
    clock: Clock,
    given: Given,
    hotline: Hotline,
) -> None:
    case = await closed(resident)
    await clock.forward(hours=25)
    await press(resident, "Still there")
    await resident.sees("then the case is opened again")
    alert = await coordinator.sees("Disputed closure")
    assert case.number in alert.text
    assert (await given.now(case)).stage.value == "closed"
    assert (await given.now(case)).disputed_at is not None
    await resident.says("The smell is as strong as before")
    await resident.sees("goes back to work")
    await coordinator.sees("The case is open again")
    await volunteer.sees_button("I will go")
    assert (await given.now(case)).stage.value == "offered"
    voices = await given.rows("SELECT who, says FROM voices")
    assert voices == [{"who": "resident", "says": "same"}]
    week = await hotline.store.read(lambda tx: digest.of(tx, digest.this_week(tx)))
    assert week.disputed == 1


async def test_a_photo_sent_after_still_there_goes_to_that_case(
    resident: Person, closed: Close, clock: Clock, given: Given
) -> None:
    case = await closed(resident, words="Eggs")
    await clock.forward(hours=25)
    await press(resident, "Worse")
    await resident.sees("of how it is now")
    await resident.sends_photo(caption="Much stronger")
    await resident.sees("It has now: 1 photo")
    assert (await given.now(case)).words == "Eggs\nMuch stronger"
    assert await given.rows("SELECT 1 FROM drafts") == []


async def test_the_body_says_it_is_done_and_who_lives_there_that_it_is_not(
    resident: Person, coordinator: Person, given: Given, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(_answered, case.id)
    await resident.forges(f"voice:same:{case.id}")
    await coordinator.sees("A resident sees otherwise")
    now = await given.now(case)
    assert (now.stage.value, now.disputed_at is not None) == ("referred", True)


def _answered(tx: Tx, case_id: int) -> None:
    """A body has answered that it is done."""
    tx.run("UPDATE complaints SET stage = 'answered' WHERE id = :id", id=case_id)
    voices.add(tx, case_id, None, Says.GONE, "authority")


async def test_less_is_kept_and_opens_nothing(resident: Person, closed: Close, clock: Clock, given: Given) -> None:
    case = await closed(resident)
    await clock.forward(hours=25)
    await press(resident, "Less")
    await resident.sees("↘️ less")
    assert (await given.now(case)).stage.value == "closed"
    assert await given.rows("SELECT says FROM voices") == [{"says": "less"}]


async def test_the_same_answer_twice_is_one_voice(resident: Person, closed: Close, clock: Clock, given: Given) -> None:
    await closed(resident)
    await clock.forward(hours=25)
    await press(resident, "Gone")
    await resident.sees("Thank you")
    await resident.presses_again()
    await resident.hears_toast("written that down already")
    assert len(await given.rows("SELECT 1 FROM voices")) == 1


async def test_who_does_not_answer_is_reminded_twice_and_no_more(
    resident: Person, closed: Close, clock: Clock, given: Given
) -> None:
    await closed(resident)
    asked = []
    for _ in range(30):
        await clock.forward(days=1)
        asked += [row["asked"] for row in await given.rows("SELECT asked FROM follow_ups")]
    assert max(asked) == 3
    assert await given.rows("SELECT 1 FROM follow_ups WHERE due_at IS NOT NULL") == []


async def test_questions_can_be_switched_off_and_on_again(
    resident: Person, closed: Close, clock: Clock, given: Given
) -> None:
    await closed(resident)
    await clock.forward(hours=25)
    await press(resident, "Do not ask me")
    await resident.sees("We will not ask any more")
    await closed(resident, kind="smoke")
    await clock.forward(days=20)
    assert await given.rows("SELECT 1 FROM follow_ups WHERE due_at IS NOT NULL") == []
    await press(resident, "Ask me after all")
    await resident.sees("How is it there now?")


async def test_a_report_that_was_not_taken_in_is_not_asked_about(
    resident: Person, coordinator: Person, given: Given, clock: Clock, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(decisions.reject, member, case.id, "spam")
    await clock.forward(days=3)
    assert await given.rows("SELECT 1 FROM follow_ups") == []


async def test_a_witness_is_asked_too_and_opens_the_common_case(
    resident: Person, person, coordinator: Person, given: Given, clock: Clock, hotline: Hotline
) -> None:
    dana = await person("Dana")
    main, joined = await given.case(by=resident), await given.case(by=dana)
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(decisions.join, member, joined.id, main.id)
    await hotline.store.ask(decisions.close, member, main.id, "fixed")
    await clock.forward(hours=25)
    question = await dana.sees("How is it there now?")
    assert joined.number in question.text
    await dana.presses("came back")
    await dana.sees("then the case is opened again")
    await dana.sends_photo()
    await dana.sees("goes back to work")
    await resident.sees(f"{main.number} is open again")
    assert (await given.now(main)).stage.value == "received"


async def test_the_voice_of_another_is_not_taken(resident: Person, person, closed: Close, given: Given) -> None:
    case = await closed(await person("Dana"))
    await resident.forges(f"voice:same:{case.id}")
    await resident.hears_toast("Perhaps it is not your report")
    assert (await given.now(case)).stage.value == "closed"
