"""One message for each case in the groups of its area, kept up to date: held out, taken, checked, closed."""

from storage import complaints, outbox, volunteer_groups
from storage.complaints import Complaint
from storage.tx import Tx
from storage.volunteer_groups import Group


def post(tx: Tx, case_id: int) -> None:
    """Volunteers are called, or nobody is left to call: the groups hear of it, at the bottom of the chat."""
    case = complaints.get(tx, case_id)
    if case is not None and case.area is not None:
        for group in volunteer_groups.of_area(tx, case.area):
            _show(tx, group, case, "repost")


def refresh(tx: Tx, case_id: int) -> None:
    """Bring the posts of a case up to date where they stand; what looks the same is not sent again."""
    case = complaints.get(tx, case_id)
    if case is not None and case.area is not None:
        for group in volunteer_groups.posted(tx, case.id, case.area):
            _show(tx, group, case, "edit")


def key(case_id: int) -> str:
    """Return our own name of the message that shows a case to a group."""
    return f"group-case:{case_id}"


def _show(tx: Tx, group: Group, case: Complaint, mode: outbox.Mode) -> None:
    state = f"{case.stage}:{case.volunteer or ''}:{case.verdict or ''}:{case.outcome or ''}"
    if volunteer_groups.show(tx, case.id, group.chat, state):
        outbox.put_chat(
            tx,
            group.chat,
            "group-case",
            key=key(case.id),
            mode=mode,
            case=case.id,
            lang=group.lang,
            thread=group.thread,
        )
