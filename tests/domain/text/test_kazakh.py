"""Endings after times, dates, numbers, units and names: as a Kazakh reader says them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.kazakh import ablative, dative


@pytest.mark.parametrize(
    ("said", "to", "since"),
    [
        ("22:00", "22:00-ге", "22:00-ден"),
        ("14:05", "14:05-ке", "14:05-тен"),
        ("18:30", "18:30-ға", "18:30-дан"),
        ("09:40", "09:40-қа", "09:40-тан"),
        ("05.03 08:50", "05.03 08:50-ге", "05.03 08:50-ден"),
        ("25.04", "25.04-ге", "25.04-ден"),
        ("01.10", "01.10-ға", "01.10-нан"),
        ("2026 жылғы 5 наурыз", "2026 жылғы 5 наурызға", "2026 жылғы 5 наурыздан"),
        ("9 қыркүйек", "9 қыркүйекке", "9 қыркүйектен"),
        ("1 маусым", "1 маусымға", "1 маусымнан"),
        ("3 шілде", "3 шілдеге", "3 шілдеден"),
        ("1000", "1000-ға", "1000-нан"),
        ("1 000", "1 000-ға", "1 000-нан"),
        ("1 716 820", "1 716 820-ға", "1 716 820-дан"),
    ],
)
def test_an_ending_is_that_of_the_word_it_is_read_as(said: str, to: str, since: str) -> None:
    assert (dative(said), ablative(said)) == (to, since)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_full_date_ends_in_the_word_year_whatever_its_figures(day: date) -> None:
    said = f"{day:%d.%m.%Y}"
    assert (dative(said), ablative(said)) == (f"{said} жылға", f"{said} жылдан")


def test_a_year_that_is_said_already_is_not_said_twice() -> None:
    assert dative("31.12.2027 ж.") == "31.12.2027 жылға"
    assert dative("2027 жыл") == "2027 жылға"


@pytest.mark.parametrize(
    ("said", "to", "since"),
    [
        ("3 км", "3 км-ге", "3 км-ден"),
        ("850 м", "850 м-ге", "850 м-ден"),
        ("1,2 км", "1,2 км-ге", "1,2 км-ден"),
        ("5 мг/м³", "5 мг/м³-ге", "5 мг/м³-ден"),
        ("5 мг/м3", "5 мг/м3-ге", "5 мг/м3-ден"),
        ("0,3 мг/л", "0,3 мг/л-ге", "0,3 мг/л-ден"),
        ("120 м²", "120 м²-ге", "120 м²-ден"),
        ("40 кг", "40 кг-ға", "40 кг-нан"),
        ("2 мг/кг", "2 мг/кг-ға", "2 мг/кг-нан"),
        ("5 га", "5 га-ға", "5 га-дан"),
        ("70 %", "70 %-ға", "70 %-дан"),
        ("20 МБ", "20 МБ-қа", "20 МБ-тан"),
        ("10 000 ₸", "10 000 ₸-ге", "10 000 ₸-ден"),
        ("5 сағ", "5 сағатқа", "5 сағаттан"),
        ("20 мин", "20 минутқа", "20 минуттан"),
        ("20 минут", "20 минутқа", "20 минуттан"),
        ("1 сағ 20 мин", "1 сағ 20 минутқа", "1 сағ 20 минуттан"),
        ("3 күн", "3 күнге", "3 күннен"),
    ],
)
def test_a_short_form_takes_the_ending_of_the_word_it_stands_for(said: str, to: str, since: str) -> None:
    assert (dative(said), ablative(said)) == (to, since)


@pytest.mark.parametrize(
    ("said", "to", "since"),
    [
        ("Теміртау қаласы", "Теміртау қаласына", "Теміртау қаласынан"),
        ("Атбасар ауданы", "Атбасар ауданына", "Атбасар ауданынан"),
        ("Қарағанды облысы", "Қарағанды облысына", "Қарағанды облысынан"),
        ("Ақтау кенті", "Ақтау кентіне", "Ақтау кентінен"),
        ("Абай көшесі", "Абай көшесіне", "Абай көшесінен"),
        ("Нұра өзені", "Нұра өзеніне", "Нұра өзенінен"),
        ("экология департаменті", "экология департаментіне", "экология департаментінен"),
        ("«Самал» шағынауданы", "«Самал» шағынауданына", "«Самал» шағынауданынан"),
        ("Мариновка ауылы", "Мариновка ауылына", "Мариновка ауылынан"),
    ],
)
def test_what_belongs_to_the_word_before_it_takes_its_own_ending(said: str, to: str, since: str) -> None:
    assert (dative(said), ablative(said)) == (to, since)


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("Теміртау", "Теміртауға"),
        ("Алматы", "Алматыға"),
        ("Қарағанды", "Қарағандыға"),
        ("Теміртау, Қарағанды", "Теміртау, Қарағандыға"),
        ("Қосшы", "Қосшыға"),
        ("келесі дүйсенбі", "келесі дүйсенбіге"),
        ("он екі", "он екіге"),
        ("жиырма алты", "жиырма алтыға"),
    ],
)
def test_what_only_looks_possessed_is_not(said: str, to: str) -> None:
    assert dative(said) == to


@pytest.mark.parametrize("said", ["", " ", "x", "–", "1 March", "ЖШС", "31.13", "5 kg", "00.00", "…"])
def test_what_cannot_be_read_for_sure_stays_as_it_is(said: str) -> None:
    assert (dative(said), ablative(said)) == (said, said)


@given(st.text())
def test_whatever_is_given_stays_in_sight(said: str) -> None:
    for done in (dative(said), ablative(said)):
        assert done.startswith((said.rstrip("."), said[:-3]))
