"""The law's clocks of letters: started, met, and spoken of before, on the day after, and never twice."""

from datetime import date, datetime, timedelta

from bot.adapters import workdays
from bot.domain.cases.lifecycle import Stage
from bot.domain.deadlines.deadlines import Counted, count, either
from bot.domain.deadlines.working_days import WorkingDays
from bot.domain.letters.letters import BY_BODY, BY_US, PROMISE, Says, Start, follows
from bot.domain.people.roles import CLOCK
from bot.services.news import coordinators, reporter
from storage.cases import history
from storage.deadlines import clocks
from storage.deadlines.clocks import Clock
from storage.letters import referrals
from storage.letters.referrals import Referral
from storage.tx import Tx

BEFORE = (3, 1)
"""Working days before a clock ends on which it is spoken of."""

HOUR = 10
"""The local hour at which it is: nobody is told of a deadline at midnight."""


def days(tx: Tx) -> WorkingDays:
    """Return the hotline's calendar."""
    return workdays.working_days(tx.rules.catalogue)


def counted(tx: Tx, start: Start, since: date) -> Counted:
    """Count a clock out from a day, by both readings of the law where there are two."""
    law, calendar = tx.rules.catalogue.deadlines, days(tx)
    one = count(law.term(start.rule), since, calendar)
    return either(one, count(law.term(start.other), since, calendar)) if start.other else one


def begin(tx: Tx, referral: Referral, start: Start, since: date) -> int:
    """Start a clock of a letter; return its id."""
    found = counted(tx, start, since)
    return _add(tx, referral, start, since, (found.due, found.latest))


def promise(tx: Tx, referral: Referral, made_on: date, until: date) -> int:
    """The body named a day itself: from now on that is a clock too."""
    return _add(tx, referral, Start(PROMISE), made_on, (until, until))


def begin_again(tx: Tx, referral: Referral, start: Start, since: date) -> None:
    """The same clock counts from another day than we thought."""
    for clock in clocks.running(tx, referral.id):
        if clock.rule == start.rule:
            clocks.meet(tx, clock.id)
    begin(tx, referral, start, since)


def meet(tx: Tx, referral: Referral, whose: str) -> None:
    """What the clocks of a letter waited for is done."""
    for clock in clocks.running(tx, referral.id):
        if clock.whose == whose:
            clocks.meet(tx, clock.id)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether some clock is to be spoken of now: the timetable asks every second, and writes only then."""
    return clocks.any_to_tell(tx)


def tell(tx: Tx) -> None:
    """Remind of what ends soon; raise the alarm over what has ended, with the next letter of the ladder."""
    for clock in clocks.to_tell(tx):
        referral = referrals.get(tx, clock.referral)
        assert referral is not None
        steps = moments(tx, clock.due_on, clock.latest_on)
        told = sum(step <= tx.now for step in steps)
        clocks.tell_next(tx, clock.id, told, steps[told] if told < len(steps) else None)
        waiting = [case for case in referrals.cases(tx, referral.id) if case.stage is not Stage.CLOSED]
        if not waiting:
            continue  # nobody waits for it any more
        if tx.rules.today(tx.now) > clock.latest_on and clocks.break_(tx, clock.id):
            _broken(tx, referral, clock)
        coordinators.hear_of(tx, waiting, "alert-clock", f"clock:{clock.id}", clock=clock.id)


def moments(tx: Tx, due_on: date, latest_on: date) -> list[datetime]:
    """Return when to speak of a clock: some working days before, on the day after, and after its latest day."""
    calendar = days(tx)
    before = [calendar.minus(due_on, n) for n in BEFORE]
    after = sorted({due_on + timedelta(days=1), latest_on + timedelta(days=1)})
    return [tx.rules.at(day, HOUR) for day in (*before, *after)]


def _add(tx: Tx, referral: Referral, start: Start, since: date, ends: tuple[date, date]) -> int:
    due_on, latest_on = ends
    steps = moments(tx, due_on, latest_on)
    told = sum(step <= tx.now for step in steps[: len(BEFORE)])  # a clock that begins late still has its alarm
    return clocks.add(
        tx,
        referral.id,
        rule=start.rule,
        other_rule=start.other,
        whose=start.whose,
        started_on=since,
        due_on=due_on,
        latest_on=latest_on,
        tell_at=steps[told],
        told=told,
    )


def _broken(tx: Tx, referral: Referral, clock: Clock) -> None:
    """Nobody did what was due: it is written down, the resident hears it, and our own time to complain begins."""
    if clock.whose != BY_BODY:
        return
    for case in referrals.cases(tx, referral.id):
        if case.stage is not Stage.CLOSED:
            what = "promise_broken" if clock.promise else "overdue"
            history.add(tx, case.id, CLOCK, what, office=referral.office, local_day=clock.latest_on)
            reporter.hears(tx, case, "told-overdue", clock=clock.id)
            coordinators.refresh(tx, case.id)
    ours = follows(referral.kind, Says.SILENCE)
    if ours and not any(one.whose == BY_US for one in clocks.running(tx, referral.id)):
        begin(tx, referral, ours, clock.latest_on)
