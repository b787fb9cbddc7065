"""Links to maps, and plus codes: the point is in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openlocationcode import openlocationcode as olc

from bot.domain.places import map_links, plus_codes
from bot.domain.places.place_text import read
from bot.domain.places.points import Point, about_m

HERE = Point(50.0547, 72.9646)

CARRY = [
    "https://www.google.com/maps/place/X/@50.05,72.9,17z/data=!3m1!4b1!8m2!3d50.0547!4d72.9646!16s",
    "https://www.google.com/maps?q=50.0547,72.9646",
    "https://maps.google.com/?q=loc:50.0547,72.9646",
    "https://www.google.kz/maps/@50.0547,72.9646,15z",
    "https://www.google.com/maps/search/50.0547,+72.9646?entry=tts",
    "https://www.google.com/maps/search/?api=1&query=50.0547%2C72.9646",
    "https://www.google.com/maps/dir//50.0547,72.9646/@50.1,72.8,12z",
    "https://yandex.kz/maps/?ll=72.9646%2C50.0547&z=16",
    "https://yandex.ru/maps/10301/t/?ll=72.9%2C50.0&mode=whatshere&whatshere%5Bpoint%5D=72.9646%2C50.0547&z=17",
    "https://yandex.kz/maps/?pt=72.9646,50.0547&z=12",
    "https://yandex.kz/maps/?rtext=50.1,72.8~50.0547,72.9646&rtt=auto",
    "yandexnavi://build_route_on_map?lat_to=50.0547&lon_to=72.9646",
    "https://2gis.kz/temirtau/geo/70000001/72.9646,50.0547",
    "https://2gis.kz/temirtau?m=72.9646%2C50.0547%2F16",
    "https://2gis.kz/temirtau/firm/7000000100/72.9646%2C50.0547?m=72.9,50.0/16",
    "dgis://2gis.ru/routeSearch/rsType/car/to/72.9646,50.0547",
    "https://www.openstreetmap.org/?mlat=50.0547&mlon=72.9646#map=17/50.1/72.9",
    "https://www.openstreetmap.org/#map=17/50.0547/72.9646",
    "https://maps.apple.com/?ll=50.0547,72.9646&q=Pin",
    "geo:50.0547,72.9646?z=17",
    "Міне осында: yandex.kz/maps/?ll=72.9646,50.0547&z=17, келіңіздер",
]

DO_NOT = ["https://maps.app.goo.gl/abc1", "https://yandex.kz/maps/-/CDabc1", "go.2gis.com/abc", "https://osm.org/go/0E"]


@pytest.mark.parametrize("text", CARRY)
def test_a_link_gives_its_point(text: str) -> None:
    found = map_links.mention(text)
    assert found is not None
    assert about_m(found.point, HERE) < 1


@pytest.mark.parametrize("text", DO_NOT)
def test_a_short_link_is_known_to_carry_none(text: str) -> None:
    assert map_links.mention(text) is None
    assert map_links.barren(text)


@pytest.mark.parametrize("text", ["https://example.com/?ll=50.05,72.96", "https://google.com", "see nur.kz/1234.html"])
def test_other_links_are_left_alone(text: str) -> None:
    assert map_links.mention(text) is None
    assert not map_links.barren(text)


def test_the_short_link_of_openstreetmap_is_taken_apart() -> None:
    found = map_links.mention("https://osm.org/go/0EEQjE--")  # the example of OpenStreetMap's own wiki
    assert found is not None
    assert about_m(found.point, Point(51.5110, 0.0550)) < 200


@given(lat=st.floats(40.6, 55.4), lon=st.floats(46.5, 87.3), length=st.sampled_from([10, 11]))
def test_a_plus_code_is_read_back(lat: float, lon: float, length: int) -> None:
    found = plus_codes.mention(f"Мына жерде {olc.encode(lat, lon, length)}!", HERE)
    assert found is not None
    assert about_m(found.point, Point(lat, lon)) < 15


@pytest.mark.parametrize("text", ["3X37+VR Теміртау", "3х37+vr", "3Х37+VR"])  # Cyrillic х and Х among them
def test_a_short_plus_code_leans_on_what_is_near(text: str) -> None:
    found = plus_codes.mention(text, Point(50.0, 72.9))
    assert found is not None
    assert about_m(found.point, HERE) < 15


@pytest.mark.parametrize("text", ["2222+33", "тел. +77011234567", "2+2", "H2S+SO2"])
def test_a_sum_is_no_plus_code(text: str) -> None:
    assert plus_codes.mention(text, HERE) is None


def test_a_message_that_is_nothing_but_a_point_leaves_no_words() -> None:
    assert read("50.0547, 72.9646", HERE).words is None
    assert read("Smells here: 50.0547, 72.9646", HERE).words == "Smells here: 50.0547, 72.9646"
    assert read("https://yandex.kz/maps/?ll=72.9646%2C50.0547&z=16", HERE).words is None
