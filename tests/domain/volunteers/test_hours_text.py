"""Weekly hours, quiet hours and days away, as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.volunteers.days_away_text import LONGEST, Away, read_away
from bot.domain.volunteers.hours import DAY, WEEK, Span, by_day, canonical
from bot.domain.volunteers.hours_text import Unclear, read_hours, read_quiet

TODAY = date(2026, 3, 18)
NAMES = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]


def said(text: str) -> str:
    """What was understood: «Mo-Fr 18-22, Sa-Su 0-24»."""
    hours = read_hours(text)
    assert not isinstance(hours, Unclear), hours
    return ", ".join(
        (NAMES[first] if first == last else f"{NAMES[first]}-{NAMES[last]}")
        + "".join(f" {_hour(since)}-{_hour(until)}" for since, until in times)
        for first, last, times in by_day(hours)
    )


def _hour(minute: int) -> str:
    return f"{minute // 60}" + (f":{minute % 60:02}" if minute % 60 else "")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("пн-пт 18-22, сб вс весь день", "Mo-Fr 18-22, Sa-Su 0-24"),
        ("Пн – Пт: 18.00 – 22.00\nСб – Вс: 10.00 – 20.00", "Mo-Fr 18-22, Sa-Su 10-20"),
        ("с 18-00 до 22-00 по рабочим дням, весь день по выходным", "Mo-Fr 18-22, Sa-Su 0-24"),
        ("с понедельника по пятницу с 9 до 18", "Mo-Fr 9-18"),
        ("18-22 по будням, сб весь день", "Mo-Fr 18-22, Sa 0-24"),
        ("пн, ср, пт 9-12, 18:30-22", "Mo 9-12 18:30-22, We 9-12 18:30-22, Fr 9-12 18:30-22"),
        ("вечером и в выходные", "Mo-Fr 18-23, Sa-Su 0-24"),
        ("по вечерам", "Mo-Su 18-23"),
        ("после 18", "Mo-Su 18-24"),
        ("до 12 в выходные", "Sa-Su 0-12"),
        ("22-6", "Mo-Su 22-30"),
        ("вс 22-6", "Su 22-30"),
        ("сб-пн", "Mo 0-24, Sa-Su 0-24"),
        ("круглосуточно", "Mo-Su 0-24"),
        ("рабочее время", "Mo-Fr 9-18"),
        ("дүйсенбі–жұма 18:00–22:00", "Mo-Fr 18-22"),
        ("дүйсенбіден жұмаға дейін 18:00-ден 22:00-ге дейін", "Mo-Fr 18-22"),
        ("дс-жм 18-22, сб жк күні бойы", "Mo-Fr 18-22, Sa-Su 0-24"),
        ("жұмыс күндері кешке, демалыста күні бойы", "Mo-Fr 18-23, Sa-Su 0-24"),
        ("дуйсенби, сенби 10-нан 18-ге дейин", "Mo 10-18, Sa 10-18"),
        ("18-ден кейін", "Mo-Su 18-24"),
        ("күн сайын 8-20", "Mo-Su 8-20"),
        ("mon-fri 6pm-10pm, weekend", "Mo-Fr 18-22, Sa-Su 0-24"),
        ("weekdays after 6pm; sat 10:00-16:00", "Mo-Fr 18-24, Sa 10-16"),
        ("9-5pm mon to fri", "Mo-Fr 9-17"),
        ("evenings and weekends", "Mo-Fr 18-23, Sa-Su 0-24"),
        ("any time", "Mo-Su 0-24"),
    ],
)
def test_hours_are_understood_in_three_languages(written: str, meant: str) -> None:
    assert said(written) == meant


@pytest.mark.parametrize(
    ("written", "say", "word"),
    [
        ("кроме пн", "hours-except", "кроме"),
        ("пн 25-26", "hours-bad-time", "25"),
        ("пн 18", "hours-open", "18"),
        ("пн 10-10", "hours-same", "10"),
        ("пн когда-нибудь", "hours-unknown", "когда"),
        ("…", "hours-nothing", ""),
        ("x" * 301, "hours-too-long", ""),
    ],
)
def test_what_is_not_understood_is_named(written: str, say: str, word: str) -> None:
    assert read_hours(written) == Unclear(say, word)


pieces = "пн пт- сб с до по 18 22:00 6pm 24 0 дейін вечером весь день , ; и weekend night 18-00 кейін".split(" ")  # noqa: SIM905


@given(st.text(max_size=60) | st.lists(st.sampled_from(pieces), max_size=9).map(" ".join))
def test_no_text_breaks_it_and_only_weeks_come_out(text: str) -> None:
    hours = read_hours(text)
    if not isinstance(hours, Unclear):
        assert canonical(hours) == hours
        assert all(0 <= one.since < one.until <= WEEK for one in hours)
    quiet = read_quiet(text)
    assert isinstance(quiet, Unclear) or (quiet[0] != quiet[1] and all(0 <= at < DAY for at in quiet))


@given(st.integers(0, 6), st.integers(0, 23), st.integers(1, 24))
def test_what_is_said_of_a_day_is_kept(day: int, since: int, until: int) -> None:
    if since < until:
        word = ["понедельник", "сейсенбі", "Wed", "чт", "жұма", "суббота", "Sunday"][day]
        assert read_hours(f"{word} {since}:00-{until}:00") == (Span(day * DAY + since * 60, day * DAY + until * 60),)


@pytest.mark.parametrize(
    ("written", "since", "until"),
    [
        ("с 1 по 14 июля", date(2026, 7, 1), date(2026, 7, 14)),
        ("01.07-14.07", date(2026, 7, 1), date(2026, 7, 14)),
        ("1–14 шілде", date(2026, 7, 1), date(2026, 7, 14)),
        ("1 шілдеден 14 шілдеге дейін", date(2026, 7, 1), date(2026, 7, 14)),
        ("from July 1 to July 14", date(2026, 7, 1), date(2026, 7, 14)),
        ("28 декабря – 8 января", date(2026, 12, 28), date(2027, 1, 8)),
        ("от 20.03.26 до 01.04.26", date(2026, 3, 20), date(2026, 4, 1)),
        ("с 15 марта до 25 марта", date(2026, 3, 15), date(2026, 3, 25)),
        ("до 15 декабря", TODAY, date(2026, 12, 15)),
        ("2 недели", TODAY, date(2026, 3, 31)),
        ("екі апта", TODAY, date(2026, 3, 31)),
        ("10 days", TODAY, date(2026, 3, 27)),
        ("с завтра на неделю", date(2026, 3, 19), date(2026, 3, 25)),
        ("с 20 марта 2 недели", date(2026, 3, 20), date(2026, 4, 2)),
    ],
)
def test_days_away_are_understood(written: str, since: date, until: date) -> None:
    assert read_away(written, TODAY) == Away(since, until)


@pytest.mark.parametrize(
    ("written", "say"),
    [
        ("31.02-05.03", "away-bad-date"),
        ("с 20 по 25", "away-bad-date"),
        ("14.07-01.07", "away-backwards"),
        ("01.01.2020-02.01.2020", "away-past"),
        ("60 недель", "away-too-long"),
        ("когда-нибудь", "away-unclear"),
    ],
)
def test_days_that_cannot_be_are_asked_again(written: str, say: str) -> None:
    assert read_away(written, TODAY) == say


@given(
    st.text(max_size=60)
    | st.from_regex(r"\A(с |from |до )?\d{1,3}([./]\d{1,2}){0,2}( ?[-–] ?\d{1,2}([. ]\w{1,8})?)?\Z")
)
def test_no_text_breaks_it_and_nobody_is_away_for_ever(text: str) -> None:
    found = read_away(text, TODAY)
    if isinstance(found, Away):
        assert found.since <= found.until
        assert TODAY <= found.until <= TODAY + LONGEST
