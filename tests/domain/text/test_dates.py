"""Days as coordinators type them; a number keeps what only looks like one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.dates import dated, month_in, odd_day, typed_day

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5.03", date(2026, 3, 5)),
        ("05.03.2026", date(2026, 3, 5)),
        ("2026-03-05", date(2026, 3, 5)),
        ("5/3/26", date(2026, 3, 5)),
        ("5 марта", date(2026, 3, 5)),
        ("5 наурыз", date(2026, 3, 5)),
        ("5 March 2025", date(2025, 3, 5)),
        ("вчера отправили", date(2026, 3, 17)),
        ("Кеше", date(2026, 3, 17)),
        ("today", TODAY),
        ("25.12", date(2025, 12, 25)),
        ("5 мapта", date(2026, 3, 5)),  # a Latin a and p
        ("\u200e5.03\u200f", date(2026, 3, 5)),
        ("2026/05/01", date(2026, 5, 1)),
        ("2026.03.05", date(2026, 3, 5)),
        ("5. 03. 2026", date(2026, 3, 5)),
        ("05 03 2026", date(2026, 3, 5)),
        ("5-го марта", date(2026, 3, 5)),
        ("5 мар. 26 г.", date(2026, 3, 5)),
        ("2026 жылғы 5 наурыз", date(2026, 3, 5)),
        ("2026 ж. 5 наурызда", date(2026, 3, 5)),
        ("наурыздың 5-і", date(2026, 3, 5)),
        ("5 қыр.", date(2025, 9, 5)),
        ("March 5th", date(2026, 3, 5)),
        ("5th of March 2026", date(2026, 3, 5)),
        ("5.03 в 14.30", date(2026, 3, 5)),
        ("29.02", date(2024, 2, 29)),
        ("позавчера", date(2026, 3, 16)),
        ("the day before yesterday", date(2026, 3, 16)),
        ("алдыңғы күні", date(2026, 3, 16)),
        ("3 дня назад", date(2026, 3, 15)),
        ("2 күн бұрын", date(2026, 3, 16)),
        ("вчера, 17.03", date(2026, 3, 17)),
        ("вчера, 5.03", None),
        ("5.3.1999", None),
        ("5 марта 1999", None),
        ("31.02", None),
        ("31 апреля", None),
        ("29.02.2026", None),
        ("5-7 марта", None),
        ("с 5 по 7 марта", None),
        ("5.03 или 6.03", None),
        ("в 14.30", None),
        ("ЗТ-2026-4-7", None),
        ("5 майор", None),
        ("в марте", None),
        ("", None),
    ],
)
def test_a_day_behind_us_is_read(text: str, day: date | None) -> None:
    assert typed_day(text, TODAY) == day


def test_a_day_without_its_year_is_the_next_one_when_it_is_promised() -> None:
    assert typed_day("25.02", TODAY, ahead=True) == date(2027, 2, 25)
    assert typed_day("1 апреля", TODAY, ahead=True) == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("ЖТ-2026-123 от 05.03.2026", "ЖТ-2026-123", date(2026, 3, 5)),
        ("№ 5/12", "№ 5/12", None),
        ("3-12/45, 05.03.2026 г.", "3-12/45", date(2026, 3, 5)),
        ("05.03.2026", "", date(2026, 3, 5)),
        ("ЖТ-1 от 31.02.2026", "ЖТ-1", None),
        ("ЖТ-2026-00123 от 5 марта 2026", "ЖТ-2026-00123", date(2026, 3, 5)),
        ("ЖТ-2026-00123 от 5 марта", "ЖТ-2026-00123", date(2026, 3, 5)),
        ("ЖТ-2026-00123 от 05.03.26", "ЖТ-2026-00123", date(2026, 3, 5)),
        ("ЖТ-2026-00123 от 5.03", "ЖТ-2026-00123", date(2026, 3, 5)),
        ("ЖТ-2026-00123, 2026 жылғы 5 наурыз", "ЖТ-2026-00123", date(2026, 3, 5)),
        ("2026 жылғы 5 наурыздағы № 12", "№ 12", date(2026, 3, 5)),
        ("от 5 марта 2026 г. № ЖТ-1", "№ ЖТ-1", date(2026, 3, 5)),
        ("ЖТ-1 dated 5 March 2026", "ЖТ-1", date(2026, 3, 5)),
        ("ЖТ-1 of March 5, 2026", "ЖТ-1", date(2026, 3, 5)),
        ("ЖТ-1 (2026/03/05)", "ЖТ-1", date(2026, 3, 5)),
        ("ЖТ-1 05-03-2026", "ЖТ-1", date(2026, 3, 5)),
        ("ЖТ-1, вчера", "ЖТ-1", date(2026, 3, 17)),
        ("ЖТ-1, кеше", "ЖТ-1", date(2026, 3, 17)),
        ("ЖТ-1 от 20.03.2026", "ЖТ-1", date(2026, 3, 20)),
        ("ЗТ-2026-4-7", "ЗТ-2026-4-7", None),
        ("ЗТ-2026-04-07", "ЗТ-2026-04-07", None),
        ("2026-4-7", "2026-4-7", None),
        ("ЗТ-2026-4-7 от 6.04.2025", "ЗТ-2026-4-7", date(2025, 4, 6)),
        ("№ 2026/05/01", "№ 2026/05/01", None),
        ("12.03.2026-45", "12.03.2026-45", None),
    ],
)
def test_a_number_is_parted_from_its_day(text: str, number: str, day: date | None) -> None:
    assert dated(text, TODAY) == (number, day)


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("ЖТ-1 от 31.02.2026", "31.02.2026"),
        ("ЖТ-1 от 5.3.1999", "5.3.1999"),
        ("ЖТ-1 от 5-7 марта 2026", "7 марта 2026"),
        ("ЖТ-1 от 05.03.2026, вх. 06.03.2026", "06.03.2026"),
        ("ЗТ 2026-04-07", "2026-04-07"),
        ("ЖТ-1 от 5", "5"),
        ("ЖТ-1 от 05.03.2026", None),
        ("ЗТ-2026-4-7", None),
        ("№ 5/12", None),
    ],
)
def test_a_day_that_is_none_for_sure_is_named(text: str, odd: str | None) -> None:
    assert odd_day(text, TODAY) == odd
    if odd:
        assert dated(text, TODAY)[1] is None


_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
_KAZAKH = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()  # noqa: SIM905
_SPELLINGS = (
    "{d:%d.%m.%Y}", "{d:%d.%m.%y}", "{d.day}.{d.month}.{d.year}", "{d:%d/%m/%Y}", "{d:%Y-%m-%d}", "{d:%Y/%m/%d}",
    "{d.day} {ru} {d.year}", "{d.day} {ru} {d.year} г.", "{d.day}-го {ru} {d.year} года", "{d.day} {d:%B} {d.year}",
    "{d:%B} {d.day}, {d.year}", "{d.year} жылғы {d.day} {kk}", "{d.year} ж. {d.day} {kk}", "{d.day} {kk} {d.year} ж.",
)  # fmt: skip
days = st.dates(TODAY - timedelta(days=3000), TODAY + timedelta(days=3000))


def _spelt(day: date, how: str) -> str:
    return how.format(d=day, ru=_RUSSIAN[day.month - 1], kk=_KAZAKH[day.month - 1])


@given(days, st.sampled_from(_SPELLINGS))
def test_a_day_in_any_spelling_is_read_back(day: date, how: str) -> None:
    assert typed_day(_spelt(day, how), TODAY) == day


@given(
    days,
    st.sampled_from(_SPELLINGS),
    st.sampled_from(["ЖТ-2026-00123", "3-12/45", "№ 5/12", "KZ7", "ЗТ-2026-4-7"]),
    st.sampled_from(["{} от {}", "{}, {}", "{} ({})", "{} dated {}"]),
)
def test_a_number_is_kept_whole_whatever_its_day_is_written_like(day: date, how: str, number: str, joint: str) -> None:
    line = joint.format(number, _spelt(day, how))
    assert (dated(line, TODAY), odd_day(line, TODAY)) == ((number, day), None)


@given(st.text(max_size=60) | st.from_regex(r"\A[\d./ -]{0,12}( марта| жылғы| г\.)?[\d./ -]{0,6}\Z"))
def test_no_text_breaks_it(text: str) -> None:
    typed_day(text, TODAY)
    number, day = dated(text, TODAY)
    odd_day(text, TODAY)
    assert day is not None or not number or number in " ".join(text.split()) or odd_day(text, TODAY)


@pytest.mark.parametrize("number", range(1, 13))
def test_a_month_is_known_in_its_cases_and_other_words_are_none(number: int) -> None:
    kazakh = _KAZAKH[number - 1]
    for word in (_RUSSIAN[number - 1], kazakh, kazakh + "да", kazakh + "дың", date(2026, number, 1).strftime("%b")):
        assert month_in(word.lower()) == number, word
    assert month_in(["майор", "марка", "декан", "казна"][number % 4]) is None
