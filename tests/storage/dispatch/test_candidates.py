"""The choice of whom to look at leaves out nobody whom the rules would call."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.dispatch import calling
from bot.domain.volunteers.days_away_text import Away
from bot.services.dispatch import choosing, dispatch
from bot.services.volunteers import hours, volunteers
from storage.dispatch import candidates
from storage.people import role_areas
from storage.tx import Tx
from storage.volunteers import schedules
from tests.domain.volunteers.test_hours import spans
from tests.services import town

away = st.builds(
    lambda start, n: Away(start, start + timedelta(days=n)),
    st.dates(date(2026, 3, 12), date(2026, 3, 24)),
    st.integers(0, 9),
)
quiet = st.none() | st.tuples(st.integers(0, 1439), st.integers(0, 1439)).filter(lambda q: q[0] != q[1])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60, database=None)
@given(spans, quiet, st.none() | away, st.none() | st.integers(1, 600), st.integers(0, 10_000))
def test_the_database_and_the_rules_agree_on_hours(tx: Tx, week, quiet_hours, days, duty, later) -> None:
    start = tx.now
    vera = town.volunteer(tx)
    case = town.case(tx)
    hours.keep(tx, vera, tuple(week))
    hours.keep_quiet(tx, vera, quiet_hours)
    if days is not None:
        schedules.go_away(tx, vera.id, days, tx.now)
    if duty is not None:
        volunteers.be_on_duty(tx, vera, True, tx.now + timedelta(minutes=duty))
    tx.now = start + timedelta(minutes=later)
    try:
        found = candidates.near(tx, town.CENTRE, 500, beyond_m=0, behind=0, medium="air", case_id=case.id, skip=())
        known, errand = candidates.one(tx, vera.id, case_id=case.id, skip=()), choosing.errand(tx, case)
        told = calling.barred(known, errand) not in {
            "away",
            "quiet",
            "hours",
        }  # that it is too late is no matter of SQL
        assert (vera.id in {one.person for one in found}) is told
    finally:
        tx.now = start


def test_who_chose_a_district_is_called_to_it_from_anywhere(tx: Tx) -> None:
    far, farther = town.volunteer(tx, north_m=40_000), town.volunteer(tx, north_m=40_000)
    volunteers.turn_district(tx, far, "temirtau", "centre")
    case = town.case(tx, kind="dump")  # a smell would be gone before they come
    tx.run("UPDATE complaints SET area = 'temirtau', district = 'centre' WHERE id = :id", id=case.id)
    dispatch.call(tx, town.now(tx, case))
    assert town.called(tx, case) == [far.id]
    volunteers.turn_district(tx, far, "temirtau", "centre")
    dispatch.decline(tx, far, town.offer(tx, case, far).id)
    assert farther.id not in town.called(tx, case)


def test_who_chose_a_district_is_reckoned_from_it_and_not_from_home(tx: Tx) -> None:
    far, near = town.volunteer(tx, north_m=40_000), town.volunteer(tx, north_m=4_000)
    volunteers.turn_district(tx, far, "temirtau", "centre")
    case = town.case(tx)  # a smell: from home they would come an hour too late
    tx.run("UPDATE complaints SET area = 'temirtau', district = 'centre' WHERE id = :id", id=case.id)
    dispatch.call(tx, town.now(tx, case))
    assert town.called(tx, case) == [far.id, near.id]


def test_a_volunteer_of_a_region_is_called_there_and_where_no_region_is(tx: Tx) -> None:
    here, elsewhere = town.volunteer(tx), town.volunteer(tx)
    role_areas.set(tx, here.id, "volunteer", ["temirtau", "almaty"])
    role_areas.set(tx, elsewhere.id, "volunteer", ["atbasar"])
    outside, inside = town.case(tx), town.case(tx)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=inside.id)
    for case in (outside, inside):
        dispatch.call(tx, town.now(tx, case))
    assert set(town.called(tx, outside)) == {here.id, elsewhere.id}
    assert town.called(tx, inside) == [here.id]
    assert choosing.uncalled(tx, town.now(tx, inside), frozenset({here.id})) == {"region": 1}


def test_who_wants_one_case_at_a_time_is_not_called_to_a_second(tx: Tx) -> None:
    vera = town.volunteer(tx)
    hours.take_at_most(tx, vera, 1)
    first, second = town.case(tx), town.case(tx)
    dispatch.call(tx, first)
    dispatch.accept(tx, vera, town.offer(tx, first, vera).id)
    assert dispatch.call(tx, second) == 0
