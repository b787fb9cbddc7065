"""Several standing inspectors who observe the same: one case for an episode, called for, and they hear of it."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.cases.lifecycle import Says
from bot.domain.evidence.files import Sent
from bot.services.cases import decisions
from bot.services.checks import checks
from bot.services.dispatch import dispatch
from bot.services.follow_up import recheck_results, rechecks
from bot.services.monitoring import observing
from storage.cases import history
from storage.evidence import files
from storage.monitoring import observations, points
from storage.tx import Tx
from tests.services.inspectors import MORNING, inspector, observes, opened, tick
from tests.services.town import case as reported
from tests.services.town import coordinator, offer, resident, said, volunteer


def test_several_who_report_the_same_open_one_case_and_it_is_called_for(tx: Tx) -> None:
    clara, first, second, third = (
        coordinator(tx),
        inspector(tx),
        inspector(tx, north_m=900),
        inspector(tx, north_m=1800),
    )
    inspector(tx, north_m=2500)  # says nothing
    helper = volunteer(tx, north_m=400)
    tick(tx, MORNING)
    observes(tx, first, "smell")
    assert opened(tx) == []
    observes(tx, second, "smoke")  # smoke that others smell is one family
    (case,) = opened(tx)
    assert (case.kind, case.reporter, case.stage) == ("smell", None, "offered") or case.kind == "smoke"
    assert "offer" in said(tx, helper)
    assert "offer" not in said(tx, first)
    assert "alert-standing" in said(tx, clara)
    observes(tx, third, "smell")
    observing.say(tx, third, observations.of_case(tx, case.id)[-1].id, "smell")
    assert len(opened(tx)) == 1
    counts = [event.args for event in history.of(tx, case.id) if event.what == "standing_said"]
    assert counts == [{"count": 2, "of": 4}, {"count": 3, "of": 4}]
    assert case.source == "standing"
    assert case.point == tx.rules.catalogue.areas["temirtau"].districts["centre"].shape.centre  # and at no home
    check = dispatch.accept(tx, helper, offer(tx, case, helper).id)
    checks.take(tx, helper, check.id, words="H2S 0,024")
    checks.judge(tx, helper, check.id, "confirmed")
    assert "observe-became" in said(tx, first)
    assert "observe-became" in said(tx, third)
    tx.run("UPDATE complaints SET stage = 'answered' WHERE id = :id", id=case.id)
    other, tx.now = volunteer(tx, north_m=500), tx.now + timedelta(hours=3)  # nobody is called again before nine
    rechecks.ask(tx, clara, case.id)
    again = rechecks.accept(tx, other, offer(tx, case, other).id)
    recheck_results.judge(tx, other, again.id, Says.GONE, "nothing_to_see")
    assert said(tx, first).count("observe-rechecked") == 1


def test_those_who_checked_their_own_observation_are_not_called_for_it(tx: Tx) -> None:
    first, second = inspector(tx, on_duty=True), inspector(tx, north_m=900, on_duty=True)
    tick(tx, MORNING)
    observes(tx, first, "smell")
    observes(tx, second, "smell")
    assert "offer" not in said(tx, first) + said(tx, second)


def test_a_case_that_a_resident_reported_nearby_is_joined_and_none_is_opened(tx: Tx) -> None:
    first, second = inspector(tx), inspector(tx, north_m=900)
    tick(tx, MORNING)
    case = reported(tx, resident(tx))
    observes(tx, first, "smell")
    observes(tx, second, "smell")
    assert [one.id for one in opened(tx)] == [case.id]
    assert next(event.what for event in history.of(tx, case.id)) == "standing_said"


def test_a_closed_case_opens_no_other_by_itself_until_several_say_it_anew(tx: Tx) -> None:
    clara, first, second = coordinator(tx), inspector(tx), inspector(tx, north_m=900)
    third = inspector(tx, north_m=500)
    tick(tx, MORNING)
    observes(tx, first, "smell")
    observes(tx, second, "smell")
    decisions.reject(tx, clara, opened(tx)[0].id, "not_ours")
    observes(tx, third, "smell")
    assert len(opened(tx)) == 1
    observes(tx, first, "smell")
    assert len(opened(tx)) == 2


def test_one_who_thinks_better_of_it_leaves_the_case_and_the_case_hears_of_it(tx: Tx) -> None:
    first, second = inspector(tx), inspector(tx, north_m=900)
    tick(tx, MORNING)
    observes(tx, first, "smell")
    one = observes(tx, second, "smell")
    (case,) = opened(tx)
    observing.say_how_strong(tx, second, one.id, 0)
    assert [event.what for event in history.of(tx, case.id)][-1] == "standing_changed"
    assert [row.point for row in observations.of_case(tx, case.id)] == [points.of(tx, first.id).id]
    observing.say_how_strong(tx, second, one.id, 5)
    assert len(observations.of_case(tx, case.id)) == 2
    assert len(opened(tx)) == 1


def test_a_picture_of_an_observation_is_evidence_of_the_case_whether_it_came_before_or_after(tx: Tx) -> None:
    first, second = inspector(tx), inspector(tx, north_m=900)
    tick(tx, MORNING)
    one = observes(tx, first, "smell")
    observing.take(tx, first, one.id, file=Sent("photo", "f1", "u1", "image/jpeg"))
    observes(tx, second, "smell")
    observing.take(tx, first, one.id, file=Sent("photo", "f2", "u2", "image/jpeg"))
    assert observing.take(tx, first, one.id, file=Sent("photo", "f2", "u2", "image/jpeg")).twice
    assert [file.unique_id for file in files.of(tx, "complaint", opened(tx)[0].id)] == ["u1", "u2"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.sampled_from(["smell", "smoke", "quiet", "noise"]), st.integers(0, 50)),
        max_size=14,
    )
)
def test_no_order_of_taps_opens_two_cases_of_one_episode(tx: Tx, taps: list[tuple[int, str, int]]) -> None:
    tx.db.execute("SAVEPOINT one")
    try:
        tx.now = MORNING
        people_ = [inspector(tx, north_m=700 * n) for n in range(4)]
        for who, what, minutes in taps:
            tx.now += timedelta(minutes=minutes)
            observes(tx, people_[who], what)
        open_ = [case for case in opened(tx) if case.kind in ("smell", "smoke")]
        for before, after in pairwise(open_):
            last = max(one.answered_at for one in observations.of_case(tx, before.id))
            first = min(one.answered_at for one in observations.of_case(tx, after.id))
            assert first - last > timedelta(hours=1)
    finally:
        tx.db.execute("ROLLBACK TO one")
