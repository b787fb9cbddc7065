"""Who attacks: anybody with the open data. With what: the mean of all that one home reports.

What they may learn: a square.
"""

import random
from math import cos, hypot, radians
from statistics import median

import pytest

from bot.domain.places.cells import CELL_M, STICKY_M, Cell, cell_of
from bot.domain.places.points import DEGREE_M, Point, about_m
from bot.domain.privacy.audiences import Audience
from bot.services.cases import decisions
from bot.services.privacy import shown
from storage.cases import complaints
from storage.digest import exports, sheet_rows
from storage.digest.exports import Cut
from storage.privacy import forgetting
from storage.tx import Tx
from tests.services import town

HOMES, REPORTS = 60, 25
GPS_M = 25
"""How far a phone is off, m (one sigma)."""


def _near(chance: random.Random, home: Point, sigma_m: float) -> Point:
    north, east = chance.gauss(0, sigma_m), chance.gauss(0, sigma_m)
    return Point(home.lat + north / DEGREE_M, home.lon + east / DEGREE_M / cos(radians(home.lat)))


def _public(tx: Tx) -> dict[str, tuple[float, float]]:
    table = exports.table(tx, "complaints", Cut(public=True))
    return {row["number"]: (row["lat"], row["lon"]) for row in table.rows}


def test_the_mean_of_many_reports_of_one_home_is_no_nearer_than_one_report(tx: Tx) -> None:
    chance = random.Random(7)
    first, whole = [], []
    homes = {}
    for _ in range(HOMES):
        person, home = town.resident(tx), Point(50.0 + chance.random() * 0.1, 72.9 + chance.random() * 0.15)
        homes[person.id] = (
            home,
            [town.case(tx, person, point=_near(chance, home, GPS_M)).number for _ in range(REPORTS)],
        )
    public = _public(tx)
    for home, numbers in homes.values():
        told = [public[number] for number in numbers]
        assert len(set(told)) <= 2  # one square; two only where a phone was off by more than STICKY_M
        mean = Point(sum(lat for lat, _ in told) / REPORTS, sum(lon for _, lon in told) / REPORTS)
        first.append(about_m(home, Point(*told[0])))
        whole.append(about_m(home, mean))
    assert median(first) >= 190
    assert median(whole) >= 190
    assert abs(median(whole) - median(first)) < 15


def test_every_public_place_is_the_middle_of_a_square(tx: Tx) -> None:
    chance = random.Random(8)
    for _ in range(40):
        town.case(tx, point=Point(40 + chance.random() * 15, 47 + chance.random() * 40))
    for lat, lon in _public(tx).values():
        assert abs((lat / 0.005) % 1 - 0.5) < 1e-4
        assert abs((lon / 0.0075) % 1 - 0.5) < 1e-4


def test_a_home_on_the_line_between_two_squares_keeps_one_and_does_so_when_its_owner_is_forgotten(tx: Tx) -> None:
    person, home = town.resident(tx), Point(50.055, 72.9675)  # the corner of four
    chance = random.Random(9)
    cases = [town.case(tx, person, point=_near(chance, home, GPS_M)) for _ in range(20)]
    squares = {shown.place(tx, case, Audience.OPEN).point for case in cases}
    assert len(squares) == 1
    forgetting.forget(tx, person.id, everywhere=False)
    assert {shown.place(tx, town.now(tx, case), Audience.OPEN).point for case in cases} == squares


def test_who_moves_away_has_another_square_and_a_stranger_next_door_their_own(tx: Tx) -> None:
    person = town.resident(tx)
    town.case(tx, person, point=Point(50.0549, 72.9646))
    far = town.case(tx, person, point=town.north(2_000))
    assert shown.place(tx, far, Audience.OPEN).point == cell_of(town.north(2_000)).centre
    beside = Point(50.0551, 72.9646)
    assert about_m(beside, Point(50.0549, 72.9646)) < STICKY_M
    assert shown.place(tx, town.case(tx, point=beside), Audience.OPEN).point == cell_of(beside).centre


def test_a_witness_shows_the_square_of_the_case_that_leads_and_a_corrected_place_its_own(tx: Tx) -> None:
    lead, witness = town.case(tx), town.case(tx, point=town.north(1_200))
    decisions.join(tx, town.coordinator(tx), witness.id, lead.id)
    public = _public(tx)
    assert public[witness.number] == public[lead.number]
    tx.run("UPDATE complaints SET lat = 50.1, lon = 72.9 WHERE id = :id", id=lead.id)
    assert shown.place(tx, town.now(tx, lead), Audience.OPEN).point == cell_of(Point(50.1, 72.9)).centre


def test_the_spreadsheet_of_a_digest_has_squares(tx: Tx) -> None:
    town.case(tx)
    (row,) = sheet_rows.cases(tx, tx.now.replace(year=2020), tx.now.replace(year=2030))
    assert isinstance(row["cell"], Cell)
    assert not {"lat", "lon", "own_lat", "own_lon"} & row.keys()


@pytest.mark.parametrize(
    "point", [Point(50.0547, 72.9646), Point(-33.9, -18.4), Point(0.0, 0.0), Point(50.005, 72.9675)]
)
def test_a_point_lies_in_its_square_and_no_farther_from_its_middle_than_half_a_diagonal(point: Point) -> None:
    cell = cell_of(point)
    south, west, north, east = cell.bounds
    assert south <= point.lat <= north
    assert west <= point.lon <= east
    assert cell.nearest(point) == point
    assert about_m(point, cell.centre) <= hypot(CELL_M, 840) / 2 + 1


def test_by_what_name_a_square_goes() -> None:
    assert cell_of(Point(50.0511, 72.9991)).name == "c10010x9733"


def test_the_last_case_of_somebody_with_many_homes_takes_the_nearest(tx: Tx) -> None:
    person = town.resident(tx)
    town.case(tx, person, point=Point(50.0549, 72.9646))
    second = town.case(tx, person, point=Point(50.0575, 72.9646))
    third = town.case(tx, person, point=Point(50.0563, 72.9646))
    assert complaints.public_cell(tx, third) == complaints.public_cell(tx, second)
