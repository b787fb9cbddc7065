"""What a message is: a report, more for a case, an answer, a question, a greeting, thanks, a wish.

Decided by one table, `RULES`: the first row that fits, over the words (`Heard`) and what went before (`Situation`).
Where two things are likely, both are named: the person is asked with two buttons, and their words are kept.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.intake.conversation_words import OF_A_CASE, Ear, Heard, Question

JUST_SENT = timedelta(hours=2)
"""How long after a case was sent words without a place more likely belong to it."""

STILL_MEANT = timedelta(days=30)
"""How long after a case was sent «again» and «the same» may mean it."""

OF_THE_LINE = frozenset(Question) - OF_A_CASE - {Question.WHO}
"""What may name a kind of problem and report nothing: «how do I measure dust». «Who fouls the river» reports."""

SHORT = 3
"""Words beside a question, or a wish for a human, that do not make it anything else."""


STORY = 8
"""Words that none of the lists knows, from which on it is a report though it speaks of no kind that we know."""


class Means(StrEnum):
    """What a message is."""

    REPORT = "report"
    MORE = "more"
    ANSWER = "answer"
    QUESTION = "question"
    GREETING = "greeting"
    THANKS = "thanks"
    STOP = "stop"
    HUMAN = "human"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Situation:
    """What went before a message.

    `draft`: one is open, and has something in it. `asked`: we have just asked for words. `reply`: it replies to a card
    of a case. `newest`: how long ago the person's newest case was sent, None where there is none.
    """

    draft: bool = False
    asked: bool = False
    reply: bool = False
    newest: timedelta | None = None

    @property
    def case(self) -> bool:
        """There is a case that may be meant."""
        return self.newest is not None and self.newest <= STILL_MEANT

    @property
    def just_sent(self) -> bool:
        """A case was sent a moment ago."""
        return self.newest is not None and self.newest <= JUST_SENT


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message is. `instead`: what it may be as well: ask, and keep the words. `why`: the row that decided.

    `question`: what is asked, None where that was not understood. `command`: which one is meant, without its slash.
    """

    means: Means
    instead: Means | None = None
    question: Question | None = None
    command: str | None = None
    why: str = ""

    @property
    def sure(self) -> bool:
        """Nothing has to be asked."""
        return self.instead is None


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: why, when it fits, what the message then is, and what it may be as well."""

    why: str
    fits: Callable[[Heard, Situation], bool]
    means: Means
    instead: Means | None = None
    question: Question | None = None


def _says(heard: Heard, *lists: str, left: int = 0) -> bool:
    """One of these lists is spoken of, and at most `left` words say something else."""
    return heard.left <= left and not heard.said.isdisjoint(lists)


def _about(heard: Heard) -> bool:
    """It says what or where: a report would."""
    return heard.kind or heard.place


RULES: tuple[Rule, ...] = (
    # Signs alone.
    Rule("a thumb up is thanks", lambda h, _: h.signs and h.approving, Means.THANKS),
    Rule(
        "a question mark alone asks where it stands",
        lambda h, s: h.signs and h.mark and s.case,
        Means.QUESTION,
        question=Question.STATUS,
    ),
    Rule(
        "a question mark alone asks how it works",
        lambda h, _: h.signs and h.mark,
        Means.QUESTION,
        question=Question.HOW,
    ),
    Rule("signs that say nothing are greeted", lambda h, _: h.signs, Means.GREETING),
    # Life first.
    Rule("danger in a reply belongs to the case", lambda h, s: h.danger and (s.reply or h.number), Means.MORE),
    Rule("danger to life is a report, whatever else is said", lambda h, _: h.danger, Means.REPORT),
    # Wishes.
    Rule("the name of a command alone", lambda h, _: h.command is not None and h.left == 0, Means.COMMAND),
    Rule(
        "a wish for a human",
        lambda h, _: _says(h, "human", left=SHORT) and not _about(h) and h.question not in OF_A_CASE | {Question.DATA},
        Means.HUMAN,
    ),
    Rule(
        "a wish to stop, and hardly a word besides",
        lambda h, _: _says(h, "stop", left=1) and not h.perhaps and h.question is not Question.DATA,
        Means.STOP,
    ),
    Rule(
        "a wish to stop what is being written",
        lambda h, s: s.draft and _says(h, "stop", "refusal", left=2) and not _about(h) and not s.asked,
        Means.STOP,
    ),
    Rule("a wish to stop, as it is over", lambda h, _: _says(h, "stop", left=SHORT) and "over" in h.said, Means.STOP),
    Rule("«no need» answers what we asked", lambda h, s: _says(h, "refusal") and s.asked, Means.ANSWER),
    Rule("«no need» of what was begun or sent", lambda h, _: _says(h, "refusal"), Means.STOP),
    Rule(
        "a wish for a human that says what is wrong",
        lambda h, _: "human" in h.said and _about(h),
        Means.REPORT,
        Means.HUMAN,
    ),
    # Questions.
    Rule(
        "«I forgot to say», and it is said",
        lambda h, s: "more" in h.said and s.case and h.left > 0 and not h.mark,
        Means.MORE,
    ),
    Rule(
        "a question that reports nothing",
        lambda h, _: h.question is not None and h.left <= SHORT and not _about(h),
        Means.QUESTION,
    ),
    Rule("a question in reply to a case", lambda h, s: h.question is not None and s.reply, Means.QUESTION, Means.MORE),
    Rule(
        "a question of when or why about what was reported",
        lambda h, s: h.question in OF_A_CASE and s.case and h.left <= SHORT and not h.place and not h.stated,
        Means.QUESTION,
    ),
    Rule(
        "a question about the line itself, which may name what it is about",
        lambda h, _: h.question in OF_THE_LINE and h.left <= SHORT and not h.place and not h.stated,
        Means.QUESTION,
    ),
    Rule(
        "something is wrong, and besides a question",
        lambda h, s: h.question is not None and h.stated and not s.case,
        Means.REPORT,
    ),
    Rule(
        "a question that says what or where",
        lambda h, _: h.question is not None and _about(h) and (h.mark or h.left <= SHORT),
        Means.QUESTION,
        Means.REPORT,
    ),
    Rule("a question in many words", lambda h, _: h.question is not None and h.mark, Means.QUESTION, Means.REPORT),
    Rule(
        "thanks",
        lambda h, _: (
            _says(h, "thanks", left=SHORT) and not h.perhaps and not h.place and not h.mark and "asking" not in h.said
        ),
        Means.THANKS,
    ),
    Rule("«I have a question»", lambda h, _: _says(h, "asking"), Means.QUESTION),
    Rule("«help», alone", lambda h, _: _says(h, "help"), Means.QUESTION, question=Question.HOW),
    # Courtesy.
    Rule(
        "a greeting",
        lambda h, _: _says(h, "greeting", left=1) and not h.perhaps and not h.place and not h.mark,
        Means.GREETING,
    ),
    Rule("«I see» answers what we asked", lambda h, s: _says(h, "agreed") and s.asked, Means.ANSWER),
    Rule("«I see»", lambda h, _: _says(h, "agreed"), Means.THANKS),
    # What went before.
    Rule(
        "a question instead of an answer",
        lambda h, s: s.asked and h.mark and not _about(h) and "wondering" in h.said,
        Means.QUESTION,
        Means.ANSWER,
    ),
    Rule("an answer to what we asked", lambda h, s: s.asked and (not h.kind or h.left <= SHORT + 1), Means.ANSWER),
    Rule("a long answer, or another report", lambda _, s: s.asked, Means.ANSWER, Means.REPORT),
    Rule("a reply to a case", lambda _, s: s.reply, Means.MORE),
    Rule("it names a case", lambda h, _: h.number, Means.MORE),
    Rule("«I forgot to say», and nothing yet", lambda h, s: "more" in h.said and s.case, Means.MORE),
    Rule("«I want to report»", lambda h, _: "opening" in h.said, Means.REPORT),
    Rule(
        "what is said while a draft is open belongs to it",
        lambda h, s: s.draft and not (h.mark and not _about(h) and "wondering" in h.said),
        Means.REPORT,
    ),
    Rule("it is so again", lambda h, s: s.case and "again" in h.said and not h.place, Means.MORE, Means.REPORT),
    Rule("a case was sent a moment ago", lambda h, s: s.just_sent and not h.place, Means.MORE, Means.REPORT),
    # By the words alone.
    Rule("a place, and a whole sentence", lambda h, _: h.place and h.left > SHORT and not h.mark, Means.REPORT),
    Rule(
        "when something will be over is asked",
        lambda h, _: _about(h) and h.mark and "whenever" in h.said and not h.stated,
        Means.QUESTION,
        Means.REPORT,
    ),
    Rule("it says what or where, and is a report", lambda h, s: h.kind or (h.place and not s.case), Means.REPORT),
    Rule(
        "something is asked that we do not know",
        lambda h, _: h.mark or "asking" in h.said,
        Means.QUESTION,
        Means.REPORT,
    ),
    Rule("it may belong to the case", lambda _, s: s.case, Means.MORE, Means.REPORT),
    Rule("yes or no to nothing", lambda h, _: _says(h, "answer"), Means.GREETING),
    Rule(
        "it may well speak of a kind, and asks nothing",
        lambda h, _: h.perhaps and h.question is None and not h.said & {"wondering", "asking"},
        Means.REPORT,
    ),
    Rule(
        "it is wrong somewhere else: the report is taken and told whose it is", lambda h, _: h.elsewhere, Means.REPORT
    ),
    Rule("a story", lambda h, _: h.left >= STORY, Means.REPORT),
    Rule("we do not know what this is", lambda _, __: True, Means.REPORT, Means.QUESTION),
)


def what(text: str, at: Situation, ear: Ear) -> Meaning:
    """Return what a message is. The words are never changed: a greeting before a report stays in it."""
    heard = ear.heard(text)
    rule = next(rule for rule in RULES if rule.fits(heard, at))
    asks = Means.QUESTION in (rule.means, rule.instead)
    return Meaning(
        rule.means,
        rule.instead,
        question=(rule.question or heard.question) if asks else None,
        command=heard.command if rule.means is Means.COMMAND else None,
        why=rule.why,
    )
