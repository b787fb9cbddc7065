"""Addresses in what people write: the whole of them, and never the flat."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places.addresses import address, has_flat, without_flat

WHOLE = [
    "ул. Ленина 5", "пр. Республики 15/2", "Республика даңғылы, 12 үй", "7 микрорайон, дом 3", "Тихая 12а",
    "5 Lenin street", "ул. 8 Марта, 5", "8 Марта 5", "ул 8 марта 5", "ул. 1 Мая 10", "8 наурыз көшесі 5",
    "1 Мамыр көшесі, 5", "ул. 50 лет Октября, 12", "50 лет Октября 12", "ул. 40-летия Победы 7",
    "улица 70 лет Октября дом 5а", "пр. 20 лет независимости Казахстана 5", "ул. 2-я Заречная, 5",
    "ул. 28 панфиловцев 3", "ул. С.Хакима, д.43", "С. Хакима 43", "ул. А.С. Пушкина, 10", "ул. М. Ауэзова 5",
    "Т. Рысқұлов к-сі 5", "просп. Н. Назарбаева, 5", "Қаныш Сәтбаев көшесі, 5А", "бөгенбай батыр көшесі 15",
    "абылай хан даңғылы 45", "7А микрорайон 14", "7-й микрорайон, дом 3", "мкр 7 дом 14", "мкр 7-14",
    "мкр Степной-2, дом 5", "микрорайон «Самал», 12", "м-н Самал 12", "3 мкр-н, дом 12 корпус 1", "14 дом 7 мкр",
    "6 квартал, дом 5", "кв-л 6 дом 5", "кв. 7, д. 3", "5-шағын аудан, 12-үй", "5 ш/а 12 үй",
    "шағын аудан 6, үй 12", "Самал шағын ауданы, 12 үй", "Жастар шағынауданы 12", "Абай тұйығы 5",
    "Пушкин тұйығы, 3-үй", "Абай к-сі, 5-үй", "Тәуелсіздік даңғылы 12/1", "12-үй, Абай көшесі",
    "пр. Республики 45 корпус 2", "пр-т Металлургов 5 корп. 1", "ул Мира 12 к 2", "ул. Мира, 12к2",
    "ул. Ленина д.5/2 стр. 1", "Дзержинского 12/1 корпус Б", "ул. Ленина 12-а", "ул. Ленина, 5 А",
    "ул. Чайковского, д. 22 «б»", "ул. Первомайская 5а/1", "дом 5 по улице Ленина", "д. 12, ул. Мира",
    "Ленина улица, 5", "Тихая ул. 5", "Мира проспект 12", "Ленина, дом 5", "ул. Карла Маркса 5",
    "ул карла маркса 5", "ул. Героев Советского Союза 5", "ул.Ленина,5", "улица Ленина дом номер 5",
    "пер. Школьный 3", "б-р Независимости 12", "шоссе Карагандинское, 5", "площадь Победы 1", "ул. 7, дом 3",
    "СНТ Металлург, участок 45", "Lenin st. 5", "Abai koshesi 5", "ul. Lenina 5", "12 Abay Ave",
    "Abay street 12/3 building 2",
]  # fmt: skip


KIND_AHEAD = re.compile(r"(?:ул|пр|пр-т|пер|мкр|м-н|б-р|кв-л|улица|микрорайон|шоссе|площадь|просп|кв)[. ]")


@pytest.mark.parametrize("text", WHOLE)
def test_an_address_is_read_whole(text: str) -> None:
    assert address(text) == text


@pytest.mark.parametrize("text", WHOLE)
def test_it_is_found_in_a_sentence(text: str) -> None:
    found = address(f"Сегодня ночью пахло газом: {text}. Приезжайте")
    if KIND_AHEAD.match(text):
        assert found == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("На улице Мира, д. 12а пахнет газом", "улице Мира, д. 12а"),
        ("абай кошеси 5 уйде газ иисы", "абай кошеси 5"),
        ("Воняет на Ленина 5", "Ленина 5"),
        ("в доме 5 на ул. Ленина воняет", "доме 5 на ул. Ленина"),
        ("дым на ул. Мира, напротив Ленина, 7", "Ленина, 7"),
        ("ул. Ленина 5 дней нет воды", "ул. Ленина"),
        ("ул. Ленина пахнет с 5 утра", "ул. Ленина"),
        ("ул. Ленина 5 с утра пахнет", "ул. Ленина 5"),
        ("ул. Ленина 5 в подъезде запах", "ул. Ленина 5"),
        ("ул. Мира 5, т. 87011234567", "ул. Мира 5"),
        ("Живу мкр 7 дом 3", "мкр 7 дом 3"),
        ("село Мариновка, ул. Мира 5", "ул. Мира 5"),
    ],
)
def test_only_the_address_is_taken_out_of_a_sentence(text: str, found: str) -> None:
    assert address(text) == found


FLATS = [
    ", кв. 12", " кв 12", ", кв.12, подъезд 2", " подъезд 2", ", 12-пәтер", " 12 пәтер", ", пәтер 12",
    ", квартира 12", " (кв 12)", ", 3 этаж", ", apt 12", " flat 12", ", под. 2, кв. 34", ", кв. №12", ", оф. 12",
]  # fmt: skip


@pytest.mark.parametrize("flat", FLATS)
@pytest.mark.parametrize("text", ["ул. Ленина 5", "Ленина 5", "Абай көшесі 5", "7 мкр 14", "5 Lenin street"])
def test_a_flat_does_not_travel_with_its_house(text: str, flat: str) -> None:
    assert address(text + flat) == text
    assert has_flat(text + flat)
    assert not any(figure in without_flat(text + flat) for figure in ("12", "34"))


@pytest.mark.parametrize(
    ("text", "found"), [("ул. Ленина 5-12", "ул. Ленина 5"), ("мкр 7-14-56", "мкр 7-14"), ("Мира 5-12", "Мира 5")]
)
def test_a_figure_behind_the_house_is_a_flat_too(text: str, found: str) -> None:
    assert address(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "сильно пахнет с 5 утра", "Воды нет 2 дня уже", "в 3 доме", "Пахнет в 5 часов", "Түтін", "H2S 0,024 мг/м3",
        "дом 12", "на улице пахнет газом 5 дней", "на нашей улице воняет", "біздің көшеде су жоқ 3 күн",
        "площадь 5 кв.м", "Школа 12", "GL-2026-0148", "50.0547, 72.9646", "8 701 123 45 67", "дымит 2 трубы",
        "возле школы №5",
    ],
)  # fmt: skip
def test_other_figures_are_no_address(text: str) -> None:
    assert address(text) is None


_NAMES = (
    "Ленина",
    "С.Хакима",
    "8 Марта",
    "50 лет Октября",
    "Карла Маркса",
    "2-я Заречная",
    "М. Ауэзова",
    "Академика Сатпаева",
)
_HOUSES = ("{}", ", {}", ", д. {}", " дом {}", ", д.{}а", " {}/2", " {} корпус 3", " {}к2", ", {}-үй")


@given(
    st.sampled_from(["ул. ", "улица ", "пр-т ", "пер. "]),
    st.sampled_from(_NAMES),
    st.sampled_from(_HOUSES),
    st.integers(1, 999),
)
def test_every_name_goes_with_every_way_to_write_a_house(kind: str, name: str, form: str, house: int) -> None:
    written = kind + name + form.format(house).replace(" ,", ",")
    if form == "{}":
        written = f"{kind}{name} {house}"
    assert address(written) == written
    assert address(f"Воняет: {written}, кв. 77. Сделайте что-нибудь") == written


@given(
    st.text(max_size=300)
    | st.lists(st.sampled_from(["ул.", "мкр", "кв", "5", "12а", ",", "А.", "-", "дом", "үй", "/"])).map(" ".join)
)
def test_no_text_breaks_it_and_what_is_found_stands_in_it(text: str) -> None:
    found = address(text)
    assert found is None or found in without_flat(" ".join(text.split()))


@pytest.mark.parametrize(
    "piece", [",", "ул. ", "5 ", "кв ", "мкр 7 ", "а-", "А.А.", "ул. А ", "1", "«", "кв 1,", "дом ", "на А 5 "]
)
def test_no_message_holds_the_others_up(piece: str) -> None:
    text = (piece * 4096)[:4096]
    began = time.process_time()
    address(text)
    has_flat(text)
    assert time.process_time() - began < 0.1
