"""No case ending is joined to a placeable by hand: what stands there decides the ending, and it is not known here.

Kazakh sentences ask for it (`{ TO($until) } дейін`, `{ FROM($at) } кейін`) or are turned so that none is needed: the
number first, the name after a dash or a colon. Russian ones put a noun before the name («орган «…»», «у кого: …»).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from tests.locales.everywhere import said
from tests.locales.reading import sentences

Piece = str | ast.Placeable

CLOSED = r"^(?:</[a-z]+>|[»\")])*"
"""What may stand between a placeable and its ending."""

COUNTED = frozenset({"бап", "бет", "бөлігі", "апта", "кезек", "класс", "тармақша"})
"""Nouns after an ordinal number: `{ $page }-бет`. No ending at all, whatever the number is."""

# Kazakh words that govern the case of what stands before them. «Бұрын» and «ішінде» after a length of time do not.
TO_WORDS = r"дейін|шейін|қарай|жуық|таман|қарсы|қарамастан|сәйкес"
FROM_WORDS = r"кейін|соң|бері|бастап|бергі|тыс|артық|көп|аз|кем|астам|аса|асып|жоғары|төмен|алыс"
OF_WORDS = r"ішінен|ішіндегі|арасында|арасынан|жанында|астында|үстінен|орнына|біреуі|бірі"
WITH_WORDS = r"мен|бен|пен|менен"
PARTICLES = r"да|де|та|те|ма|ме|ба|бе|па|пе"
GOVERNING = re.compile(rf"{CLOSED}\s+(?:{TO_WORDS}|{FROM_WORDS}|{OF_WORDS}|{WITH_WORDS}|{PARTICLES})\b", re.IGNORECASE)
AFTER = {"TO": re.compile(rf"^\s+(?:{TO_WORDS})\b"), "FROM": re.compile(rf"^\s+(?:(?:{FROM_WORDS})\b|$)")}

GLUED = re.compile(CLOSED + r"(?:([^\W\d_]+)|[-\u2010-\u2012]([^\W\d_]+))")

# Russian prepositions, and what a variable with one of these names holds: words that are declined.
PREPOSITION = re.compile(
    r"(?:^|[\s(«])(?:о|об|у|с|со|к|ко|в|во|на|по|за|из|от|до|без|для|при|над|под|перед|между|через|про|около|кроме|вместо)\s+(?:<\w+>)*$",
    re.IGNORECASE,
)
DECLINED = frozenset({
    "name", "who", "body", "kind", "place", "where", "adult", "giver", "receiver", "tool", "area", "areas", "hotline",
    "line", "lead", "substance", "title", "what", "office", "to",
})  # fmt: skip


class _Patterns(Visitor):
    def __init__(self) -> None:
        self.found: list[list[Piece]] = []

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - the library's own names
        self.found.append([one.value if isinstance(one, ast.TextElement) else one for one in node.elements])
        self.generic_visit(node)


def _patterns(lang: str) -> Iterator[tuple[str, list[Piece]]]:
    for name, sentence in sentences(lang).items():
        reader = _Patterns()
        reader.visit(FluentParser().parse(sentence.source))
        for pieces in reader.found:
            yield name, pieces


def _function(placeable: ast.Placeable) -> str | None:
    called = placeable.expression
    return called.id.name if isinstance(called, ast.FunctionReference) else None


def _follows(lang: str) -> Iterator[tuple[str, ast.Placeable, str]]:
    """Yield (sentence, placeable, the text right after it)."""
    for name, pieces in _patterns(lang):
        for piece, after in pairwise([*pieces, ""]):
            if isinstance(piece, ast.Placeable) and isinstance(after, str) and not _ends_by_itself(piece.expression):
                yield name, piece, after


def _ends_by_itself(one: ast.InlineExpression | ast.SelectExpression | ast.Placeable) -> bool:
    """Whether it is a space, or ends in one whatever is chosen: what follows is a word of its own."""
    if isinstance(one, ast.SelectExpression):
        ends = [variant.value.elements[-1] for variant in one.variants]
        return any(isinstance(end, ast.Placeable) and _ends_by_itself(end.expression) for end in ends)
    return isinstance(one, ast.StringLiteral)


def hand_joined(after: str) -> str | None:
    """Return the letters that are joined to what stands before `after`, if they are an ending."""
    found = GLUED.match(after)
    if not found:
        return None
    return found[1] or (found[2] if found[2] not in COUNTED else None)


@pytest.mark.parametrize(
    "after", ["-дегі, мен де", "-ға дейін", "дан кейін", "»-ның", "</b>-да", "-нан", "-ші", "-лік", "ның әкімі"]
)
def test_an_ending_that_is_joined_by_hand_is_seen(after: str) -> None:
    assert hand_joined(after)


@pytest.mark.parametrize(
    "after", ["-бап", "-кезек, ", "-бет", "-апта · ", " × норма", "–{ ", ". ", "» жауап берді", "/"]
)
def test_what_is_no_ending_is_left_alone(after: str) -> None:
    assert not hand_joined(after)


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_no_ending_is_joined_to_a_placeable_by_hand(lang: str) -> None:
    assert not [(name, after[:30]) for name, _, after in _follows(lang) if hand_joined(after)]


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_no_ending_is_joined_by_hand_to_what_is_put_into_data_and_page(lang: str) -> None:
    after = [(where, rest) for own, where, text in said() if own == lang for rest in re.split(r"\{\w+\}", text)[1:]]
    assert not [(where, rest[:30]) for where, rest in after if hand_joined(rest)]


def test_a_kazakh_word_that_governs_a_case_stands_after_one() -> None:
    bare = [(name, after[:30]) for name, one, after in _follows("kk") if not _function(one) and GOVERNING.match(after)]
    assert not bare


def test_an_ending_that_is_asked_for_is_that_of_the_word_after_it() -> None:
    wrong = [
        (name, after[:30])
        for name, one, after in _follows("kk")
        if (function := _function(one)) in AFTER and not AFTER[function].match(after)
    ]
    assert not wrong


def test_only_kazakh_sentences_ask_for_kazakh_endings() -> None:
    assert not [name for lang in ("ru", "en") for name, one, _ in _follows(lang) if _function(one) in AFTER]


def test_after_a_russian_preposition_stands_no_bare_name() -> None:
    bare = [
        (name, before[-20:], one.expression.id.name)
        for name, pieces in _patterns("ru")
        for before, one in pairwise(["", *pieces])
        if isinstance(before, str)
        and isinstance(one, ast.Placeable)
        and isinstance(one.expression, ast.VariableReference)
        and one.expression.id.name in DECLINED
        and PREPOSITION.search(before)
    ]
    assert not bare
