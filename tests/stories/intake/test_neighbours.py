"""Those who chose it are asked whether they notice what was reported near them; «no» counts as much as «yes»."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.playground.person import Person
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import press

NEXT_DOOR = (CENTRE[0] + 0.004, CENTRE[1])  # about 450 m
FAR = (CENTRE[0] + 0.09, CENTRE[1])  # about 10 km


@pytest.fixture(autouse=True)
async def noon(clock: Clock) -> None:
    """It is noon in Temirtau when each story begins."""
    await until(clock, 12)


async def until(clock: Clock, hour: int) -> None:
    """Let it become this local hour."""
    now = datetime.fromtimestamp(clock.now(), ZoneInfo("Asia/Almaty"))
    then = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    await clock.forward(seconds=((then - now) % timedelta(days=1)).total_seconds())


async def takes_part(person: Person, at: tuple[float, float] = NEXT_DOOR) -> None:
    await person.says("/neighbours")
    await press(person, "Ask me")
    await person.sees("Send the place where you live")
    await person.sends_place(*at)
    await person.sees("You take part")


async def reports(person: Person, kind: str = "Smell in the air") -> None:
    await person.says("/new")
    await press(person, kind)
    await person.sends_place(*CENTRE)
    await press(person, "Send")
    await person.sees("Your number")


async def test_a_neighbour_is_asked_and_everybody_who_works_on_it_sees_what_they_say(
    resident: Person, volunteer: Person, coordinator: Person, given: Given
) -> None:
    near, far = await given.person("Dana"), await given.person("Yerlan")
    await takes_part(near)
    await takes_part(far, FAR)
    await reports(resident)
    question = await near.sees("Do you notice it too")
    assert str(CENTRE[0]) not in question.text
    assert "Aigerim" not in question.text
    await press(near, "No")
    await near.sees("“No” is a finding too")
    await volunteer.sees("Neighbours: 0 of 1 asked say yes, 1 say no")
    await coordinator.says("/find GL-2026-0001")
    card = await coordinator.sees("1 neighbour was asked")
    assert "0 of 1 asked say yes, 1 say no" in card.text
    await press(near, "Yes")
    await near.sees_button("Report it too")
    await volunteer.sees("1 of 1 asked say yes, 0 say no")
    await resident.says("/my")
    await press(resident, "GL-2026-0001")
    await resident.sees("1 of 1 asked say yes")
    assert not [message for message in far.screen if "Do you notice" in message.text]


async def test_nobody_is_asked_in_quiet_hours_nor_more_often_than_they_want(
    resident: Person, given: Given, clock: Clock
) -> None:
    near = await given.person("Dana")
    await takes_part(near)
    await press(near, "1 a day")
    await near.sees_button("✓ 1 a day")
    await until(clock, 23)
    await reports(resident)
    await resident.says("/help")
    await resident.sees("What you can do")
    assert await given.rows("SELECT id FROM questions_asked") == []
    await until(clock, 9)
    await reports(resident)
    await near.sees("Do you notice it too")
    await reports(resident, "Discharge into water")
    await resident.says("/help")
    await resident.sees("What you can do")
    assert len(await given.rows("SELECT id FROM questions_asked")) == 1


async def test_what_lasts_disturbs_nobody_and_who_reports_is_not_asked(resident: Person, given: Given) -> None:
    near = await given.person("Dana")
    await takes_part(near)
    await takes_part(resident)
    await reports(resident, "Dump, hazardous waste")
    await reports(resident)
    await near.sees("Do you notice it too")
    people = await given.rows("SELECT person_id FROM questions_asked")
    assert len(people) == 1
    assert not [message for message in resident.screen if "Do you notice" in message.text]


async def test_an_answer_much_later_is_thanked_for_and_does_not_count(
    resident: Person, given: Given, clock: Clock
) -> None:
    near = await given.person("Dana")
    await takes_part(near)
    await reports(resident)
    await near.sees("Do you notice it too")
    question = near.last
    await clock.forward(hours=3)
    await near.forges("near:yes:1", question.id)
    await near.hears_toast("Thank you all the same")
    await near.sees("It was a while ago")
    assert [row["answer"] for row in await given.rows("SELECT answer FROM questions_asked")] == [None]


async def test_nobody_answers_a_question_that_was_put_to_another(resident: Person, given: Given) -> None:
    near, other = await given.person("Dana"), await given.person("Yerlan")
    await takes_part(near)
    await reports(resident)
    await near.sees("Do you notice it too")
    await other.forges("near:yes:1")
    await other.hears_toast("not for you")
    assert [row["answer"] for row in await given.rows("SELECT answer FROM questions_asked")] == [None]


async def test_to_leave_is_one_press_and_where_one_lives_is_forgotten(resident: Person, given: Given) -> None:
    near = await given.person("Dana")
    await takes_part(near)
    kept = (await given.rows("SELECT lat, lon FROM neighbours"))[0]
    assert (kept["lat"], kept["lon"]) == (round(NEXT_DOOR[0], 3), round(NEXT_DOOR[1], 3))
    await press(near, "Do not ask me")
    await near.sees_button("Ask me")
    assert await given.rows("SELECT * FROM neighbours") == []
    await near.forges("near:often:1")
    await near.hears_toast("You do not take part")


async def test_a_photo_in_the_middle_of_choosing_is_a_report_and_not_lost(given: Given) -> None:
    near = await given.person("Dana")
    await near.says("/neighbours")
    await press(near, "Ask me")
    await near.sees("Send the place where you live")
    await near.says("A strong smell of gas in the yard")
    await near.sees("A strong smell of gas in the yard")
    assert len(await given.rows("SELECT id FROM drafts")) == 1


async def test_who_is_forgotten_leaves_their_answer_and_nothing_else(resident: Person, given: Given) -> None:
    near = await given.person("Dana")
    await takes_part(near)
    await reports(resident)
    await near.sees("Do you notice it too")
    await press(near, "Yes")
    await near.sees_button("Report it too")
    await near.says("/privacy")
    await press(near, "Forget me")
    await press(near, "Yes, forget me")
    await near.sees("We do not know you any more")
    assert await given.rows("SELECT * FROM neighbours") == []
    assert await given.rows("SELECT person_id, answer FROM questions_asked") == [{"person_id": None, "answer": "yes"}]
