"""What is said to the line that is no report – questions, greetings, a wish to stop – found in a message's words."""

import re
from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from bot.domain.intake.dangers import Alarms
from bot.domain.intake.kind_words import Suggestions
from bot.domain.places.addresses import address
from bot.domain.text.languages import Row
from bot.domain.text.phrases import Phrasebook, PhraseText, numbered

FORGIVING = 6
"""Letters from which on a word may have one slip."""

LOOKED_AT = 600
"""Characters of a message in which an address is looked for: where a question is asked, it is short."""

_UNITS = (
    "дн|день|дня|час|мин|недел|мес|лет|год|раз|тыс|тен|проц|метр|км|см|күн|сағат|апта|ай|жыл|рет|мың|тең"
    "|day|week|month|year|hour|min|time"
)
_HOUSE = re.compile(
    rf"[^\W\d_]{{3,}},? (?:дом |д\. ?|үй |№ ?|house )?\d{{1,3}}(?: ?[а-яa-z](?!\w))?(?![\w-])(?! ?(?:{_UNITS}))"
    rf"|\d{{1,2}}[- ]?(?:й |ші |шы |th |nd )?(?:мкр|микр|квартал|аудан)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<!\w)[a-zа-я]{2}[\s-]?20\d\d[\s-]?\d{1,7}(?!\w)", re.IGNORECASE)
_CLAUSE = re.compile(r"[,.!?;:\n…–—]+")
_APPROVING = re.compile(
    "[\N{THUMBS UP SIGN}\N{PERSON WITH FOLDED HANDS}\N{HEAVY BLACK HEART}\N{OK HAND SIGN}🤝👏💐🌹🙂😊💪🤗]"
)


class Question(StrEnum):
    """What is asked: the first four of the person's newest case (`OF_A_CASE`), the others of the line itself."""

    WHEN = "when"
    WHY = "why"
    FOUND = "found"
    STATUS = "status"
    WHO = "who"
    DATA = "data"
    MEASURE = "measure"
    CONTACT = "contact"
    HOW = "how"
    VOLUNTEER = "volunteer"


OF_A_CASE = frozenset({Question.WHEN, Question.WHY, Question.FOUND, Question.STATUS})
"""What is answered from the person's newest case."""


class ConversationWords(Row):
    """Phrases (see `phrases`) by what they say.

    `agreed`: «ok, I see». `refusal`: no need. `over`: it has stopped. `opening`: I want to report something.
    `asking`: I have a question. `wondering`: words that questions begin with; `whenever`: those of time.
    `more`: this belongs to what I sent. `again`: it is so again. `answer`: yes, no, I do not know.
    `help`: how to use the line, if it stands alone. `filler`: says nothing.
    `questions`: what is asked; `hints`: what it is likely about, where something is asked.
    """

    greeting: tuple[PhraseText, ...] = ()
    thanks: tuple[PhraseText, ...] = ()
    agreed: tuple[PhraseText, ...] = ()
    stop: tuple[PhraseText, ...] = ()
    refusal: tuple[PhraseText, ...] = ()
    over: tuple[PhraseText, ...] = ()
    human: tuple[PhraseText, ...] = ()
    opening: tuple[PhraseText, ...] = ()
    asking: tuple[PhraseText, ...] = ()
    wondering: tuple[PhraseText, ...] = ()
    whenever: tuple[PhraseText, ...] = ()
    more: tuple[PhraseText, ...] = ()
    again: tuple[PhraseText, ...] = ()
    answer: tuple[PhraseText, ...] = ()
    help: tuple[PhraseText, ...] = ()
    filler: tuple[PhraseText, ...] = ()
    hints: dict[Question, tuple[PhraseText, ...]] = Field(default_factory=dict)
    questions: dict[Question, tuple[PhraseText, ...]] = Field(default_factory=dict)
    commands: dict[str, tuple[PhraseText, ...]] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """What was found in a message.

    `said`: the lists of `ConversationWords` that it speaks of. `left`: how many words none of them accounts for.
    `kind`: a kind of problem is clearly spoken of, `perhaps`: if it is one, `stated`: in a part that asks nothing.
    `mark`: there is a question mark. `elsewhere`: it speaks of a topic that is none of ours. `signs`: there is no word
    at all; `approving`: it has a thumb up or the like.
    """

    said: frozenset[str]
    question: Question | None
    command: str | None
    left: int
    kind: bool
    perhaps: bool
    stated: bool
    danger: bool
    elsewhere: bool
    place: bool
    number: bool
    mark: bool
    signs: bool
    approving: bool


class Ear:
    """The phrases of a conversation, made ready, beside those of kinds and of dangers."""

    def __init__(self, words: ConversationWords, suggestions: Suggestions, alarms: Alarms) -> None:
        self._suggestions, self._alarms = suggestions, alarms
        lists = [(name, phrases) for name, phrases in words if name not in ("questions", "hints", "commands")]
        lists += [(f"?{question}", phrases) for question, phrases in words.questions.items()]
        lists += [(f"~{question}", phrases) for question, phrases in words.hints.items()]
        lists += [(f"/{command}", phrases) for command, phrases in words.commands.items()]
        self._order = [name for name, _ in lists]
        self._names = [name for name, phrases in lists for _ in phrases]
        self._book = Phrasebook([phrase for _, phrases in lists for phrase in phrases], FORGIVING)

    def heard(self, text: str) -> Heard:
        """Return what is found in the text."""
        covered: dict[str, set[int]] = {}
        for hit in self._book.found(text):
            covered.setdefault(self._names[hit.phrase], set()).update(hit.places)
        words = {at for sentence in numbered(text) for at, _ in sentence}
        asked = "?" in text or not covered.keys().isdisjoint(("wondering", "asking"))
        hinted = self._most(covered, "~") if asked else None
        question = self._most(covered, "?") or hinted
        kind = self._suggestions.clear(text)
        return Heard(
            said=frozenset(name for name in covered if name[0] not in "?~/"),
            question=Question(question) if question else None,
            command=self._most(covered, "/"),
            left=len(words.difference(*(at for name, at in covered.items() if name[0] != "~" or name[1:] == hinted))),
            kind=kind,
            perhaps=kind or bool(self._suggestions.of(text)),
            stated=kind and (question is not None or "?" in text) and self._stated(text),
            danger=bool(self._alarms.of(text)),
            elsewhere=self._suggestions.foreign(text),
            place=_is_placed(text[:LOOKED_AT]),
            number=bool(_NUMBER.search(text[:LOOKED_AT])),
            mark="?" in text,
            signs=not words,
            approving=bool(_APPROVING.search(text)),
        )

    def _most(self, covered: dict[str, set[int]], begin: str) -> str | None:
        """The question or command that accounts for most words; of several the first of the file."""
        named = [name for name in self._order if name[0] == begin and name in covered]
        return max(named, key=lambda name: len(covered[name]))[1:] if named else None

    def _stated(self, text: str) -> bool:
        """Whether a part of the message that asks nothing speaks of a kind of problem."""
        return any(
            self._suggestions.clear(clause) for clause in _CLAUSE.split(text[:LOOKED_AT]) if not self._asks(clause)
        )

    def _asks(self, clause: str) -> bool:
        names = {self._names[hit.phrase] for hit in self._book.found(clause)}
        return "wondering" in names or any(name[0] == "?" for name in names)


def _is_placed(text: str) -> bool:
    """Whether a street with a house stands in the text, or a quarter by its number."""
    found = address(text)
    return bool(_HOUSE.search(text)) or (found is not None and any(letter.isdigit() for letter in found))
