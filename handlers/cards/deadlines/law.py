"""The law in the reader's words: an article, a term, and why a clock ends on the day it does."""

import re
from collections.abc import Iterator
from datetime import date

from bot.adapters import workdays
from bot.domain.deadlines.deadlines import Counted, count, off_between
from bot.domain.deadlines.terms import APPEAL, COMPLAINT, INFO, Deadlines, Term
from bot.domain.deadlines.working_days import Off
from bot.domain.letters.letters import PROMISE
from bot.i18n import Markup, Words
from handlers.cards.view import View
from handlers.cards.wording.times import numeric
from storage.deadlines.clocks import Clock
from storage.letters.referrals import Referral

# By when a body has to pass a letter on: the sentence and the rule, for the clock that runs beside it.
PASSED_ON = {
    f"{APPEAL}.answer": ("clock-forward", f"{APPEAL}.forward"),
    f"{INFO}.answer": ("clock-forward", f"{INFO}.forward"),
    f"{COMPLAINT}.answer": ("clock-pass-on", f"{COMPLAINT}.pass_on"),
}

_ARTICLE = re.compile(r"(?P<article>[\d-]+)(?:\((?P<part>[\d-]+)\)(?P<point>\d+)?(?:-\((?P<to>\d+)\))?)?")


def article(words: Words, law: Deadlines, act: str, written: str | None) -> str:
    """Write «76(1)» of an act out: «APPC, art. 76, part 1»; the act alone where no article is known. Plain text."""
    row = law.acts[act]
    found = _ARTICLE.fullmatch(written or "")
    if found is None:
        return words.of(row.name)
    said = words.plain("law-article", act=words.of(row.name), article=found["article"])
    if found["part"]:
        n = f"{found['part']}–{found['to']}" if found["to"] else found["part"]
        said = words.plain("law-part", law=said, part=words.of(row.part), n=n)
    return words.plain("law-point", law=said, n=found["point"]) if found["point"] else said


def standing(words: Words, law: Deadlines, rule: str) -> str:
    """Return where a rule stands, as plain text."""
    term = law.term(rule)
    return article(words, law, term.act, term.article)


def fact(words: Words, law: Deadlines, ruleset: str, name: str) -> str:
    """Return where something stands that the law says without a number, as plain text."""
    row = law.rulesets[ruleset].facts[name]
    return article(words, law, row.act, row.article)


def length(words: Words, term: Term) -> str:
    """Write how long a term is: «15 working days». Plain text."""
    return words.plain(f"term-{term.unit.removesuffix('_before')}", n=term.value)


def explained(view: View, referral: Referral, clock: Clock) -> Iterator[Markup]:
    """Say in words why a clock of a letter ends when it does, a line each."""
    words, law = view.words, view.catalogue.deadlines
    yield words("clock-of", what="promise" if clock.promise else clock.whose)
    if clock.rule == PROMISE:
        yield words("clock-promise", made=numeric(clock.started_on), due=numeric(clock.due_on))
        return
    term = law.term(clock.rule)
    if referral.registered_on == clock.started_on and referral.sent_on is not None:
        yield words(
            "clock-registered",
            why=referral.registered or "same_day",
            sent=_dated(words, referral.sent_on),
            day=_dated(words, clock.started_on),
        )
    else:
        yield words("clock-from", day=_dated(words, clock.started_on))
    yield words("clock-counts", term=length(words, term), law=standing(words, law, clock.rule))
    calendar = workdays.working_days(view.catalogue)
    found = count(term, clock.started_on, calendar)
    if skipped := off_between(found, calendar):
        yield words("clock-off", days=", ".join(_off(words, one) for one in skipped))
    if clock.other_rule:
        other = law.term(clock.other_rule)
        yield words("clock-other", term=length(words, other), law=standing(words, law, clock.other_rule))
    yield from _ends(view, clock, found)
    sentence, rule = PASSED_ON.get(clock.rule, ("", ""))
    if sentence:
        by = count(law.term(rule), clock.started_on, calendar).due
        yield words(sentence, day=numeric(by), law=standing(words, law, rule))


def _ends(view: View, clock: Clock, found: Counted) -> Iterator[Markup]:
    words = view.words
    raw = found.due if found.term.roll != "due" else None
    yield words("clock-due", day=_dated(words, clock.due_on))
    if clock.latest_on != clock.due_on:
        why = "other" if clock.other_rule else "rolled" if raw == clock.due_on else "none"
        yield words("clock-latest", day=_dated(words, clock.latest_on), why=why)


def _dated(words: Words, day: date) -> str:
    return f"{words.weekday(day)} {numeric(day)}"


def _off(words: Words, off: Off) -> str:
    """«Nauryz 21–25.03», «Victory Day 09.05»."""
    first, last = off.first, off.last
    if first == last:
        days = f"{first:%d.%m}"
    elif first.month == last.month:
        days = f"{first:%d}–{last:%d.%m}"
    else:
        days = f"{first:%d.%m}–{last:%d.%m}"
    return f"{words.plain(f'holiday-{off.name}')} {days}"
