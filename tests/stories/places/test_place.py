"""Where it is: near, vague, outside, nowhere, or not said at all."""

from bot.playground.person import Person
from tests.given import CENTRE, Given

KOSTANAY = (53.2144, 63.6246)


async def chosen(person: Person) -> None:
    await person.says("/new")
    await person.sees("What has happened?")
    await person.presses("Smell in the air")
    await person.sees("What: 👃")


async def test_a_place_outside_every_area_is_taken_marked_and_told(resident: Person, given: Given) -> None:
    await chosen(resident)
    await resident.sends_place(*KOSTANAY)
    await resident.sees("outside the towns we work in")
    await resident.presses("Send")
    await resident.sees("outside the towns we work in")
    case = (await given.rows("SELECT area, lat FROM complaints"))[0]
    assert case == {"area": None, "lat": KOSTANAY[0]}


async def test_zero_zero_is_asked_again_and_kept_if_it_stays_so(resident: Person, given: Given) -> None:
    await chosen(resident)
    await resident.sends_place(0, 0)
    await resident.sees("The phone did not know where it was")
    await resident.says("By the market")
    await resident.sees("By the market")
    await resident.presses("Send")
    await resident.sees("Where is it?")
    await resident.presses("Send without a place")
    await resident.sees("Your number is GL-2026-0001")
    case = (await given.rows("SELECT lat, lon, area, stage FROM complaints"))[0]
    assert case == {"lat": 0, "lon": 0, "area": None, "stage": "received"}


async def test_a_missing_place_is_asked_for_once_and_a_double_tap_does_not_go_without(
    resident: Person, given: Given
) -> None:
    await chosen(resident)
    await resident.says("Rotten eggs")
    await resident.sees("The place is still missing")
    await resident.presses("Send")
    await resident.presses_again()
    await resident.hears_toast("Without a place nobody can go")
    await resident.sees_button("Send without a place")
    assert await given.rows("SELECT id FROM complaints") == []
    await resident.presses("Send without a place")
    await resident.sees("Your number is GL-2026-0001")
    await resident.sees("nobody nearby is free now")


async def test_the_place_sent_after_being_asked_for_makes_the_report_whole(resident: Person) -> None:
    await chosen(resident)
    await resident.says("Rotten eggs")
    await resident.sees("The place is still missing")
    await resident.presses("Send")
    await resident.sees("Where is it?")
    await resident.presses("Send where I am")
    card = await resident.sees("That is enough")
    assert "Send without a place" not in card.labels


async def test_a_kind_alone_is_too_little_to_send(resident: Person, given: Given) -> None:
    await chosen(resident)
    await resident.presses("Send")
    await resident.hears_toast("Please add a place, a photo or a few words")
    assert await given.rows("SELECT id FROM complaints") == []


async def test_a_venue_is_kept_with_its_name_and_shown(resident: Person, given: Given) -> None:
    await resident.sends_venue(*CENTRE, "Café <Aiman>", "5 Republic Ave")
    await resident.sees("Temirtau, Centre · Café <Aiman>, 5 Republic Ave")
    assert (await given.rows("SELECT place_words FROM drafts"))[0]["place_words"] == "Café <Aiman>, 5 Republic Ave"


async def test_a_vague_place_says_how_vague_it_is(resident: Person) -> None:
    await resident.sends_place(*CENTRE, accuracy=850)
    await resident.sees("(± 850 m)")
    await resident.sends_place(*CENTRE, accuracy=20)
    await resident.sees("Temirtau, Centre (± 20 m)")


async def test_a_later_place_takes_the_place_of_the_first(resident: Person, given: Given) -> None:
    await resident.sends_venue(*CENTRE, "Café Aiman", "")
    await resident.sees("Café Aiman")
    await resident.sends_place(50.0310, 72.9680)
    card = await resident.sees("South side")
    assert "Aiman" not in card.text


async def test_outside_every_area_the_card_says_who_answers_there_and_takes_the_report(
    resident: Person, given: Given
) -> None:
    await chosen(resident)
    await resident.sends_place(50.28, 57.21)
    card = await resident.sees("This is Aktobe region")
    assert "Department of ecology, Aktobe region" in card.text
    await resident.presses("Send")
    await resident.sees("Your number is")
    assert (await given.rows("SELECT area FROM complaints"))[0]["area"] is None


async def test_a_place_abroad_is_taken_for_a_slip_kindly(resident: Person) -> None:
    await chosen(resident)
    await resident.sends_place(55.75, 37.62)
    await resident.sees("outside Kazakhstan")
    await resident.sees_button("Send")
