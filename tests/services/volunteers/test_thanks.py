"""Volunteers are thanked: once for a case, once for a month, with figures that are true."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.cases.lifecycle import Verdict
from bot.domain.places.points import Point
from bot.errors import Refused
from bot.services.cases import decisions
from bot.services.volunteers import thanks
from storage.checks import checks, corrections
from storage.engine import jobs
from storage.tx import Tx
from tests.services import town


def checked(tx: Tx, by, verdict: str = "confirmed", *, at: datetime | None = None, north_m: float = 0, case=None):
    """A case that the volunteer has checked; it lies so far north of the centre."""
    tx.now = at or tx.now
    point = Point(town.CENTRE.lat + north_m / 111_195, town.CENTRE.lon)
    case = case or town.case(tx, point=point)
    check = checks.begin(tx, case.id, by.id, None)
    tx.run(
        "UPDATE checks SET state = 'done', verdict = :v, ended_at = :now WHERE id = :id",
        v=verdict,
        now=tx.now,
        id=check,
    )
    tx.run("UPDATE complaints SET stage = 'checked', verdict = :v WHERE id = :id", v=verdict, id=case.id)
    return town.now(tx, case), check


def certificates(tx: Tx) -> list[tuple[int, str]]:
    return [(job.args["person"], job.args["month"]) for job in jobs.due(tx, 100) if job.kind == "certificate"]


def test_who_checked_a_case_is_told_once_what_became_of_it(tx: Tx) -> None:
    boss, vera, omar = town.coordinator(tx), town.volunteer(tx), town.volunteer(tx)
    case, _ = checked(tx, vera)
    checks.hand_back(tx, checks.begin(tx, case.id, omar.id, None))  # never brought it to an end
    decisions.close(tx, boss, case.id, "not_fixed")
    decisions.reopen(tx, boss, case.id, "seen again")
    decisions.close(tx, boss, case.id, "fixed")
    assert town.said(tx, vera).count("thanks-closed") == 1
    assert "thanks-closed" not in town.said(tx, omar)


def test_a_rejected_case_is_no_reason_to_thank(tx: Tx) -> None:
    vera = town.volunteer(tx)
    case, _ = checked(tx, vera)
    decisions.reject(tx, town.coordinator(tx), case.id, "spam")
    assert "thanks-closed" not in town.said(tx, vera)


def test_a_months_work_is_counted_on_the_hotlines_own_clock_and_as_it_was_corrected(tx: Tx) -> None:
    vera = town.volunteer(tx)
    checked(tx, vera, at=datetime(2026, 2, 28, 18, 59, tzinfo=UTC))  # 28 February, 23:59 in Temirtau
    checked(tx, vera, at=datetime(2026, 2, 28, 19, 0, tzinfo=UTC), north_m=1200)  # 1 March, 00:00
    checked(tx, vera, "not_confirmed", at=datetime(2026, 3, 20, 9, 0, tzinfo=UTC), north_m=3400)
    _, slip = checked(tx, vera, "not_confirmed", at=datetime(2026, 3, 21, 9, 0, tzinfo=UTC))
    corrections.add(tx, slip, "verdict", "slip", by=vera.id, role="volunteer", verdict=Verdict.CONFIRMED)
    found = thanks.of(tx, vera.id, "2026-03")
    assert (found.work.checks, found.work.confirmed) == (3, 2)
    assert found.work.metres == pytest.approx(4600, abs=20)
    assert found.so_far
    assert thanks.of(tx, vera.id, "2026-02").work.checks == 1
    assert thanks.of(tx, vera.id, "2026-01") is None
    assert thanks.of(tx, vera.id, "yesterday") is None


def test_every_month_sends_each_certificate_once_and_only_to_who_did_something(tx: Tx) -> None:
    vera, omar = town.volunteer(tx), town.volunteer(tx)
    checked(tx, vera, at=datetime(2026, 3, 10, 9, 0, tzinfo=UTC))
    tx.now = datetime(2026, 4, 1, 6, 0, tzinfo=UTC)
    thanks.send_monthly(tx)
    thanks.send_monthly(tx)
    assert certificates(tx) == [(vera.id, "2026-03")]
    checked(tx, omar, at=datetime(2026, 4, 3, 9, 0, tzinfo=UTC))
    tx.now = datetime(2026, 6, 2, 6, 0, tzinfo=UTC)  # the first of May was slept over
    checked(tx, vera, at=datetime(2026, 5, 30, 9, 0, tzinfo=UTC))
    tx.now = datetime(2026, 6, 2, 6, 0, tzinfo=UTC)
    thanks.send_monthly(tx)
    assert sorted(certificates(tx)) == sorted([(vera.id, "2026-03"), (omar.id, "2026-04"), (vera.id, "2026-05")])


def test_asked_for_twice_in_a_minute_it_comes_once_and_for_an_idle_month_not_at_all(tx: Tx) -> None:
    vera = town.volunteer(tx)
    checked(tx, vera)
    thanks.ask(tx, vera, "2026-03")
    thanks.ask(tx, vera, "2026-03")
    assert len(certificates(tx)) == 1
    tx.now += timedelta(minutes=1)
    thanks.ask(tx, vera, "2026-03")
    assert len(certificates(tx)) == 2
    with pytest.raises(Refused):
        thanks.ask(tx, vera, "2026-02")


def test_somebody_forgotten_gets_none(tx: Tx) -> None:
    vera = town.volunteer(tx)
    checked(tx, vera)
    tx.run("UPDATE people SET telegram_id = NULL WHERE id = :id", id=vera.id)
    assert thanks.of(tx, vera.id, "2026-03") is None
    tx.now = datetime(2026, 4, 1, 6, 0, tzinfo=UTC)
    thanks.send_monthly(tx)
    assert certificates(tx) == []
