"""Duty with an end, as people write it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.volunteers.duty_text import LONGEST, Wish, wish

NOW = datetime(2026, 3, 18, 14, 0, tzinfo=ZoneInfo("Asia/Almaty"))  # a Wednesday


def at(day: int, hour: int, minute: int = 0) -> Wish:
    return Wish(True, NOW.replace(day=day, hour=hour, minute=minute))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3h", at(18, 17)),
        ("3", at(18, 17)),
        ("на 2 часа", at(18, 16)),
        ("2 сағат", at(18, 16)),
        ("1,5 часа", at(18, 15, 30)),
        ("90 min", at(18, 15, 30)),
        ("полчаса", at(18, 14, 30)),
        ("22", at(18, 22)),
        ("до 22", at(18, 22)),
        ("до 22-00", at(18, 22)),
        ("until 10pm", at(18, 22)),
        ("22-ге дейін", at(18, 22)),
        ("сағат 22:30-ға дейін", at(18, 22, 30)),
        ("до 9", at(19, 9)),
        ("сегодня", at(19, 0)),
        ("бүгін", at(19, 0)),
        ("off", Wish(False)),
        ("СТОП", Wish(False)),
        ("тоқта", Wish(False)),
        ("on", Wish(True)),
        ("until I say", Wish(True)),
    ],
)
def test_hours_a_time_of_day_and_words_are_understood(written: str, meant: Wish) -> None:
    assert wish(written, NOW) == meant


@pytest.mark.parametrize("written", ["", "25:00", "99", "завтра", "до", "22:75", "13pm", "h"])
def test_what_is_no_time_is_asked_again(written: str) -> None:
    assert wish(written, NOW) == "duty-unclear"


@pytest.mark.parametrize("written", ["73h", "0h", "9999 min"])
def test_no_duty_is_endless_by_mistake(written: str) -> None:
    assert wish(written, NOW) == "duty-too-long"


@given(st.text(max_size=30) | st.from_regex(r"\A(до |until )?\d{1,4}([:.-]\d{1,3})?( ?[a-zа-я]{1,6})?\Z"))
def test_no_text_breaks_it_and_an_end_is_always_ahead(text: str) -> None:
    meant = wish(text, NOW)
    if isinstance(meant, Wish) and meant.until is not None:
        assert timedelta() < meant.until - NOW <= LONGEST
