"""Which place is meant: for sure, to choose from, or asked about; and never a guess."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import settlements
from bot.domain.catalogue.rules import Rules
from bot.domain.places.gazetteer import Spot
from bot.domain.places.which_place import MOST
from bot.domain.text.languages import LANGUAGES
from bot.domain.text.spelling import latin
from bot.services.places import placing
from tests.adapters.test_settlements import ROWS, table


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The classifier with many villages of one name."""
    folder = tmp_path_factory.mktemp("settlements")
    many = [(f"1{n:08}", "Покровка", "village", f"{n}-й район", "Абайская область") for n in range(8)]
    settlements.pack(table(folder, [*ROWS, *many]), folder / "settlements.sqlite3")
    return folder / "settlements.sqlite3"


@pytest.fixture(scope="module")
def whole(rules: Rules, packed: Path) -> Rules:
    """The rules of a hotline that knows the whole country."""
    return replace(rules, settlements=packed)


def offered(rules: Rules, words: str) -> list[str]:
    return [placing.offered(one, "ru").name for one in placing.meant(rules, words).places]


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("Атбасар ауданы Мариновка ауылы", Spot("atbasar", "marinovka")),
        ("Мариновка, Атбасар", Spot("atbasar", "marinovka")),
        ("Атбасарский район, село Сергеевка, нет воды 3 дня", Spot("atbasar", "sergeevka")),
        ("Атбасар ауданы, Шұңқыркөл ауылында су жоқ", Spot("atbasar", "shunkyrkol")),
        ("Shunkyrkol village, Atbasar district", Spot("atbasar", "shunkyrkol")),
        ("село Тельмана Атбасарского района", Spot("atbasar", "telman")),
        ("разъезд 87, Атбасарский район", Spot("atbasar", "siding_87")),
        ("Темиртау, 7-й микрорайон, дом 5", Spot("temirtau", "mkr_7")),
        ("Теміртау, 3а шағын аудан", Spot("temirtau", "mkr_3a")),
        ("Темиртау, ул. Ленина 5", Spot("temirtau")),
        ("Темиртау ул. Ленина 5", Spot("temirtau")),
        ("Теміртауда иіс бар", Spot("temirtau")),
        ("Темиртау и Караганда", None),
        ("ул. Ленина 5", None),
        ("Сергеевка", None),
        ("Полтавка Мартукского района", None),
        ("в нашем районе воняет", None),
        ("на правом берегу воняет", None),
    ],
)
def test_area_and_village_are_known_for_sure_where_both_are_said(
    rules: Rules, whole: Rules, words: str, sure: Spot | None
) -> None:
    assert placing.meant(rules, words).sure == sure
    assert placing.meant(whole, words).sure == sure


@pytest.mark.parametrize(
    ("words", "village"),
    [
        ("Сергеевка", "Сергеевка"), ("Новосельское", "Новосельское"), ("Шұңқыркөл", "Шункырколь"), ("Бастау", "Бастау"),
        ("в мариновке нет воды", "Мариновка"), ("Нет воды в Магдалиновке", "Магдалиновка"),
        ("Ақан Құрманов ауылы", "Акана Курманова"),
        ("87 разъезд", "Разъезд 87"), ("Есенгелді ауылы", "Есенгельды"), ("бастау ауылында", "Бастау"),
    ],
)  # fmt: skip
def test_a_village_of_the_hotlines_file_is_offered_by_its_name(rules: Rules, words: str, village: str) -> None:
    assert offered(rules, words) == [f"{village}, Атбасарский район"]
    assert placing.meant(rules, words).sure is None


def test_a_microdistrict_is_offered_and_one_that_nobody_knows_is_not(rules: Rules) -> None:
    for words in ("7-й микрорайон", "7 мкр", "мкр 7, дом 3", "7-шағын аудан"):
        assert offered(rules, words) == ["7 микрорайон, Темиртау"]
    assert offered(rules, "12 мкр") == offered(rules, "мкр Степной") == []


@pytest.mark.parametrize("words", ["бастау керек", "садовое товарищество", "пригородного поезда", "Воды нет"])
def test_ordinary_words_are_no_village(whole: Rules, words: str) -> None:
    assert offered(whole, words) == []


def test_of_five_villages_of_one_name_it_is_asked_which(whole: Rules) -> None:
    assert offered(whole, "Полтавка") == [
        "Полтавка, Атбасарский район",
        "Полтавка, Мартукский район, Актюбинская область",
        "Полтавка, Федоровский район, Костанайская область",
        "Полтавка, Район Магжана Жумабаева, Северо-Казахстанская область",
        "Полтавка, Аккайынский район, Северо-Казахстанская область",
    ]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Полтавка Мартукского района", ["Полтавка, Мартукский район, Актюбинская область"]),
        ("Мәртөк ауданы Полтавка ауылы", ["Полтавка, Мартукский район, Актюбинская область"]),
        ("Полтавка, Костанайская область", ["Полтавка, Федоровский район, Костанайская область"]),
        ("Ақтөбе облысы, Полтавка", ["Полтавка, Мартукский район, Актюбинская область"]),
        ("Полтавка, район Магжана Жумабаева", ["Полтавка, Район Магжана Жумабаева, Северо-Казахстанская область"]),
        ("Полтавка Ерейментауского района", []),
    ],
)
def test_the_one_is_offered_whose_district_or_region_is_said(whole: Rules, words: str, named: list[str]) -> None:
    assert offered(whole, words) == named


def test_a_village_of_another_district_is_not_taken_for_ours_where_the_country_is_unknown(rules: Rules) -> None:
    assert offered(rules, "Полтавка Мартукского района") == []


def test_too_many_of_one_name_are_asked_about_in_words(whole: Rules) -> None:
    found = placing.meant(whole, "Покровка")
    assert found.many == "Покровка"
    assert offered(whole, "Покровка") == ["Покровка, Атбасарский район"]


def test_every_village_is_known_with_its_district_in_three_languages_and_in_latin_letters(rules: Rules) -> None:
    area = rules.catalogue.areas["atbasar"]
    assert len(area.villages) == 37
    assert len({one.kato for one in area.villages.values()}) == 37
    for village in area.villages.values():
        spelt = {f"{area.name[lang]}, {village.name[lang]}" for lang in LANGUAGES}
        spelt.add(latin(f"{area.name.kk}, {village.name.kk}"))
        for words in spelt:
            assert placing.meant(rules, words).sure == Spot("atbasar", village.id), words


_PIECES = ["Полтавка", "район", "Атбасар", "ауданы", "село", "7", "мкр", ",", "Абай", "Покровка", "облысы"]


@given(text=st.text(max_size=200) | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_no_text_breaks_it_and_what_is_sure_is_one_of_the_hotlines_places(whole: Rules, text: str) -> None:
    found = placing.meant(whole, text)
    assert len(found.places) <= MOST
    if found.sure is not None:
        area = whole.catalogue.areas[found.sure.area]
        assert found.sure.district is None or area.part(found.sure.district) is not None
