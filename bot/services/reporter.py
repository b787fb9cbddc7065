"""What the person who reported a case hears of it; those whose cases were joined to it hear it too."""

from typing import Any

from storage import outbox
from storage.complaints import Complaint
from storage.tx import Tx


def hears(tx: Tx, case: Complaint, say: str, *, but: int | None = None, **args: Any) -> None:
    """Tell everybody who reported it, each with their own `number` and `case` id. A caller without a chat: nobody.

    `but`: somebody who knows it already. The message's key says which case a reply to it is about.
    """
    if case.reporter is not None and case.reporter != but:
        outbox.put(tx, case.reporter, say, key=_key(case.id, say), number=case.number, case=case.id, **args)
    for row in tx.all(
        """WITH RECURSIVE joined (id) AS (
               SELECT id FROM complaints WHERE joined_to = :id
               UNION SELECT c.id FROM complaints c JOIN joined j ON c.joined_to = j.id)
           SELECT c.id, c.number, c.reporter FROM joined j JOIN complaints c ON c.id = j.id
           WHERE c.reporter IS NOT NULL AND c.id <> :id ORDER BY c.id""",
        id=case.id,
    ):
        if row["reporter"] != but:
            outbox.put(tx, row["reporter"], say, key=_key(row["id"], say), number=row["number"], case=row["id"], **args)


def _key(case_id: int, say: str) -> str:
    return f"told:{case_id}:{say}"
