"""Places by name and addresses, with the letters and endings that people really type."""

import pytest

from bot.adapters import ground
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.places.gazetteer import Gazetteer, Named, Spot, of_areas, spots
from bot.domain.places.points import Point
from bot.domain.text.languages import Words


@pytest.fixture(scope="module")
def gazetteer(rules: Rules) -> Gazetteer:
    catalogue: Catalogue = rules.catalogue
    towns = (Named(Words(**row.names), Point(*row.at), 3000) for row in ground.ground(None).places)
    return Gazetteer().add(of_areas(catalogue.areas)).add(towns)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Теміртауда иіс бар", ["Темиртау"]),
        ("темиртауда иис бар", ["Темиртау"]),
        ("Smoke over Temirtau", ["Темиртау"]),
        ("на правом берегу воняет", ["Правый берег"]),
        ("Оң жағалауда түтін", ["Правый берег"]),
        ("он жагалау", ["Правый берег"]),
        ("Ақтауда", ["Посёлок Актау"]),
        ("в Караганде", ["Караганда"]),
        ("комбинат маны", ["Возле комбината"]),
        ("онтустик болик", ["Южная часть"]),
        ("Темиртау, центр", ["Центр"]),
    ],
)
def test_a_place_is_known_by_its_name_whatever_the_letters_and_the_ending(
    gazetteer: Gazetteer, text: str, names: list[str]
) -> None:
    assert [place.name.ru for place in gazetteer.named(text)] == names


@pytest.mark.parametrize("text", ["улица Абая 5", "Абай көшесі", "газ", "абсолютно нечем дышать", "правда", ""])
def test_other_words_and_streets_called_after_somebody_are_no_town(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.named(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("темиртау", [Spot("temirtau")]),
        ("Temirtau", [Spot("temirtau")]),
        ("Теміртауда", [Spot("temirtau")]),
        ("он жагалау", [Spot("temirtau", "right_bank")]),
        ("Правый берег", [Spot("temirtau", "right_bank")]),
        ("right bank", [Spot("temirtau", "right_bank")]),
        ("запад", [Spot("temirtau", "west")]),
        ("атбасар", [Spot("atbasar")]),
        ("Ақтау кенті", [Spot("temirtau", "aktau")]),
        ("часть", []),
        ("дым в центре", []),
        ("газ", []),
        ("", []),
    ],
)
def test_the_whole_text_may_be_the_name_of_an_area_or_a_district(rules: Rules, text: str, found: list[Spot]) -> None:
    assert spots(rules.catalogue.areas, text) == found
