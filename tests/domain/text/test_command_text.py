"""What follows a slash is a command with its words, or the person's own words: nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.command_text import Typed, typed

KNOWN = ("new", "my", "start", "help")


@pytest.mark.parametrize(
    ("text", "command", "words"),
    [
        ("/new", "new", ""),
        ("/new Воняет газом у школы", "new", "Воняет газом у школы"),
        ("/new\nВоняет газом у школы", "new", "Воняет газом у школы"),
        ("/new: воняет", "new", "воняет"),
        ("/new, воняет", "new", "воняет"),
        ("/new – воняет", "new", "воняет"),
        ("/NEW воняет", "new", "воняет"),
        ("/new@zheli_bot: воняет", "new", "воняет"),
        ("/ new воняет", "new", "воняет"),
        ("\u200b/new воняет", "new", "воняет"),
        ("／new дом № 5, 10 мг/м³", "new", "дом № 5, 10 мг/м³"),
        ("/nеw воняет", "new", "воняет"),  # the second letter is Cyrillic
        ("/start inv_12ab", "start", "inv_12ab"),
        ("/Мира 5, запах", None, "Мира 5, запах"),
        ("/cancel", None, "cancel"),
        ("/отмена", None, "отмена"),
        ("//", None, ""),
        ("/", None, ""),
    ],
)
def test_a_slash_is_taken_apart(text: str, command: str | None, words: str) -> None:
    assert typed(text, KNOWN) == Typed(command, words)


@pytest.mark.parametrize("text", ["", "new", "5/7 дом", "и/или"])
def test_words_without_a_slash_before_them_are_no_command(text: str) -> None:
    assert typed(text, KNOWN) is None


@given(st.text(alphabet="абвгд әғқ5.,:\n", max_size=60))
def test_the_words_behind_a_command_are_kept_to_the_last_letter(words: str) -> None:
    got = typed(f"/new {words}", KNOWN)
    assert got is not None
    assert got.command == "new"
    assert words.strip().endswith(got.words)
    assert words.strip()[: len(words.strip()) - len(got.words)].strip(" \n:;,.!?-–—/") == ""
