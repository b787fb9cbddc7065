"""Letters and their clocks: only «sent» moves a case, and nobody waits for a body longer than the law does."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.cases.lifecycle import Outcome, Stage
from bot.domain.letters.letters import Letter
from bot.errors import Refused
from bot.services.cases import decisions
from bot.services.deadlines import clocks as ticking
from bot.services.letters import drafting, printing, referrals
from bot.services.privacy import privacy
from storage.cases import complaints, history
from storage.deadlines import clocks
from storage.letters import printed_letters as printed
from storage.letters import referrals as kept
from storage.letters.referrals import Referral
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx
from tests.services import town

WEDNESDAY = date(2026, 3, 18)


@pytest.fixture
def clara(tx: Tx):
    return town.coordinator(tx)


def sent(tx: Tx, by, case, kind: str = "appeal", way: str = "hand", day: date | None = None) -> Referral:
    made = drafting.begin(tx, by, case.id, kind)
    referrals.sent_on(tx, by, made.id, day or tx.rules.today(tx.now))
    return referrals.send(tx, by, made.id, way)


def at(tx: Tx, day: date, hour: int = 11) -> None:
    """Let it be that hour of that day in Temirtau, and let the timetable look."""
    tx.now = tx.rules.at(day, hour)
    ticking.tell(tx)


def alarms(tx: Tx, clock_id: int) -> list[str]:
    return [row["key"] for row in tx.all("SELECT key FROM outbox WHERE say = 'alert-clock' AND key = :key",
                                         key=f"clock:{clock_id}")]  # fmt: skip


def test_only_sent_moves_a_case_and_starts_its_clock(tx: Tx, clara) -> None:
    case = town.case(tx)
    made = drafting.begin(tx, clara, case.id, "appeal")
    assert (made.body, town.now(tx, case).stage, clocks.of(tx, made.id)) == ("ecology", Stage.RECEIVED, [])
    with pytest.raises(Refused, match="letter-which-day"):
        referrals.send(tx, clara, made.id, "post")
    referrals.sent_on(tx, clara, made.id, WEDNESDAY)
    referrals.send(tx, clara, made.id, "post")
    assert town.now(tx, case).stage is Stage.REFERRED
    (clock,) = clocks.of(tx, made.id)
    assert (clock.started_on, clock.due_on, clock.latest_on) == (WEDNESDAY, date(2026, 4, 13), date(2026, 4, 13))
    with pytest.raises(Refused, match="letter-sent-already"):
        referrals.send(tx, clara, made.id, "post")


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.CLOSED])
def test_a_letter_goes_from_every_open_stage_and_calls_nobody_back(tx: Tx, clara, stage: Stage) -> None:
    vera, case = town.volunteer(tx), town.case(tx)
    tx.run("UPDATE complaints SET stage = :s, volunteer = :v WHERE id = :id", s=stage.value, id=case.id,
           v=vera.id if stage is Stage.ASSIGNED else None)  # fmt: skip
    sent(tx, clara, case, "danger")
    found = town.now(tx, case)
    assert found.stage is (stage if stage in (Stage.OFFERED, Stage.ASSIGNED) else Stage.REFERRED)
    assert (found.volunteer is not None) is (stage is Stage.ASSIGNED)


@pytest.mark.parametrize(
    ("day", "says"),
    [(date(2026, 3, 19), "letter-day-to-come"), (date(2026, 3, 17), "letter-day-before"), (None, "letter-which-day")],
)
def test_a_day_that_cannot_be_is_asked_again(tx: Tx, clara, day: date | None, says: str) -> None:
    made = drafting.begin(tx, clara, town.case(tx).id, "appeal")
    with pytest.raises(Refused, match=says):
        referrals.sent_on(tx, clara, made.id, day)


def test_what_is_sent_after_hours_counts_from_the_next_working_day(tx: Tx, clara) -> None:
    tx.now = datetime(2026, 3, 20, 13, 40, tzinfo=UTC)  # Friday 18:40 there, Nauryz until Wednesday
    went = sent(tx, clara, town.case(tx), way="eotinish")
    assert (went.registered_on, went.registered) == (date(2026, 3, 26), "after_hours")


def test_a_number_with_its_day_counts_the_term_anew(tx: Tx, clara) -> None:
    went = sent(tx, clara, town.case(tx), way="post")
    tx.now += timedelta(days=9)
    with pytest.raises(Refused, match="letter-registered-before"):
        referrals.number(tx, clara, went.id, "ЖТ-1 от 17.03.2026")
    with pytest.raises(Refused, match="letter-registered-to-come"):
        referrals.number(tx, clara, went.id, "ЖТ-1 от 28.03.2026")
    with pytest.raises(Refused, match="letter-odd-day"):
        referrals.number(tx, clara, went.id, "ЖТ-1 от 31.02.2026")
    noted = referrals.number(tx, clara, went.id, "ЖТ-2026-5/12, 2026 жылғы 20 наурыз")
    assert (noted.reg_number, noted.registered_on, noted.registered) == ("ЖТ-2026-5/12", date(2026, 3, 20), "named")
    (running,) = clocks.running(tx, went.id)
    assert (running.started_on, running.due_on) == (date(2026, 3, 20), date(2026, 4, 15))


def test_a_clock_is_told_three_times_and_its_end_once(tx: Tx, clara) -> None:
    case = town.case(tx)
    went = sent(tx, clara, case)
    (clock,) = clocks.of(tx, went.id)
    told = []
    for day in range(1, 40):
        tx.run("DELETE FROM outbox")
        at(tx, WEDNESDAY + timedelta(days=day))
        at(tx, WEDNESDAY + timedelta(days=day))
        told += [WEDNESDAY + timedelta(days=day)] * len(alarms(tx, clock.id))
    assert told == [date(2026, 4, 8), date(2026, 4, 10), date(2026, 4, 14)]
    assert [event.what for event in history.of(tx, case.id)] == ["referred", "overdue"]
    assert [(one.rule, one.due_on) for one in clocks.running(tx, went.id)] == [
        ("kz2026_appc_appeal.answer", date(2026, 4, 13)),
        ("kz2026_appc_complaint.file", date(2026, 7, 13)),
    ]
    assert [one.id for one, _ in kept.overdue(tx)] == [went.id]


def test_a_month_of_being_switched_off_is_one_alarm(tx: Tx, clara) -> None:
    went = sent(tx, clara, town.case(tx))
    (clock,) = clocks.of(tx, went.id)
    at(tx, date(2026, 5, 30))
    assert len(alarms(tx, clock.id)) == 1


def test_information_is_due_early_and_lawful_late(tx: Tx, clara) -> None:
    went = sent(tx, clara, town.case(tx), "info")
    (clock,) = clocks.of(tx, went.id)
    assert (clock.due_on, clock.latest_on) == (date(2026, 4, 2), date(2026, 4, 13))
    at(tx, date(2026, 4, 3))
    assert clocks.get(tx, clock.id).broken_at is None
    at(tx, date(2026, 4, 14))
    assert clocks.get(tx, clock.id).broken_at is not None


def test_a_closed_case_is_waited_for_no_more(tx: Tx, clara) -> None:
    case = town.case(tx)
    went = sent(tx, clara, case)
    decisions.close(tx, clara, case.id, "fixed")
    (clock,) = clocks.of(tx, went.id)
    at(tx, date(2026, 4, 14))
    assert not alarms(tx, clock.id)


def test_the_ladder_goes_from_silence_to_the_higher_body_to_the_prosecutor(tx: Tx, clara) -> None:
    went = sent(tx, clara, town.case(tx))
    at(tx, date(2026, 4, 14))
    complaint = drafting.next_of(tx, clara, went.id)
    assert (complaint.kind, complaint.body, complaint.about) == (Letter.COMPLAINT, "ecology", went.id)
    assert drafting.next_of(tx, clara, went.id).id == complaint.id
    referrals.sent_on(tx, clara, complaint.id, date(2026, 4, 14))
    referrals.send(tx, clara, complaint.id, "hand")
    assert [one.whose for one in clocks.running(tx, went.id)] == ["body"]
    at(tx, date(2026, 5, 30))
    last = drafting.next_of(tx, clara, complaint.id)
    assert (last.kind, last.body) == (Letter.APPEAL, "prosecutor")
    court = [one for one in clocks.running(tx, complaint.id) if one.whose == "us"]
    assert [one.rule for one in court] == ["kz2026_appc_complaint.court"]


def test_a_complaint_needs_a_letter_to_complain_of(tx: Tx, clara) -> None:
    with pytest.raises(Refused, match="letter-nothing-to-complain-of"):
        drafting.begin(tx, clara, town.case(tx).id, "complaint")


def test_several_cases_go_in_one_letter_and_all_of_them_move(tx: Tx, clara) -> None:
    one, two = town.case(tx), town.case(tx)
    made = drafting.begin(tx, clara, one.id, "appeal")
    assert [near.case.id for near in drafting.near(tx, made.id)] == [two.id]
    drafting.with_case(tx, clara, made.id, two.id)
    referrals.sent_on(tx, clara, made.id, WEDNESDAY)
    complaints.move(tx, two, Stage.CLOSED, outcome=Outcome.WITHDRAWN)
    referrals.send(tx, clara, made.id, "hand")
    assert [town.now(tx, case).stage for case in (one, two)] == [Stage.REFERRED, Stage.CLOSED]
    assert [event.what for event in history.of(tx, two.id)] == ["referred"]


@pytest.mark.parametrize("stop", [privacy.forget, None], ids=["forgotten", "a year later"])
def test_who_is_forgotten_is_named_in_no_letter_any_more(tx: Tx, clara, stop: Callable | None) -> None:
    dana = town.resident(tx)
    case = town.case(tx, dana)
    contacts.keep(tx, dana.id, Contact("Дана", "+77010000000"))
    tx.run("UPDATE complaints SET contact = 1 WHERE id = :id", id=case.id)
    went = sent(tx, clara, case)
    letter = printing.write_down(tx, went, [{"lang": "kk"}], {case.id: "Дана, +77010000000"})
    printed.printed(tx, letter, "letter-1.pdf", "ab")
    if stop:
        stop(tx, dana)
    else:
        decisions.close(tx, clara, case.id, "fixed")
        tx.now += timedelta(days=400)
        privacy.expire(tx)
    assert printed.named(tx, went.id) == {}
    assert tx.value("SELECT args FROM jobs WHERE kind = 'print-again'") == f'{{"letter": {letter}}}'


def test_figures_by_body_tell_in_time_late_and_overdue(tx: Tx, clara) -> None:
    first, second, third = (sent(tx, clara, town.case(tx), day=WEDNESDAY) for _ in range(3))
    kept.answer(tx, first.id, date(2026, 4, 13))
    kept.answer(tx, second.id, date(2026, 4, 14))
    tx.now = tx.rules.at(date(2026, 4, 20), 12)
    (found,) = kept.by_body(tx, WEDNESDAY, WEDNESDAY)
    assert (found.sent, found.in_time, found.late, found.overdue, found.waiting) == (3, 1, 1, 1, 0)
    assert [one.id for one in kept.unanswered(tx)] == [third.id]
