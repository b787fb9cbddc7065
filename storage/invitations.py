"""Invitations: only the hash of each token, so that a copy of the database invites nobody."""

from dataclasses import dataclass
from datetime import datetime

from storage.tx import Tx, moment


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to a role; `used_by` None: still good until `expires_at`."""

    role: str
    made_by: int
    expires_at: datetime
    used_by: int | None


def add(tx: Tx, token_hash: str, role: str, made_by: int, expires_at: datetime) -> None:
    """Keep an invitation by the SHA-256 (hex) of its token."""
    tx.run(
        """INSERT INTO invitations (token_hash, role, made_by, made_at, expires_at)
           VALUES (:hash, :role, :by, :now, :expires)""",
        hash=token_hash,
        role=role,
        by=made_by,
        now=tx.now,
        expires=expires_at,
    )


def get(tx: Tx, token_hash: str) -> Invitation | None:
    """Return the invitation of a token's hash, or None."""
    row = tx.one("SELECT * FROM invitations WHERE token_hash = :hash", hash=token_hash)
    return None if row is None else Invitation(row["role"], row["made_by"], moment(row["expires_at"]), row["used_by"])


def use(tx: Tx, token_hash: str, person_id: int) -> bool:
    """Use it up; return False if somebody has, or if its time is over."""
    return (
        tx.run(
            """UPDATE invitations SET used_by = :person, used_at = :now
               WHERE token_hash = :hash AND used_by IS NULL AND expires_at > :now""",
            person=person_id,
            hash=token_hash,
            now=tx.now,
        )
        == 1
    )
