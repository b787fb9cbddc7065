"""What tells who somebody is, is left out; what tells what happened, stays. What leads to a door goes where asked."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.privacy.redaction import LEFT_OUT, discreet, without_flats

SENTENCES = Path(__file__).parents[1] / "data" / "redaction.csv"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Звоните +7 701 000-00-00, Дана", "Звоните …"),
        ("тел. 8(701)0000000", "тел. …"),
        ("ИИН 900101300123", "ИИН …"),
        ("пишите dana@mail.kz или @dana_dana", "пишите … или …"),
        ("50.0547, 72.9646", "50.0547, 72.9646"),
        ("18.03.2026 в 14:05, дом 12, кв 345", "18.03.2026 в 14:05, дом 12, …"),
        ("h2s 0,024 0,028 мг/м3", "h2s 0,024 0,028 мг/м3"),
        ("8.702.555.04.56 и 8/702/555/04/56", "… и …"),
        ("８７０２５５５０４５６", "…"),
        ("8\u200b7\u200b0\u200b2\u200b5\u200b5\u200b5\u200b0\u200b4\u200b5\u200b6", "…"),
        ("4 м³ воды и 10⁻³ мг", "4 м³ воды и 10⁻³ мг"),
    ],
)
def test_only_what_tells_who_is_left_out(words: str, left: str) -> None:
    assert discreet(words) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("живу на Мира 5, кв 12, воняет", "живу на Мира …, воняет"),
        ("мира 5 воняет газом третий день", "мира … воняет газом третий день"),
        ("📍 50.05470, 72.96460, ул. Мира, 5", "📍 …, ул. Мира, …"),
        ("N 50 03.282 E 072 57.876", "…"),
        ("50°03'17\"N 72°57'53\"E тут", "… тут"),
        ("https://maps.google.com/?q=50.0547,72.9646", "…"),
        ("8GRP2X3J+7F рядом", "… рядом"),
        ("Абай көшесі 5, 12-пәтер", "Абай көшесі …"),
        ("2 подъезд 3 этаж", "…"),
        ("ул. 8 Марта, 5", "ул. 8 Марта, …"),
        ("18.03.2026 в 14:05 у школы 12, 2 часа", "18.03.2026 в 14:05 у школы 12, 2 часа"),
        ("PM2.5 55, h2s 0,024, труба 200 мм", "PM2.5 55, h2s 0,024, труба 200 мм"),
    ],
)
def test_what_leads_to_a_door_is_left_out_where_that_is_asked_for(words: str, left: str) -> None:
    assert discreet(words, places=True) == left


def test_what_a_coordinator_hid_is_left_out_however_it_is_written_and_spaced() -> None:
    assert discreet("У жёлтого  дома, у Жёлтого дома", hidden=["жёлтого дома"]) == "У …, у …"


def test_an_address_keeps_the_name_of_its_street() -> None:
    assert without_flats("ул. Каныша Сатпаева 5, кв. 12") == "ул. Каныша Сатпаева 5"


def test_the_beginning_of_long_words_is_cut_behind_what_is_left_out_and_never_within() -> None:
    words = "воняет " * 60 + "звоните 87025550456 " + "снова " * 300
    assert "8702" not in discreet(words, most=430)


@pytest.mark.parametrize(("apart", "floor"), [("0", 1.0), ("1", 0.95)])
def test_sentences_that_were_kept_apart_lose_what_tells_who_and_keep_what_tells_what(apart: str, floor: float) -> None:
    """The figures stand in docs/threats.md; the sentences with `apart` were not looked at while rules were written."""
    with SENTENCES.open(encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["apart"] == apart]
    hide = [(part, discreet(row["words"])) for row in rows for part in row["hide"].split("|") if part]
    keep = [(part, discreet(row["words"])) for row in rows for part in row["keep"].split("|") if part]
    assert len(rows) > 40
    assert sum(part not in left for part, left in hide) / len(hide) >= floor
    assert sum(part in left for part, left in keep) / len(keep) >= 0.93


@given(st.text(max_size=300))
def test_whatever_is_written_it_is_read_to_the_end_and_twice_is_as_once(words: str) -> None:
    once = discreet(words)
    assert len(discreet(once).replace(LEFT_OUT, "")) <= len(once)
