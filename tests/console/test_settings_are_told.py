"""Every setting is told where operators look, and none that is not there."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from handlers.console.app import app

ROOT = Path(__file__).parents[2]
NAMES = {f"ZHELI_{name.upper()}" for name in Settings.model_fields}


def test_the_table_of_settings_names_exactly_the_settings() -> None:
    text = (ROOT / "docs" / "operations.md").read_text("utf-8")
    named = re.findall(r"^\| `(ZHELI_\w+)` \|", text, re.MULTILINE)
    assert sorted(named) == sorted(NAMES)


def test_the_example_names_exactly_the_settings() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    named = re.findall(r"^(?:# )?(ZHELI_\w+)=", text, re.MULTILINE)
    assert sorted(named) == sorted(NAMES)


def test_the_example_as_it_is_changes_no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=ROOT / ".env.example") == Settings(_env_file=None)


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_the_table_tells_the_default(name: str) -> None:
    text = (ROOT / "docs" / "operations.md").read_text("utf-8")
    default = Settings.model_fields[name].default
    written = re.search(rf"^\| `ZHELI_{name.upper()}` \| ([^|]*) \|", text, re.MULTILINE)
    assert written is not None
    if name == "bot_api_url":
        assert written[1] == "Telegram's own"
    elif default is None or str(default) == "":
        assert written[1] == "–"
    else:
        assert written[1] == f"`{default}`"


def test_every_verb_is_told() -> None:
    text = (ROOT / "docs" / "operations.md").read_text("utf-8")
    verbs = {command.callback.__name__ for command in app.registered_commands if command.callback}
    needed = "run demo doctor backup restore export pack replay digest coordinators inbox outbox"
    assert verbs == {*needed.split()}
    assert [verb for verb in verbs if f"zheli {verb}" not in text] == []


def test_every_verb_and_option_has_words_of_help() -> None:
    from typer.main import get_command

    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help, name
        for option in command.params:
            assert getattr(option, "help", None), (name, option.name)
