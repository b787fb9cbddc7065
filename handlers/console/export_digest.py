"""A week's figures as a table: all of it, each kind, each district."""

from bot.domain.digest import Tally
from bot.domain.weeks import Week
from bot.errors import CannotStart, Refused
from bot.services import digest
from storage.exports import Row, Table
from storage.tx import Tx


def week(tx: Tx, text: str) -> Table:
    """Return the figures of a week and the week before. Raise `CannotStart` for no such week."""
    of = asked_week(tx, text)
    found = digest.of(tx, of)
    rows = [_figures(str(of), "all", "", found.total), _figures(str(of.plus(-1)), "all", "", found.before)]
    rows += [_figures(str(of), "kind", kind, tally) for kind, tally in found.kinds]
    rows += [_figures(str(of), "district", "/".join(filter(None, place)), tally) for place, tally in found.places]
    return Table(tuple(rows[0]), len(rows), iter(rows))


def asked_week(tx: Tx, text: str) -> Week:
    """Return the week that was asked for, the last whole one for nothing. Raise `CannotStart` for no such week."""
    try:
        return digest.typed(tx, text)
    except Refused:
        raise CannotStart(f"{text} is not a week that has begun: write it as {digest.this_week(tx)}.") from None


def _figures(of_week: str, by: str, name: str, tally: Tally) -> Row:
    return {
        "week": of_week,
        "by": by,
        "name": name,
        "received": tally.received,
        "checked": tally.checked,
        "confirmed": tally.confirmed,
        "confirmed_percent": tally.share,
        "not_checked": tally.not_checked,
    }
