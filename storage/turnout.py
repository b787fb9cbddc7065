"""Volunteers of a period, added up: who is on duty, who went, how many came while there was something to find."""

import json
from datetime import datetime

from bot.domain.digest import Turnout
from storage.figures import Areas
from storage.tx import Tx
from storage.within import WITHIN, listed


def turnout(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> Turnout:
    """Return the volunteers' figures of [start, end): first checks that ended in it, and who brought them to an end.

    In time: on site (else done) before the kind's evidence is usually gone, counted from the signal.
    """
    evidence = {kind.id: kind.evidence.total_seconds() for kind in tx.rules.catalogue.kinds.values()}
    row = tx.one(
        f"""SELECT count(DISTINCT k.person_id) AS active,
                   count(*) FILTER (WHERE k.purpose = 'first') AS checks,
                   count(*) FILTER (WHERE k.purpose = 'recheck') AS rechecks,
                   count(*) FILTER (WHERE k.purpose = 'first' AND
                       unixepoch(coalesce(k.arrived_at, k.ended_at)) - unixepoch(c.signalled_at) <= e.value) AS in_time
            FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
            LEFT JOIN json_each(:evidence) e ON e.key = c.kind
            WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND {WITHIN}""",
        start=start,
        end=end,
        areas=listed(areas),
        evidence=json.dumps(evidence),
    )
    assert row is not None
    return Turnout(_on_duty(tx, areas), row["active"], row["checks"], row["rechecks"], row["in_time"])


def _on_duty(tx: Tx, areas: Areas) -> int:
    """Return how many are on duty now; of regions: whoever goes there, or everywhere."""
    n: int = tx.value(
        """SELECT count(*) FROM volunteers v WHERE v.on_duty = 1 AND (:areas IS NULL
             OR NOT EXISTS (SELECT 1 FROM role_areas a WHERE a.person_id = v.person_id AND a.role = 'volunteer')
             OR EXISTS (SELECT 1 FROM role_areas a WHERE a.person_id = v.person_id AND a.role = 'volunteer'
                        AND a.area IN (SELECT value FROM json_each(:areas))))""",
        areas=listed(areas),
    )
    return n
