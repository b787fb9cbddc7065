"""A digest's figures as a table: all of it, each kind, each district."""

from bot.domain.digest.digest import Tally
from bot.domain.digest.periods import Half, Month, Period
from bot.errors import CannotStart, Refused
from bot.services.digest import digest
from storage.digest.exports import Row, Table
from storage.tx import Tx


def table(tx: Tx, text: str) -> Table:
    """Return the figures of a period, of the one before, and a year ago. Raise `CannotStart` for none."""
    of = asked_period(tx, text)
    found = digest.of(tx, of)
    rows = [_figures(str(of), "all", "", found.total), _figures(str(of.plus(-1)), "all", "", found.before)]
    rows.append(_figures(str(of.a_year_ago), "all", "", found.a_year_ago))
    rows += [_figures(str(of), "kind", kind, tally) for kind, tally in found.kinds]
    rows += [_figures(str(of), "district", "/".join(filter(None, place)), tally) for place, tally in found.places]
    return Table(tuple(rows[0]), len(rows), iter(rows))


def asked_period(tx: Tx, text: str) -> Period:
    """Return the period that was asked for, the last whole week for nothing. Raise `CannotStart` for none."""
    try:
        return digest.typed(tx, text)
    except Refused:
        week = digest.this_week(tx)
        like = f"{week}, {Month.of(week.first)} or {Half.of(week.first)}"
        raise CannotStart(f"{text} is no week, month or half-year that has begun: write it as {like}.") from None


def _figures(of: str, by: str, name: str, tally: Tally) -> Row:
    return {
        "week": of,
        "by": by,
        "name": name,
        "received": tally.received,
        "checked": tally.checked,
        "confirmed": tally.confirmed,
        "confirmed_percent": tally.share,
        "not_checked": tally.not_checked,
    }
