"""A group of volunteers: set up by a coordinator, hears of each case in one message, and takes it."""

import pytest

from bot.playground.groups import Group
from bot.playground.person import Person
from bot.playground.town import Town
from bot.services.cases import decisions
from storage.people import people, role_areas
from storage.tx import Tx
from tests.given import Given
from tests.stories.hands import called, press

FAR = (50.40, 73.90)  # their own radius does not reach the town
HERE = (50.0600, 72.9500)


@pytest.fixture
async def group(world: Town, coordinator: Person) -> Group:
    """A forum whose topic «Calls» hears of Temirtau, in English."""
    group = world.group("Volunteers", forum=True)
    await group.adds_bot(by=coordinator)
    await group.sees("write /report here")
    topic = await group.opens_topic(coordinator, "Calls")
    await group.hears(coordinator, "/volunteers_here", topic)
    asked = await group.sees("Of which area?")
    assert asked.raw["message_thread_id"] == topic
    await group.presses(coordinator, "Temirtau")
    await group.sees("A group of volunteers: Temirtau")
    return group


def posts(group: Group) -> list[str]:
    return [message.text for message in group.screen if "GL-2026" in message.text]


async def test_somebody_who_was_not_called_takes_the_case_in_the_group_and_it_is_told_to_the_end(
    group: Group, given: Given, resident: Person, coordinator: Person
) -> None:
    near, far = await given.volunteer("Vera"), await given.volunteer("Farid", at=HERE, on_duty=False)
    await given.hotline.store.ask(lambda tx: tx.run("UPDATE volunteers SET name = 'Farid A.' WHERE on_duty = 0"))
    case = await called(given, resident)
    post = await group.sees("Who can go and check?")
    assert post.raw["message_thread_id"] in group.chat.topics
    assert case.number in post.text
    assert "rotten eggs" not in post.text
    assert "Aigerim" not in post.text

    await group.presses(far, "I will go")
    await far.sees("is yours")
    await far.sees("Your check")
    await group.sees("Farid A. has taken it")
    await near.sees("taken by another")

    await press(far, "Confirmed")
    await far.hears_toast()  # without evidence it is asked once
    await far.presses_again()
    await group.sees("Checked: confirmed")
    by = await given.rows("SELECT id FROM people WHERE telegram_id = :id", id=coordinator.id)
    await given.hotline.store.ask(_close, by[0]["id"], case.id)
    await group.sees("Closed: not fixed")
    assert len(posts(group)) == 1


def _close(tx: Tx, person_id: int, case_id: int) -> None:
    by = people.get(tx, person_id)
    assert by is not None
    decisions.close(tx, by, case_id, "not_fixed")


async def test_of_two_who_press_the_second_is_told_and_an_outsider_is_told_how_to_become_one(
    group: Group, given: Given, resident: Person
) -> None:
    first, second = await given.volunteer("Vera"), await given.volunteer("Farid", at=HERE, on_duty=False)
    water = await given.volunteer("Wasiliy", at=HERE, on_duty=False, media=("water",))
    outsider = given.world.person("Marat", language_code="en")
    case = await called(given, resident)
    await group.sees("Who can go and check?")
    await group.presses(outsider, "I will go")
    await outsider.hears_toast("Ask a coordinator for an invitation")
    await group.presses(water, "I will go")
    await water.hears_toast("something else has to be measured")
    await group.presses(resident, "I will go")
    await resident.hears_toast("Only trained volunteers")
    await group.presses(second, "I will go")
    await group.presses(first, "I will go")
    await second.hears_toast("It is yours")
    await first.hears_toast("already taken")
    assert [row["state"] for row in await given.rows("SELECT state FROM checks")] == ["open"]
    assert (await given.now(case)).stage == "assigned"


async def test_when_nobody_is_left_to_call_the_group_is_asked_and_can_still_take_it(
    group: Group, given: Given, resident: Person
) -> None:
    far = await given.volunteer("Farid", at=HERE, on_duty=False)
    await called(given, resident)
    await group.sees("Nobody has been found yet")
    await group.presses(far, "I will go")
    await far.sees("Your check")
    await group.sees("has taken it")


async def test_only_a_coordinator_sets_a_group_up_and_ends_it(world: Town, given: Given, coordinator: Person) -> None:
    group, somebody = world.group("Neighbours", supergroup=True), await given.person("Dana")
    await group.adds_bot(by=somebody)
    await group.sees("write /report here")
    assert "reply_markup" not in group.screen[-1].raw
    await group.hears(somebody, "/volunteers_here")
    await group.sees("Only a coordinator")
    await group.hears(coordinator, "/volunteers_here@zheli_test_bot")
    await group.sees("Of which area?")
    await group.presses(somebody, "Temirtau")
    await somebody.hears_toast("not for you")
    await group.presses(coordinator, "Temirtau")
    await group.sees("A group of volunteers: Temirtau")
    await group.presses(coordinator, "Қазақша")
    await group.sees("Еріктілер тобы: Теміртау")
    await group.hears(somebody, "/volunteers_gone")
    await group.sees("Only a coordinator")
    await group.hears(coordinator, "/volunteers_gone")
    await group.sees("No more cases are posted here")
    assert not await given.rows("SELECT 1 FROM volunteer_groups WHERE gone_at IS NULL")


async def test_a_coordinator_of_another_region_neither_ends_a_group_nor_changes_its_language(
    group: Group, given: Given
) -> None:
    damir = await given.person("Damir", role="coordinator")
    await given.hotline.store.ask(
        lambda tx: role_areas.set(tx, people.meet(tx, damir.id).id, "coordinator", ["atbasar"])
    )
    await group.presses(damir, "Русский")
    await damir.hears_toast("hears of another region")
    await group.hears(damir, "/volunteers_gone")
    await group.sees("Эта группа слышит о другой территории")  # a group is answered in Russian until it has chosen
    assert await given.rows("SELECT lang FROM volunteer_groups WHERE gone_at IS NULL") == [{"lang": "en"}]


async def test_let_in_by_a_coordinator_the_bot_shows_the_button_and_a_supergroup_is_followed(
    world: Town, given: Given, coordinator: Person, resident: Person
) -> None:
    group = world.group("Volunteers")
    await group.adds_bot(by=coordinator)
    await group.sees("write /report here")
    await group.presses(coordinator, "A group of volunteers")
    await group.sees("Of which area?")
    await group.presses(coordinator, "Temirtau")
    await group.sees("A group of volunteers: Temirtau")
    await called(given, resident)
    await group.sees("Nobody has been found yet")
    new = await group.becomes_supergroup()
    await called(given, resident, kind="smoke")
    await group.sees("Smoke")
    assert [row["chat_id"] for row in await given.rows("SELECT DISTINCT chat_id FROM volunteer_groups")] == [new]


async def test_thrown_out_the_group_is_forgotten_and_coordinators_hear_of_it_once(
    group: Group, given: Given, coordinator: Person, resident: Person
) -> None:
    await group.removes_bot(by=resident)
    await coordinator.sees("the volunteers’ group has no bot any more")
    await called(given, resident)
    await coordinator.sees("Nobody")
    assert sum("no bot any more" in message.text for message in coordinator.screen) == 1
    assert not [params for params in given.world.calls_of("sendMessage", group.id) if "GL-2026" in params["text"]]


@pytest.mark.parametrize("how", ["deleted", "closed"])
async def test_a_topic_that_is_gone_or_closed_is_replaced_by_the_group_itself(
    group: Group, given: Given, coordinator: Person, resident: Person, how: str
) -> None:
    (topic,) = group.chat.topics
    await (group.deletes_topic(topic) if how == "deleted" else group.closes_topic(coordinator, topic))
    await called(given, resident)
    post = await group.sees("Nobody has been found yet")
    assert "message_thread_id" not in post.raw
