"""The house itself: directions of imports, sizes of files, who may know what, and that its plan tells the truth."""

import ast
import re
import statistics
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
OURS = ("bot", "handlers", "storage", "locales", "tests", "bench")
PROGRAM = ("bot", "handlers", "storage")
NOT_WRITTEN_BY_HAND = ("vendor", "geo", "released", "__pycache__")
# The clock itself; Telegram's stand-in has its own; the operator's commands run in the operator's time.
CLOCKS = ("bot/clock.py", "bot/playground/", "handlers/console/")


def _files(*suffixes: str, within: tuple[str, ...] = OURS) -> Iterator[Path]:
    for folder in within:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and not set(path.parts) & set(NOT_WRITTEN_BY_HAND):
                yield path


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def test_imports_point_downwards_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    broken = lint_imports(cache_dir=str(tmp_path), no_logo=True)
    assert not broken, capsys.readouterr().out


def test_every_folder_of_the_program_has_its_place_in_the_order_of_imports() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = {name for layer in contracts[0]["layers"] for name in re.split(r" [|:] ", layer)}
    folders = {
        ".".join(path.parent.relative_to(ROOT).parts[:2])
        for path in _files(".py", within=PROGRAM)
        if path.name == "__init__.py" and path.parent.parent != ROOT
    }
    assert {folder for folder in folders if folder.partition(".")[0] not in layers} - layers == {"bot.playground"}


def test_no_file_is_longer_than_a_sitting() -> None:
    long = {_name(path): _lines(path) for path in _files(".py", ".js", ".css", ".html", ".sql") if _lines(path) > 400}
    assert not long


def test_files_are_small() -> None:
    sizes = [lines for path in _files(".py", within=PROGRAM) if (lines := _lines(path)) > 1]
    assert statistics.median(sizes) < 120


def test_no_file_is_called_after_nothing() -> None:
    nothing = {"utils", "helpers", "common", "manager", "misc", "tools", "base"}
    assert not [_name(path) for path in _files(".py") if path.stem.strip("_") in nothing]


def test_a_file_is_called_by_a_noun_or_by_what_it_does() -> None:
    riddles = {
        "told", "heard", "mended", "taken", "carried", "paced", "late", "later", "more", "since", "within", "beside",
        "look", "looks", "looking", "doors", "going", "gone", "rechecked", "measured", "asked", "found",
    }  # fmt: skip
    names = {_name(path): path.stem for path in _files(".py", within=PROGRAM) if "playground" not in path.parts}
    assert not [name for name, stem in names.items() if stem in riddles]


def test_every_package_says_in_one_line_what_it_is() -> None:
    silent = [
        _name(path)
        for path in _files(".py", within=(*PROGRAM, "locales", "bench"))
        if path.name == "__init__.py" and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent


def test_the_plan_of_the_house_names_every_folder() -> None:
    plan = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    folders = {path.parent for path in _files(".py") if path.name == "__init__.py"}
    rooms = {folder.relative_to(ROOT).parts for folder in folders}
    missing = ["/".join(parts) for parts in rooms if len(parts) <= 2 and parts[0] != "tests" and parts[-1] not in plan]
    assert not missing


def test_the_plan_names_no_folder_that_is_not_there() -> None:
    plan = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = re.findall(r"^\| `([\w/.]+)` \|", plan, re.MULTILINE)
    assert named
    assert not [name for name in named if not (ROOT / name).exists()]


def test_services_and_storage_wait_for_nothing() -> None:
    waiting = [
        f"{_name(path)}:{node.lineno}"
        for path in _files(".py", within=("bot/services", "bot/domain", "storage"))
        if path.name != "store.py"  # the one door between async and plain
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.AsyncFunctionDef | ast.Await)
    ]
    assert not waiting


def test_there_is_one_clock() -> None:
    asks = re.compile(r"datetime\.(?:now|utcnow|today)\(|date\.today\(|(?<![\w.])time\.time\(")
    own = [
        f"{_name(path)}:{number}"
        for path in _files(".py", within=PROGRAM)
        if not _name(path).startswith(CLOCKS)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if asks.search(line)
    ]
    assert not own


def test_handlers_never_touch_the_network() -> None:
    touches = re.compile(
        r"(?:context|self)\.bot\b(?!\.username)|\.reply_\w+\(|\.send_\w+\(|\.edit_message_\w+\(|query\.answer\("
    )
    found = [
        f"{_name(path)}:{number}"
        for folder in ("chats", "cards")
        for path in _files(".py", within=(f"handlers/{folder}",))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if touches.search(line)
    ]
    assert not found


def test_no_circle_of_imports_anywhere() -> None:
    graph = grimp.build_graph("bot", "handlers", "storage", "locales", "bench", cache_dir=None)
    order = TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules})
    order.prepare()  # a circle raises CycleError, which names it


@pytest.mark.parametrize("layer", ["bot.domain", "bot.services", "storage", "handlers.cards", "handlers.chats"])
def test_every_capability_of_a_layer_stands_in_that_layers_order(layer: str) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    order = next(contract["layers"] for contract in contracts if contract.get("containers") == [layer])
    ordered = {name for row in order for name in re.split(r" [|:] ", row)}
    folders = {path.parent.name for path in (ROOT / layer.replace(".", "/")).glob("*/__init__.py")}
    assert not folders - ordered


def test_a_capability_says_the_same_of_itself_in_every_layer() -> None:
    said: dict[str, set[str]] = {}
    for layer in ("bot/domain", "bot/services", "storage", "handlers/cards", "handlers/chats"):
        for path in (ROOT / layer).glob("*/__init__.py"):
            said.setdefault(path.parent.name, set()).add(ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "")
    assert not {name: texts for name, texts in said.items() if len(texts) > 1}


@pytest.mark.parametrize("page", [".env.example", "docs/operations.md"])
def test_every_setting_is_described(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert not [name for name in Settings.model_fields if f"ZHELI_{name.upper()}" not in text]


def test_nothing_names_the_machine_it_was_written_on() -> None:
    places = re.compile(r"/(?:home|Users|root|work|tmp)/\w")
    found = [
        f"{_name(path)}:{number}"
        for path in [
            *_files(".py", ".ftl", ".toml", ".md", ".js", ".html"),
            *(ROOT / "docs").rglob("*.md"),
            *ROOT.glob("*.*"),
        ]
        if path.is_file() and path.suffix != ".lock" and path.name != ".git" and path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if places.search(line)
    ]
    assert not found
