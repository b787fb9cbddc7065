"""What the person who reported a case hears of it; those whose cases were joined to it hear it too."""

from typing import Any

from bot.domain.callers.callers import QUIET
from storage.callers import call_backs
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.monitoring import observations
from storage.tx import Tx

ENDS = frozenset({"told-checked", "told-corrected", "told-closed", "told-rejected"})
"""What a case came to: standing inspectors whose observations it rests on hear it too, in a sentence of their own."""


def hears(tx: Tx, case: Complaint, say: str, *, but: int | None = None, **args: Any) -> None:
    """Tell everybody who reported it, each with their own `number` and `case` id; a caller is rung up.

    `but`: somebody who knows it already. The message's key says which case a reply to it is about.
    """
    if case.reporter is not None and case.reporter != but:
        _tell(tx, case.reporter, case.source, case.id, say, number=case.number, case=case.id, **args)
    for row in tx.all(
        """WITH RECURSIVE joined (id) AS (
               SELECT id FROM complaints WHERE joined_to = :id
               UNION SELECT c.id FROM complaints c JOIN joined j ON c.joined_to = j.id)
           SELECT c.id, c.number, c.reporter, c.source FROM joined j JOIN complaints c ON c.id = j.id
           WHERE c.reporter IS NOT NULL AND c.id <> :id ORDER BY c.id""",
        id=case.id,
    ):
        if row["reporter"] != but:
            _tell(tx, row["reporter"], row["source"], row["id"], say, number=row["number"], case=row["id"], **args)
    if say in ENDS:
        for inspector in observations.inspectors_of(tx, case.id):
            outbox.put(tx, inspector, "observe-became", key=f"became:{case.id}", mode="repost", case=case.id)
    if say == "told-rechecked":
        for inspector in observations.inspectors_of(tx, case.id):
            outbox.put(tx, inspector, "observe-rechecked", case=case.id, recheck=args["recheck"])


def _tell(tx: Tx, person_id: int, source: str, case_id: int, say: str, **args: Any) -> None:
    """Somebody with a chat reads it; a caller is to be rung up, if it is worth it."""
    if source != "caller":
        outbox.put(tx, person_id, say, key=f"told:{case_id}:{say}", **args)
    elif say not in QUIET:
        call_backs.put(tx, person_id, case_id, say, args)
