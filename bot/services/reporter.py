"""What the person who reported a case hears of it; those whose cases were joined to it hear it too."""

from typing import Any

from storage import outbox
from storage.complaints import Complaint
from storage.tx import Tx


def hears(tx: Tx, case: Complaint, say: str, **args: Any) -> None:
    """Tell everybody who reported it, each with their own `number` and `case` id. A caller without a chat: nobody."""
    if case.reporter is not None:
        outbox.put(tx, to=case.reporter, say=say, number=case.number, case=case.id, **args)
    for row in tx.all(
        """WITH RECURSIVE joined (id) AS (
               SELECT id FROM complaints WHERE joined_to = :id
               UNION SELECT c.id FROM complaints c JOIN joined j ON c.joined_to = j.id)
           SELECT c.id, c.number, c.reporter FROM joined j JOIN complaints c ON c.id = j.id
           WHERE c.reporter IS NOT NULL AND c.id <> :id ORDER BY c.id""",
        id=case.id,
    ):
        outbox.put(tx, to=row["reporter"], say=say, number=row["number"], case=row["id"], **args)
