"""Volunteers who can be reached no more while they have something in hand: they blocked the bot, or left."""

from storage.tx import Tx

_GONE = """(p.telegram_id IS NULL OR p.blocked_at IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = 'volunteer'))"""

_CHECKS = f"""SELECT c.id FROM checks c JOIN people p ON p.id = c.person_id WHERE c.state = 'open' AND {_GONE}"""
_OFFERS = f"""SELECT o.id FROM offers o INDEXED BY offers_open JOIN people p ON p.id = o.person_id
              WHERE o.state = 'open' AND {_GONE}"""


def any_in_hand(tx: Tx) -> bool:
    """Whether a check or an offer is with somebody who is gone."""
    return tx.one(f"SELECT 1 WHERE EXISTS ({_CHECKS}) OR EXISTS ({_OFFERS})") is not None


def checks_in_hand(tx: Tx) -> list[int]:
    """Return the open checks of those who are gone, the oldest first."""
    return [row["id"] for row in tx.all(f"{_CHECKS} ORDER BY c.id")]


def offers_in_hand(tx: Tx) -> list[int]:
    """Return the open offers of those who are gone, the oldest first."""
    return [row["id"] for row in tx.all(f"{_OFFERS} ORDER BY o.id")]
