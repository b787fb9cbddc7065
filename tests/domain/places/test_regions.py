"""Which region a point lies in, offline: for whoever writes from where the hotline does not work."""

import pytest

from bot.adapters import country
from bot.domain.places.gazetteer import Gazetteer
from bot.domain.places.points import Point
from bot.domain.places.regions import region_of


@pytest.mark.parametrize(
    ("lat", "lon", "name"),
    [
        (50.28, 57.207, "Ақтөбе облысы"),
        (51.13, 71.43, "Астана қаласы"),
        (51.75, 71.43, "Ақмола облысы"),
        (43.2525, 76.9115, "Алматы қаласы"),
        (42.315, 69.6, "Шымкент қаласы"),
        (50.05, 72.96, "Қарағанды облысы"),
        (47.8, 67.71, "Ұлытау облысы"),
        (43.66, 51.17, "Маңғыстау облысы"),
    ],
)
def test_a_point_lies_in_its_region_and_a_city_is_not_the_region_around_it(lat: float, lon: float, name: str) -> None:
    region = region_of(country.regions(), Point(lat, lon))
    assert region is not None
    assert region.name.kk == name


@pytest.mark.parametrize(("lat", "lon"), [(55.75, 37.62), (41.3, 69.24), (0.0, 0.0)])
def test_a_point_abroad_lies_in_none(lat: float, lon: float) -> None:
    assert region_of(country.regions(), Point(lat, lon)) is None


def test_there_are_seventeen_regions_and_three_cities_each_with_its_department() -> None:
    assert len(country.regions()) == 20
    assert len({region.ecology.ru for region in country.regions()}) == 20


def test_every_town_lies_in_the_country_and_is_found_by_every_name_it_has() -> None:
    far = Gazetteer().add(town for town, _ in country.towns())
    for town, _ in country.towns():
        assert region_of(country.regions(), town.point) is not None, town
        for name in (town.name.kk, town.name.ru, town.name.en, *town.also):
            assert town.name in [one.name for one in far.named(name)], name


@pytest.mark.parametrize("text", ["Qaragandy", "qostanai", "в Усть-Каменогорске", "Жезказганда", "Aktobe"])
def test_towns_are_known_in_latin_letters_and_with_endings(text: str) -> None:
    far = Gazetteer().add(town for town, _ in country.towns())
    assert bool(far.named(text)) is (text != "Qaragandy")  # Karaganda is near the hotline, and stands in its own list
