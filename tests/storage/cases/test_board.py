"""Pages, neighbours, words: what the board finds."""

from datetime import UTC, datetime, timedelta

from bot.domain.cases.lifecycle import Stage
from bot.domain.places.points import Point
from storage.cases import board, complaints
from storage.tx import Tx
from tests.storage.given_cases import CENTRE, put

AT = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def near(tx: Tx, case: int) -> list[int]:
    found = complaints.get(tx, case)
    assert found is not None
    return [one.case.id for one in board.near(tx, found, radius_m=2000, within=timedelta(days=3))]


def test_counts_name_every_stage(tx: Tx) -> None:
    put(tx, AT)
    put(tx, AT, verdict="confirmed")
    put(tx, AT, outcome="fixed")
    counts = board.count_by_stage(tx)
    assert set(counts) == set(Stage)
    assert {stage: n for stage, n in counts.items() if n} == {Stage.RECEIVED: 1, Stage.CHECKED: 1, Stage.CLOSED: 1}


def test_pages_meet_and_go_both_ways(tx: Tx) -> None:
    ids = [put(tx, AT + n * HOUR) for n in range(5)]
    oldest = [board.of_stage(tx, Stage.RECEIVED, newest=False, limit=2, skip=skip) for skip in (0, 2, 4, 6)]
    assert [[case.id for case in page] for page in oldest] == [ids[:2], ids[2:4], ids[4:], []]
    newest = board.of_stage(tx, Stage.RECEIVED, newest=True, limit=2, skip=0)
    assert [case.id for case in newest] == [ids[4], ids[3]]


def test_near_ones_are_of_the_same_kind_open_within_two_km_and_three_days(tx: Tx) -> None:
    case = put(tx, AT)
    east_1_9_km = Point(CENTRE.lat, CENTRE.lon + 1.9 / 71.4)  # a degree of longitude is 71.4 km here
    east_2_1_km = Point(CENTRE.lat, CENTRE.lon + 2.1 / 71.4)
    far = put(tx, AT + HOUR, point=east_1_9_km)
    close = put(tx, AT - 71 * HOUR)
    put(tx, AT, point=east_2_1_km)
    put(tx, AT - 73 * HOUR)
    put(tx, AT, "smoke")
    put(tx, AT, outcome="fixed")
    put(tx, AT, point=None)
    assert near(tx, case) == [close, far]
    assert near(tx, put(tx, AT, point=None)) == []


def test_words_are_found_by_their_beginnings_in_any_case_and_forgotten_when_erased(tx: Tx) -> None:
    one = put(tx, AT, words="Пахнет ГАЗОМ возле школы")
    two = put(tx, AT, words="Газ у магазина; «тухлые яйца»")
    assert [case.id for case in board.saying(tx, "газ")] == [two, one]
    assert [case.id for case in board.saying(tx, "школ газом")] == [one]
    assert board.saying(tx, '"* OR ^ () - ; NEAR') == []
    assert board.saying(tx, "«!»") == []
    tx.run("UPDATE complaints SET words = NULL WHERE id = :id", id=one)
    assert [case.id for case in board.saying(tx, "газ")] == [two]


def test_a_count_alone_finds_the_case_of_every_line_and_year(tx: Tx) -> None:
    green = put(tx, AT)
    water = put(tx, AT, "no_water")
    newer = put(tx, AT + timedelta(days=365))
    assert [case.id for case in board.counted(tx, 1)] == [newer, green, water]
    assert board.counted(tx, 2) == []


def test_what_led_others_leaves_them_to_its_own_lead(tx: Tx) -> None:
    first, second = put(tx, AT), put(tx, AT)
    witness = put(tx, AT, outcome="joined", joined_to=second)
    assert board.lead(tx, second, first) == [witness]
    assert [case.id for case in board.joined_to(tx, first)] == [witness]
