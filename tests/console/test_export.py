"""Tables for people and programs, with nobody's name in them and nothing that a spreadsheet would carry out."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.adapters import tables
from bot.domain.cases.lifecycle import Says
from bot.errors import CannotStart
from handlers.console.export import Wish, write
from handlers.console.opened import opened
from storage.digest.exports import Cut
from storage.follow_up import voices
from storage.store import connect
from tests.console.conftest import complain

Export = Callable[..., Path]


@pytest.fixture
def export(kept, monkeypatch, tmp_path) -> Export:
    """Export from data with a checked case, reported by somebody with a name and a phone."""
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    db = connect(kept.database)
    db.executescript("""
        INSERT INTO people (id, telegram_id, created_at) VALUES (7, 987654321, 'x'), (8, 123454321, 'x');
        INSERT INTO contacts (person_id, name, phone, consented_at) VALUES (7, 'Aliya Nurlanova', '+77015550123', 'x');
        UPDATE complaints SET reporter = 7, contact = 1, verdict = 'confirmed', checked_at = '2026-03-18T09:40:00.000Z';
        INSERT INTO checks (id, complaint_id, person_id, accepted_at, distance_m) VALUES (1, 1, 8, 'x', 12);
        INSERT INTO readings (check_id, substance, value, unit, given, limit_value, times, over, serial, taken_at)
        VALUES (1, 'h2s', '0.024', 'mg/m3', '24 мкг/м³', '0.008', '3', 1, 'SN-77', '2026-03-18T09:30:00.000Z');
        UPDATE checks SET state = 'done', verdict = 'confirmed' WHERE id = 1;
    """)
    db.close()

    def make(what: str = "complaints", form: str = "json", week: str = "", **cut: Any) -> Path:
        out = tmp_path / f"out.{form}"
        write(Wish(what, form, out, Cut(**cut), week))
        return out

    return make


def _change(settings: Any, sql: str) -> None:
    with opened(settings) as tx:
        tx.run(sql)


def test_a_complaint_is_written_with_local_times_and_its_place(export) -> None:
    (row,) = json.loads(export().read_text())
    assert row["number"] == "GL-2026-0001"
    assert row["signalled_at"] == "2026-03-18T14:00:00+05:00"
    assert (row["lat"], row["lon"]) == (50.054712, 72.964634)
    assert row["words"] == "It smells of rotten eggs"


def test_a_reading_is_written_with_the_case_it_belongs_to_and_numbers_as_numbers(export) -> None:
    (row,) = json.loads(export("readings").read_text())
    assert (row["number"], row["substance"], row["value"], row["limit"]) == ("GL-2026-0001", "h2s", 0.024, 0.008)
    assert row["times_limit"] == 3
    assert row["outside_limit"] is True


@pytest.mark.parametrize("form", ["csv", "json", "geojson"])
@pytest.mark.parametrize("what", ["complaints", "readings"])
def test_nobodys_name_phone_or_telegram_is_in_an_export(export, what, form) -> None:
    text = export(what, form).read_text("utf-8")
    assert "GL-2026-0001" in text
    for secret in ("Aliya", "Nurlanova", "7701555", "987654321", "123454321", "reporter", "SN-77"):
        assert secret not in text


def test_a_public_export_has_no_words_a_square_for_a_place_and_a_part_of_a_day_for_a_moment(export) -> None:
    (row,) = json.loads(export(public=True).read_text())
    assert (row["lat"], row["lon"]) == (50.0525, 72.96375)
    assert (row["cell"], row["precision_m"]) == ("c10010x9728", 556)
    assert (row["signalled_on"], row["signalled_part"]) == ("2026-03-18", "day")
    assert not {"words", "place", "accuracy_m", "signalled_at", "received_at", "source"} & row.keys()
    (reading,) = json.loads(export("readings", public=True).read_text())
    assert "written_as" not in reading


def test_geojson_has_longitude_first_and_no_geometry_where_there_is_no_place(export, kept) -> None:
    db = connect(kept.database)
    complain(db, "GL-2026-0002")
    db.execute("UPDATE complaints SET lat = NULL, lon = NULL WHERE number = 'GL-2026-0002'")
    db.close()
    found = json.loads(export(form="geojson").read_text())
    assert found["type"] == "FeatureCollection"
    assert found["features"][0]["geometry"] == {"type": "Point", "coordinates": [72.964634, 50.054712]}
    assert found["features"][1]["geometry"] is None
    assert "lat" not in found["features"][0]["properties"]


@pytest.mark.parametrize("evil", ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_carry_out_is_written_as_text(export, kept, evil) -> None:
    with opened(kept) as tx:
        tx.run("UPDATE complaints SET words = :evil", evil=evil)
    (row,) = csv.DictReader(io.StringIO(export(form="csv").read_bytes().decode("utf-8-sig"), newline=""))
    assert row["words"] == f"'{evil}"
    sheet = load_workbook(export(form="xlsx")).active
    words = [cell.value for cell in sheet[1]].index("words")
    assert sheet[2][words].data_type == "s"
    assert sheet[2][words].value.startswith("'")


def test_a_spreadsheet_has_a_line_of_names_and_a_line_for_each_case(export) -> None:
    sheet = load_workbook(export(form="xlsx")).active
    names, row = sheet.iter_rows(values_only=True)
    assert dict(zip(names, row, strict=True))["number"] == "GL-2026-0001"
    assert dict(zip(names, row, strict=True))["lat"] == 50.054712


@pytest.mark.parametrize("form", ["csv", "json", "geojson", "xlsx"])
def test_words_with_every_odd_letter_are_written(export, kept, form) -> None:
    with opened(kept) as tx:
        tx.run("UPDATE complaints SET words = :odd", odd='Иіс, "шу";\nсу\x00\x0b\x1f 🐟 ﷺ')
    assert "🐟" in export(form=form).read_bytes().decode("utf-8", "replace") or form == "xlsx"


def test_a_csv_file_tells_spreadsheets_that_it_is_utf_8(export) -> None:
    assert export(form="csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("cut", "found"),
    [
        ({"since": date(2026, 3, 18)}, 1),
        ({"since": date(2026, 3, 19)}, 0),
        ({"until": date(2026, 3, 18)}, 1),
        ({"until": date(2026, 3, 17)}, 0),
        ({"kind": "smell"}, 1),
        ({"kind": "dump"}, 0),
        ({"area": "temirtau"}, 0),
        ({"areas": frozenset({"atbasar"})}, 1),  # a case outside every area is everybody's
    ],
)
def test_an_export_is_cut_by_days_kind_and_region(export, cut: dict[str, Any], found: int) -> None:
    assert len(json.loads(export(**cut).read_text())) == found


def test_a_coordinator_of_a_region_gets_that_region_alone(export, kept) -> None:
    _change(kept, "UPDATE complaints SET area = 'temirtau'")
    assert json.loads(export(areas=frozenset({"atbasar"})).read_text()) == []
    assert len(json.loads(export(areas=frozenset({"temirtau"})).read_text())) == 1


def test_voices_letters_and_histories_are_tables_too(export, kept) -> None:
    with opened(kept) as tx:
        voices.add(tx, 1, 7, Says.SAME)
        tx.run(
            """INSERT INTO referrals (id, kind, state, body, lang, opened_at, sent_on, way, sent_at, registered_on)
               VALUES (1, 'appeal', 'sent', 'ecology', 'ru', :now, '2026-03-19', 'post', :now, '2026-03-19')""",
            now=tx.now,
        )
        tx.run("INSERT INTO referral_cases VALUES (1, 1)")
        tx.run("INSERT INTO history (complaint_id, at, role, what) VALUES (1, :now, 'clock', 'received')", now=tx.now)
    (voice,) = json.loads(export("voices").read_text())
    assert (voice["who"], voice["says"]) == ("resident", "same")
    (letter,) = json.loads(export("letters").read_text())
    assert (letter["number"], letter["body"], letter["way"]) == ("GL-2026-0001", "ecology", "post")
    assert json.loads(export("history").read_text())[-1]["what"] == "received"
    assert "args" not in json.loads(export("history", public=True).read_text())[-1]


def test_an_export_of_nothing_is_a_whole_file(export, kept) -> None:
    _change(kept, "DROP TRIGGER readings_sealed_are_kept")
    _change(kept, "DELETE FROM readings")
    assert json.loads(export("readings").read_text()) == []
    assert json.loads(export("readings", "geojson").read_text())["features"] == []
    assert export("readings", "csv").read_text("utf-8-sig").startswith("number,kind,verdict")


def test_the_digest_is_exported_with_the_week_before_each_kind_and_each_district(export) -> None:
    rows = json.loads(export("digest", week="2026-W12").read_text())
    assert rows[0] | {"week": "2026-W12", "by": "all", "received": 1, "checked": 1, "confirmed": 1} == rows[0]
    assert rows[1]["week"] == "2026-W11"
    assert [(row["by"], row["name"]) for row in rows[2:]] == [("all", ""), ("kind", "smell"), ("district", "")]


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish("digest", "geojson"), "no places"),
        (Wish("complaints", "xlsx"), "--out"),
        (Wish("digest", "csv", Path("never.csv"), week="2026-W99"), "is no week"),
        (Wish("complaints", "csv", cut=Cut(area="atlantis")), "No such area: one of temirtau"),
        (Wish("complaints", "csv", cut=Cut(kind="ufo")), "No such kind: one of smell"),
        (Wish("complaints", "csv", Path("/nowhere/at/all.csv")), "cannot be written"),
    ],
)
def test_a_wish_that_cannot_be_granted_is_refused_in_a_line(export, wish, words) -> None:
    with pytest.raises(CannotStart, match=words):
        write(wish)


def test_an_export_that_breaks_leaves_the_earlier_file_alone(export, monkeypatch) -> None:
    before = export(form="csv").read_bytes()

    def breaks(*_: object) -> Iterator[int]:
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(tables.FORMS, "csv", breaks)
    with pytest.raises(CannotStart, match="No space left"):
        export(form="csv")
    assert export(form="json").with_suffix(".csv").read_bytes() == before
