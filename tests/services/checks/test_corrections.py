"""A slip is mended by a new entry: what was sealed stays, what stands is the corrected figure."""

import sqlite3
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.cases.lifecycle import Verdict
from bot.domain.measurements.readings import Problem
from bot.errors import NotFound, Refused
from bot.services.checks import corrections, seals
from storage.cases import history
from storage.checks import corrections as kept
from storage.checks import readings
from storage.tx import Tx
from tests.services import town
from tests.services.checks.test_seals import checked, now


def slip(tx: Tx) -> tuple[object, int, int]:
    """A check whose reading is ten times what the instrument showed."""
    vera, check = checked(tx)
    return vera, check.id, readings.of(tx, check.id)[0].id


def test_a_typing_slip_is_corrected_and_both_figures_stay(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    corrections.reading(tx, vera, check, reading)
    assert corrections.say(tx, now(tx, vera), "0,024").asks == "why"
    assert corrections.because(tx, now(tx, vera), check, "slip").asks == "done"
    [taken] = readings.of(tx, check)
    assert (taken.was, taken.value, taken.times, taken.over, taken.why) == (
        Decimal("0.24"), Decimal("0.024"), Decimal(3), True, "slip",
    )  # fmt: skip
    assert seals.broken(tx) == (1, [])
    told = history.last(tx, 1)
    assert told is not None
    assert (told.what, told.args["was"], told.args["now"]) == ("corrected", "0.24", "0.024")


def test_below_the_limit_it_is_no_breach_any_more(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    corrections.reading(tx, vera, check, reading)
    corrections.say(tx, now(tx, vera), "2,4 мкг/м3")
    corrections.say(tx, now(tx, vera), "wrong unit, I read it again at home")
    [taken] = readings.of(tx, check)
    assert (taken.over, taken.times, taken.reason) == (False, Decimal("0.3"), "wrong unit, I read it again at home")


def test_a_reading_that_does_not_count_keeps_what_was_sealed(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    corrections.withdraw(tx, vera, check, reading)
    corrections.because(tx, now(tx, vera), check, "instrument")
    [taken] = readings.of(tx, check)
    assert (taken.counts, taken.value) == (False, Decimal("0.24"))


def test_the_last_of_several_corrections_stands(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    for figure in ("0,024", "0,026"):
        corrections.reading(tx, now(tx, vera), check, reading)
        corrections.say(tx, now(tx, vera), figure)
        corrections.because(tx, now(tx, vera), check, "slip")
    [taken] = readings.of(tx, check)
    assert (taken.was, taken.value) == (Decimal("0.24"), Decimal("0.026"))


def test_a_corrected_verdict_is_the_cases_and_the_sealed_one_stays_in_the_check(tx: Tx) -> None:
    vera, check = checked(tx)
    before = town.now(tx, check.case)
    corrections.verdict(tx, vera, check.id, "not_confirmed")
    corrections.because(tx, now(tx, vera), check.id, "mixed")
    case = town.now(tx, check.case)
    assert (case.verdict, case.checked_at) == (Verdict.NOT_CONFIRMED, before.checked_at)
    assert tx.value("SELECT verdict FROM checks") == "confirmed"
    assert seals.broken(tx) == (1, [])
    assert "told-corrected" in town.said(tx, now(tx, _reporter(tx, case.id)))


def test_the_volunteer_has_two_weeks_a_coordinator_any_time_and_a_stranger_never(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    with pytest.raises(NotFound):
        corrections.begin(tx, town.volunteer(tx), check)
    tx.now += timedelta(days=15)
    with pytest.raises(Refused, match="fix-too-late"):
        corrections.begin(tx, vera, check)
    clara = town.coordinator(tx)
    corrections.reading(tx, clara, check, reading)
    corrections.say(tx, now(tx, clara), "0,024")
    corrections.because(tx, now(tx, clara), check, "slip")
    assert kept.of(tx, check)[0].role == "coordinator"


def test_what_is_no_figure_or_of_something_else_is_asked_again(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    corrections.reading(tx, vera, check, reading)
    for words in ("about three", "so2 0,3"):
        step = corrections.say(tx, now(tx, vera), words)
        assert isinstance(step.problem, Problem)
    with pytest.raises(Refused, match="fix-same"):
        corrections.say(tx, now(tx, vera), "0,24")
    assert not kept.of(tx, check)


def test_a_reason_pressed_without_anything_to_mend_is_stale(tx: Tx) -> None:
    vera, check, reading = slip(tx)
    with pytest.raises(Refused, match="press-stale"):
        corrections.because(tx, vera, check, "slip")
    corrections.reading(tx, vera, check, reading)
    with pytest.raises(Refused, match="press-stale"):
        corrections.because(tx, now(tx, vera), check, "slip")


def test_corrections_are_only_added_to(tx: Tx) -> None:
    vera, check = checked(tx)
    corrections.note(tx, vera, check.id)
    corrections.say(tx, now(tx, vera), "the wind was from the west")
    corrections.because(tx, now(tx, vera), check.id, "mixed")
    for change in ("UPDATE corrections SET words = 'x'", "DELETE FROM corrections"):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            tx.run(change)


def _reporter(tx: Tx, case_id: int):
    from storage.people import people

    return people.get(tx, town.now(tx, case_id).reporter)
