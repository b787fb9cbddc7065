"""What a letter brings into the chat: its text to copy, its PDF, the slips and answers that belong to it."""

import html
from typing import cast

from bot.domain.evidence.files import Form
from bot.engine.message import Media, Message
from bot.i18n import words as language
from handlers.cards.letters.letter import headline
from handlers.cards.letters.text import plain
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.folders import beside
from storage.letters import printed_letters, referrals
from storage.letters.printed_letters import Printed

PART = 3300
"""Characters of a letter's text in one message: escaped for HTML it may grow."""

SHOWN = 10
"""Papers sent at once, the newest. A scan of a hundred pages is sent as the file it is."""


def texts(view: View, printed: Printed) -> list[str]:
    """Return a letter's text in parts that a message holds, those of its first language first."""
    agreed = printed_letters.named(view.tx, printed.referral)
    named = []
    for case_id, contact in agreed.items():
        case = complaints.get(view.tx, case_id)
        named.append((case.number if case else "–", contact))
    found: list[str] = []
    for content in printed.content:
        words = language(content["lang"])
        contacts = [words.plain("letter-contact", number=number, contact=contact) for number, contact in named]
        found += plain.parts(plain.text(content, contacts), PART)
    return found


def text(view: View) -> Message | None:
    """Show one part of a letter's text, to be copied with a tap."""
    printed = printed_letters.get(view.tx, view.args["letter"])
    if printed is None:
        return None
    found = texts(view, printed)
    part = view.args["part"]
    if part >= len(found):
        return None
    title = view.words("letter-text-title", part=part + 1, of=len(found))
    return Message(f"{title}\n<pre>{html.escape(found[part], quote=False)}</pre>")


def pdf(view: View) -> Message | None:
    """Send the PDF that was just printed (`letter`), or the newest of a `referral`."""
    given = view.args.get("letter")
    printed = printed_letters.get(view.tx, given) if given else printed_letters.newest(view.tx, view.args["referral"])
    path = beside(view.tx, "files", printed.path) if printed and printed.path else None
    if printed is None or path is None or not path.is_file():
        return Message(view.words("letter-no-pdf"))
    found = referrals.get(view.tx, printed.referral)
    assert found is not None
    media = Media("document", content=path, name=path.name, mime="application/pdf")
    return Message("\n".join(headline(view, found)), media=(media,))


def papers(view: View) -> Message | None:
    """Send the slips and answers of a letter as they came."""
    found = referrals.get(view.tx, view.args["referral"])
    if found is None:
        return None
    kept = printed_letters.papers(view.tx, found.id)[-SHOWN:]
    media = tuple(Media(cast(Form, paper.form), file_id=paper.file_id) for paper in kept)
    return Message("\n".join(headline(view, found)), media=media)


CARDS: dict[str, Card] = {"letter-text": text, "letter-pdf": pdf, "letter-file": pdf, "letter-papers": papers}
