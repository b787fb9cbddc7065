"""A resident's own cases: the list with its pages, and one case with its history."""

from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards.cases.history import timeline
from handlers.cards.checks.readings import measured
from handlers.cards.follow_up import following
from handlers.cards.intake import neighbours
from handlers.cards.intake.draft import said, what
from handlers.cards.intake.witnesses import witnesses
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import leading, status
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.places import place
from storage.cases import complaints
from storage.evidence import files
from storage.intake import drafts

PAGE = 6
"""Cases on one page of the list."""

ROOM = 3600
"""Characters of a card; what is over Telegram's limit would not be sent at all."""


def my(view: View) -> Message:
    """List the reader's cases, the newest first, a button each; an unfinished draft on top."""
    page = int(view.args.get("page", 0))
    reader = view.reader or 0
    found = complaints.of_reporter(view.tx, reader, limit=PAGE + 1, skip=page * PAGE)
    unfinished = page == 0 and drafts.open_of(view.tx, reader) is not None
    waiting = [] if page else drafts.aside(view.tx, reader)
    if not found and not page and not waiting:
        return Message(view.words("my-only-draft" if unfinished else "my-none"))
    lines: list[str] = [view.words("my-title")]
    lines += [view.words("my-draft")] if unfinished else []
    rows: list[tuple[Button, ...]] = []
    for one in waiting:
        lines.append(view.words("my-aside", what=what(view, one)))
        rows.append((view.button("my-go-on", "draft:back", one.id, what=what(view, one)),))
    for case in found[:PAGE]:
        at = view.local(case.received_at)
        lines += ["", view.words("my-line", number=case.number, kind=view.kind(case.kind), at=at)]
        lines.append(view.words("my-line-status", status=status(view, case)))
        lines += witnesses(view, leading(view, case))
        rows.append((Button(f"{case.number} · {view.kind(case.kind)}", buttons.make("my:open", case.id)),))
    turns = [view.button("my-newer", "my:page", page - 1)] if page else []
    turns += [view.button("my-older", "my:page", page + 1)] if len(found) > PAGE else []
    return Message("\n".join(lines), (*rows, tuple(turns)) if turns else tuple(rows))


def my_case(view: View) -> Message | None:
    """Show one of the reader's own cases: what was said, what was found, what happened."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.reporter != view.reader:
        return None
    words, main = view.words, leading(view, case)
    lines: list[str] = [words("my-case", number=case.number, kind=view.kind(case.kind)), status(view, case), ""]
    lines.append(words("draft-place", place=place(view, case)))
    lines += [*witnesses(view, main), *neighbours.said(view, main)]
    if evidence := files.of(view.tx, "complaint", case.id):
        lines.append(words("draft-files", files=counted(words, evidence)))
    if case.words:
        lines.append(said(view, case.words))
    if found := measured(view, main.id):
        lines += ["", words("my-case-found"), *found]
    happened = timeline(view, case)
    if main is not case:
        happened += [words("my-case-joined", other=main.number), *timeline(view, main)]
    lines += ["", words("my-case-history")]
    lines += newest(happened, ROOM - sum(len(line) + 1 for line in lines))
    return Message("\n".join(lines), (*following.below(view, case), (view.button("my-back", "my:page", 0),)))


def newest(lines: list[str], room: int) -> list[str]:
    """Return the last lines that fit into `room` characters, «…» above them if there were more."""
    shown: list[str] = []
    for line in reversed(lines):
        room -= len(line) + 1
        if room < 0:
            return ["…", *reversed(shown)]
        shown.append(line)
    return lines


CARDS: dict[str, Card] = {"my": my, "my-case": my_case}
