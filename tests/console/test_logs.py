"""What goes into the log, and what never does."""

import io
import logging
import sys

import pytest

from handlers.console import logs

TOKEN = "7000000001:AAHvnq-secret_secret_secret_secret12"


@pytest.fixture
def log() -> tuple[logging.Logger, io.StringIO]:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logs.Discreet([TOKEN, "hook-secret", ""]))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    return logger, written


def test_a_token_is_hidden_in_the_words_and_in_what_is_put_into_them(log) -> None:
    logger, written = log
    logger.warning("POST /bot%s/getMe failed; the webhook has hook-secret", TOKEN)
    assert "POST /bot***/getMe failed; the webhook has ***" in written.getvalue()


def test_a_token_is_hidden_in_a_traceback(log) -> None:
    logger, written = log
    try:
        raise OSError(f"no route to https://example.org/bot{TOKEN}/getMe")
    except OSError:
        logger.exception("it failed")
    assert "Traceback" in written.getvalue()
    assert TOKEN not in written.getvalue()


def test_a_token_that_is_not_ours_is_hidden_too(log) -> None:
    logger, written = log
    logger.warning("mistyped: 123456789:ABCdefGHIjklMNOpqrsTUVwxyz-12345")
    assert "mistyped: ***" in written.getvalue()


def test_a_log_without_secrets_is_left_as_it_is(log) -> None:
    logger, written = log
    logger.warning("web on port %s at 12:45:07", 8080)
    assert written.getvalue().endswith("web on port 8080 at 12:45:07\n")


@pytest.mark.parametrize("name", ["aiosqlite", "telegram", "apscheduler"])
def test_a_library_that_writes_down_peoples_words_is_kept_quiet(name, given_settings, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        logs.begin(given_settings(log_level="DEBUG"))
        assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)
        assert logging.getLogger("bot").isEnabledFor(logging.DEBUG)
    finally:
        root.handlers[:], root.level = before, level
        for quiet in logs.FLOORS:
            logging.getLogger(quiet).setLevel(logging.NOTSET)
