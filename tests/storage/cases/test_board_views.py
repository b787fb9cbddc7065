"""What stands in each view of the board, and how it is narrowed."""

from datetime import timedelta

from bot.domain.cases.board_views import Look, Narrowed
from bot.domain.cases.lifecycle import Says
from bot.services.follow_up import disputes
from storage.cases import board_views, desk
from storage.follow_up import voices
from storage.tx import Tx
from tests.conftest import NOW
from tests.services import town
from tests.services.letters.test_letters import sent
from tests.storage.given_cases import put


def shown(tx: Tx, look: Look, me: int = 0, areas: frozenset[str] | None = None, **narrowed: str) -> list[int]:
    view = Narrowed(look, **narrowed)
    found = [case.id for case in board_views.cases(tx, view, me, areas, limit=50, skip=0)]
    assert len(found) == board_views.count(tx, view, me, areas)
    return found


def test_a_view_holds_what_its_name_says(tx: Tx) -> None:
    boss = town.coordinator(tx)
    plain, mine, hot = put(tx, NOW), put(tx, NOW), put(tx, NOW)
    checked, closed = put(tx, NOW, verdict="confirmed"), put(tx, NOW, outcome="fixed")
    desk.take_on(tx, mine, boss.id, None)
    desk.take_on(tx, closed, boss.id, None)
    desk.mark_urgent(tx, hot, True)
    voices.add(tx, closed, None, Says.SAME)
    disputes.settle(tx, closed)
    assert shown(tx, Look.OPEN) == [hot, plain, mine, checked]
    assert shown(tx, Look.MINE, me=boss.id) == [mine]
    assert shown(tx, Look.URGENT) == [hot]
    assert shown(tx, Look.DECIDE) == [checked]
    assert shown(tx, Look.CHECK) == [hot, plain, mine]
    assert shown(tx, Look.ALONE) == [hot, plain, mine]
    assert shown(tx, Look.DISPUTED) == [closed]


def test_a_case_is_overdue_from_the_day_after_the_latest_lawful_one(tx: Tx) -> None:
    boss = town.coordinator(tx)
    case = town.case(tx)
    sent(tx, boss, case)
    assert shown(tx, Look.LATE) == []
    due = tx.value("SELECT latest_on FROM clocks WHERE whose = 'body'")
    while tx.rules.today(tx.now).isoformat() <= due:
        assert shown(tx, Look.LATE) == []
        tx.now += timedelta(days=1)
    assert shown(tx, Look.LATE) == [case.id]


def test_a_view_is_narrowed_to_a_kind_and_to_the_regions_one_sees(tx: Tx) -> None:
    here, there, outside = put(tx, NOW), put(tx, NOW, "dump"), put(tx, NOW, "dump")
    tx.run(
        "UPDATE complaints SET area = CASE id WHEN :here THEN 'temirtau' WHEN :there THEN 'atbasar' END",
        here=here,
        there=there,
    )
    assert shown(tx, Look.OPEN, kind="dump") == [there, outside]
    assert shown(tx, Look.OPEN, area="temirtau") == [here]
    assert shown(tx, Look.OPEN, areas=frozenset({"atbasar"})) == [there, outside]
    assert board_views.kinds(tx, Narrowed(Look.OPEN, kind="smell"), 0, None) == {"dump": 2, "smell": 1}
