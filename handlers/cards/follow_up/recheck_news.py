"""News of a re-check for who reported the case: what was found, with before and after where it may be shown."""

from bot.engine.message import Media, Message
from bot.services.follow_up import recheck_results
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.folders import beside
from storage.follow_up import before_after, rechecks
from storage.follow_up.rechecks import Recheck


def told(view: View) -> Message | None:
    """Tell what was found (`recheck`), with the answers «it is so» and «it is not»; `case` is the reader's own."""
    found, case = rechecks.get(view.tx, view.args["recheck"]), complaints.get(view.tx, view.args["case"])
    if found is None or found.says is None or case is None:
        return None
    lines = [view.words("told-rechecked", number=case.number, says=found.says.value)]
    if view.args.get("reopened"):
        lines.append(view.words("voice-reopened"))
    rows = [
        (view.button("voice-gone", "voice:gone", case.id), view.button("voice-same", "voice:same", case.id)),
        (view.button("my-open", "my:open", case.id),),
    ]
    return Message("\n".join([*lines, view.words("told-rechecked-ask")]), tuple(rows))


def told_pictured(view: View) -> Message | None:
    """Show before and after (`recheck`) to who may see both: what a volunteer photographed, or what they sent."""
    found, case = rechecks.get(view.tx, view.args["recheck"]), complaints.get(view.tx, view.args["case"])
    if found is None or case is None or not _theirs(view, found, case):
        return None
    media = side_by_side(view, found)
    return Message(view.words("recheck-pictured", number=case.number), media=media, silent=True) if media else None


def side_by_side(view: View, found: Recheck) -> tuple[Media, ...]:
    """Return before and after as one picture in the reader's language; nothing while it is not drawn, or gone."""
    path = beside(view.tx, "drawn", recheck_results.picture(found.id, view.words.lang))
    return (Media("photo", content=path, name=path.name),) if found.drawn and path.is_file() else ()


def _theirs(view: View, found: Recheck, case: Complaint) -> bool:
    """Whether nothing in the picture came from another resident."""
    left = before_after.before(view.tx, found.case)
    return left is not None and (left.check_id is not None or left.complaint_id == case.id)


CARDS: dict[str, Card] = {"told-rechecked": told, "told-rechecked-pictured": told_pictured}
