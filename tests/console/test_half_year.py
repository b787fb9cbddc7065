"""Six months of 148 real reports, lived through: their digest is the one in the documentation."""

from pathlib import Path

import pytest

from handlers.console.demo import half_year

PAGE = Path(__file__).parents[2] / "docs" / "digest.md"


def test_the_digest_of_six_months_is_the_one_in_the_documentation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ZHELI_BOT_TOKEN", "42:TEST")
    texts, week, _ = half_year.told()
    assert "148 complaints: 105 of 126 checked confirmed (83%), 22 not checked." in texts["en"]
    assert half_year.page(texts, week) == PAGE.read_text("utf-8"), "make half-year writes it anew"
