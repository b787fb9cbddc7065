"""A bar that outlives its account: kept for its term as a slow keyed hash, so that forgetting is no way around it."""

from datetime import datetime

from storage.tx import Tx, moment


def keep(tx: Tx, telegram_id: int, until: datetime, reason: str) -> None:
    """Keep that no reports are taken from this account before then."""
    tx.run(
        """INSERT INTO barred_accounts (account, until, reason) VALUES (account(:id), :until, :reason)
           ON CONFLICT (account) DO UPDATE SET until = max(until, excluded.until), reason = excluded.reason""",
        id=telegram_id,
        until=until,
        reason=reason,
    )


def of(tx: Tx, telegram_id: int) -> tuple[datetime, str] | None:
    """Return (until, why) of an account that is barred still; None for any other, at once where nobody is."""
    if tx.one("SELECT 1 FROM barred_accounts WHERE until > :now LIMIT 1", now=tx.now) is None:
        return None
    row = tx.one(
        "SELECT until, reason FROM barred_accounts WHERE account = account(:id) AND until > :now",
        id=telegram_id,
        now=tx.now,
    )
    return None if row is None else (moment(row["until"]), row["reason"])


def prune(tx: Tx) -> int:
    """Drop those whose term is over; return how many went."""
    return tx.run("DELETE FROM barred_accounts WHERE until <= :now", now=tx.now)
