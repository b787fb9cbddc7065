"""Every kind of the built-in hotline keeps what the rest of the program relies on."""

from datetime import timedelta

import pytest

from bot.adapters.catalogue_file import load
from bot.domain.intake.kinds import Instrument, Kind, Medium, Need
from bot.domain.text.languages import LANGUAGES

TOWN = load("temirtau")
GREEN = ["smell", "smoke", "dump", "discharge", "dead_animals", "spill", "other"]
WATER = [
    "no_water", "frozen_pipe", "burst_pipe", "bad_water", "overcharge", "late_work", "poor_work", "not_restored",
    "other_water",
]  # fmt: skip
every_kind = pytest.mark.parametrize("kind", TOWN.kinds.values(), ids=lambda k: k.id)


def test_each_line_offers_its_kinds_in_the_order_of_the_file():
    assert [k.id for k in TOWN.kinds_of("green")] == GREEN
    assert [k.id for k in TOWN.kinds_of("water")] == WATER


def test_a_line_that_is_not_there_has_no_kinds():
    assert TOWN.kinds_of("red") == ()


@every_kind
def test_a_kind_fits_into_the_data_of_a_button(kind: Kind):
    assert len(f"draft:kind:{kind.id}".encode()) <= 64


@every_kind
def test_a_kind_is_told_apart_by_its_name_and_emoji_in_each_language(kind: Kind):
    others = [k for k in TOWN.kinds_of(kind.line) if k is not kind]
    assert kind.emoji not in {k.emoji for k in others}
    for language in LANGUAGES:
        assert kind.name[language] not in {k.name[language] for k in others}


@every_kind
def test_a_kind_can_still_be_checked_by_the_second_ring_when_the_first_is_silent(kind: Kind):
    assert kind.perishes * 2 <= kind.evidence


@every_kind
def test_a_kind_asks_for_an_instrument_whenever_its_readings_need_one(kind: Kind):
    by_hand = {"smell_strength", "odour", "taste", "colour", "price_asked", "water_hours", "dump_area", "noise"}
    measured = set(kind.readings) - by_hand
    assert kind.instrument is not Instrument.NONE or measured <= {"trench_depth"}


@every_kind
def test_a_kind_always_wants_a_place_and_something_to_see_or_read(kind: Kind):
    assert Need.PLACE in kind.needs
    assert len(kind.needs) >= 2


@every_kind
def test_a_kind_has_a_body_that_answers_first_named_for_each_area(kind: Kind):
    for area in TOWN.areas:
        first = TOWN.route(kind.id, area)[0]
        assert all("{" not in first.name[language] for language in LANGUAGES)


@pytest.mark.parametrize(
    ("kind", "first_call"),
    [("smell", "112"), ("smoke", "101"), ("dump", "112"), ("spill", "112"), ("bad_water", "103"), ("poor_work", "112")],
)
def test_danger_is_called_in_before_the_form_is_filled(kind: str, first_call: str):
    danger = TOWN.kind(kind).danger
    assert danger is not None
    assert danger.call[0] == first_call


def test_what_the_wind_carries_off_is_offered_again_within_minutes_and_a_dump_only_after_a_day():
    waits = {k.id: k.perishes for k in TOWN.kinds.values()}
    assert waits["smell"] == waits["smoke"] == timedelta(minutes=5)
    assert waits["discharge"] == timedelta(minutes=10)
    assert waits["dead_animals"] == timedelta(minutes=30)
    assert waits["dump"] == timedelta(hours=24)


def test_only_water_that_is_drunk_is_held_against_the_drinking_norms():
    assert [k.id for k in TOWN.kinds.values() if k.drinking] == ["bad_water"]


@every_kind
def test_substances_suggested_for_a_kind_of_air_or_water_are_of_that_medium(kind: Kind):
    if kind.medium in {Medium.AIR, Medium.WATER}:
        assert {s.medium for s in TOWN.suggested(kind.id)} == {kind.medium}
