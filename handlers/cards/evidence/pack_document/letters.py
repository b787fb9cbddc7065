"""Letters and answers of a case for a pack: when, to whom, under which number, due when, and whether that was kept."""

from collections.abc import Iterator

from handlers.cards.evidence.pack_document.printed import printed
from handlers.cards.letters.response import gathered
from handlers.cards.view import View
from handlers.cards.wording import bodies, times
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.deadlines.clocks import Clock
from storage.letters import referrals, responses
from storage.letters.referrals import Referral


def sent(view: View, case: Complaint) -> list[Referral]:
    """Return the letters of a case that went out, the oldest first."""
    return [one for one in referrals.of_case(view.tx, case.id) if one.state == "sent"]


def table(view: View, case: Complaint) -> list[list[str]]:
    """Return a row for each letter: the day, what and to whom, number, due, what became of it with its answers."""
    rows = []
    for one in sent(view, case):
        assert one.sent_on is not None
        what = view.words.plain("pack-letter", kind=one.kind.value, body=bodies.name(view, one.body, one.body_area))
        ran = _counted(clocks.of(view.tx, one.id))
        due = ", ".join(times.numeric(clock.latest_on) for clock in ran) or "–"
        became = [_kept(view, one, clock) for clock in ran] + list(_answers(view, one))
        rows.append([times.numeric(one.sent_on), what, one.reg_number or "–", due, "\n".join(became)])
    return rows


def _counted(ran: list[Clock]) -> list[Clock]:
    """Return the body's clocks that count: the law's last one, where it was extended, and what it promised itself."""
    of_body = [clock for clock in ran if clock.whose == "body"]
    return [*[clock for clock in of_body if not clock.promise][-1:], *[clock for clock in of_body if clock.promise]]


def _answers(view: View, one: Referral) -> Iterator[str]:
    for response in responses.of(view.tx, one.id):
        yield from (printed(line) for line in gathered(view, response))


def _kept(view: View, one: Referral, clock: Clock) -> str:
    """Say whether the body kept its day: in time, so many days late, not at all, or that it still has time."""
    today = view.tx.rules.today(view.tx.now)
    noted = None if clock.met_at is None else view.tx.rules.today(clock.met_at)
    met = noted if clock.promise else one.answered_on or noted
    late = max(0, ((met or today) - clock.latest_on).days)
    state = ("late" if late else "kept") if met else ("over" if late else "runs")
    return view.words.plain("pack-term", state=state, what="promise" if clock.promise else "answer", n=late)
