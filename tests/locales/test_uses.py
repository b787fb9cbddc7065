"""The code says nothing that nobody wrote, and nobody wrote what the code never says."""

from typing import Any

from handlers.buttons import SHAPES
from handlers.cards.table import CARDS
from handlers.menus import MENU
from handlers.routes import COMMANDS, KEYS, PRESSES
from tests.locales.reading import sentences
from tests.locales.uses import certain, constants, events, families, offered


def test_the_code_says_something_at_all() -> None:
    assert len(certain()) > 20


def test_every_name_that_the_code_says_is_a_sentence_or_a_card() -> None:
    known = sentences("en").keys() | CARDS.keys()
    assert not [use for use in certain() if use.name not in known]


def test_every_event_of_a_history_has_its_sentence() -> None:
    assert not [use for use in events() if f"event-{use.name}" not in sentences("en")]


def test_every_command_of_the_menu_and_every_key_has_its_words() -> None:
    wanted = {f"menu-{command}" for command, _ in MENU} | KEYS.keys()
    assert not wanted - sentences("en").keys()


def test_no_sentence_was_written_that_the_code_never_says() -> None:
    said = constants() | {use.name for use in certain()}
    idle = [name for name in sentences("en") if name not in said and not any(one.fullmatch(name) for one in families())]
    assert not idle


def test_every_card_is_shown_by_somebody() -> None:
    assert not [name for name in CARDS if name not in constants()]


def test_every_button_that_is_offered_is_answered() -> None:
    assert not [use for use in offered() if use.name not in PRESSES]


def test_every_answer_to_a_press_has_a_button_of_that_shape() -> None:
    assert not PRESSES.keys() - SHAPES.keys()


def test_every_command_of_the_menu_is_answered_for_the_role_that_sees_it() -> None:
    wrong: list[Any] = [(name, role) for name, role in MENU if name not in COMMANDS or COMMANDS[name].role != role]
    assert not wrong
