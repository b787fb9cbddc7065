"""A week's figures from real rows, against sums worked out by hand."""

from datetime import UTC, datetime, timedelta

from bot.domain.digest.digest import Count, Fate
from bot.domain.digest.periods import Week
from storage.digest import agenda, figures
from storage.tx import Tx
from tests.storage.given_cases import CENTRE, put

W12 = (datetime(2026, 3, 15, 19, tzinfo=UTC), datetime(2026, 3, 22, 19, tzinfo=UTC))
MONDAY = W12[0]
HOUR = timedelta(hours=1)


def test_a_complaint_counts_in_the_week_it_came_on_the_local_clock(tx: Tx) -> None:
    put(tx, MONDAY - timedelta(milliseconds=1))
    put(tx, MONDAY)
    put(tx, W12[1] - timedelta(milliseconds=1))
    put(tx, W12[1])
    assert figures.tally(tx, *W12).received == 2
    assert figures.tally(tx, *Week(2026, 11).span(tx.rules.zone)).received == 1


def test_the_hour_that_came_twice_in_2024_is_counted_once_in_its_week(tx: Tx) -> None:
    """1 March 2024: 23:30 of 29 February came at 17:30 UTC (+06) and at 18:30 UTC (+05)."""
    put(tx, datetime(2024, 2, 29, 17, 30, tzinfo=UTC))
    put(tx, datetime(2024, 2, 29, 18, 30, tzinfo=UTC))
    put(tx, datetime(2024, 3, 3, 18, 30, tzinfo=UTC))  # Sunday 23:30 at +05; at +06 it would be Monday
    put(tx, datetime(2024, 2, 25, 17, 59, tzinfo=UTC))  # Sunday 23:59 at +06
    assert figures.tally(tx, *Week(2024, 9).span(tx.rules.zone)).received == 3
    assert figures.tally(tx, *Week(2024, 8).span(tx.rules.zone)).received == 1


def test_each_complaint_has_exactly_one_fate(tx: Tx) -> None:
    put(tx, MONDAY, verdict="confirmed")
    put(tx, MONDAY, verdict="confirmed", outcome="not_fixed")
    put(tx, MONDAY, verdict="not_confirmed", outcome="unconfirmed")
    put(tx, MONDAY, verdict="impossible")
    put(tx, MONDAY)
    put(tx, MONDAY, outcome="rejected")
    put(tx, MONDAY, outcome="withdrawn")
    put(tx, MONDAY, outcome="fixed")
    assert figures.tally(tx, *W12).by_fate == {
        Fate.CONFIRMED: 2,
        Fate.NOT_CONFIRMED: 1,
        Fate.IMPOSSIBLE: 1,
        Fate.WAITING: 1,
        Fate.DISMISSED: 2,
        Fate.UNCHECKED: 1,
    }


def test_a_witness_shares_the_verdict_of_the_episode_it_is_joined_to(tx: Tx) -> None:
    checked = put(tx, MONDAY - HOUR, verdict="confirmed")  # the week before
    open_ = put(tx, MONDAY - HOUR)
    put(tx, MONDAY, outcome="joined", joined_to=checked)
    put(tx, MONDAY, outcome="joined", joined_to=open_)
    assert figures.tally(tx, *W12).by_fate == {Fate.CONFIRMED: 1, Fate.WAITING: 1}


def test_witnesses_of_one_event_are_one_episode(tx: Tx) -> None:
    before = put(tx, MONDAY - HOUR)
    lead = put(tx, MONDAY)
    put(tx, MONDAY + HOUR, outcome="joined", joined_to=lead)
    put(tx, MONDAY + HOUR, outcome="joined", joined_to=before)
    put(tx, MONDAY + HOUR, outcome="joined", joined_to=before)
    assert figures.episodes(tx, *W12) == 2


def test_counts_are_split_by_kind_place_and_fate(tx: Tx) -> None:
    put(tx, MONDAY, "smell")
    put(tx, MONDAY, "smell")
    put(tx, MONDAY, "smell", verdict="confirmed")
    put(tx, MONDAY, "smoke", place=("temirtau", "west"))
    put(tx, MONDAY, "no_water", place=None)
    assert set(figures.counts(tx, *W12)) == {
        Count("smell", "temirtau", "centre", Fate.WAITING, 2),
        Count("smell", "temirtau", "centre", Fate.CONFIRMED, 1),
        Count("smoke", "temirtau", "west", Fate.WAITING, 1),
        Count("no_water", None, None, Fate.WAITING, 1),
    }


def test_the_median_of_an_even_number_is_the_middle_of_the_two(tx: Tx) -> None:
    assert figures.median_to_verdict(tx, *W12) is None
    for minutes in (90, 10, 30):
        put(tx, MONDAY, verdict="confirmed", after=timedelta(minutes=minutes))
    assert figures.median_to_verdict(tx, *W12) == timedelta(minutes=30)
    put(tx, MONDAY, verdict="not_confirmed", after=timedelta(minutes=50))
    put(tx, MONDAY, verdict="impossible", after=timedelta(minutes=1))  # not a verdict on the complaint
    assert figures.median_to_verdict(tx, *W12) == timedelta(minutes=40)


def test_the_three_that_wait_longest_for_a_check_come_first_whatever_their_stage(tx: Tx) -> None:
    tx.now = MONDAY + 5 * HOUR
    ids = [
        put(tx, MONDAY + HOUR, stage="received"),
        put(tx, MONDAY - 9 * HOUR, place=("atbasar", "town")),
        put(tx, MONDAY + 2 * HOUR, stage="offered"),
        put(tx, MONDAY + 3 * HOUR, stage="received"),
    ]
    put(tx, MONDAY - 20 * HOUR, outcome="fixed")
    put(tx, MONDAY - 30 * HOUR, verdict="confirmed")
    waits = agenda.waiting(tx, limit=3)
    assert [one.case for one in waits] == [ids[1], ids[0], ids[2]]
    assert [one.waited for one in waits] == [14 * HOUR, 4 * HOUR, 3 * HOUR]
    assert [one.case for one in agenda.waiting(tx, limit=2, skip=2)] == [ids[2], ids[3]]
    assert [one.case for one in agenda.waiting(tx, {"temirtau"})] == [ids[0], ids[2], ids[3]]
    assert (agenda.count_waiting(tx), agenda.count_waiting(tx, {"temirtau"}), agenda.count_waiting(tx, ())) == (4, 3, 0)


def test_a_closure_is_disputed_when_a_resident_speaks_against_an_authority_that_spoke_first(tx: Tx) -> None:
    def voice(case: int, who: str, says: str, at: datetime) -> None:
        tx.run(
            "INSERT INTO voices (complaint_id, at, who, says) VALUES (:case, :at, :who, :says)",
            case=case,
            at=at,
            who=who,
            says=says,
        )

    one, two, three = (put(tx, MONDAY - 50 * HOUR) for _ in range(3))
    voice(one, "authority", "gone", MONDAY - HOUR)
    voice(one, "resident", "same", MONDAY + HOUR)
    voice(one, "resident", "more", MONDAY + 2 * HOUR)  # the same case: once
    voice(two, "authority", "gone", MONDAY)
    voice(two, "resident", "gone", MONDAY + HOUR)
    voice(three, "resident", "same", MONDAY + HOUR)
    voice(three, "authority", "gone", MONDAY + 2 * HOUR)
    assert figures.disputed(tx, *W12) == 1
    assert figures.disputed(tx, *Week(2026, 11).span(tx.rules.zone)) == 0


def test_points_within_a_hundred_metres_become_one_mark(tx: Tx) -> None:
    put(tx, MONDAY)
    put(tx, MONDAY)
    put(tx, MONDAY, verdict="confirmed")
    put(tx, MONDAY, point=None)
    lat, lon = round(CENTRE.lat, 3), round(CENTRE.lon, 3)
    assert figures.places(tx, *W12) == [(lat, lon, Fate.WAITING, 2), (lat, lon, Fate.CONFIRMED, 1)]
