"""The classifier of settlements: packed once, asked a few rows at a time."""

import csv
from pathlib import Path

import pytest

from bot.adapters import settlements
from bot.domain.places.gazetteer import Said
from bot.errors import CannotStart
from handlers.console import settlements as console

ROWS = [
    ("113853100", "Полтавка", "village", "Атбасарский район", "Акмолинская область"),
    ("154635400", "Полтавка", "village", "Мартукский район", "Актюбинская область"),
    ("396859700", "Полтавка", "village", "Федоровский район", "Костанайская область"),
    ("593633100", "Полтавка", "village", "Район Магжана Жумабаева", "Северо-Казахстанская область"),
    ("595849100", "Полтавка", "village", "Аккайынский район", "Северо-Казахстанская область"),
    ("156036100", "Дон", "village", "Хромтауский район", "Актюбинская область"),
]


def table(folder: Path, rows: list[tuple[str, ...]] = ROWS, columns: tuple[str, ...] = settlements.COLUMNS) -> Path:
    """A small classifier as it comes."""
    file = folder / "kato.csv"
    with file.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([columns, *rows])
    return file


@pytest.mark.parametrize(
    "text", ["в Полтавке", "Полтавка ауылы", "Poltavka", "нет воды в селе Полтавка уже третий день подряд"]
)
def test_a_settlement_is_found_by_its_name_in_any_letters(tmp_path: Path, text: str) -> None:
    file = tmp_path / "made" / "settlements.sqlite3"
    assert settlements.pack(table(tmp_path), file) == 6
    found = settlements.find(file, Said.of(text))
    assert {one.kato for one in found} == {row[0] for row in ROWS[:5]}
    assert {one.of["kk"] for one in found if one.of and one.kato == "154635400"} == {"Мартукский район, Ақтөбе облысы"}


def test_a_short_name_is_its_whole_word(tmp_path: Path) -> None:
    file = tmp_path / "settlements.sqlite3"
    settlements.pack(table(tmp_path), file)
    assert [one.name.ru for one in settlements.find(file, Said.of("село Дон"))] == ["Дон"]
    assert settlements.find(file, Said.of("донести")) == []


def test_without_the_file_nothing_is_found(tmp_path: Path) -> None:
    assert settlements.find(tmp_path / "none.sqlite3", Said.of("Полтавка")) == []


def test_it_is_packed_while_the_program_is_built(tmp_path: Path) -> None:
    file = tmp_path / "settlements.sqlite3"
    assert console.take_in([str(table(tmp_path)), str(file)]) == f"{file}: 6 settlements"
    with pytest.raises(CannotStart, match="Which table"):
        console.take_in([])


def test_a_table_that_lacks_columns_is_refused_and_what_was_there_stays(tmp_path: Path) -> None:
    file = tmp_path / "settlements.sqlite3"
    settlements.pack(table(tmp_path), file)
    with pytest.raises(CannotStart, match="lacks the columns kind"):
        settlements.pack(table(tmp_path, [], ("kato", "name_ru", "district", "region")), file)
    with pytest.raises(CannotStart, match="cannot be packed"):
        settlements.pack(tmp_path / "none.csv", file)
    assert len(settlements.find(file, Said.of("Полтавка"))) == 5
