"""Who speaks with the line, their language, roles, and what their next message belongs to."""

import json
from typing import Any

from bot.domain.people.roles import Attention, Person, Role
from storage.people import barred_accounts
from storage.tx import Row, Tx, moment

LANGS = ("kk", "ru", "en")

ROLES = {"volunteer": Role.VOLUNTEER, "coordinator": Role.COORDINATOR}

_SELECT = """
    SELECT p.*, a.about, a.args,
           (SELECT group_concat(r.role) FROM roles r WHERE r.person_id = p.id) AS roles
    FROM people p LEFT JOIN attention a ON a.person_id = p.id
"""


def meet(tx: Tx, telegram_id: int, speaks: str | None = None) -> Person:
    """Return who this is, and write them down if they are new. `speaks`: Telegram's language code, a first guess."""
    row = tx.one(_SELECT + "WHERE p.telegram_id = :id", id=telegram_id)
    if row is None:
        guess = speaks[:2] if speaks and speaks[:2] in LANGS else "ru"
        tx.run(
            "INSERT INTO people (telegram_id, guess, created_at) VALUES (:id, :guess, :now)",
            id=telegram_id,
            guess=guess,
            now=tx.now,
        )
        if (bar := barred_accounts.of(tx, telegram_id)) is not None:
            tx.run(
                "UPDATE people SET barred_until = :until, barred_for = :reason WHERE telegram_id = :id",
                until=bar[0],
                reason=bar[1],
                id=telegram_id,
            )
        row = tx.one(_SELECT + "WHERE p.telegram_id = :id", id=telegram_id)
        assert row is not None
    elif row["blocked_at"] is not None:
        tx.run("UPDATE people SET blocked_at = NULL WHERE id = :id", id=row["id"])
    return _person(row)


def known(tx: Tx, telegram_id: int) -> Person | None:
    """Return who this is, None for somebody we do not know; nobody is written down."""
    row = tx.one(_SELECT + "WHERE p.telegram_id = :id", id=telegram_id)
    return None if row is None else _person(row)


def get(tx: Tx, person_id: int) -> Person | None:
    """Return the person, or None."""
    row = tx.one(_SELECT + "WHERE p.id = :id", id=person_id)
    return None if row is None else _person(row)


def with_role(tx: Tx, role: str) -> list[Person]:
    """Return everybody who has the role («volunteer», «coordinator»)."""
    rows = tx.all(_SELECT + "WHERE p.id IN (SELECT person_id FROM roles WHERE role = :role) ORDER BY p.id", role=role)
    return [_person(row) for row in rows]


def speak(tx: Tx, person_id: int, lang: str) -> None:
    """The person chose a language (kk, ru, en)."""
    tx.run("UPDATE people SET lang = :lang WHERE id = :id", lang=lang, id=person_id)


def grant(tx: Tx, person_id: int, role: str) -> bool:
    """Give a role; return False if they had it already."""
    return (
        tx.run(
            "INSERT INTO roles (person_id, role, since) VALUES (:id, :role, :now) ON CONFLICT DO NOTHING",
            id=person_id,
            role=role,
            now=tx.now,
        )
        == 1
    )


def revoke(tx: Tx, person_id: int, role: str) -> bool:
    """Take a role away; return False if they did not have it."""
    return tx.run("DELETE FROM roles WHERE person_id = :id AND role = :role", id=person_id, role=role) == 1


def attend(tx: Tx, person_id: int, about: str, **args: Any) -> None:
    """From now on the person's messages belong to this, until something else is attended to."""
    tx.run(
        """INSERT INTO attention (person_id, about, args, since) VALUES (:id, :about, :args, :now)
           ON CONFLICT (person_id) DO UPDATE SET about = :about, args = :args, since = :now""",
        id=person_id,
        about=about,
        args=json.dumps(args, ensure_ascii=False),
        now=tx.now,
    )


def let_go(tx: Tx, person_id: int, about: str | None = None) -> None:
    """The person's next message belongs to nothing in particular (only if it belonged to `about`, where given)."""
    tx.run(
        "DELETE FROM attention WHERE person_id = :id AND (:about IS NULL OR about = :about)",
        id=person_id,
        about=about,
    )


def _person(row: Row) -> Person:
    roles = Role.RESIDENT
    for role in (row["roles"] or "").split(","):
        if role:
            roles |= ROLES[role]
    attention = None if row["about"] is None else Attention(row["about"], json.loads(row["args"]))
    barred = None if row["barred_until"] is None else moment(row["barred_until"])
    return Person(row["id"], row["telegram_id"], row["lang"], row["guess"], roles, attention, barred)


def can_go(tx: Tx, person_id: int) -> bool:
    """Whether they are a volunteer still and messages reach them."""
    return (
        tx.one(
            """SELECT 1 FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'volunteer'
               WHERE p.id = :id AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL""",
            id=person_id,
        )
        is not None
    )
