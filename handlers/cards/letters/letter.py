"""A letter on a coordinator's phone: a draft with its questions, then what was sent, with its clocks."""

from collections.abc import Callable, Iterator

from bot.domain.cases.lifecycle import Stage
from bot.domain.letters.letters import LANGUAGES, OURS, Letter
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.letters import drafting
from handlers import buttons
from handlers.cards.deadlines.law import explained
from handlers.cards.view import Card, View
from handlers.cards.wording import bodies
from handlers.cards.wording.case_lines import brief
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.times import numeric
from storage.cases import complaints
from storage.deadlines import clocks
from storage.deadlines.clocks import Clock
from storage.letters import printed_letters, referrals, responses
from storage.letters.referrals import Referral

Rows = list[tuple[Button, ...]]

BODIES = 12
"""Bodies offered, those that answer for the kind first."""

WORDS_SHOWN = 300
"""Characters of what a coordinator added that the card repeats."""


def kinds(view: View) -> Message | None:
    """Ask which kind of letter; drafts that were begun can be gone on with."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    of_case = referrals.of_case(view.tx, case.id)
    rows: Rows = [
        (view.button("letter-go-on", "letter:open", one.id, kind=one.kind.value),)
        for one in of_case
        if one.state == "draft"
    ]
    sent = any(one.state == "sent" for one in of_case)
    rows += [
        (view.button("letter-kind", "letter:new", case.id, kind.value, kind=kind.value),)
        for kind in Letter
        if kind is not Letter.COMPLAINT or sent
    ]
    rows.append((view.button("question-back", "case:open", case.id),))
    text = [*brief(view, case), "", view.words("letter-which-kind"), view.words("letter-chat-is-no-appeal")]
    return Message("\n".join(text), tuple(rows))


def letter(view: View) -> Message | None:
    """Show a letter as it stands; `asks`: what is asked next."""
    found = referrals.get(view.tx, view.args["referral"])
    if found is None:
        return None
    lines: list[str] = [*headline(view, found)]
    if found.state == "dropped":
        return Message("\n".join([*lines, "", view.words("letter-was-dropped")]))
    asks = view.args.get("asks") or ""
    if found.state == "draft":
        lines += ["", *_missing(view, found)]
        if question := DRAFT_ASKS.get(asks):
            text, rows = question(view, found)
            back = (view.button("question-back", "letter:back", found.id),)
            return Message("\n".join([*lines, text]), (*rows, back))
        return Message("\n".join([*lines, view.words("letter-not-sent")]), _draft_buttons(view, found))
    lines += ["", *standing(view, found)]
    if asks in ("number", "paper"):
        lines += ["", view.words(f"letter-ask-for-{asks}")]
        return Message("\n".join(lines), ((view.button("letter-later", "letter:back", found.id),),))
    return Message("\n".join(lines), _sent_buttons(view, found))


def headline(view: View, found: Referral) -> Iterator[Markup]:
    """Say what a letter is, to whom, about which cases."""
    words = view.words
    body = bodies.row(view, found.body, found.body_area)
    yield words("letter-headline", kind=found.kind.value, state=found.state)
    yield words("letter-body", body=bodies.name(view, found.body, found.body_area))
    if found.kind is Letter.COMPLAINT:
        yield words("letter-goes-up", higher=words.of(body.higher) if body and body.higher else words("letter-higher"))
    cases = referrals.cases(view.tx, found.id)
    yield words("letter-cases", numbers=", ".join(case.number for case in cases))
    if found.state == "draft":
        yield words("letter-language", lang=found.lang)
        if found.words:
            yield words("letter-added", words=cut(found.words, WORDS_SHOWN))


def standing(view: View, found: Referral) -> Iterator[Markup]:
    """Say when a letter went, what number it has, and what its clocks say."""
    words = view.words
    assert found.sent_on is not None
    assert found.registered_on is not None
    way = found.way.value if found.way else "post"
    yield words("letter-went", on=numeric(found.sent_on), way=way)
    yield words("letter-registered", number=found.reg_number or "–", on=numeric(found.registered_on))
    for response in responses.of(view.tx, found.id):
        assert response.came_on is not None
        yield words("letter-answered", on=numeric(response.came_on), says=str(response.says))
    for clock in clocks.running(view.tx, found.id):
        yield ticking(view, clock)


def ticking(view: View, clock: Clock) -> Markup:
    """Say of a clock that runs how long it has, or for how long it is over."""
    today = view.tx.rules.today(view.tx.now)
    what = "promise" if clock.promise else "us" if clock.whose == "us" else "body"
    if today > clock.latest_on:
        return view.words("clock-over", what=what, on=numeric(clock.latest_on), n=(today - clock.latest_on).days)
    if today > clock.due_on:
        return view.words("clock-nearly-over", what=what, on=numeric(clock.due_on), latest=numeric(clock.latest_on))
    return view.words("clock-runs", what=what, on=numeric(clock.due_on), n=(clock.due_on - today).days)


def why(view: View) -> Message | None:
    """Explain each clock of a letter in words."""
    found = referrals.get(view.tx, view.args["referral"])
    if found is None:
        return None
    lines: list[str] = [*headline(view, found)]
    for clock in clocks.of(view.tx, found.id):
        lines += ["", *explained(view, found, clock)]
    return Message("\n".join(lines), ((view.button("question-back", "letter:back", found.id),),))


def next_button(view: View, found: Referral) -> Rows:
    """Return the button of the next letter, if one is to be written now."""
    open_cases = any(case.stage is not Stage.CLOSED for case in referrals.cases(view.tx, found.id))
    step = drafting.next_step(view.tx, found)
    if step not in drafting.STEPS or not open_cases:
        return []
    taken = [one for one in referrals.after(view.tx, found.id) if one.state == "sent"]
    return [] if taken else [(view.button("letter-next", "letter:next", found.id, step=str(step)),)]


def _missing(view: View, found: Referral) -> Iterator[Markup]:
    """Say kindly, a line each, what the hotline's file does not know: the letter can go all the same."""
    body = bodies.row(view, found.body, found.body_area)
    if body is not None and body.address is None:
        yield view.words("letter-no-address", name=view.words.of(body.eotinish or body.name))
    if view.catalogue.organisation(found.body_area) is None and referrals.first(view.tx, found.id):
        yield view.words("letter-no-organisation")


def _draft_buttons(view: View, found: Referral) -> tuple[tuple[Button, ...], ...]:
    one = found.id
    return (
        (view.button("letter-print", "letter:print", one), view.button("letter-mark-sent", "letter:sent", one)),
        (view.button("letter-to", "letter:bodies", one), view.button("letter-in", "letter:langs", one)),
        (
            view.button("letter-more-cases", "letter:cases", one),
            view.button("letter-write", "letter:words", one, kind=found.kind.value),
        ),
        (view.button("letter-drop", "letter:drop", one),),
    )


def _sent_buttons(view: View, found: Referral) -> tuple[tuple[Button, ...], ...]:
    one = found.id
    kept = len(printed_letters.papers(view.tx, one))
    cases = [
        Button(f"→ {case.number}", buttons.make("case:open", case.id)) for case in referrals.cases(view.tx, one)[:4]
    ]
    rows: Rows = [
        (view.button("letter-answer", "answer:new", one),),
        *next_button(view, found),
        (view.button("letter-number", "letter:number", one), view.button("letter-slip", "letter:paper", one)),
        (view.button("letter-show-pdf", "letter:pdf", one), view.button("letter-why", "letter:why", one)),
        *([(view.button("letter-show-papers", "letter:papers", one, n=kept),)] if kept else []),
        *(tuple(cases[at : at + 2]) for at in range(0, len(cases), 2)),
    ]
    return tuple(rows)


def _to(view: View, found: Referral) -> tuple[Markup, Rows]:
    """Ask to whom: whom it is addressed to now comes first, then those that answer for its kinds."""
    rows: Rows = []
    for body in sorted(drafting.bodies(view.tx, found), key=lambda body: body.id != found.body)[:BODIES]:
        label = ("★ " if body.id == found.body else "") + cut(view.words.of(body.name), 46)
        rows.append((Button(label, buttons.make("letter:body", found.id, body.id)),))
    return view.words("letter-which-body"), rows


def _in(view: View, found: Referral) -> tuple[Markup, Rows]:
    rows: Rows = [(view.button("letter-lang", "letter:lang", found.id, lang, lang=lang),) for lang in LANGUAGES]
    return view.words("letter-which-language"), rows


def _with(view: View, found: Referral) -> tuple[Markup, Rows]:
    inside = referrals.cases(view.tx, found.id)
    rows: Rows = [(Button(f"✓ {case.number}", buttons.make("letter:case", found.id, case.id)),) for case in inside[1:]]
    for near in drafting.near(view.tx, found.id):
        label = f"+ {near.case.number} · {view.words.distance(near.distance_m)} · {view.local(near.case.received_at)}"
        rows.append((Button(label, buttons.make("letter:case", found.id, near.case.id)),))
    return view.words("letter-which-cases"), rows


def _words(view: View, found: Referral) -> tuple[Markup, Rows]:
    return view.words("letter-which-words", kind=found.kind.value), []


def _day(view: View, found: Referral) -> tuple[Markup, Rows]:
    today, yesterday = (view.button(f"letter-{name}", "letter:day", found.id, ago) for name, ago in DAYS)
    return view.words("letter-sent-when"), [(today, yesterday)]


def _way(view: View, found: Referral) -> tuple[Markup, Rows]:
    ways = [view.button("letter-way", "letter:way", found.id, way.value, way=way.value) for way in OURS]
    on = numeric(found.sent_on) if found.sent_on else "–"
    return view.words("letter-sent-how", on=on), [tuple(ways[at : at + 2]) for at in range(0, len(ways), 2)]


DAYS = (("today", 0), ("yesterday", 1))

DRAFT_ASKS: dict[str, Callable[[View, Referral], tuple[Markup, Rows]]] = {
    "body": _to,
    "lang": _in,
    "case": _with,
    "words": _words,
    "day": _day,
    "way": _way,
}

CARDS: dict[str, Card] = {"case-refer": kinds, "letter": letter, "letter-clocks": why}
