"""Coordinates as people write them, and figures that are none."""

import pytest
from geopy.point import Point as Oracle
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.places.coordinates import mention, read
from bot.domain.places.place_text import read as whereabouts
from bot.domain.places.points import Point, about_m
from tests.domain.coordinates import IN_ANY_NOTATION, anywhere, western, written

HERE = Point(50.0547, 72.9646)

WRITTEN = [
    "50.0547, 72.9646",
    "50,0547 72,9646",
    "50,0547, 72,9646",
    "50.0547,72.9646",
    "72.9646 50.0547",
    "N50.0547 E72.9646",
    "50.0547N 72.9646E",
    "72.9646 E, 50.0547 N",
    "50.0547° 72.9646°",
    "50°03′17″ с.ш. 72°57′53″ в.д.",
    "50°03'17\"N 72°57'53\"E",
    "С 50°03.283' В 72°57.876'",
    "50°03.283′ с.е., 72°57.876′ ш.б.",
    "50 03 17 N 72 57 53 E",
    "50 03.283 N 72 57.876 E",
    "50 град 03 мин 17 сек с.ш. 72 град 57 мин 53 сек в.д.",
    "широта 50.0547, долгота 72.9646",
    "ендік: 50.0547; бойлық: 72.9646",
    "50,0547° солтүстік ендік, 72,9646° шығыс бойлық",
    "50.0547 северной широты, 72.9646 восточной долготы",
    "Сильно пахнет вот тут (50.0547, 72.9646), приезжайте",
]

NOT_A_PLACE = [
    "H2S 0,024 мг/м3, SO2 0,310",
    "0.024 0.310",
    "шу 62,5 дБ 70,1",
    "50.05 72.96",
    "18.03.2026 14:05",
    "+7 701 123 45 67",
    "87013456789 77012345678",
    "температура 21.345, 45.678",
    "95.123, 200.456",
    "50°75'00\"N 72°10'00\"E",
    "с 5 до 7, 3 подъезд",
    "0.0000, 0.0000",
    "в 5 с 7 этаже",
    "с 18 в 20",
    "с 50 до 73",
    "подъезд N 5 E 7",
    "ул. Мира д. 5 в 12",
    "ш 5 д 7",
    "50 км 72 м",
    "50 73",
    "8 (701) 123-45-67",
    "тел. 50-03-17, 72-57-53",
    "18.03.26 в 14.05",
    "12.5.2026 18:30",
    "температура 25°, угол 30°",
    "87.0547",
    "1234567 7654321",
    "ИИН 850101300123",
]


@pytest.mark.parametrize("text", WRITTEN + IN_ANY_NOTATION)
def test_a_point_is_read_as_it_is_usually_written(text: str) -> None:
    found = mention(text)
    assert found is not None
    assert about_m(found.point, HERE) < 40


@pytest.mark.parametrize("text", NOT_A_PLACE)
def test_other_figures_are_no_place(text: str) -> None:
    assert mention(text) is None


ASKED = [
    # what was written, and what is offered: points, or nothing where nothing can be told
    ("50 03 17 72 57 53", 1), ("50 03.283 072 57.876", 1), ("50-03-17 72-57-53", 1), ("50:03:17, 72:57:53", 1),
    ("50.03.17, 72.57.53", 1), ("пахнет тут 50 03.283 / 72 57.876", 1), ("50.05, 72.96", 1), ("50, 0547, 72, 9646", 1),
    ("N 50 03 17 72 57 53", 1), ("500317N 725753E", 1), ("50.0547-72.9646", 2), ("50.0547 -72.9646", 2),
    ("50.1 N 72.9 E", 1), ("50°03'17\" 72°57'", 1), ("50°75'00\"N 72°10'00\"E", 0), ("50°03'17\" N", 0),
    ("N 50.0547", 0), ("50° с.ш., 73° в.д.", 0), ("95.0547 N 72.9646 E", 0), ("50.0547 N 72.9646 N", 0),
    ("50,03,17 N 72,57,53 E", 0),
    ("50° 72°", 0), ("широта 50.0547", 0), ("50.0547, 72.9646 и 50.0601, 72.9712", 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "offered"), ASKED, ids=[text for text, _ in ASKED])
def test_what_is_not_sure_is_no_point_but_a_question(text: str, offered: int) -> None:
    said = whereabouts(text, HERE)
    assert said.point is None
    assert said.unsure is not None
    assert len(said.unsure.candidates) == offered
    assert offered != 1 or about_m(said.unsure.candidates[0].point, HERE) < 9000


@pytest.mark.parametrize("text", NOT_A_PLACE)
def test_nobody_is_asked_about_other_figures(text: str) -> None:
    if text not in ("50°75'00\"N 72°10'00\"E", "50.05 72.96"):
        assert whereabouts(text, HERE).unsure is None


class West:
    """A hotline in the west of the country, where a pair of figures may be a place in either order."""

    def near(self, point: Point) -> bool:
        return about_m(point, Point(51.23, 51.37)) < 9_000

    def inside(self, point: Point) -> bool:
        return 47 < point.lat < 52 and 47 < point.lon < 56


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("51.2301, 51.3702", Point(51.2301, 51.3702)),  # near
        ("51.3702 51.2301", None),  # as it stands it is in the country, the other way round it is near
        ("50.1234, 53.4567", Point(50.1234, 53.4567)),  # the other way round it is abroad
        ("53.4567, 50.1234", Point(50.1234, 53.4567)),
        ("48.1234, 51.4567", None),  # both are in the country
        ("51.0012 48.3456", None),
        ("48.1234 N, 51.4567 E", Point(48.1234, 51.4567)),
    ],
)
def test_latitude_and_longitude_are_told_apart_by_the_country_or_asked_about(text: str, point: Point | None) -> None:
    said = whereabouts(text, HERE, West())
    assert said.point == point
    assert (said.unsure is None) == (point is not None)


def test_letters_that_put_it_abroad_are_asked_about_where_the_other_way_round_is_home() -> None:
    said = whereabouts("72.9646 N, 50.0547 E", HERE, Home())
    assert said.unsure is not None
    assert [about_m(one.point, HERE) < 1 for one in said.unsure.candidates] == [True, False]


class Home:
    """A hotline in Temirtau."""

    def near(self, point: Point) -> bool:
        return about_m(point, HERE) < 30_000

    inside = near


@pytest.mark.parametrize(
    ("text", "within"), [("50°03' с.ш. 72°58' в.д.", 927), ("50.055, 72.965", None), ("N 50.05 E 72.96", 556)]
)
def test_how_far_it_may_be_is_said_of_what_is_written_coarsely(text: str, within: int | None) -> None:
    found = mention(text)
    assert found is not None
    assert found.within_m == within


@settings(max_examples=400)
@given(written())
def test_a_point_at_home_written_in_any_way_is_itself_or_nothing(given_: tuple[Point, str]) -> None:
    point, text = given_
    turned = Point(point.lon, point.lat) if abs(point.lon) <= 90 else point  # bare, and the country is not known
    for one in read(text).points:
        assert min(about_m(one.point, point), about_m(one.point, turned)) < 1, text
        assert text[one.start : one.end].strip()


@settings(max_examples=200)
@given(written(anywhere, lettered=True))
def test_a_point_anywhere_written_with_letters_is_itself_or_nothing(given_: tuple[Point, str]) -> None:
    point, text = given_
    for one in read(text).points:
        assert about_m(one.point, point) < 1, text


@settings(max_examples=200)
@given(written(western))
def test_in_the_west_no_pair_is_taken_the_wrong_way_round(given_: tuple[Point, str]) -> None:
    point, text = given_
    found = whereabouts(text, HERE, West())
    if found.point is not None and West().inside(point):
        assert about_m(found.point, point) < 1, text


def test_a_pair_abroad_counts_only_when_it_is_all_that_is_said() -> None:
    assert mention("51.5074, -0.1278") is not None
    assert mention("it was 51.5074, -0.1278 or so") is None


SIDES = {
    "latin": ("N", "S", "E", "W"),
    "ru": ("с.ш.", "ю.ш.", "в.д.", "з.д."),
    "kk": ("с.е.", "о.е.", "ш.б.", "б.б."),
    "en": ("north", "south", "east", "west"),
}
degrees = st.tuples(st.floats(-89.99, 89.99), st.floats(-179.99, 179.99))


def parts(value: float, form: str) -> str:
    size = abs(value)
    whole, minutes = int(size), (size - int(size)) * 60
    if form == "degrees":
        return f"{size:.6f}°"
    if form == "minutes":
        return f"{whole}°{min(minutes, 59.9999):.4f}′"
    return f"{whole}°{int(minutes):02}′{min((minutes - int(minutes)) * 60, 59.99):.2f}″"


@given(
    at=degrees,
    form=st.sampled_from(["degrees", "minutes", "seconds"]),
    sides=st.sampled_from(sorted(SIDES)),
    comma=st.booleans(),
    between=st.sampled_from([" ", ", ", "; ", " / ", "\n"]),
    turned=st.booleans(),
)
def test_what_is_written_out_in_any_notation_is_read_back(
    at: tuple[float, float], form: str, sides: str, comma: bool, between: str, turned: bool
) -> None:
    north, south, east, west = SIDES[sides]
    lat = f"{parts(at[0], form)} {north if at[0] >= 0 else south}"
    lon = f"{parts(at[1], form)} {east if at[1] >= 0 else west}"
    text = between.join((lon, lat) if turned else (lat, lon))
    found = mention(text.replace(".", ",") if comma and sides in ("latin", "en") else text)
    assert found is not None, text
    assert about_m(found.point, Point(*at)) < 1


@given(lat=st.floats(40.6, 45.9), lon=st.floats(56, 87.3), turned=st.booleans(), words=st.booleans())
def test_a_bare_pair_in_kazakhstan_is_read_in_either_order(lat: float, lon: float, turned: bool, words: bool) -> None:
    pair = f"{lon:.5f} {lat:.5f}" if turned else f"{lat:.5f}, {lon:.5f}"
    found = mention(f"Иіс: {pair} жанында" if words else pair)
    assert found is not None
    assert about_m(found.point, Point(lat, lon)) < 2


small = st.integers(0, 59)


@given(lat=st.tuples(st.integers(0, 89), small, small), lon=st.tuples(st.integers(0, 179), small, small))
def test_minutes_and_seconds_are_read_as_geopy_reads_them(lat: tuple[int, ...], lon: tuple[int, ...]) -> None:
    text = "{}° {}' {}\" S, {}° {}' {}\" W".format(*lat, *lon)
    found, oracle = mention(text), Oracle(text)
    assert found is not None, text
    assert (found.point.lat, found.point.lon) == pytest.approx((oracle.latitude, oracle.longitude))


@given(st.text(alphabet="0123456789.,°′″'\" -+NSEWсшвдюзебо", max_size=60))
def test_no_text_makes_it_stumble(text: str) -> None:
    found = mention(text)
    assert found is None or text[found.start : found.end].strip()
