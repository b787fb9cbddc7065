"""What a person's words tell: kinds to choose from first, and danger before anything else."""

import pytest

from bot.playground.person import Person
from tests.given import CENTRE, Given


async def test_the_kind_that_the_words_speak_of_is_the_first_button_and_the_person_decides(
    resident: Person, given: Given
) -> None:
    await resident.says("Воняет тухлыми яйцами, нечем дышать")
    card = await resident.sees("✨ is what your words sound like")
    assert card.labels[0] == "✨ 👃 Smell in the air"
    assert [label for label in card.labels if "Smell in the air" in label] == ["✨ 👃 Smell in the air"]
    assert (await given.rows("SELECT kind FROM drafts")) == [{"kind": None}]
    await resident.presses("Smoke or dust")
    card = await resident.sees("What: 🌫 Smoke or dust")
    assert "✨" not in card.text
    assert not [label for label in card.labels if "✨" in label]


async def test_a_kind_of_the_other_line_is_suggested_without_opening_it(person) -> None:
    dana = await person("Dana", lang="kk")
    await dana.says("уш куннен бери су жок")
    card = await dana.sees("✨ – сөзіңіз осыған ұқсайды")
    assert card.labels[0] == "✨ 🚱 Су жоқ"
    await dana.presses("✨ 🚱 Су жоқ")
    await dana.sees("Не болды: 🚱 Су жоқ")


async def test_words_that_come_later_change_the_suggestion(resident: Person) -> None:
    await resident.sends_place(*CENTRE)
    card = await resident.sees("Centre")
    assert not [label for label in card.labels if "✨" in label]
    await resident.says("Black smoke from the chimney")
    card = await resident.sees("Black smoke from the chimney")
    assert card.labels[0] == "✨ 🌫 Smoke or dust"


@pytest.mark.parametrize(
    ("lang", "words", "number"),
    [
        ("ru", "В подъезде сильный запах газа", "104, 112"),
        ("kk", "Көршінің үйі жанып жатыр", "101, 112"),
        ("en", "A woman fainted by the works", "103, 112"),
    ],
)
async def test_danger_to_life_is_answered_on_top_before_any_question_and_the_report_is_taken(
    person, given: Given, lang: str, words: str, number: str
) -> None:
    dana = await person("Dana", lang=lang)
    await dana.says(words)
    card = await dana.sees(words)
    assert card.text.startswith(f"🚨 {number}")
    await dana.sends_place(*CENTRE)
    await dana.presses(data="draft:kind:dump")
    card = await dana.sees("🗑")
    assert card.text.startswith(f"🚨 {number}")  # whatever the kind
    await dana.presses(data="draft:send")
    receipt = await dana.sees("GL-2026-0001")
    assert receipt.text.startswith(f"🚨 {number}")
    assert (await given.rows("SELECT words FROM complaints")) == [{"words": words}]


async def test_a_fire_station_next_door_is_no_fire(resident: Person) -> None:
    await resident.says("Пожарная часть рядом, а мусор не вывозят")
    card = await resident.sees("мусор не вывозят")
    assert "🚨" not in card.text


async def test_whoever_goes_there_and_whoever_decides_are_warned_too(
    resident: Person, volunteer: Person, coordinator: Person
) -> None:
    await resident.says("Утечка аммиака на холодильнике, пахнет аммиаком")
    await resident.sees_button("✨")
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")
    await resident.presses("Smell in the air")
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("Your number is")
    await volunteer.sees("The words speak of danger to life (112, 101)")
    await coordinator.says("/find GL-2026-0001")
    await coordinator.sees("The words speak of danger to life (112, 101)")
