"""Coordinators: which regions each of them sees, and in which chats they are told."""

from storage.tx import Tx

# Whoever is narrowed to no area sees all; a case outside every area is everybody's.
SEES = """({area} IS NULL
           OR NOT EXISTS (SELECT 1 FROM role_areas a WHERE a.person_id = {person} AND a.role = 'coordinator')
           OR EXISTS (SELECT 1 FROM role_areas a
                      WHERE a.person_id = {person} AND a.role = 'coordinator' AND a.area = {area}))"""


def chats(tx: Tx, area: str | None = None, only: int | None = None) -> list[int]:
    """Return the chats of those who see `area` (None: of all).

    `only`: of that one person, if they coordinate and can be reached; else of all as well.
    """
    rows = tx.all(
        f"""SELECT p.id, p.telegram_id AS chat FROM roles r JOIN people p ON p.id = r.person_id
            WHERE r.role = 'coordinator' AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL
              AND {SEES.format(person="p.id", area=":area")} ORDER BY p.id""",
        area=area,
    )
    own = [row["chat"] for row in rows if row["id"] == only]
    return own or [row["chat"] for row in rows]


def owner_chat(tx: Tx) -> int | None:
    """Return the chat of whoever runs the line, None where nobody is named, never wrote to it, or blocked it."""
    chat: int | None = tx.value(
        "SELECT telegram_id FROM people WHERE telegram_id = :owner AND blocked_at IS NULL", owner=tx.rules.owner
    )
    return chat


def unwatched(tx: Tx) -> list[str]:
    """Return the areas of the hotline's file that no coordinator who can be reached sees."""
    return [area for area in tx.rules.catalogue.areas if not chats(tx, area)]


def sees(tx: Tx, person_id: int, area: str | None) -> bool:
    """Whether a coordinator sees the cases of an area."""
    return bool(tx.value(f"SELECT {SEES.format(person=':person', area=':area')}", person=person_id, area=area))


def everybody(tx: Tx, area: str | None = None) -> list[int]:
    """Return all coordinators who see `area` and have a chat (`people.id`)."""
    rows = tx.all(
        f"""SELECT p.id FROM roles r JOIN people p ON p.id = r.person_id
            WHERE r.role = 'coordinator' AND p.telegram_id IS NOT NULL AND {SEES.format(person="p.id", area=":area")}
            ORDER BY p.id""",
        area=area,
    )
    return [row["id"] for row in rows]
