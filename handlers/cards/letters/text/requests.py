"""What a letter begins with, what it asks for, and by which law: the same few official sentences for every kind."""

from bot.domain.deadlines.terms import APPEAL, COMPLAINT, INFO
from bot.domain.letters.letters import ANSWERED_BY, Letter
from handlers.cards.deadlines import law
from handlers.cards.view import View
from handlers.cards.wording import bodies, times
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.letters import responses
from storage.letters.referrals import Referral

QUESTIONS = ("emissions", "posts", "measures")
"""What is asked for if the coordinator wrote no questions of their own."""

ASKS: dict[Letter, tuple[str, ...]] = {
    Letter.APPEAL: ("check", "measures", "forward", "reply"),
    Letter.DANGER: ("at-once", "people", "tell"),
    Letter.COMPLAINT: ("unlawful", "substance", "tell-higher"),
    Letter.INFO: (),
}


def intro(view: View, referral: Referral, before: Referral | None, cases: list[Complaint]) -> str:
    """Return the first paragraph. A complaint tells what was written before, and what became of it."""
    words = view.words
    line = view.catalogue.lines.get(cases[0].line) if cases else None
    name = words.of(line.name) if line else words.of(view.catalogue.name)
    if referral.kind is not Letter.COMPLAINT or before is None or before.sent_on is None:
        return words.plain(f"letter-intro-{referral.kind.value}", line=name, n=len(cases))
    promise = next((one for one in clocks.of(view.tx, before.id) if one.promise and one.broken_at), None)
    ran = [clock for clock in clocks.of(view.tx, before.id) if clock.whose == "body" and not clock.promise]
    due = times.numeric(ran[-1].latest_on) if ran else "–"
    return words.plain(
        "letter-intro-complaint",
        body=bodies.name(view, before.body, before.body_area),
        sent=times.numeric(before.sent_on),
        number=before.reg_number or "–",
        answered="promised" if promise else "no" if before.answered_on is None else "yes",
        promised=times.numeric(promise.due_on) if promise else "–",
        on=times.numeric(before.answered_on) if before.answered_on else "–",
        due=due,
        silence=law.fact(words, view.catalogue.deadlines, APPEAL, "silence"),
    )


def asked(view: View, referral: Referral, cases: list[Complaint]) -> list[str]:
    """Return what is asked for, a sentence each; of a request its questions."""
    words, deadlines = view.words, view.catalogue.deadlines
    if referral.kind is Letter.INFO:
        own = [line.strip(" •–-") for line in (referral.words or "").splitlines() if line.strip(" •–-")]
        first = cases[0] if cases else None
        on = f"{view.tx.rules.local(first.signalled_at):%d.%m.%Y}" if first else "–"
        return own or [words.plain(f"letter-question-{name}", on=on) for name in QUESTIONS]
    forward = law.standing(words, deadlines, f"{APPEAL}.forward")
    at_once = law.standing(words, deadlines, f"{APPEAL}.danger")
    pass_on = law.standing(words, deadlines, f"{COMPLAINT}.pass_on")
    laws = {"forward": forward, "at-once": at_once, "substance": pass_on}
    return [words.plain(f"letter-ask-{name}", law=laws.get(name, "")) for name in ASKS[referral.kind]]


def _retorts(view: View, referral: Referral) -> list[str]:
    """Return what answers the unlawful grounds that the answer complained of rests on."""
    words, deadlines = view.words, view.catalogue.deadlines
    lines: list[str] = []
    for response in responses.of(view.tx, referral.about) if referral.about else ():
        ground = deadlines.grounds.get(response.ground or "")
        if ground is not None and ground.unlawful and ground.retort is not None:
            article = law.article(words, deadlines, ground.act, ground.article)
            lines.append(
                words.plain("letter-retort", ground=words.of(ground.name), retort=words.of(ground.retort), law=article)
            )
    return lines


def law_says(view: View, referral: Referral) -> list[str]:
    """Return the paragraphs about the law: on what ground this is written, and by when it has to be answered."""
    words, deadlines = view.words, view.catalogue.deadlines
    start = ANSWERED_BY[referral.kind]
    term = deadlines.term(start.rule)
    lines: list[str] = []
    if referral.kind is Letter.INFO:
        lines.append(
            words.plain(
                "letter-law-info",
                open=law.fact(words, deadlines, INFO, "open"),
                emissions=law.fact(words, deadlines, INFO, "emissions"),
                reason=law.fact(words, deadlines, INFO, "no_reason"),
            )
        )
    elif referral.kind is Letter.COMPLAINT:
        lines += _retorts(view, referral)
    else:
        rights = view.catalogue.deadlines.rulesets["env_rights"].facts
        report, ngo = (
            law.article(words, deadlines, rights[name].act, rights[name].article) for name in ("report", "ngo")
        )
        lines.append(words.plain("letter-law-rights", report=report, ngo=ngo))
    if referral.kind is Letter.DANGER:
        lines.append(words.plain("letter-term-danger", law=law.standing(words, deadlines, start.rule)))
    else:
        length = law.length(words, term)
        lines.append(words.plain("letter-term", term=length, law=law.standing(words, deadlines, start.rule)))
    return lines
