"""One message for each case in the groups of its area, kept up to date: held out, taken, checked, closed."""

from storage.cases import complaints
from storage.dispatch import groups as rows
from storage.dispatch.groups import Group
from storage.engine import outbox
from storage.tx import Tx


def post(tx: Tx, case_id: int) -> None:
    """Volunteers are called, or nobody is left to call: the groups hear of it, at the bottom of the chat."""
    _show(tx, case_id, rows.of_case(tx, case_id), "repost")


def refresh(tx: Tx, case_id: int) -> None:
    """Bring the posts of a case up to date where they stand; what looks the same is not sent again."""
    _show(tx, case_id, rows.posted(tx, case_id), "edit")


def key(case_id: int) -> str:
    """Return our own name of the message that shows a case to a group."""
    return f"group-case:{case_id}"


def _show(tx: Tx, case_id: int, groups: list[Group], mode: outbox.Mode) -> None:
    case = complaints.get(tx, case_id) if groups else None
    if case is None:
        return
    state = f"{case.stage}:{case.volunteer or ''}:{case.verdict or ''}:{case.outcome or ''}"
    for group in groups:
        if rows.show(tx, case.id, group.chat, state):
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
