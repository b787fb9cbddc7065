"""How many people signal the same, and what the others of them said."""

from collections.abc import Iterator

from bot.domain.privacy.audiences import Audience
from bot.i18n import Markup
from bot.services.privacy import shown
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.intake import episodes

WORDS_SHOWN = 120
"""Characters of a witness's words on somebody else's card."""

SAYING = 3
"""Witnesses whose words are shown, the last ones."""


def witnesses(view: View, case: Complaint) -> Iterator[Markup]:
    """Say how many people signal the episode that a case leads, in a line; nothing for one alone."""
    if (n := episodes.witnesses(view.tx, case.id)) > 1:
        yield view.words("witnesses", n=n)


def testimony(view: View, case: Complaint, to: Audience) -> Iterator[Markup]:
    """Say the same, and below it what the last of the others wrote: for whoever checks."""
    count = list(witnesses(view, case))
    yield from count
    if count:
        for said in shown.testimony(view.tx, case, to, SAYING):
            line = " ".join(said.split())
            yield view.words("witness-words", words=line if len(line) <= WORDS_SHOWN else f"{line[:WORDS_SHOWN]}…")
