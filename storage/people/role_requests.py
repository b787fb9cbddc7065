"""Who opened a link into a role, and what became of it."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage.tx import Row, Tx, moment

OPEN = "('opened', 'waiting')"


@dataclass(frozen=True, slots=True)
class RoleRequest:
    """Somebody wants the role of a link. `areas`: what it was worth when they opened it, empty for everywhere.

    `state`: «opened», «waiting», «granted», «declined», «withdrawn», «expired». `made_by`: whose link it is.
    """

    id: int
    invitation: int
    person: int
    role: str
    areas: frozenset[str]
    name: str | None
    state: str
    made_by: int
    trusted: bool
    changed_at: datetime


_SELECT = """SELECT r.*, i.role, i.made_by, i.trusted FROM role_requests r
             JOIN invitations i ON i.id = r.invitation_id"""


def open_(tx: Tx, invitation_id: int, person_id: int, areas: Collection[str]) -> int:
    """Somebody opened a link, for the first time or again; return the request's id."""
    tx.run(
        """INSERT INTO role_requests (invitation_id, person_id, areas, opened_at, changed_at)
           VALUES (:link, :person, :areas, :now, :now)
           ON CONFLICT (invitation_id, person_id)
           DO UPDATE SET state = 'opened', areas = :areas, changed_at = :now, decided_by = NULL""",
        link=invitation_id,
        person=person_id,
        areas=json.dumps(sorted(areas)),
        now=tx.now,
    )
    found: int = tx.value(
        "SELECT id FROM role_requests WHERE invitation_id = :link AND person_id = :person",
        link=invitation_id,
        person=person_id,
    )
    return found


def get(tx: Tx, request_id: int) -> RoleRequest | None:
    """Return the request, or None."""
    row = tx.one(f"{_SELECT} WHERE r.id = :id", id=request_id)
    return None if row is None else _request(row)


def by_link(tx: Tx, invitation_id: int, person_id: int) -> RoleRequest | None:
    """Return what became of a link in somebody's hands, None if they never opened it."""
    row = tx.one(
        f"{_SELECT} WHERE r.invitation_id = :link AND r.person_id = :person", link=invitation_id, person=person_id
    )
    return None if row is None else _request(row)


def open_of(tx: Tx, person_id: int) -> RoleRequest | None:
    """Return what somebody has asked for and is not decided; there is one at most."""
    row = tx.one(f"{_SELECT} WHERE r.person_id = :person AND r.state IN {OPEN}", person=person_id)
    return None if row is None else _request(row)


def waiting(tx: Tx) -> list[RoleRequest]:
    """Return all that wait for a coordinator's word, the longest waiting first."""
    return [_request(row) for row in tx.all(f"{_SELECT} WHERE r.state = 'waiting' ORDER BY r.changed_at, r.id")]


def of_maker(tx: Tx, person_id: int) -> list[RoleRequest]:
    """Return what is open of the links that somebody made."""
    rows = tx.all(f"{_SELECT} WHERE i.made_by = :person AND r.state IN {OPEN} ORDER BY r.id", person=person_id)
    return [_request(row) for row in rows]


def older(tx: Tx, before: datetime) -> list[RoleRequest]:
    """Return what has been open since before that moment."""
    rows = tx.all(f"{_SELECT} WHERE r.state IN {OPEN} AND r.changed_at < :before ORDER BY r.id", before=before)
    return [_request(row) for row in rows]


def move(tx: Tx, request: RoleRequest, state: str, by: int | None = None) -> bool:
    """Bring a request into its next state; return False if somebody was quicker."""
    return (
        tx.run(
            """UPDATE role_requests SET state = :state, changed_at = :now, decided_by = :by
               WHERE id = :id AND state = :was""",
            state=state,
            now=tx.now,
            by=by,
            id=request.id,
            was=request.state,
        )
        == 1
    )


def name(tx: Tx, request_id: int, name: str) -> None:
    """Keep how they want to be called (1–60 characters)."""
    tx.run("UPDATE role_requests SET name = :name WHERE id = :id", name=name, id=request_id)


def forget(tx: Tx, person_id: int) -> None:
    """Drop what somebody asked for, and their name under what they decided."""
    tx.run("DELETE FROM role_requests WHERE person_id = :id", id=person_id)
    tx.run("UPDATE role_requests SET decided_by = NULL WHERE decided_by = :id", id=person_id)


def _request(row: Row) -> RoleRequest:
    return RoleRequest(
        id=row["id"],
        invitation=row["invitation_id"],
        person=row["person_id"],
        role=row["role"],
        areas=frozenset(json.loads(row["areas"])),
        name=row["name"],
        state=row["state"],
        made_by=row["made_by"],
        trusted=bool(row["trusted"]),
        changed_at=moment(row["changed_at"]),
    )
