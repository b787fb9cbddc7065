"""Days as coordinators type them; a number keeps what only looks like one."""

from datetime import date

import pytest

from bot.domain.text.dates import dated, typed_day

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
        ("31.02", None),
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
    ],
)
def test_a_number_is_parted_from_its_day(text: str, number: str, day: date | None) -> None:
    assert dated(text, TODAY) == (number, day)
