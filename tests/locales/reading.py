"""Fluent files taken apart: every sentence with its variables, its selectors and the pieces of text people read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.i18n import LANGS

LOCALES = Path(__file__).parents[2] / "locales"
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass(slots=True)
class Sentence:
    """One message of one language. `selectors`: variable → keys of its variants; `texts`: what is read, in pieces."""

    lang: str
    file: str
    name: str
    variables: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    selectors: dict[str, set[str]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    source: str = ""

    @property
    def plural(self) -> set[str]:
        """The variables that choose by number."""
        return {
            name for name, keys in self.selectors.items() if keys <= CATEGORIES | {"0", "1", "2"} and keys - {"other"}
        } | self.numbers


class _Reader(Visitor):
    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's own names
        self.sentence.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.sentence.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.sentence.texts.append(node.value)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        raise AssertionError(f"{self.sentence.name} speaks of {node.id.name}: a sentence is read by itself")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        for argument in node.arguments.positional:
            if node.id.name == "NUMBER" and isinstance(argument, ast.VariableReference):
                self.sentence.numbers.add(argument.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        chosen = node.selector
        while isinstance(chosen, ast.FunctionReference):
            chosen = chosen.arguments.positional[0]
        assert isinstance(chosen, ast.VariableReference), f"{self.sentence.name}: a selector that is no variable"
        keys = self.sentence.selectors.setdefault(chosen.id.name, set())
        keys |= {
            variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            for variant in node.variants
        }
        self.generic_visit(node)


@cache
def sentences(lang: str) -> dict[str, Sentence]:
    """Return every sentence of a language by its name. A name written twice, or a slip of syntax, fails."""
    found: dict[str, Sentence] = {}
    for path in sorted((LOCALES / lang).glob("*/*.ftl")):
        text = path.read_text("utf-8")
        for entry in FluentParser().parse(text).body:
            assert not isinstance(entry, ast.Junk), f"{lang}/{path.parent.name}/{path.name}: {entry.content!r}"
            if isinstance(entry, ast.BaseComment):
                continue
            assert isinstance(entry, ast.Message), f"{lang}/{path.parent.name}/{path.name}: only sentences, no terms"
            assert entry.id.name not in found, (
                f"{lang}/{path.parent.name}/{path.name}: {entry.id.name} is written twice"
            )
            assert entry.value is not None, f"{lang}/{path.parent.name}/{path.name}: {entry.id.name} says nothing"
            sentence = Sentence(lang, f"{path.parent.name}/{path.name}", entry.id.name)
            _Reader(sentence).visit(entry.value)
            sentence.source = text[entry.span.start : entry.span.end] if entry.span else ""
            found[entry.id.name] = sentence
    return found


def everything() -> Iterator[Sentence]:
    """Return every sentence of every language."""
    for lang in LANGS:
        yield from sentences(lang).values()


def plausible(name: str) -> list[dict[str, Any]]:
    """Return arguments for a sentence so that each variant of each language is chosen at least once."""
    chosen: dict[str, list[Any]] = {}
    for lang in LANGS:
        if (sentence := sentences(lang).get(name)) is None:
            continue
        for variable in sentence.variables:
            values = chosen.setdefault(variable, [])
            if variable in sentence.plural:
                values += [number for number in (0, 1, 2, 5, 11, 21, 22, 148, 1.5) if number not in values]
            values += sorted(
                sentence.selectors.get(variable, set()) - CATEGORIES - {"0", "1", "2"} - set(map(str, values))
            )
    most = max((len(values) for values in chosen.values()), default=1)
    return [
        {variable: values[turn % len(values)] if values else "x" for variable, values in chosen.items()}
        for turn in range(max(most, 1))
    ]
