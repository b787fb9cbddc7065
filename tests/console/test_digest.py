"""`zheli digest` prints what coordinators read."""

import pytest

from bot.errors import CannotStart
from handlers.console.digest import text


@pytest.fixture(autouse=True)
def _here(kept, monkeypatch) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))


@pytest.mark.parametrize(("lang", "words"), [("kk", "16–22 наурыз"), ("ru", "16–22 марта"), ("en", "16–22 March")])
def test_a_week_is_printed_in_each_language_without_any_tag(lang, words) -> None:
    printed = text("2026-W12", lang)
    assert words in printed
    assert "<" not in printed


def test_no_week_named_is_the_last_whole_one() -> None:
    assert text("", "en") != text("2026-W12", "en")


@pytest.mark.parametrize("week", ["2099-W01", "next", "2025-W53"])
def test_a_week_that_is_none_or_has_not_begun_is_refused_in_a_line(week) -> None:
    with pytest.raises(CannotStart, match=f"{week} is no week"):
        text(week, "en")


def test_a_month_and_half_a_year_are_printed_too() -> None:
    assert "March 2026" in text("2026-03", "en")
    assert "January–June 2026" in text("2026-H1", "en")
