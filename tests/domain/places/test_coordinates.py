"""Coordinates as people write them, and figures that are none."""

import pytest
from geopy.point import Point as Oracle
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places.coordinates import mention
from bot.domain.places.points import Point, about_m

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
]


@pytest.mark.parametrize("text", WRITTEN)
def test_a_point_is_read_as_it_is_usually_written(text: str) -> None:
    found = mention(text)
    assert found is not None
    assert about_m(found.point, HERE) < 40


@pytest.mark.parametrize("text", NOT_A_PLACE)
def test_other_figures_are_no_place(text: str) -> None:
    assert mention(text) is None


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
