"""A body's answer on a coordinator's phone: what was sent of it, what it says, and what follows."""

from collections.abc import Iterator
from datetime import date

from bot.domain.deadlines.deadlines import count
from bot.domain.deadlines.terms import INFO, Ground
from bot.domain.letters.letters import ANSWERS, LADDER, Letter, Next, Says
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.deadlines import clocks as ticking
from bot.services.letters import drafting
from handlers import buttons
from handlers.cards.deadlines import law
from handlers.cards.letters.letter import Rows, headline, next_button
from handlers.cards.letters.letter import ticking as runs
from handlers.cards.view import Card, View
from handlers.cards.wording import bodies, times
from handlers.cards.wording.case_lines import brief
from handlers.cards.wording.fitting import cut
from storage.cases import complaints
from storage.deadlines import clocks
from storage.letters import printed_letters, referrals, responses
from storage.letters.referrals import Referral
from storage.letters.responses import Response

WORDS_SHOWN = 700
"""Characters of an answer's text that its card repeats; all of it is kept."""

SPANS = (7, 14, 30)
"""Days of a promise that are offered."""

CAME = (("letter-today", 0), ("letter-yesterday", 1))


def which(view: View) -> Message:
    """Ask which letter was answered."""
    sent = [one for one in referrals.of_case(view.tx, view.args["case"]) if one.state == "sent"]
    rows: Rows = []
    for one in sorted(sent, key=lambda one: (not one.open, -one.id)):
        label = f"{one.sent_on:%d.%m} · {bodies.name(view, one.body, one.body_area)}"
        rows.append((Button(cut(label, 50), buttons.make("answer:new", one.id)),))
    return Message(view.words("answer-to-which"), tuple(rows))


def answer(view: View) -> Message | None:
    """Show an answer: while it is written down the next question, afterwards what it means."""
    found = responses.get(view.tx, view.args["response"])
    referral = referrals.get(view.tx, found.referral) if found else None
    if found is None or referral is None:
        return None
    lines: list[str] = [view.words("answer-title", state=found.state), *headline(view, referral), ""]
    if found.state == "dropped":
        return Message("\n".join(lines))
    lines += gathered(view, found)
    if found.state == "draft":
        question, rows = _asked(view, found, referral)
        rows.append((view.button("answer-drop", "answer:drop", found.id),))
        return Message("\n".join([*lines, "", question]), tuple(rows))
    lines += [*meaning(view, found, referral), *_running(view, referral)]
    rows = [*next_button(view, referral), (view.button("letter-open", "letter:open", referral.id),)]
    cases = referrals.cases(view.tx, referral.id)[:4]
    rows += [(Button(f"→ {case.number}", buttons.make("case:open", case.id)),) for case in cases]
    return Message("\n".join(lines), tuple(rows))


def gathered(view: View, found: Response) -> Iterator[Markup]:
    """Say what there is of an answer: what it says, its text, how many papers."""
    words = view.words
    if found.says is not None:
        on = times.numeric(found.came_on) if found.came_on else "…"
        yield words("letter-answered", on=on, says=found.says.value)
    if found.promised_on is not None:
        yield words("answer-promised", on=times.numeric(found.promised_on))
    if found.forwarded_to is not None:
        yield words("answer-forwarded", body=bodies.name(view, found.forwarded_to, None))
    if (ground := _ground(view, found)) is not None:
        yield words("answer-ground", name=words.of(ground.name))
    if found.words:
        yield words("answer-words", words=cut(found.words, WORDS_SHOWN))
    if kept := [paper for paper in printed_letters.papers(view.tx, found.referral) if paper.response == found.id]:
        yield words("answer-papers", n=len(kept))


def meaning(view: View, found: Response, referral: Referral) -> Iterator[Markup]:
    """Say what the law makes of it: in time or late, what answers an unlawful ground, what comes next."""
    words, deadlines = view.words, view.catalogue.deadlines
    assert found.came_on is not None
    assert found.says is not None
    yield Markup("")
    if (late := _late(view, found, referral)) is not None:
        yield words("answer-late", due=times.numeric(late))
    ground = _ground(view, found)
    if ground is not None and ground.unlawful and ground.retort is not None:
        article = law.article(words, deadlines, ground.act, ground.article)
        yield words("answer-unlawful", retort=words.of(ground.retort), law=article)
    elif ground is not None:
        yield words("answer-lawful", law=law.article(words, deadlines, ground.act, ground.article))
    if found.says is Says.NOT_COMPETENT:
        yield words("answer-had-to-forward", law=law.standing(words, deadlines, "kz2026_appc_appeal.forward"))
    if found.says is Says.EXTENDED and referral.kind not in (Letter.APPEAL, Letter.INFO):
        yield words("answer-no-extension")
    step = drafting.next_step(view.tx, referral) or LADDER[referral.kind, found.says]
    yield words("answer-next", step=step.value)
    if step is Next.PROSECUTOR:
        yield words("clock-what-now", step=step.value)


def _running(view: View, referral: Referral) -> Iterator[Markup]:
    """Say what runs after the answer, of this letter and of those it was passed on as."""
    for one in (referral, *referrals.after(view.tx, referral.id)):
        if one.state == "sent":
            yield from (runs(view, clock) for clock in clocks.running(view.tx, one.id))


def _late(view: View, found: Response, referral: Referral) -> date | None:
    """Return the day it should have come by if it came after that: a refusal of information has a shorter term."""
    assert found.came_on is not None
    if found.says is Says.EXTENDED:
        return None
    if referral.kind is Letter.INFO and found.says is Says.REFUSED and referral.registered_on is not None:
        term = view.catalogue.deadlines.term(f"{INFO}.refusal")
        due = count(term, referral.registered_on, ticking.days(view.tx)).due
        return due if found.came_on > due else None
    ran = [clock for clock in clocks.of(view.tx, referral.id) if clock.whose == "body" and not clock.promise]
    return ran[-1].latest_on if ran and found.came_on > ran[-1].latest_on else None


def _asked(view: View, found: Response, referral: Referral) -> tuple[Markup, Rows]:
    """Return the next question: what it says, what belongs to that, on which day it came."""
    words, one = view.words, found.id
    if found.says is None:
        labels = [view.button("answer-says", "answer:says", one, says.value, says=says.value) for says in ANSWERS]
        return words("answer-what-says"), [tuple(labels[at : at + 2]) for at in range(0, len(labels), 2)]
    if found.says is Says.PROMISED and found.promised_on is None:
        spans = tuple(view.button("answer-within", "answer:promise", one, n, n=n) for n in SPANS)
        return words("answer-until-when"), [spans]
    if found.says is Says.REFUSED and found.ground is None:
        grounds = [row for row in view.catalogue.deadlines.grounds.values() if referral.kind.value in row.letters]
        rows: Rows = [
            (Button(view.words.of(row.name), buttons.make("answer:ground", one, row.id)),)
            for row in sorted(grounds, key=lambda row: not row.unlawful)
        ]
        return words("answer-why"), rows
    if found.says is Says.FORWARDED and found.forwarded_to is None:
        offices = [body for body in drafting.bodies(view.tx, referral) if body.id != referral.body][:8]
        return words("answer-to-whom"), [
            (Button(cut(view.words.of(body.name), 46), buttons.make("answer:to", one, body.id)),) for body in offices
        ]
    days = tuple(view.button(label, "answer:came", one, ago) for label, ago in CAME)
    return words("answer-came-when"), [days]


def _ground(view: View, found: Response) -> Ground | None:
    return view.catalogue.deadlines.grounds.get(found.ground or "")


def contradicted(view: View) -> Message | None:
    """A body says that it is done, and a resident who sees it that it is not: the next letter is ready."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.disputed_at is None:
        return None
    lines = [view.words("alert-contradicted", says=view.args.get("says", "same")), "", *brief(view, case)]
    sent = [one for one in referrals.of_case(view.tx, case.id) if one.state == "sent"]
    rows: Rows = [*next_button(view, sent[-1])] if sent else []
    return Message("\n".join(lines), (*rows, (view.button("case-open", "case:open", case.id),)))


CARDS: dict[str, Card] = {"alert-contradicted": contradicted, "answer-to-which": which, "answer": answer}
