"""The area of a dump: sides in metres and paces, an outline point by point, and the sum over cases."""

from datetime import timedelta

import pytest

from bot.domain.evidence.files import Place
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.errors import Refused
from bot.services.checks import checks as checking
from bot.services.checks import dump_outline, late_additions, seals
from storage.checks import dump_areas
from storage.checks.checks import Check
from storage.tx import Tx
from tests.services import town
from tests.services.checks.test_seals import begun, now, take

STEP = 0.0009  # degrees of latitude: 100 m


def corner(north: float, east: float) -> Place:
    """A place so many times 100 m north and 64 m east of the centre."""
    return Place(Point(town.CENTRE.lat + north * STEP, town.CENTRE.lon + east * STEP))


def walked(tx: Tx, by: Person, check: Check, *corners: tuple[float, float]) -> None:
    dump_outline.walk(tx, now(tx, by), check.id)
    for north, east in corners:
        tx.now += timedelta(seconds=40)
        dump_outline.corner(tx, now(tx, by), check.id, corner(north, east))


def test_a_pace_is_our_guess_until_it_is_said(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    take(tx, vera, check, words="30x40 шагов")
    dump_outline.set_pace(tx, now(tx, vera), check.id, 80)
    take(tx, vera, check, words="30x40 шагов, высота 2 м")
    first, second = dump_areas.of(tx, check.id)
    assert (first.area_m2, first.step_m, first.height_m) == (588.0, 0.7, None)
    assert (second.area_m2, second.step_m, second.height_m) == (768.0, 0.8, 2.0)


def test_sides_and_readings_and_notes_in_one_message_all_find_their_place(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    got = take(tx, vera, check, words="20 м на 15 м\nртуть 177 мг/кг\nбочки без надписей")
    assert (got.kept, got.noted) == (2, True)
    assert dump_areas.of(tx, check.id)[0].area_m2 == 300


def test_sides_without_a_unit_are_asked_about(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    got = take(tx, vera, check, words="30x40")
    assert [problem.say for problem in got.problems] == ["area-of-what"]
    assert not dump_areas.of(tx, check.id)


def test_an_outline_is_the_area_inside_it(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    walked(tx, vera, check, (0, 0), (1, 0), (1, 1), (0, 1))
    dump_outline.finish(tx, now(tx, vera), check.id)
    [area] = dump_areas.of(tx, check.id)
    assert area.area_m2 == pytest.approx(100.1 * 64.5, rel=0.01)
    assert len(area.outline) == 4
    assert not dump_areas.walked(tx, check.id)
    assert not dump_outline.walking(now(tx, vera), check.id)


def test_corners_that_are_one_are_counted_once_and_two_are_too_few(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    walked(tx, vera, check, (0, 0), (0, 0.001), (1, 0))
    with pytest.raises(Refused, match="area-few"):
        dump_outline.finish(tx, now(tx, vera), check.id)
    assert len(dump_areas.walked(tx, check.id)) == 2


def test_an_outline_that_crosses_itself_is_told_and_the_line_around_it_may_count(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    walked(tx, vera, check, (0, 0), (1, 1), (1, 0), (0, 1))
    with pytest.raises(Refused, match="area-crosses"):
        dump_outline.finish(tx, now(tx, vera), check.id)
    dump_outline.finish(tx, now(tx, vera), check.id, the_line_around=True)
    [area] = dump_areas.of(tx, check.id)
    assert area.around
    assert area.area_m2 == pytest.approx(100.1 * 64.5, rel=0.01)


def test_the_last_corner_can_be_taken_back_and_one_kilometres_away_is_none(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    walked(tx, vera, check, (0, 0), (1, 0))
    with pytest.raises(Refused, match="area-corner-far"):
        dump_outline.corner(tx, now(tx, vera), check.id, corner(90, 0))
    dump_outline.step_back(tx, now(tx, vera), check.id)
    assert len(dump_areas.walked(tx, check.id)) == 1


def test_the_area_is_sealed_with_the_verdict_and_one_that_comes_later_is_late(tx: Tx) -> None:
    vera, check = begun(tx, "dump")
    take(tx, vera, check, words="20 м на 15 м")
    checking.judge(tx, now(tx, vera), check.id, "confirmed")
    tx.now += timedelta(minutes=5)
    late_additions.add(tx, now(tx, vera), check.id, at=tx.now, words="30 м на 15 м")
    assert [one.late for one in dump_areas.of(tx, check.id)] == [False, True]
    assert seals.broken(tx) == (1, [])


def test_all_dumps_of_a_time_are_summed_each_case_once_by_its_last_area(tx: Tx) -> None:
    began = tx.now
    for words in ("20 м на 15 м", "площадь свалки 1200 м2", "10 м на 10 м"):
        vera, check = begun(tx, "dump")
        take(tx, vera, check, words=words)
        if words == "10 м на 10 м":
            take(tx, vera, check, words="20 м на 10 м")
        checking.judge(tx, now(tx, vera), check.id, "confirmed")
        tx.run("UPDATE volunteers SET on_duty = 0")
    tx.now += timedelta(minutes=1)
    assert dump_areas.total_m2(tx, began, tx.now) == 300 + 1200 + 200
    assert dump_areas.total_m2(tx, tx.now, tx.now + timedelta(days=1)) == 0
