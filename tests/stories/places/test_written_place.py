"""The place in writing: coordinates, links, plus codes, names; and a pin that moves."""

import pytest

from bot.playground.person import Person
from tests.given import CENTRE, Given
from tests.stories.hands import press


async def point(given: Given) -> tuple[float | None, float | None]:
    row = (await given.rows("SELECT lat, lon FROM drafts"))[0]
    return row["lat"] and round(row["lat"], 3), row["lon"] and round(row["lon"], 3)


@pytest.mark.parametrize(
    "text",
    [
        "50.0547, 72.9646",
        "50°03′17″ с.ш. 72°57′52″ в.д.",
        "https://2gis.kz/temirtau?m=72.9646%2C50.0547%2F16",
        "9J2J3X37+VR",
    ],
)
async def test_a_place_in_writing_is_the_place_and_no_words(resident: Person, given: Given, text: str) -> None:
    await resident.says(text)
    card = await resident.sees("Where: Temirtau, Centre")
    assert "In words" not in card.text
    assert await point(given) == (50.055, pytest.approx(72.965, abs=0.0011))


async def test_words_around_the_coordinates_are_kept_whole(resident: Person) -> None:
    await resident.says("Rotten eggs at 50.0547, 72.9646 since noon")
    card = await resident.sees("Where: Temirtau, Centre")
    assert "Rotten eggs at 50.0547, 72.9646 since noon" in card.text


async def test_coordinates_under_a_photo_count_too(resident: Person) -> None:
    await resident.sends_photo(caption="50.0547, 72.9646")
    card = await resident.sees("Where: Temirtau, Centre")
    assert "1 photo" in card.text


async def test_another_point_moves_the_pin(resident: Person, given: Given) -> None:
    await resident.sends_place(*CENTRE)
    await resident.sees("Temirtau, Centre")
    await resident.says("No, here: 50.0310, 72.9680")
    await resident.sees("South side")
    await resident.sends_place(*CENTRE)
    await resident.sees("Where: Temirtau, Centre")
    assert await point(given) == (50.055, 72.965)


async def test_a_link_without_coordinates_is_told_at_once(resident: Person) -> None:
    await resident.says("It smells: https://maps.app.goo.gl/abcDEF")
    card = await resident.sees("That link carries no coordinates")
    assert "It smells" in card.text


async def test_coordinates_that_may_be_one_place_are_asked_about_and_one_press_makes_them_it(
    resident: Person, given: Given
) -> None:
    await resident.says("50 03 17 72 57 53")
    await resident.sees("“50 03 17 72 57 53” may be more than one place")
    assert await point(given) == (None, None)
    await press(resident, "📍 50.05472, 72.96472 · Temirtau")
    card = await resident.sees("Where: Temirtau, Centre")
    assert "may be more than one place" not in card.text
    assert await point(given) == (50.055, 72.965)


async def test_two_places_in_one_message_are_asked_about(resident: Person, given: Given) -> None:
    await resident.says("From 50.0547, 72.9646 to 50.0310, 72.9680 it stinks")
    card = await resident.sees("Is it one of those below?")
    assert sum("📍" in label for label in card.labels) == 2
    assert await point(given) == (None, None)
    await press(resident, "📍 50.03100, 72.96800")
    await resident.sees("Where: Temirtau, South side")


@pytest.mark.parametrize("text", ["50°75'00\"N 72°10'00\"E", "N 50.0547", "50° с.ш., 73° в.д."])
async def test_coordinates_that_nobody_can_tell_are_asked_for_again(resident: Person, given: Given, text: str) -> None:
    await resident.says(text)
    await resident.sees("We cannot tell for sure which place")
    assert await point(given) == (None, None)
    await resident.says("50.0547, 72.9646")
    await resident.sees("Where: Temirtau, Centre")


async def test_a_pair_in_the_wrong_order_is_put_right_or_asked_about(resident: Person) -> None:
    await resident.says("72.9646 N, 50.0547 E")
    await press(resident, "📍 50.05470, 72.96460 · Temirtau")
    await resident.sees("Where: Temirtau, Centre")


async def test_what_moves_no_point_is_told_though_there_is_one(resident: Person, given: Given) -> None:
    await resident.sends_place(*CENTRE)
    await resident.sees("Where: Temirtau, Centre")
    await resident.says("No, here: https://maps.app.goo.gl/abcDEF")
    await resident.sees("That link carries no coordinates, so the place above stays")
    await resident.says("Or here: 50 03 17 72 57 53 N")
    await resident.sees("may be more than one place. Until you choose")
    await resident.says("It smells of gas")
    card = await resident.sees("It smells of gas")
    assert "may be more than one place" not in card.text
    assert await point(given) == (50.055, 72.965)


async def test_coordinates_written_coarsely_say_how_far_it_may_be(resident: Person) -> None:
    await resident.says("50°03' с.ш. 72°58' в.д.")
    await resident.sees("(± 930 m)")


@pytest.mark.parametrize("said", ["Smells on the right bank", "Воняет на правом берегу", "он жагалауда иис бар"])
async def test_a_place_by_name_is_offered_and_one_press_makes_it_the_place(
    resident: Person, given: Given, said: str
) -> None:
    await resident.says(said)
    await resident.sees("Is it one of the places below?")
    await press(resident, "📍 Right bank")
    card = await resident.sees("Where: Temirtau, Right bank · Right bank (± 2.2 km)")
    assert not any("📍" in label for label in card.labels)
    assert (await given.rows("SELECT id FROM draft_places")) == []


async def test_a_point_decides_over_a_name(resident: Person) -> None:
    await resident.sends_place(*CENTRE)
    await resident.sees("Temirtau, Centre")
    await resident.says("Smells on the right bank")
    card = await resident.sees("Smells on the right bank")
    assert not any("📍" in label for label in card.labels)


async def test_a_place_that_is_offered_no_more_is_refused(resident: Person, given: Given) -> None:
    await resident.says("Smells on the right bank")
    await resident.sees("Is it one of the places below?")
    await resident.forges("draft:at:999")
    await resident.hears_toast("out of date")
    assert await point(given) == (None, None)


async def test_a_forwarded_post_begins_a_report_with_its_words_and_its_place(resident: Person) -> None:
    await resident.forwards("Сильный запах: 50.0547, 72.9646")
    card = await resident.sees("Where: Temirtau, Centre")
    assert "Сильный запах" in card.text


async def test_a_village_that_is_said_with_its_district_is_the_place_without_a_point(
    resident: Person, given: Given
) -> None:
    await resident.says("Атбасар ауданы Мариновка ауылы, су жоқ")
    card = await resident.sees("Where: Atbasar district, Marinovka")
    assert "A point is easier to get to" in card.text
    await press(resident, "No water")
    await resident.sees("What: 🚱 No water")
    await resident.presses(data="draft:send")
    await resident.sees("without a point nobody can be called there")
    await resident.presses("Send without a place")
    await resident.sees("Your number is SP-2026-0001")
    rows = await given.rows("SELECT area, district, lat FROM complaints")
    assert rows == [{"area": "atbasar", "district": "marinovka", "lat": None}]


async def test_a_village_without_its_district_is_asked_about_and_a_press_makes_it_the_place(
    resident: Person, given: Given
) -> None:
    await resident.says("Нет воды в Сергеевке")
    await resident.sees("Is it one of the places below?")
    assert (await given.rows("SELECT area FROM drafts")) == [{"area": None}]
    await press(resident, "📍 Sergeyevka, Atbasar district")
    card = await resident.sees("Where: Atbasar district, Sergeyevka")
    assert not any("Sergeyevka" in label for label in card.labels)
    assert (await given.rows("SELECT area, district FROM drafts")) == [{"area": "atbasar", "district": "sergeevka"}]
    await resident.sends_place(51.8085, 68.3582)
    await resident.sees("Where: Atbasar district, Atbasar town")


async def test_an_address_without_a_geocoder_keeps_the_words_and_the_town(resident: Person, given: Given) -> None:
    await resident.says("Темиртау, ул. Ленина 5, пахнет газом")
    card = await resident.sees("Where: Temirtau")
    assert "ул. Ленина 5" in card.text
    assert (await given.rows("SELECT area, district, lat FROM drafts")) == [
        {"area": "temirtau", "district": None, "lat": None}
    ]


async def test_a_place_by_name_goes_when_its_message_says_something_else(resident: Person, given: Given) -> None:
    said = await resident.says("Атбасар ауданы, Мариновка ауылы")
    await resident.sees("Where: Atbasar district, Marinovka")
    await resident.edits(said, "Су жоқ")
    await resident.sees("Press “📍 Send where I am”")
    assert (await given.rows("SELECT area, district FROM drafts")) == [{"area": None, "district": None}]
