"""The live card of a draft: what it has, what is missing, and what to press next."""

from collections.abc import Iterator

from bot.domain.intake.kinds import Kind, Need
from bot.domain.places.points import is_null_island
from bot.domain.privacy.consents import VERSIONS
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.intake import intake
from handlers import buttons
from handlers.cards.intake import caller, kind_questions, suggestions
from handlers.cards.places import guesses
from handlers.cards.view import Card, View
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.fitting import WORDS_SHOWN, cut
from handlers.cards.wording.places import outside, place
from storage.cases import complaints
from storage.evidence import files
from storage.evidence.files import File
from storage.intake import drafts, episodes
from storage.intake.drafts import Draft
from storage.privacy import contacts

MISSING = {(True, True): "both", (True, False): "kind", (False, True): "place", (False, False): "none"}
"""(no kind, no place) → what the card asks for."""

Rows = tuple[tuple[Button, ...], ...]


def draft(view: View) -> Message | None:
    """Show the draft as it is when this is sent.

    `kinds`: offer them again; `line`: those of this line; `asked`: a place was missing when it was to be sent.
    """
    found = drafts.get(view.tx, view.args["draft"])
    if found is None or found.person != view.reader:
        return None
    if found.state == "sent":
        return _sent(view, found)
    if found.state == "cancelled":
        again = Button(view.words.plain("draft-take-back"), buttons.make("draft:back", found.id))
        if found.aside:
            return Message(view.words("draft-aside", what=what(view, found)), ((again,),))
        return Message(view.words("draft-cancelled"), ((again,),))
    evidence = files.of(view.tx, "draft", found.id)
    kind = view.catalogue.kinds.get(found.kind or "")
    question, answers = guesses.picture(view, found, evidence)
    lines = [*_danger(view, found, kind), *_has(view, found, kind, evidence), *question, *_next(view, found, kind)]
    choosing = kind is None or view.args.get("kinds")
    likely = suggestions.suggested(view, found) if choosing else ()
    if likely:
        lines.append(view.words("kind-suggested-why"))
    rows = _choice(view, found, likely) if choosing else ()
    first = (*suggestions.suggestions(view, likely), *answers, *guesses.rows(view, found))
    return Message("\n".join(lines), (*first, *rows, *_keys(view, found, kind, bool(evidence))))


def what(view: View, found: Draft) -> Markup:
    """Return what a draft is about, in a few words: its kind, else what was said, else when it was begun."""
    at = view.local(found.signalled_at)
    if found.kind in view.catalogue.kinds:
        return Markup(f"{view.kind(found.kind)}, {at}")
    if found.words:
        return view.words("draft-said", words=cut(" ".join(found.words.split()), 40), at=at)
    return Markup(at)


def said(view: View, words: str) -> Markup:
    """Return the line that repeats a person's words, cut short, with how many there are."""
    if len(words) <= WORDS_SHOWN:
        return view.words("draft-words", words=words)
    return view.words("draft-words-cut", words=cut(words), length=view.words.number(len(words)))


def _danger(view: View, found: Draft, kind: Kind | None) -> Iterator[str]:
    """Whom to call first: what the words speak of, else what the kind may be."""
    if alarms := list(suggestions.alarms(view, found.words)):
        yield from alarms
        yield ""
        return
    if kind is not None and kind.danger is not None:
        yield view.words("draft-danger", call=", ".join(kind.danger.call), when=view.words.of(kind.danger.when))
        yield ""


def _has(view: View, found: Draft, kind: Kind | None, evidence: list[File]) -> Iterator[str]:
    """What is there, a line each; a point of the list that is empty says what would help."""
    words = view.words
    yield words("draft-title") if found.caller is None else words("caller-title")
    yield ""
    yield words("draft-kind", kind=view.kind(kind.id)) if kind else words("draft-kind-missing")
    yield from _place(view, found)
    if evidence:
        yield words("draft-files", files=counted(words, evidence, broken=False))
        yield from _not_ours(view, evidence)
    else:
        yield words("draft-files-missing", wanted="yes" if kind and Need.PHOTO in kind.needs else "no")
    if found.words:
        yield said(view, found.words)
    else:
        questions = " ".join(words.of(question) for question in kind.questions) if kind else ""
        yield words("draft-words-missing", questions=questions)
    if found.caller is not None:
        yield caller.known(view, found.caller)
    elif found.contact:
        left = contacts.of(view.tx, found.person)
        if left is not None:
            yield words("draft-contact", contact=", ".join(part for part in (left.name, left.phone) if part))


def _place(view: View, found: Draft) -> Iterator[str]:
    if found.point is None:
        if guesses.known(found):
            yield view.words("draft-place-named", place=place(view, found))
            if found.area is None:
                yield view.words("draft-place-outside")
        if not view.args.get("asked"):  # else it is asked for below
            yield guesses.missing(view, found)
    elif is_null_island(found.point):
        yield view.words("draft-place-nowhere")
        yield from guesses.kept(view, found)
    else:
        yield view.words("draft-place", place=place(view, found))
        if found.area is None:
            yield from outside(view, found.point)
        if found.state == "open":
            yield from guesses.kept(view, found)
    if found.seen_at is not None:
        yield view.words("draft-seen", at=view.local(found.seen_at))
        if old := guesses.late(view, found.kind, found.seen_at):
            yield old


def _not_ours(view: View, evidence: list[File]) -> Iterator[str]:
    """Say honestly which files we could not open or were not given."""
    if lost := sum(file.state == "lost" for file in evidence):
        yield view.words("draft-files-lost", n=lost)
    if broken := sum(file.state == "broken" for file in evidence):
        yield view.words("draft-files-broken", n=broken)


def _next(view: View, found: Draft, kind: Kind | None) -> Iterator[str]:
    yield ""
    placed = intake.placed(found.point)
    if not placed and view.args.get("asked"):
        yield view.words("draft-point-asked" if guesses.known(found) else "draft-place-asked")
    else:
        yield view.words("draft-next", missing=MISSING[kind is None, not placed])
    if kind is not None and not intake.agreed(view.tx, found):
        yield ""
        yield view.words("draft-agree-lines" if found.caller is None else "caller-agree-lines")


def _choice(view: View, found: Draft, likely: tuple[str, ...]) -> Rows:
    """All kinds of one line but the `likely` ones, two in a row; the other lines are one press away."""
    area = view.catalogue.areas.get(found.area or "")
    shown = view.args.get("line") or (area.lines[0] if area else next(iter(view.catalogue.lines)))
    kinds = [
        Button(view.kind(kind.id), buttons.make("draft:kind", kind.id))
        for kind in view.catalogue.kinds_of(shown)
        if kind.id not in likely
    ]
    rows = [tuple(kinds[start : start + 2]) for start in range(0, len(kinds), 2)]
    others = (line for line in view.catalogue.lines.values() if line.id != shown)
    rows += [
        (Button(f"{line.emoji} {view.words.of(line.about)} »", buttons.make("draft:line", line.id)),) for line in others
    ]
    return tuple(rows)


def _keys(view: View, found: Draft, kind: Kind | None, evidence: bool) -> Rows:
    if kind is None:
        return ((view.button("draft-cancel", "draft:cancel"),),)
    placed = intake.placed(found.point)
    rows: list[tuple[Button, ...]] = [(_send(view, found),)]
    if not placed and view.args.get("asked") and (found.words or evidence):
        rows = [(view.button("draft-send-anyway", "draft:anyway"),)]
    change = view.button("draft-kind-change", "draft:kinds")
    if found.caller is None:
        rows.append(
            (change, view.button("draft-contact-off" if found.contact else "draft-contact-on", "draft:contact"))
        )
    else:
        rows += [caller.draft_keys(view, found.caller, found.contact), (change,)]
    rows.append((view.button("draft-another", "draft:another"), view.button("draft-cancel", "draft:cancel")))
    return tuple(rows)


def _send(view: View, found: Draft) -> Button:
    """The first time it is sent with a yes to what is done with it; a caller was asked on the phone."""
    if intake.agreed(view.tx, found):
        return view.button("draft-send", "draft:send")
    label = "draft-agree" if found.caller is None else "caller-agree"
    return view.button(label, "draft:agree", VERSIONS["report"])


def _sent(view: View, found: Draft) -> Message | None:
    case = complaints.of_draft(view.tx, found.id)
    if case is None:
        return None
    words = view.words
    lines: list[str] = [*suggestions.alarms(view, found.words)]
    sent = "draft-sent" if found.caller is None else "caller-sent"
    lines += [words(sent, number=case.number), "", words("draft-kind", kind=view.kind(case.kind))]
    lines += _place(view, found) if found.point is not None else ()
    if evidence := files.of(view.tx, "draft", found.id):
        lines.append(words("draft-files", files=counted(words, evidence)))
    if found.words:
        lines.append(said(view, found.words))
    lead = complaints.get(view.tx, case.joined_to) if case.joined_to is not None else None
    if found.caller is not None:  # who reads it is a coordinator: the case is neither theirs nor on their list
        lines += ["", words("caller-sent-next", other=lead.number if lead else "none")]
    elif lead is not None:
        lines += ["", words("witness-receipt", other=lead.number, n=episodes.witnesses(view.tx, lead.id))]
    else:
        lines += ["", words("draft-sent-next", placed="yes" if intake.placed(found.point) else "no")]
    more, rows = kind_questions.asking(view, case)
    opens = "my:open" if found.caller is None else "case:open"
    return Message("\n".join([*lines, *more]), (*rows, (view.button("my-open", opens, case.id),)))


CARDS: dict[str, Card] = {"draft": draft}
