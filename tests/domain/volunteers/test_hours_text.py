"""Weekly hours and quiet hours, as people write them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.volunteers.hours import DAY, WEEK, Span, by_day, canonical, span
from bot.domain.volunteers.hours_text import Unclear, read_hours, read_quiet

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
    ("written", "meant"),
    [
        ("пн с 9 утра до 6 вечера", "Mo 9-18"),
        ("пн с 9 часов утра до 6 часов вечера", "Mo 9-18"),
        ("пн с 9 до 6 вечера", "Mo 9-18"),
        ("пн с 9 утра до 6", "Mo 9-18"),
        ("пн после 6 вечера", "Mo 18-24"),
        ("пн до 9 утра", "Mo 0-9"),
        ("пн с 7 до 11 вечера", "Mo 19-23"),
        ("пн 7-11 вечера", "Mo 19-23"),
        ("пн с 10 вечера до 6 утра", "Mo 22-30"),
        ("пн с 10 до 6 утра", "Mo 22-30"),
        ("пн с 11 вечера до 2 ночи", "Mo 23-26"),
        ("пн с 22 до 6", "Mo 22-30"),
        ("сб с 10 до 2 дня", "Sa 10-14"),
        ("сб с 12 до 3 дня", "Sa 12-15"),
        ("сб с 12 ночи до 6 утра", "Sa 0-6"),
        ("пн с 7 вечера до полуночи", "Mo 19-24"),
        ("пн с полудня до 12 ночи", "Mo 12-24"),
        ("до двух часов дня", "Mo-Su 0-14"),
        ("с девяти утра до шести вечера", "Mo-Su 9-18"),
        ("с 9.30 утра до 6.30 вечера", "Mo-Su 9:30-18:30"),
        ("с 6-ти до 9-ти вечера", "Mo-Su 18-21"),
        ("вечером с 6 до 9", "Mo-Su 18-21"),
        ("пн вечером 18-22", "Mo 18-22"),
        ("по вечерам с 18 до 22", "Mo-Su 18-22"),
        ("вечером, с 18 до 22", "Mo-Su 18-22"),
        ("утром 7-9, вечером 18-22", "Mo-Su 7-9 18-22"),
        ("утром с 7 до 9 вечером с 18 до 22", "Mo-Su 7-9 18-22"),
        ("пн 9 утра - 12 дня, 2 дня - 6 вечера", "Mo 9-12 14-18"),
        ("пн-пт с 6 вечера, сб с 9 утра", "Mo-Fr 18-24, Sa 9-24"),
        ("дүйсенбі кешкі 6-дан кейін", "Mo 18-24"),
        ("дүйсенбі таңғы 9-ға дейін", "Mo 0-9"),
        ("дүйсенбі таңғы 9-дан кешкі 6-ға дейін", "Mo 9-18"),
        ("дс-жм кешкі 7-ден 11-ге дейін", "Mo-Fr 19-23"),
        ("сенбі түскі 12-ден кешкі 5-ке дейін", "Sa 12-17"),
        ("сенбі түнгі 10-нан таңғы 6-ға дейін", "Sa 22-30"),
        ("кешкі сағат 6-дан кейін", "Mo-Su 18-24"),
        ("кешкі алтыдан кейін", "Mo-Su 18-24"),
        ("жұмыс күндері кешкі 18:00-ден кейін", "Mo-Fr 18-24"),
        ("таңертең 8-ден 10-ға дейін", "Mo-Su 8-10"),
        ("9 бен 18 аралығында", "Mo-Su 9-18"),
        ("mon after 6 in the evening", "Mo 18-24"),
        ("mon from 9 in the morning to 6 in the evening", "Mo 9-18"),
        ("mon 7 to 11 in the evening", "Mo 19-23"),
        ("mon before 9 in the morning", "Mo 0-9"),
        ("mon after six pm", "Mo 18-24"),
        ("6pm-10", "Mo-Su 18-22"),
        ("10pm-6", "Mo-Su 22-30"),
        ("12pm-6pm", "Mo-Su 12-18"),
        ("12am-6am", "Mo-Su 0-6"),
        ("weekdays from noon to 6pm", "Mo-Fr 12-18"),
        ("sat noon to midnight", "Sa 12-24"),
        ("between 9 and 17 on weekdays", "Mo-Fr 9-17"),
        ("mon-fri evenings 6 to 9", "Mo-Fr 18-21"),
    ],
)
def test_a_time_is_of_the_part_of_the_day_that_is_said_with_it(written: str, meant: str) -> None:
    assert said(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("каждый день кроме воскресенья с 9 до 18", "Mo-Sa 9-18"),
        ("ежедневно кроме сб и вс 18-22", "Mo-Fr 18-22"),
        ("будни кроме среды после 18", "Mo-Tu 18-24, Th-Fr 18-24"),
        ("18-22 кроме выходных", "Mo-Fr 18-22"),
        ("кроме вс 10-18", "Mo-Sa 10-18"),
        ("жексенбіден басқа күн сайын 9-18", "Mo-Sa 9-18"),
        ("сенбі мен жексенбіден басқа күндері кешкі 6-дан 10-ға дейін", "Mo-Fr 18-22"),
        ("every day but sunday 9-18", "Mo-Sa 9-18"),
        ("weekdays but not wednesday after 6pm", "Mo-Tu 18-24, Th-Fr 18-24"),
        ("every day except mon and tue", "We-Su 0-24"),
        ("без выходных с 9 до 18", "Mo-Su 9-18"),
    ],
)
def test_days_are_left_out(written: str, meant: str) -> None:
    assert said(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "пн после 6", "пн до 9", "с 9 до 6", "с 1 до 5", "с двух до пяти", "12 утра - 5", "вечером, 6-9",
        "пн с 9 до обеда", "вечером до 9", "с утра до вечера",
        "кешке дейін", "after midnight", "пн 9 утра", "вечером в пн с 6 до 9",
        "18-22 по будням 10-20 по выходным", "кроме сб, вс 10-18", "дс-жм сәрсенбіден басқа 18-22",
        "сб не могу вс 10-12", "половина седьмого", "2 дня в неделю", "month 5-6",
        "с понедельника", "пн 8 дня - 9 вечера",
    ],
)  # fmt: skip
def test_what_has_two_meanings_is_asked_about(written: str) -> None:
    assert isinstance(read_hours(written), Unclear)


@pytest.mark.parametrize(
    ("written", "quiet"),
    [
        ("23-7", (23 * 60, 7 * 60)),
        ("с 11 вечера до 7 утра", (23 * 60, 7 * 60)),
        ("не звонить с 10 вечера до 8", (22 * 60, 8 * 60)),
        ("түнгі 11-ден таңғы 7-ге дейін", (23 * 60, 7 * 60)),
        ("from 10 at night to 7 in the morning", (22 * 60, 7 * 60)),
        ("с полуночи до 7", (0, 7 * 60)),
        ("11-7", Unclear("hours-half", "11")),
        ("пн 23-7", Unclear("quiet-unclear")),
        ("ночью", Unclear("quiet-unclear")),
    ],
)
def test_quiet_hours_are_read_alike(written: str, quiet: object) -> None:
    assert read_quiet(written) == quiet


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


# How an hour of the day is said: as a time alone, as the last, as the first, in three languages.
_PARTS = {
    range(1, 12): ("{h} утра", "таңғы {h}", "{h} in the morning", "{h}am"),
    range(12, 18): ("{h} дня", "түскі {h}", "{h} in the afternoon", "{h}pm"),
    range(18, 24): ("{h} вечера", "кешкі {h}", "{h} in the evening", "{h}pm"),
}


def _spelt(hour: int, how: int) -> str:
    form = next(forms[how] for hours, forms in _PARTS.items() if hour in hours)
    return form.format(h=(hour - 1) % 12 + 1)


_RANGES = ("с {} до {}", "{} мен {} аралығында", "from {} to {}", "{}-{}")


@given(st.integers(1, 23), st.integers(1, 23), st.integers(0, 3), st.integers(0, 6))
def test_hours_in_any_spelling_are_read_back(since: int, until: int, how: int, day: int) -> None:
    assume(since != until)
    word = ["понедельник", "сейсенбі", "Wed", "чт", "жұма", "суббота", "Sunday"][day]
    written = f"{word} {_RANGES[how].format(_spelt(since, how), _spelt(until, how))}"
    assert read_hours(written) == canonical(span(day, since * 60, until * 60 + DAY * (until < since)))


@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from(["утра", "дня", "вечера", "ночи", "am", "pm"]))
def test_one_part_for_two_times_is_the_nearer_one_or_nothing(first: int, last: int, part: str) -> None:
    hours = read_hours(f"пн {first}-{last} {part}")
    if not isinstance(hours, Unclear):
        length = sum(one.until - one.since for one in hours)
        assert length <= DAY // 2
        assert length % (DAY // 2) == (last - first) * 60 % (DAY // 2)
