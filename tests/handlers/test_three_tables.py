"""Presses, cards and jobs: each is declared once, and whatever the code names is in its table."""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from handlers import buttons, routes
from handlers.cards.table import CARDS
from handlers.jobs import table as job_table
from handlers.jobs.table import Tools
from tests.locales.uses import ROOT, offered


def _jobs_put() -> Iterator[tuple[str, str]]:
    """Yield (job's name, file) for each job that the code orders."""
    for folder in ("bot", "handlers", "storage"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr == "put"
                    and isinstance(node.func.value, ast.Name)
                    and node.func.value.id == "jobs"
                ):
                    for name in ast.walk(node.args[1]):
                        if isinstance(name, ast.Constant) and isinstance(name.value, str):
                            yield name.value, path.relative_to(ROOT).as_posix()


@pytest.fixture
def jobs() -> set[str]:
    nothing: Any = SimpleNamespace()
    return set(job_table.jobs(Tools(nothing, nothing, Path(), nothing, nothing)))


def test_every_press_can_be_carried_out_with_what_it_carries() -> None:
    odd = []
    for name, press in routes.PRESSES.items():
        try:
            inspect.signature(press.do).bind(None, *[kind() for kind in press.carries])
        except TypeError as error:
            odd.append(f"{name}: {error}")
    assert not odd


def test_every_button_that_the_code_offers_is_a_press_of_the_table() -> None:
    assert len(offered()) > 200
    assert not [f"{use.where}: {use.name}" for use in offered() if use.name not in routes.PRESSES]


def test_every_press_is_offered_by_some_card_or_stands_in_chats_of_before() -> None:
    texts = "\n".join(path.read_text("utf-8") for path in sorted(Path(ROOT / "handlers").rglob("*.py")))
    said = {name for name in routes.PRESSES if texts.count(f'"{name}"') > 1}
    made = {f"{noun}:{verb}" for noun in ("offer", "recheck") for verb in ("accept", "with")}  # `safety.accepting`
    alone = {name for name in routes.PRESSES if name not in said and name.partition(":")[0] not in {"voice", "near"}}
    assert alone - made <= {"digest:week"}


def test_a_press_of_the_table_can_be_written_and_read_again() -> None:
    for name, press in routes.PRESSES.items():
        carried = tuple(7 if kind is int else "x" for kind in press.carries)
        assert buttons.parse(buttons.make(name, *carried)) == (name, carried)


def test_every_job_that_is_ordered_is_one_that_somebody_does(jobs: set[str]) -> None:
    ordered = dict(_jobs_put())
    assert ordered
    assert not {name: where for name, where in ordered.items() if name not in jobs}


def test_every_job_of_the_table_is_ordered_somewhere(jobs: set[str]) -> None:
    assert jobs <= {name for name, _ in _jobs_put()}


def test_every_card_has_a_name_that_is_said_somewhere() -> None:
    texts = "\n".join(
        path.read_text("utf-8")
        for folder in ("bot", "handlers", "storage")
        for path in sorted((ROOT / folder).rglob("*.py"))
    )
    families = [match[1] for match in re.finditer(r'f"([a-z]+(?:-[a-z]+)*-)\{', texts)]
    unsaid = [name for name in CARDS if texts.count(f'"{name}"') < 2 and not name.startswith(tuple(families))]
    assert not unsaid
