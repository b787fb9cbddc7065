"""Invitations: only the hash of each token, so that a copy of the database invites nobody."""

from dataclasses import dataclass
from datetime import datetime

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to a role in `area` (None: everywhere), good `uses` times until `expires_at` or `revoked_at`.

    `trusted`: of a course; whoever comes by it is a volunteer without a coordinator's word.
    """

    id: int
    role: str
    area: str | None
    uses: int
    used: int
    made_by: int
    expires_at: datetime
    revoked_at: datetime | None
    trusted: bool


def add(
    tx: Tx,
    token_hash: str,
    role: str,
    area: str | None,
    *,
    uses: int,
    made_by: int,
    expires_at: datetime,
    trusted: bool = False,
) -> int:
    """Keep an invitation by the SHA-256 (hex) of its token; return its id."""
    return tx.insert(
        """INSERT INTO invitations (token_hash, role, area, uses, made_by, made_at, expires_at, trusted)
           VALUES (:hash, :role, :area, :uses, :by, :now, :expires, :trusted)""",
        hash=token_hash,
        role=role,
        area=area,
        uses=uses,
        by=made_by,
        now=tx.now,
        expires=expires_at,
        trusted=int(trusted),
    )


def by_hash(tx: Tx, token_hash: str) -> Invitation | None:
    """Return the invitation of a token's hash, or None."""
    row = tx.one("SELECT * FROM invitations WHERE token_hash = :hash", hash=token_hash)
    return None if row is None else _invitation(row)


def get(tx: Tx, invitation_id: int) -> Invitation | None:
    """Return the invitation, or None."""
    row = tx.one("SELECT * FROM invitations WHERE id = :id", id=invitation_id)
    return None if row is None else _invitation(row)


def open_of(tx: Tx, person_id: int) -> list[Invitation]:
    """Return the invitations of a coordinator that somebody can still come by, the newest first."""
    rows = tx.all(
        """SELECT * FROM invitations
           WHERE made_by = :by AND revoked_at IS NULL AND expires_at > :now AND used < uses ORDER BY id DESC""",
        by=person_id,
        now=tx.now,
    )
    return [_invitation(row) for row in rows]


def use(tx: Tx, invitation_id: int) -> bool:
    """Take one of its uses; return False if it is used up, taken back, or its time is over."""
    return (
        tx.run(
            """UPDATE invitations SET used = used + 1
               WHERE id = :id AND used < uses AND revoked_at IS NULL AND expires_at > :now""",
            id=invitation_id,
            now=tx.now,
        )
        == 1
    )


def give_back(tx: Tx, invitation_id: int) -> None:
    """Nothing came of a use: somebody else may come by it."""
    tx.run("UPDATE invitations SET used = used - 1 WHERE id = :id AND used > 0", id=invitation_id)


def revoke_all(tx: Tx, made_by: int) -> int:
    """Take back all that somebody made; return how many were still good."""
    return tx.run(
        """UPDATE invitations SET revoked_at = :now
           WHERE made_by = :by AND revoked_at IS NULL AND expires_at > :now AND used < uses""",
        now=tx.now,
        by=made_by,
    )


def revoke(tx: Tx, invitation_id: int, made_by: int) -> bool:
    """Take back what this coordinator made; return False if it was taken back before, or is not theirs."""
    return (
        tx.run(
            "UPDATE invitations SET revoked_at = :now WHERE id = :id AND made_by = :by AND revoked_at IS NULL",
            id=invitation_id,
            by=made_by,
            now=tx.now,
        )
        == 1
    )


def _invitation(row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        role=row["role"],
        area=row["area"],
        uses=row["uses"],
        used=row["used"],
        made_by=row["made_by"],
        expires_at=moment(row["expires_at"]),
        revoked_at=moment(row["revoked_at"]) if row["revoked_at"] else None,
        trusted=bool(row["trusted"]),
    )
