"""Several smell the same: witnesses of one episode, each with an own number, and one check for all."""

from bot.playground.person import Person
from bot.services.cases import decisions
from storage.people import people
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import accepted, press

NEARBY = (CENTRE[0] + 0.004, CENTRE[1])  # 445 m to the north


async def reports(person: Person, kind: str = "Smell in the air", place: tuple[float, float] = NEARBY) -> None:
    """Fill a report in and press «Send»."""
    await person.says("/new")
    await press(person, kind)
    await person.sends_place(*place)
    await person.sees("That is enough")
    await person.presses("Send")


async def joins(person: Person) -> None:
    """Report the same, and say so."""
    await reports(person)
    await press(person, "The same: I am a witness too")
    await person.sees("Accepted")


async def test_whoever_smells_the_same_is_asked_and_becomes_a_witness(
    resident: Person, person, volunteer: Person, given: Given
) -> None:
    first = await accepted(given, resident, volunteer)
    dana = await person("Dana")
    await reports(dana)
    question = await dana.sees("Is it the same?")
    assert "about 500 m from there" in question.text
    assert "a volunteer is checking" in question.text
    assert "rotten eggs" not in question.text, "nobody's words are shown to strangers"

    await dana.presses("The same: I am a witness too")
    receipt = await dana.sees("Your number is GL-2026-0002")
    assert "You are one of 2 witnesses of GL-2026-0001" in receipt.text
    cases = await given.rows("SELECT stage, outcome, joined_to FROM complaints ORDER BY id")
    assert cases[1] == {"stage": "closed", "outcome": "joined", "joined_to": first.id}
    assert await given.rows("SELECT count(DISTINCT complaint_id) AS n FROM offers") == [{"n": 1}]

    await volunteer.presses("I am on site")
    await volunteer.sees("Send where I am")
    await volunteer.sends_place(*NEARBY)
    await dana.sees("GL-2026-0002: the volunteer is there")
    await resident.sees("GL-2026-0001: the volunteer is there")
    await volunteer.sees("2 witnesses")


async def test_mine_is_different_is_a_case_of_its_own(
    resident: Person, person, volunteer: Person, given: Given
) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await reports(dana)
    await press(dana, "Mine is different")
    await dana.sees("Your number is GL-2026-0002")
    await volunteer.sees("GL-2026-0002")
    assert await given.rows("SELECT joined_to FROM complaints WHERE id = 2") == [{"joined_to": None}]


async def test_smoke_may_be_what_others_smell_and_a_dump_may_not(resident: Person, person, given: Given) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await reports(dana, "Smoke or dust")
    await dana.sees("Is it the same?")
    erlan = await person("Erlan")
    await reports(erlan, "Dump")
    await erlan.sees("Accepted")


async def test_far_away_or_hours_later_nobody_is_asked(resident: Person, person, given: Given, clock: Clock) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await reports(dana, place=(CENTRE[0] + 0.02, CENTRE[1]))
    await dana.sees("Accepted")
    await clock.forward(hours=3)
    erlan = await person("Erlan")
    await reports(erlan, place=(CENTRE[0] + 0.001, CENTRE[1]))
    await erlan.sees("Accepted")


async def test_a_witness_keeps_an_episode_open_for_the_next_one(
    resident: Person, person, given: Given, clock: Clock
) -> None:
    await given.case(by=resident)
    await clock.forward(minutes=100)
    await joins(await person("Dana"))
    await clock.forward(minutes=100)
    erlan = await person("Erlan")
    await reports(erlan)
    question = await erlan.sees("Is it the same?")
    assert "2 witnesses, the last one 2 hours ago" in question.text


async def test_a_photo_from_a_home_is_shown_to_no_neighbour_and_a_witness_s_photo_goes_to_the_volunteer(
    resident: Person, person, volunteer: Person, given: Given
) -> None:
    await resident.sends_photo()
    await resident.sees("1 photo")
    await reports(resident)
    await resident.sees("Accepted")
    dana = await person("Dana")
    await dana.says("It smells here as well")
    await dana.sends_photo()
    await dana.sees("1 photo")
    await reports(dana)
    await dana.sees("Is it the same?")
    assert not any(message.photos for message in dana.screen if not message.mine)  # it may be the view from a window
    await press(dana, "The same: I am a witness too")
    await dana.sees("witnesses of GL-2026-0001")
    await press(volunteer, "I will go")
    card = await volunteer.sees("Your check")
    assert "2 photos" in card.text
    assert "It smells here as well" in card.text


async def test_one_s_own_report_is_said_to_be_one_s_own_and_counts_once(resident: Person, given: Given) -> None:
    await given.case(by=resident)
    await reports(resident)
    question = await resident.sees("Is it the same?")
    assert "This is your own report GL-2026-0001" in question.text
    await resident.presses("The same: I am a witness too")
    await resident.sees("You are a witness of GL-2026-0001")


async def test_a_case_that_was_closed_meanwhile_takes_nobody_in_and_loses_nothing(
    resident: Person, person, coordinator: Person, given: Given
) -> None:
    first = await given.case(by=resident)
    dana = await person("Dana")
    await reports(dana)
    await dana.sees("Is it the same?")
    await given.hotline.store.ask(lambda tx: decisions.reject(tx, people.meet(tx, coordinator.id), first.id, "spam"))
    await dana.presses("The same: I am a witness too")
    await dana.hears_toast("over by now")
    await press(dana, "Send")
    await dana.sees("Your number is GL-2026-0002")


async def test_nobody_joins_a_case_that_was_not_offered_to_them(resident: Person, person, given: Given) -> None:
    await given.case(by=resident, place=(51.8085, 68.3582))
    dana = await person("Dana")
    await dana.says("/new")
    await press(dana, "Smell in the air")
    await dana.sends_place(*CENTRE)
    await dana.sees("That is enough")
    await dana.forges("draft:join:1")
    await press(dana, "Send")
    await dana.sees("Accepted")
    assert await given.rows("SELECT joined_to FROM complaints WHERE id = 2") == [{"joined_to": None}]


async def test_pressed_twice_it_is_one_case(resident: Person, person, given: Given) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await joins(dana)
    await dana.forges("draft:join:1")
    await dana.forges("draft:separate")
    await dana.hears_toast("sent already")
    assert await given.rows("SELECT count(*) AS n FROM complaints") == [{"n": 2}]


async def test_my_reports_show_how_many_say_the_same(resident: Person, person, given: Given) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await joins(dana)
    await dana.says("/my")
    shown = await dana.sees("My reports")
    assert "2 witnesses" in shown.text
    await dana.presses("GL-2026-0002")
    await dana.sees("a witness")


async def test_a_witness_hears_that_the_case_was_rejected(
    resident: Person, person, coordinator: Person, given: Given
) -> None:
    first = await given.case(by=resident)
    dana = await person("Dana")
    await joins(dana)
    await given.hotline.store.ask(lambda tx: decisions.reject(tx, people.meet(tx, coordinator.id), first.id, "spam"))
    await dana.sees("GL-2026-0002 is not taken up")


async def test_a_coordinator_splits_a_witness_off_and_volunteers_are_called(
    resident: Person, person, coordinator: Person, volunteer: Person, given: Given
) -> None:
    await given.case(by=resident)
    dana = await person("Dana")
    await joins(dana)
    await coordinator.says("/find 1")
    await coordinator.sees("2 witnesses")
    await press(coordinator, "⋯ More")
    await press(coordinator, "GL-2026-0002")
    await press(coordinator, "Split off")
    await dana.sees("not the same as GL-2026-0001")
    await volunteer.sees("GL-2026-0002")
    await dana.sees("volunteer nearby has been called")
    assert await given.rows("SELECT stage, joined_to FROM complaints WHERE id = 2") == [
        {"stage": "offered", "joined_to": None}
    ]


async def test_the_digest_counts_complaints_and_episodes_apart(
    resident: Person, person, coordinator: Person, given: Given
) -> None:
    await given.case(by=resident)
    await joins(await person("Dana"))
    await coordinator.says("/digest")
    await press(coordinator, "›")
    digest = await coordinator.sees("2 complaints")
    assert "All about 1 episode" in digest.text
