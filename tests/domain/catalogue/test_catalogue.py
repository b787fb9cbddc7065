"""The hotline's file, read as a whole."""

import pickle

import pytest

from bot.adapters.catalogue_file import built_in, load
from bot.domain.measurements.readings import Reading
from bot.domain.places.points import Point
from bot.errors import NotFound

TOWN = load("temirtau")


def test_the_hotline_of_temirtau_comes_with_the_program():
    assert built_in() == ["temirtau"]
    assert TOWN.name["kk"] == "Жасыл желі"


@pytest.mark.parametrize(
    ("point", "area", "district"),
    [
        (Point(50.05197, 72.95497), "temirtau", "centre"),
        (Point(50.2347, 73.0666), "temirtau", "aktau"),  # a settlement of the town, beyond its border
        (Point(50.045, 73.05), "temirtau", "works"),
        (Point(50.16, 72.95), "temirtau", None),
        (Point(51.8085, 68.3582), "atbasar", "town"),
        (Point(51.2, 68.4), "atbasar", None),
    ],
)
def test_a_point_is_located_by_area_and_district(point: Point, area: str, district: str | None):
    found = TOWN.locate(point)
    assert found is not None
    assert (found.area.id, found.district and found.district.id) == (area, district)


@pytest.mark.parametrize("point", [Point(0, 0), Point(49.80187, 73.10211), Point(72.955, 50.052)])
def test_a_point_outside_every_area_is_nowhere(point: Point):
    assert TOWN.locate(point) is None


def test_a_body_is_named_in_the_form_of_the_region_it_answers_for():
    assert TOWN.body("ecology").name["ru"] == "Департамент экологии по Карагандинской области"
    assert TOWN.body("ecology", "atbasar").name["kk"] == "Ақмола облысы бойынша экология департаменті"
    assert TOWN.body("prosecutor", "atbasar").name["en"] == "Prosecutor's office, Atbasar district"


def test_a_complaint_from_outside_goes_to_the_bodies_of_the_first_area():
    assert TOWN.route("smell", None) == TOWN.route("smell", "temirtau")


def test_the_line_of_a_kind_gives_its_number_its_prefix():
    assert TOWN.line_of("smell").prefix == "GL"
    assert TOWN.line_of("no_water").prefix == "SP"


@pytest.mark.parametrize("ask", [TOWN.kind, TOWN.line_of, TOWN.body, TOWN.substance, TOWN.route, TOWN.suggested])
def test_asking_for_what_the_file_does_not_have_is_refused_not_a_crash(ask):
    with pytest.raises(NotFound):
        ask("dragon")


def test_the_same_reading_has_a_norm_at_the_tap_and_none_in_the_river():
    iron = TOWN.read("темір 0,6 мг/л")
    assert isinstance(iron, Reading)
    at_the_tap = TOWN.compare("bad_water", iron)
    assert at_the_tap is not None
    assert (at_the_tap.times, at_the_tap.over) == (2, True)
    assert TOWN.compare("discharge", iron) is None


def test_every_district_lies_in_its_own_area():
    for area in TOWN.areas.values():
        for district in area.districts.values():
            found = TOWN.locate(district.shape.centre)
            assert found is not None
            assert (found.area.id, found.district) == (area.id, district)


def test_a_catalogue_that_was_used_goes_into_another_process_whole():
    assert TOWN.dangers_in("пахнет газом дома")
    assert TOWN.kinds_in("запах тухлых яиц")
    there = pickle.loads(pickle.dumps(TOWN))
    assert there == TOWN
    assert there.dangers_in("пахнет газом дома") == TOWN.dangers_in("пахнет газом дома")
    assert there.body("ecology").name == TOWN.body("ecology").name
