"""What stands below a check that is done: what came when it was over, and the seal of what was there before."""

from collections.abc import Iterator

from bot.domain.checks.seals import brief
from handlers.cards.view import View
from handlers.cards.wording.evidence import counted
from handlers.cards.wording.fitting import cut
from storage.checks import late_notes, seals
from storage.checks.checks import Check
from storage.evidence import files

NOTES_SHOWN = 400
"""Characters of late notes that a card repeats; all of them are kept."""


def came_late(view: View, one: Check) -> Iterator[str]:
    """Yield what came after the verdict, a line each. Sent before it, it only travelled long."""
    sent = [file for file in files.of(view.tx, "check", one.id) if file.late]
    for travelled in (True, False):
        if some := [file for file in sent if one.travelled(file.sent_at) is travelled]:
            yield view.words("late-files", files=counted(view.words, some), travelled="yes" if travelled else "no")
    if notes := late_notes.of(view.tx, one.id):
        yield view.words("late-notes", notes=cut("\n".join(note.words for note in notes), NOTES_SHOWN))


def sealed(view: View, one: Check) -> Iterator[str]:
    """Yield the seal, where there is one."""
    if found := seals.of(view.tx, one.id):
        sent = [file for file in files.of(view.tx, "check", one.id) if not file.late]
        yield view.words("check-sealed", seal=brief(found), files=len(sent))
