"""Which regions a role is narrowed to. Nobody's rows: all regions."""

from collections.abc import Iterable

from storage.tx import Tx


def set(tx: Tx, person_id: int, role: str, areas: Iterable[str] = ()) -> None:  # noqa: A001 - said with its module
    """Narrow the role («volunteer», «coordinator») to these areas of the catalogue; none of them means all."""
    tx.run("DELETE FROM role_areas WHERE person_id = :id AND role = :role", id=person_id, role=role)
    for area in sorted({*areas}):
        tx.run("INSERT INTO role_areas VALUES (:id, :role, :area)", id=person_id, role=role, area=area)


def of(tx: Tx, person_id: int, role: str) -> frozenset[str]:
    """Return the areas that the role is narrowed to; empty for all."""
    rows = tx.all("SELECT area FROM role_areas WHERE person_id = :id AND role = :role", id=person_id, role=role)
    return frozenset(row["area"] for row in rows)
