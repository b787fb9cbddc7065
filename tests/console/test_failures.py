"""`zheli inbox` and `zheli outbox` beside a running hotline and beside none."""

from datetime import UTC, datetime

import pytest

from bot.errors import CannotStart
from handlers.console.failures import failed_updates, unsent_messages
from handlers.console.opened import opened
from storage.engine import outbox, updates


@pytest.fixture
def here(kept, monkeypatch):
    """The console's own settings are those of the kept data."""
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    return kept


def _fail(settings, update_id: int) -> None:
    with opened(settings) as tx:
        raw = {"update_id": update_id, "message": {"text": "my own secret", "chat": {"id": 5}}}
        updates.fail(tx, update_id, raw, "KeyError: 'photo'")


def _state(settings, sql: str) -> list[object]:
    with opened(settings, read_only=True) as tx:
        return [row[0] for row in tx.all(sql)]


def test_a_failed_update_is_shown_with_its_error_but_not_with_what_the_person_wrote(here) -> None:
    _fail(here, 31)
    shown = failed_updates(None, everything=False)
    assert shown.startswith("31  ")
    assert "KeyError: 'photo'" in shown
    assert "message" in shown
    assert "my own secret" not in shown


def test_an_empty_inbox_says_so(here) -> None:
    assert failed_updates(None, everything=False) == "No update has failed."


def test_one_update_is_handed_back_to_the_hotline(here) -> None:
    _fail(here, 31)
    _fail(here, 32)
    assert failed_updates(32, everything=False).startswith("1 update will")
    assert _state(here, "SELECT update_id FROM updates WHERE state = 'again'") == [32]


def test_all_updates_are_handed_back_at_once(here) -> None:
    _fail(here, 31)
    _fail(here, 32)
    assert failed_updates(None, everything=True).startswith("2 updates will")
    assert _state(here, "SELECT update_id FROM updates WHERE state = 'again'") == [31, 32]


def test_an_update_that_did_not_fail_cannot_be_tried_again(here) -> None:
    with pytest.raises(CannotStart, match="no failed update 7"):
        failed_updates(7, everything=False)


def test_a_given_up_message_is_shown_and_sent_once_more(here) -> None:
    with opened(here) as tx:
        outbox.put_chat(tx, 500, "welcome")
        outbox.give_up(tx, tx.value("SELECT max(id) FROM outbox"), "Bad Request: chat not found")
    shown = unsent_messages(None)
    assert "welcome" in shown
    assert "chat not found" in shown

    unsent_messages(int(shown.split()[0]))

    assert _state(here, "SELECT state FROM outbox") == ["waiting"]
    assert unsent_messages(None) == "Every message has been sent, or still will be."


def test_a_message_that_was_not_given_up_cannot_be_sent_once_more(here) -> None:
    with pytest.raises(CannotStart, match="no given-up message 9"):
        unsent_messages(9)


def test_without_a_database_one_line_says_what_to_do(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(tmp_path))
    with pytest.raises(CannotStart, match="is not there"):
        failed_updates(None, everything=False)


def test_a_database_of_another_version_is_left_alone(here) -> None:
    with opened(here) as tx:
        tx.db.execute("PRAGMA user_version = 999")
    with pytest.raises(CannotStart, match="use the newer program"):
        failed_updates(None, everything=True)


def test_a_moment_of_the_console_is_now(here) -> None:
    with opened(here, read_only=True) as tx:
        assert abs((tx.now - datetime.now(UTC)).total_seconds()) < 5
