"""Who attacks: our own next card. With what: a place or words read straight from a case. What it may tell: nothing."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.privacy.audiences import RULES, Audience, Said, When, Where
from storage.digest import exports

ROOT = Path(__file__).parents[2]

TELLING = frozenset({"point", "words", "place_words", "accuracy_m"})
"""What a case has that leads to somebody."""

OWN = frozenset({"view", "own", "self", "shown", "spot", "chain"})
"""Names whose `words` or `point` are not a case's: the reader's language, and what `shown` has made."""

# Where they may be read all the same, and why.
MAY: dict[str, str] = {
    "handlers/cards/cases/": "coordinators of the case, and the reporter's own list",
    "handlers/cards/wording/case_lines.py": "a case in a line: lists and alerts of coordinators",
    "handlers/cards/news/alerts.py": "coordinators: whether there is a point",
    "handlers/cards/news/publish.py": "a coordinator: whether there is a map to choose",
    "handlers/cards/intake/draft.py": "the reporter's own draft",
    "handlers/cards/intake/neighbours.py": "a neighbour's own choice",
    "handlers/cards/intake/suggestions.py": "looks for danger, repeats nothing",
    "handlers/cards/places/guesses.py": "the reporter's own draft",
    "handlers/cards/monitoring/": "an inspector's own point and words",
    "handlers/cards/privacy/hiding.py": "a coordinator, who chooses what others do not read",
    "handlers/cards/volunteers/roster.py": "coordinators' notes about a volunteer",
    "handlers/cards/checks/corrections.py": "a volunteer's own correction; a pack redacts it",
    "handlers/cards/checks/late_additions.py": "a volunteer's own notes; a pack redacts them",
    "handlers/cards/evidence/pack_document/case.py": "a voice, redacted in the same line",
    "handlers/cards/letters/letter.py": "what a coordinator wrote into a letter",
    "handlers/cards/letters/response.py": "what a body answered",
    "handlers/cards/letters/text/": "what a coordinator wrote into a letter",
    "handlers/cards/wording/places.py": "writes the place that it is given",
    "handlers/jobs/fetch_evidence.py": "what a camera wrote, on its way into the database",
    "handlers/jobs/series_chart.py": "an inspector's point by its number",
}

PLACED = (
    "handlers/cards/cases/",
    "handlers/cards/drills/",
    "handlers/cards/intake/draft.py",
    "handlers/cards/wording/",
)
"""Who may write a place that was not made by `shown`: coordinators, the reporter, whoever made a case up."""


def _files() -> list[Path]:
    return [path for base in ("handlers/cards", "handlers/jobs") for path in sorted((ROOT / base).rglob("*.py"))]


def _reads(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in TELLING:
            whose = node.value.id if isinstance(node.value, ast.Name) else ast.unparse(node.value)
            if whose not in OWN:
                yield node.lineno, ast.unparse(node)


@pytest.mark.parametrize("path", _files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_card_and_no_job_reads_a_place_or_words_but_through_the_one_way_out(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    if any(name.startswith(one) for one in MAY):
        return
    assert [*_reads(ast.parse(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize("path", _files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_card_writes_a_place_that_was_not_made_for_its_audience(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    if any(name.startswith(one) for one in PLACED):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("place", "area_named"):
            given = ast.unparse(node.args[1]) if len(node.args) > 1 else "-"
            assert given in ("spot", "-") or given.startswith("shown.place("), f"{name}:{node.lineno}: {given}"


def test_every_exception_is_still_needed() -> None:
    for one in MAY:
        found = [path for path in _files() if str(path.relative_to(ROOT)).startswith(one)]
        assert any([*_reads(ast.parse(path.read_text(encoding="utf-8")))] for path in found), one


def test_every_audience_but_coordinators_has_a_rule_that_leaves_something_out() -> None:
    assert set(RULES) == set(Audience)
    for audience, sees in RULES.items():
        if audience is not Audience.COORDINATOR:
            assert sees.said is not Said.WHOLE, audience
    for audience in (Audience.CHANNEL, Audience.OPEN):
        assert (RULES[audience].where, RULES[audience].when) == (Where.CELL, When.PART)
        assert RULES[audience].said is Said.NOTHING


LINKING = frozenset(
    {
        "words",
        "place",
        "args",
        "hash",
        "source",
        "instrument",
        "certificate",
        "certified_until",
        "distance_m",
        "written_as",
    }
    | {"accuracy_m", "at", "signalled_at", "received_at", "taken_at", "checked_at"}
)


def test_no_column_of_open_data_leads_to_somebody() -> None:
    for name, source in exports.SOURCES.items():
        shown = {column: sql for column, sql in source.columns.items() if column not in exports.NOT_PUBLIC}
        assert not {*exports._columns(shown, public=True)} & LINKING, name
