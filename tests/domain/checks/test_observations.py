"""What is noted on site by a tap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.checks.observations import Observation, ticked
from bot.domain.intake.kinds import NONE

TOWN = load("temirtau")


def offered(kind: str) -> set[str]:
    return {row.id for row in TOWN.observable(kind)}


def test_what_is_offered_fits_what_is_checked():
    assert {"smell", "smoke", "snow"} <= offered("smoke")
    assert {"water_colour", "cloudy", "water_odour", "film", "fish"} <= offered("discharge")
    assert "smell" in offered("dump")
    assert "fish" not in offered("smell")


@pytest.mark.parametrize("kind", TOWN.kinds)
def test_nobody_is_offered_more_than_fits_on_a_screen(kind: str):
    assert len(offered(kind)) <= 8


def test_a_smell_has_the_seven_steps_of_its_scale_and_water_the_six_of_its_own():
    assert [one.id for one in TOWN.observed_as(TOWN.observations["smell"])] == list("0123456")
    assert [one.id for one in TOWN.observed_as(TOWN.observations["water_odour"])] == list("012345")


@given(row=st.sampled_from(list(TOWN.observations.values())), data=st.data())
def test_whatever_is_pressed_none_stands_alone_and_a_single_answer_is_single(row: Observation, data: st.DataObject):
    answers = st.sampled_from([one.id for one in TOWN.observed_as(row)])
    noted: tuple[str, ...] = ()
    for answer in data.draw(st.lists(answers, max_size=8)):
        before, noted = noted, ticked(row, noted, answer)
        assert (answer in noted) == (answer not in before)  # a second press takes it back
        assert len(set(noted)) == len(noted)
        assert NONE not in noted or len(noted) == 1
        assert row.several or len(noted) <= 1
