"""A file of reports goes into the line, each once, and a bad line is named before anything is taken."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import CannotStart
from handlers.console.opened import opened
from handlers.console.replay import replay
from storage.store import connect
from tests import blank

HEAD = "time,text,kind,intensity,district,lat,lon\n"


@pytest.fixture
def line(given_settings, monkeypatch):
    """An empty line, with a coordinator and a volunteer in the middle of Temirtau."""
    settings = given_settings()
    db = connect(blank.laid(settings.database))
    db.executescript("""
        INSERT INTO people (id, telegram_id, lang, created_at) VALUES (1, 501, 'en', 'x'), (2, 502, 'en', 'x');
        INSERT INTO roles VALUES (1, 'coordinator', 'x'), (2, 'volunteer', 'x');
        INSERT INTO volunteers (person_id, home_lat, home_lon, on_duty, joined_at) VALUES (2, 50.05, 72.96, 1, 'x');
        INSERT INTO volunteer_media VALUES (2, 'air');
        INSERT INTO trainings (person_id, module, passed_at, expires_at)
        VALUES (2, 'general', 'x', '9'), (2, 'air', 'x', '9');
    """)
    db.close()
    monkeypatch.setenv("ZHELI_DATA_DIR", str(settings.data_dir))
    return settings


def _file(tmp_path: Path, *rows: str, head: str = HEAD) -> Path:
    path = tmp_path / "reports.csv"
    path.write_text(head + "".join(f"{row}\n" for row in rows), "utf-8")
    return path


def _rows(line, sql: str) -> list[tuple[object, ...]]:
    with opened(line, read_only=True) as tx:
        return [tuple(row) for row in tx.all(sql)]


def _ago(**span: float) -> str:
    return (datetime.now(UTC) - timedelta(**span)).isoformat(timespec="seconds")


def test_an_old_report_goes_into_the_record_of_its_own_day_and_nobody_is_called(line, tmp_path) -> None:
    said = replay(_file(tmp_path, "2018-05-07 06:47:08,Rotten eggs,smell,4,centre,,"))
    assert said == "1 report taken, 0 were here already."
    assert _rows(line, "SELECT number, words, source, stage, district, signalled_at, received_at FROM complaints") == [
        (
            "GL-2018-0001", "Rotten eggs (4/5)", "replay", "received", "centre",
            "2018-05-07T00:47:08.000Z", "2018-05-07T00:47:08.000Z",
        )
    ]  # fmt: skip
    assert _rows(line, "SELECT * FROM offers UNION ALL SELECT * FROM offers") == []
    assert _rows(line, "SELECT * FROM outbox") == []
    assert _rows(line, "SELECT what FROM history") == [("received",)]


def test_a_report_of_the_last_day_is_news_and_a_volunteer_is_called(line, tmp_path) -> None:
    replay(_file(tmp_path, f"{_ago(minutes=5)},Rotten eggs,smell,4,,50.0547,72.9646"))
    assert _rows(line, "SELECT stage, source FROM complaints") == [("offered", "replay")]
    assert _rows(line, "SELECT person_id FROM offers") == [(2,)]
    assert _rows(line, "SELECT DISTINCT chat_id FROM outbox") == [(502,)]


def test_two_reports_of_one_smell_are_two_cases_for_there_is_nobody_to_ask(line, tmp_path) -> None:
    replay(_file(tmp_path, *(f"{_ago(minutes=n)},Rotten eggs,smell,4,centre,," for n in (9, 5))))
    assert _rows(line, "SELECT count(*), count(joined_to) FROM complaints") == [(2, 0)]


def test_a_file_replayed_again_changes_nothing_and_a_longer_one_adds_what_is_new(line, tmp_path) -> None:
    first = "2018-05-07 06:47:08,Rotten eggs,smell,4,centre,,"
    second = "2018-05-07 06:47:08,Rotten eggs,smell,5,centre,,"
    replay(_file(tmp_path, first))
    assert replay(_file(tmp_path, first)) == "0 reports taken, 1 were here already."
    assert replay(_file(tmp_path, first, second, second)) == "1 report taken, 2 were here already."
    assert _rows(line, "SELECT number FROM complaints ORDER BY id") == [("GL-2018-0001",), ("GL-2018-0002",)]


def test_nobody_can_be_found_behind_a_replayed_report(line, tmp_path) -> None:
    replay(_file(tmp_path, "2018-05-07 06:47:08,,smell,4,centre,,", f"{_ago(hours=1)},,smell,4,centre,,"))
    reporters = _rows(line, "SELECT telegram_id FROM people WHERE id IN (SELECT reporter FROM complaints)")
    assert reporters == [(None,), (None,)]


@pytest.mark.parametrize("district", ["centre", "Орталық", "центр", "CENTRE"])
def test_a_district_may_be_named_in_any_language(line, tmp_path, district) -> None:
    replay(_file(tmp_path, f"2018-05-07 06:47:08,,smell,,{district},,"))
    assert _rows(line, "SELECT district, accuracy_m FROM complaints") == [("centre", 1500.0)]


def test_a_report_without_a_place_is_taken(line, tmp_path) -> None:
    replay(_file(tmp_path, "2018-05-07 06:47:08,Somewhere,smell,,,,", f"{_ago(hours=1)},Here,smell,,,,"))
    assert _rows(line, "SELECT lat FROM complaints") == [(None,), (None,)]


def test_the_week_that_comes_with_the_program_can_be_replayed(line) -> None:
    week = Path(__file__).parents[2] / "bot" / "data" / "smell_week.csv"
    assert replay(week) == "155 reports taken, 0 were here already."
    assert replay(week) == "0 reports taken, 155 were here already."


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("yesterday,,smell,,,,", "line 3: time: «yesterday»"),
        ("2099-01-01,,smell,,,,", "line 3: time: «2099-01-01» is still to come"),
        ("2018-05-07,,odour,,,,", "line 3: kind: there is no «odour»"),
        ("2018-05-07,,smell,9,,,", "line 3: intensity: «9»"),
        ("2018-05-07,,smell,,atlantis,,", "line 3: district: there is no «atlantis»"),
        ("2018-05-07,,smell,,,91,72", "line 3: lat, lon: «91, 72»"),
        ("2018-05-07,,smell,,,50,", "line 3: lat, lon: «50, »"),
        (f"2018-05-07,{'x' * 4001},smell,,,,", "line 3: text: 4001 characters"),
        ("2018-05-07", "line 3: kind: there is no «»"),
    ],
)
def test_a_bad_line_is_named_and_then_nothing_is_taken(line, tmp_path, row, words) -> None:
    with pytest.raises(CannotStart) as no:
        replay(_file(tmp_path, "2018-05-07 06:47:08,Rotten eggs,smell,4,centre,,", row))
    assert words in str(no.value)
    assert _rows(line, "SELECT * FROM complaints") == []


def test_of_many_bad_lines_the_first_ten_are_named(line, tmp_path) -> None:
    with pytest.raises(CannotStart) as no:
        replay(_file(tmp_path, *["never,,smell,,,,"] * 25))
    assert str(no.value).count("line ") == 10
    assert "and 15 more" in str(no.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"a;b\n1;2\n", b'time,kind\n"2018'])
def test_what_is_no_such_csv_is_refused_in_a_line(line, tmp_path, content) -> None:
    (tmp_path / "odd.csv").write_bytes(content)
    with pytest.raises(CannotStart):
        replay(tmp_path / "odd.csv")


def test_a_file_that_is_not_there_is_named(line, tmp_path) -> None:
    with pytest.raises(CannotStart, match=r"none\.csv cannot be read"):
        replay(tmp_path / "none.csv")
