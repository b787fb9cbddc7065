"""The law's clocks: every vector that was worked out by hand, and what holds for any day."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import catalogue_file, workdays
from bot.domain.deadlines.deadlines import Counted, count, either, end, off_between, plus_months, registered
from bot.domain.deadlines.working_days import Off, WorkingDays
from bot.errors import NotFound

CATALOGUE = catalogue_file.load("temirtau")
DAYS = workdays.working_days(CATALOGUE)
LAW = CATALOGUE.deadlines
TABLE = (Path(__file__).parents[1] / "data" / "deadline_vectors.csv").read_text(encoding="utf-8")
VECTORS = list(csv.DictReader(TABLE.splitlines()))
AI = "kz2026_env_info.answer"

# What each vector asks for, by our names of the rules.
RULES = {
    "register(received date)": lambda day: registered(day, DAYS, LAW.office).day,
    "appc_term15wd(from registration)": lambda day: counted("kz2026_appc_appeal.answer", day).due,
    "forward3wd": lambda day: counted("kz2026_appc_appeal.forward", day).due,
    "complaint20wd": lambda day: counted("kz2026_appc_complaint.answer", day).due,
    "ai_15cal": lambda day: counted(AI, day).due,
    "ai_15cal_rolled": lambda day: counted(AI, day).latest,
    "seed_15cal": lambda day: counted("kz2017_seed_env_info.term", day).due,
    "seed_30cal": lambda day: counted("kz2017_seed_env_info.term_with_check", day).due,
    "appeal3months": lambda day: counted("kz2026_appc_complaint.file", day).due,
    "court1month": lambda day: counted("kz2026_appc_complaint.court", day).due,
    "assembly_notify_latest(5wd before)": lambda day: counted("kz2020_assembly.notification", day).due,
    "procession_apply_latest(10wd before)": lambda day: counted("kz2020_assembly.approval", day).due,
    "seed_gathering_apply_latest": lambda day: counted("kz2017_seed_gathering.apply", day).due,
    "seed_gathering_answer_latest": lambda day: counted("kz2017_seed_gathering.answer", day).due,
}


def counted(rule: str, day: date) -> Counted:
    return count(LAW.term(rule), day, DAYS)


@pytest.mark.parametrize("row", VECTORS, ids=[f"{row['rule']}-{row['start']}" for row in VECTORS])
def test_a_vector_comes_out(row: dict[str, str]) -> None:
    assert RULES[row["rule"]](date.fromisoformat(row["start"])) == date.fromisoformat(row["result"])


@pytest.mark.parametrize(
    ("came", "day", "why"),
    [
        ("2026-03-20T18:40", date(2026, 3, 26), "after_hours"),  # a Friday, then Nauryz until the 25th
        ("2026-03-20T18:29", date(2026, 3, 20), "same_day"),
        ("2026-03-19T07:00", date(2026, 3, 19), "same_day"),
        ("2026-03-22T12:00", date(2026, 3, 26), "day_off"),
        ("2024-05-04T10:00", date(2024, 5, 4), "same_day"),  # a Saturday that was worked
    ],
)
def test_a_letter_is_registered_on_the_day_it_comes_or_the_next_working_day(came: str, day: date, why: str) -> None:
    found = registered(datetime.fromisoformat(came), DAYS, LAW.office)
    assert (found.day, found.why) == (day, why)


def test_environmental_information_is_due_by_the_earlier_law_and_lawful_by_the_later() -> None:
    both = either(counted(AI, date(2026, 4, 30)), counted("kz2026_env_info.answer_appc", date(2026, 4, 30)))
    assert (both.due, both.latest) == (date(2026, 5, 15), date(2026, 5, 26))
    assert (both.term.article, both.other and both.other.article) == ("11(10)", "76(1)")


def test_a_clock_names_the_days_off_that_it_ran_over() -> None:
    assert off_between(counted("kz2026_appc_appeal.answer", date(2026, 3, 2)), DAYS) == (
        Off(date(2026, 3, 8), date(2026, 3, 9), "women"),
        Off(date(2026, 3, 21), date(2026, 3, 25), "nauryz"),
    )


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 9, 1), False),  # 30 August was a Saturday
        (date(2026, 8, 31), True),  # no Constitution Day in 2026
        (date(2027, 3, 15), False),
        (date(2027, 8, 30), True),
        (date(2024, 5, 8), False),  # for the Saturday that was worked
    ],
)
def test_the_constitution_has_its_day_when_the_law_says_so(day: date, works: bool) -> None:
    assert DAYS.works(day) is works


def test_days_set_by_hand_win_over_the_calendar() -> None:
    days = WorkingDays(workdays.year, {date(2026, 1, 5): "off", date(2026, 1, 10): "working"})
    assert (days.works(date(2026, 1, 5)), days.works(date(2026, 1, 10))) == (False, True)
    assert days.name(date(2026, 1, 5)) == "moved"
    assert days.plus(date(2025, 12, 29), 3) == date(2026, 1, 6)


def test_a_superseded_rule_is_known_by_name_and_an_unknown_one_is_not() -> None:
    assert LAW.rulesets["kz2017_seed_env_info"].superseded
    with pytest.raises(NotFound):
        LAW.term("kz2026_appc_appeal.tomorrow")


starts = st.dates(date(2021, 7, 1), date(2035, 12, 31))
after = st.sampled_from(
    [
        f"{ruleset.id}.{term.id}"
        for ruleset in LAW.rulesets.values()
        for term in ruleset.terms.values()
        if not term.unit.endswith("before")
    ]
)


@given(after, starts)
def test_a_term_is_never_shorter_than_its_number_and_rolls_on_to_a_working_day(rule: str, start: date) -> None:
    term, found = LAW.term(rule), counted(rule, start)
    least = plus_months(start, term.value) if term.unit == "months" else start + timedelta(days=term.value)
    assert least <= end(term, start, DAYS) <= found.due <= found.latest
    if term.roll != "none":
        assert DAYS.works(found.latest)
    if term.unit == "working_days":
        assert DAYS.works(found.due)


@given(after, starts, st.integers(0, 40))
def test_who_begins_later_never_ends_earlier(rule: str, start: date, later: int) -> None:
    first, second = counted(rule, start), counted(rule, start + timedelta(days=later))
    assert first.due <= second.due
    assert first.latest <= second.latest


@given(starts, st.integers(1, 30))
def test_counting_back_undoes_counting_forward_from_a_working_day(start: date, n: int) -> None:
    start = DAYS.from_(start)
    assert DAYS.minus(DAYS.plus(start, n), n) == start
