"""Links to maps, and plus codes: the point is in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openlocationcode import openlocationcode as olc

from bot.domain.places import map_links, plus_codes
from bot.domain.places.place_text import read
from bot.domain.places.points import Point, about_m

HERE = Point(50.0547, 72.9646)


class Home:
    """A hotline in Temirtau."""

    def near(self, point: Point) -> bool:
        return about_m(point, HERE) < 30_000

    inside = near


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
    "https://maps.google.com/?q=50,0547,72,9646",
    "maps.google.com/?q=50,0547,72,9646",
    "https://www.google.com/maps?q=50,0547;72,9646",
    "https://www.google.com/maps/@50,0547,72,9646,17z",
    "https://www.google.com/maps/place/50,0547,72,9646",
    "https://www.google.com/maps/place/X/data=!4m2!3m1!1s0x0:0x0!3d50,0547!4d72,9646",
    "https://www.google.com/maps?ll=50.0547,72.9646&z=17",
    "https://www.google.com/maps?q=loc:50.0547+72.9646",
    "https://www.google.com/maps/dir/50.1,72.8/50.0547,72.9646/@50.07,72.9,12z",
    "https://www.google.com/maps/dir/?api=1&destination=50.0547,72.9646",
    "https://www.google.com/maps/dir/A/B/@50.2,72.2,12z/data=!3m1!4b1!4m9!4m8!1m0!1m5!1m1!1s0x0!2m2!1d72.9646!2d50.0547!3e0",
    "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2500.1!2d72.9646!3d50.0547!2m3!1f0",
    "https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=50.0547,72.9646",
    "https://maps.google.com/maps?z=16&q=Mezza9%4050.0547,72.9646",
    "https://earth.google.com/web/@50.0547,72.9646,512a,1000d",
    "comgooglemaps://?q=50.0547,72.9646",
    "google.navigation:q=50.0547,72.9646",
    "https://www.google.com/url?q=https://maps.google.com/%3Fq%3D50.0547,72.9646",
    "https://vk.com/away.php?to=https%3A%2F%2Fyandex.kz%2Fmaps%2F%3Fll%3D72.9646%252C50.0547",
    "https://consent.google.com/m?continue=https://maps.google.com/?q%3D50.0547,72.9646",
    "https://ya.ru/maps/?ll=72.9646,50.0547",
    "https://yandex.ru/maps/?pt=72.9646,50.0547,pm2rdm",
    "https://yandex.kz/maps/?text=50.0547,72.9646",
    "https://yandex.kz/maps/?text=50.0547%2072.9646",
    "https://yandex.kz/maps/?ll=72,9646,50,0547&z=16",
    "https://yandex.kz/maps/?rtext=~50.0547,72.9646",
    "https://n.maps.yandex.ru/#!/?z=18&ll=72.9646%2C50.0547",
    "yandexmaps://maps.yandex.ru/?ll=72.9646,50.0547",
    "yandexmaps://?pt=72.9646,50.0547&z=12",
    "https://2gis.kz/geo/72.9646,50.0547",
    "https://2gis.kz/karaganda/geo/72.9646%2C50.0547",
    "https://2gis.kz/temirtau?m=72.9646,50.0547/16",
    "https://2gis.ru/moscow/firm/450/center/72.9646,50.0547/zoom/15",
    "https://2gis.kz/temirtau/directions/points/|72.9646,50.0547;7000",
    "https://2gis.kz/temirtau?queryState=center%2F72.9646%2C50.0547%2Fzoom%2F17",
    "dgis://2gis.ru/geo/72.9646,50.0547",
    "https://www.openstreetmap.org/?lat=50.0547&lon=72.9646&zoom=15",
    "https://www.openstreetmap.org/node/1#map=17/50.0547/72.9646&layers=N",
    "https://www.openstreetmap.org/directions?engine=x&route=50.1,72.1;50.0547,72.9646",
    "https://openstreetmap.ru/#map=17/50.0547/72.9646",
    "https://opentopomap.org/#map=15/50.0547/72.9646",
    "https://osmand.net/map?pin=50.0547,72.9646#15/50.05/72.96",
    "https://osmand.net/go?lat=50.0547&lon=72.9646&z=16",
    "https://maps.apple.com/place?coordinate=50.0547,72.9646&name=Pin",
    "https://maps.apple.com/?q=50.0547,72.9646",
    "https://maps.apple.com/?daddr=50.0547,72.9646",
    "https://maps.apple.com/?address=X&ll=50.0547%2C72.9646",
    "http://maps.apple.com/maps?ll=50.0547,72.9646",
    "https://waze.com/ul?ll=50.0547%2C72.9646&navigate=yes",
    "https://www.waze.com/ul?ll=50.0547,72.9646",
    "https://www.waze.com/live-map/directions?to=ll.50.0547%2C72.9646",
    "https://ul.waze.com/ul?ll=50.0547%2C72.9646",
    "waze://?ll=50.0547,72.9646",
    "waze.com/ul?ll=50.0547%2C72.9646",
    "om://map?v=1&ll=50.0547,72.9646&n=X",
    "https://omaps.app/map?ll=50.0547,72.9646",
    "geo:50.0547, 72.9646",
    "geo:50.0547,72.9646;u=35",
    "geo:0,0?q=50.0547,72.9646(Label)",
    "geo:?q=50.0547,72.9646",
    "geo:50.0547%2C72.9646",
    "https://www.bing.com/maps?cp=50.0547~72.9646&lvl=16",
    "https://wego.here.com/?map=50.0547,72.9646,17,normal",
    "https://share.here.com/l/50.0547,72.9646",
    "https://mapy.cz/zakladni?x=72.9646&y=50.0547&z=17",
    "http://wikimapia.org/#lat=50.0547&lon=72.9646&z=17",
    "Міне осында: yandex.kz/maps/?ll=72.9646,50.0547&z=17, келіңіздер",
]

DO_NOT = [
    "https://maps.app.goo.gl/abc1",
    "https://yandex.kz/maps/-/CDabc1",
    "go.2gis.com/abc",
    "https://osm.org/go/0E",
    "https://goo.gl/maps/abc",
    "https://share.google/abc",
    "share.google/abc",
    "https://maps.apple/p/abc",
    "maps.apple/p/abc",
    "https://maps.apple.com/p/abc",
    "https://ya.ru/maps/-/CDabc",
    "ya.ru/maps/-/CDabc",
    "https://2gis.kz/temirtau/firm/70000001",
    "https://waze.com/ul/hv9x",
    "https://w3w.co/filled.count.soap",
    "https://what3words.com/filled.count.soap",
    "///filled.count.soap",
    "https://www.google.com/maps/place/Temirtau",
    "https://www.google.com/maps/dir/A/B/@50.2,72.2,12z",
    "https://osm.org/way/123",
    "https://maps.google.com/?cid=123",
    "geo:0,0?q=Temirtau",
    "https://omaps.app/abc",
]
UNSURE = [
    "https://maps.google.com/?q=50,72",
    "https://example.com/?lat=50.0547&lon=72.9646",
    "https://www.google.com/maps?q=50.0547,72.9646 https://www.google.com/maps?q=50.1547,72.9646",
    "50.1547, 72.9646 https://www.google.com/maps?q=50.0547,72.9646",
]
WITH_A_CODE = [
    "https://plus.codes/9J2J3X37+VR",
    "https://www.google.com/maps/place/9J2J3X37%2BVR",
    "https://maps.google.com/?q=9J2J3X37%2BVR",
    "https://www.google.com/maps/place/3X37%2BVR+Temirtau",
]


@pytest.mark.parametrize("text", CARRY)
def test_a_link_gives_its_point(text: str) -> None:
    found = map_links.mention(text)
    assert found is not None
    assert about_m(found.point, HERE) < 1


@pytest.mark.parametrize(
    "text",
    [
        "https://www.google.com/maps/place/50°03'17.0\"N+72°57'53.0\"E/@50.05,72.9,17z/",
        "https://www.google.com/maps/place/50%C2%B003'17.0%22N+72%C2%B057'53.0%22E",
    ],
)
def test_degrees_and_minutes_in_a_link_are_read(text: str) -> None:
    found = map_links.mention(text)
    assert found is not None
    assert about_m(found.point, HERE) < 20


@pytest.mark.parametrize("text", DO_NOT)
def test_a_short_link_is_known_to_carry_none(text: str) -> None:
    assert map_links.mention(text) is None
    assert map_links.barren(text)


@pytest.mark.parametrize("text", DO_NOT)
def test_a_link_without_coordinates_is_told(text: str) -> None:
    said = read(f"Воняет: {text}", HERE)
    assert (said.point, said.barren) == (None, True)


@pytest.mark.parametrize("text", UNSURE)
def test_a_link_that_may_mean_several_places_is_asked_about(text: str) -> None:
    said = read(text, HERE)
    assert said.point is None
    assert said.unsure is not None
    assert not said.barren


@pytest.mark.parametrize("text", WITH_A_CODE)
def test_a_plus_code_in_a_link_gives_its_point(text: str) -> None:
    said = read(text, HERE)
    assert said.point is not None
    assert about_m(said.point, HERE) < 15


def test_a_link_in_the_wrong_order_is_asked_about() -> None:
    said = read("https://yandex.kz/maps/?ll=50.0547,72.9646", HERE, Home())
    assert said.unsure is not None
    assert about_m(said.unsure.candidates[0].point, HERE) < 1


def test_coordinates_beside_a_short_link_are_read() -> None:
    said = read("50°03'17\"N 72°57'53\"E https://maps.app.goo.gl/abc", HERE)
    assert said.point is not None
    assert about_m(said.point, HERE) < 40


@pytest.mark.parametrize(
    ("link", "point"),
    [  # the examples of Organic Maps' own tests
        ("ge0://Byqqqqqqqq/Name", Point(45, 0)),
        ("ge0://B4srhdHVVt/Name", Point(64.5234, 12.1234)),
        ("https://ge0.me/Bzqqqqqqqq/Name", Point(45, 45)),
        ("om://BaF6F6F6F6/Name", Point(-20, 20)),
        ("https://omaps.app/BaF6F6F6F6", Point(-20, 20)),
    ],
)
def test_the_short_link_of_organic_maps_is_taken_apart(link: str, point: Point) -> None:
    found = map_links.mention(link)
    assert found is not None
    assert about_m(found.point, point) < 1


FORMS = [
    "https://www.google.com/maps?q={lat},{lon}",
    "https://www.google.com/maps/@{lat},{lon},17z",
    "https://www.google.com/maps/place/X/@1.5,2.5,17z/data=!8m2!3d{lat}!4d{lon}!16s",
    "https://yandex.kz/maps/?ll={lon}%2C{lat}&z=16",
    "https://yandex.kz/maps/?pt={lon},{lat}",
    "https://2gis.kz/geo/{lon},{lat}",
    "https://2gis.kz/t?m={lon}%2C{lat}%2F16",
    "https://www.openstreetmap.org/#map=17/{lat}/{lon}",
    "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}",
    "https://maps.apple.com/?ll={lat},{lon}",
    "https://waze.com/ul?ll={lat}%2C{lon}",
    "geo:{lat},{lon}",
    "https://omaps.app/map?ll={lat},{lon}",
]


@given(
    form=st.sampled_from(FORMS), lat=st.floats(0.01, 89.9), lon=st.floats(-179.9, -0.01), comma=st.booleans(),
    words=st.sampled_from(["{}", "Мұнда: {}", "«{}», пахнет"]), encoded=st.booleans(),
)  # fmt: skip
def test_a_point_in_any_link_is_itself_or_nothing(
    form: str, lat: float, lon: float, comma: bool, words: str, encoded: bool
) -> None:
    figures = {"lat": f"{lat:.6f}", "lon": f"{lon:.6f}"}
    if comma and not form.startswith("geo"):
        figures = {name: one.replace(".", ",") for name, one in figures.items()}
    link = form.format(**figures)
    said = read(words.format(link.replace(",", "%2C") if encoded else link), HERE)
    if said.point is not None:
        assert about_m(said.point, Point(lat, lon)) < 1
    else:
        assert said.unsure is not None or said.barren
    if not comma:
        assert said.point is not None


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
