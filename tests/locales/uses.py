"""Which sentences the code says: names that stand in it whole, and families that it puts together («event-…»)."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9_]+)*")

# Where a sentence's name stands in a call: the function's name → which argument (None: only as the keyword `say`).
SAYING = {
    "words": 0,
    "plain": 0,
    "button": 0,
    "toast": 0,
    "say": 0,
    "Refused": 0,
    "NotAllowed": 0,
    "NotFound": 0,
    "Taken": 0,
    "put": 2,
    "put_chat": 2,
    "hears": 2,
    "hear": 1,
}
# Who shares a name with them and says nothing.
NOT_SAYING = {("jobs", "put"), ("people", "put"), ("files", "put")}


@dataclass(frozen=True, slots=True)
class Use:
    """A name in the code, with its file and line."""

    name: str
    where: str


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for folder in ("bot", "handlers", "storage"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "playground" not in path.parts:
                yield path, ast.parse(path.read_text("utf-8"))


@cache
def constants() -> frozenset[str]:
    """Return every text constant of the code: a sentence whose name is nowhere among them may be unused."""
    return frozenset(
        node.value
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def families() -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each name that is put together: f"event-{what}" is `event-…`."""
    found = set()
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and (pattern := _pattern(node)):
                found.add(pattern)
    return tuple(re.compile(pattern) for pattern in sorted(found))


def _pattern(node: ast.JoinedStr) -> str | None:
    parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[a-z0-9_-]+" for part in node.values]
    whole = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    return "".join(parts) if re.fullmatch(r"[a-z][a-z0-9-]*-[a-z0-9-]*|-[a-z0-9-]+", whole) else None


@cache
def certain() -> tuple[Use, ...]:
    """Return the names that are said for certain: they stand where only a sentence's (or a card's) name can stand."""
    return tuple(use for path, tree in _trees() for node in ast.walk(tree) for use in _said(node, path))


def _said(node: ast.AST, path: Path) -> Iterator[Use]:
    if isinstance(node, ast.Call):
        for value in _arguments(node):
            yield from _names(value, path)
    elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "say" for to in node.targets):
        yield from _names(node.value, path)


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    function = call.func
    name = (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )
    owner = function.value.id if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) else ""
    if (owner, name) in NOT_SAYING:
        return
    place = SAYING.get(name)
    if place is not None and len(call.args) > place and not isinstance(call.args[place], ast.Starred):
        yield call.args[place]
    if place is not None:
        yield from (keyword.value for keyword in call.keywords if keyword.arg == "say")


def _names(value: ast.expr, path: Path) -> Iterator[Use]:
    """A name, or either of two: `"draft-one" if … else "draft-other"`."""
    if isinstance(value, ast.IfExp):
        yield from _names(value.body, path)
        yield from _names(value.orelse, path)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str) and NAME.fullmatch(value.value):
        yield Use(value.value, f"{path.relative_to(ROOT)}:{value.lineno}")


@cache
def events() -> tuple[Use, ...]:
    """Return what is written into histories: `history.add(tx, case, by, "what")` is told as `event-what`."""
    return tuple(
        use
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "add"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "history"
        and len(node.args) > 3
        for use in _names(node.args[3], path)
    )


@cache
def offered() -> tuple[Use, ...]:
    """Return the presses that cards offer: `view.button(label, "noun:verb", …)` and `buttons.make("noun:verb", …)`."""
    found = []
    for path, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                place = {"button": 1, "make": 0}.get(called)
                if place is not None and len(node.args) > place:
                    value = node.args[place]
                    if isinstance(value, ast.Constant) and isinstance(value.value, str) and ":" in value.value:
                        found.append(Use(value.value, f"{path.relative_to(ROOT)}:{value.lineno}"))
    return tuple(found)
