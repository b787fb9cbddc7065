"""What a closing does to the letters of a case, and a coordinator's leaving to the cases they see to."""

from datetime import date

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.errors import NotFound
from bot.services.cases import decisions, desk
from bot.services.deadlines import clocks as ticking
from bot.services.letters import drafting, referrals
from bot.services.news import coordinators
from bot.services.privacy import privacy
from storage.cases import complaints, history
from storage.deadlines import clocks
from storage.engine import outbox
from storage.letters import referrals as kept
from storage.people import people, role_areas
from storage.tx import Tx
from tests.services import town
from tests.services.letters.test_letters import WEDNESDAY, alarms, sent


@pytest.fixture
def clara(tx: Tx):
    return town.coordinator(tx)


def together(tx: Tx, by, *cases):
    """One letter about several cases, sent today."""
    letter = drafting.begin(tx, by, cases[0].id, "appeal")
    for case in cases[1:]:
        drafting.with_case(tx, by, letter.id, case.id)
    referrals.sent_on(tx, by, letter.id, tx.rules.today(tx.now))
    return referrals.send(tx, by, letter.id, "hand")


def last(tx: Tx, case) -> str:
    return history.of(tx, case.id)[-1].what


def test_a_letter_ends_with_the_last_of_its_cases_and_each_closing_says_what_becomes_of_it(tx: Tx, clara) -> None:
    one, two = town.case(tx), town.case(tx)
    letter = together(tx, clara, one, two)
    decisions.close(tx, clara, one.id, "fixed")
    assert (last(tx, one), len(clocks.running(tx, letter.id))) == ("clocks_go_on", 1)
    decisions.close(tx, clara, two.id, "fixed")
    assert (last(tx, two), clocks.running(tx, letter.id)) == ("clocks_ended", [])
    tx.now = tx.rules.at(date(2026, 4, 20), 11)
    assert not ticking.due(tx, tx.now)
    assert kept.overdue(tx) == []
    assert [found.overdue for found in kept.by_body(tx, WEDNESDAY, WEDNESDAY)] == [0]


@pytest.mark.parametrize(("day", "told"), [(date(2026, 3, 30), 0), (date(2026, 4, 20), 1)])
def test_a_case_that_is_opened_again_has_its_term_back_and_hears_what_went_by(tx: Tx, clara, day, told: int) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    (clock,) = clocks.of(tx, letter.id)
    decisions.close(tx, clara, case.id, "fixed")
    tx.now = tx.rules.at(day, 11)
    decisions.reopen(tx, clara, case.id, "seen again")
    ticking.tell(tx)
    assert next(one.due_on for one in clocks.running(tx, letter.id)) == clock.due_on
    assert len(alarms(tx, clock.id)) == told
    assert (clocks.get(tx, clock.id).broken_at is not None) is bool(told)


def test_a_letter_about_several_cases_reminds_whoever_has_any_of_them_and_nobody_else(tx: Tx, clara) -> None:
    damir, other = town.coordinator(tx), town.coordinator(tx)
    one, two = town.case(tx), town.case(tx)
    together(tx, clara, one, two)
    desk.take_on(tx, clara, one.id)
    desk.take_on(tx, damir, two.id)
    tx.now = tx.rules.at(date(2026, 4, 8), 11)
    ticking.tell(tx)
    assert [town.said(tx, who).count("alert-clock") for who in (clara, damir, other)] == [1, 1, 0]


def test_a_letter_about_a_case_that_is_joined_is_about_the_leading_one_from_then_on(tx: Tx, clara) -> None:
    case, lead = town.case(tx), town.case(tx)
    letter = sent(tx, clara, case)
    decisions.join(tx, clara, case.id, lead.id)
    assert {one.id for one in kept.cases(tx, letter.id)} == {case.id, lead.id}
    assert clocks.running(tx, letter.id)
    tx.now = tx.rules.at(date(2026, 4, 14), 11)
    ticking.tell(tx)
    assert last(tx, lead) == "overdue"


@pytest.mark.parametrize("leave", ["dismissed", "forgotten"])
def test_cases_of_a_coordinator_who_leaves_are_free_and_the_others_of_the_region_are_told(tx: Tx, clara, leave) -> None:
    here, elsewhere = town.coordinator(tx), town.coordinator(tx)
    role_areas.set(tx, here.id, "coordinator", ["temirtau"])
    role_areas.set(tx, elsewhere.id, "coordinator", ["atbasar"])
    cases = [town.case(tx) for _ in range(3)]
    tx.run("UPDATE complaints SET area = 'temirtau'")
    for case in cases:
        desk.take_on(tx, clara, case.id)
    decisions.close(tx, clara, cases[2].id, "fixed")
    tx.run("DELETE FROM outbox")
    if leave == "dismissed":
        assert desk.dismiss(tx, clara.id) == 2
        with pytest.raises(NotFound):
            desk.dismiss(tx, clara.id)
    else:
        privacy.forget(tx, clara)
    found = [complaints.get(tx, case.id) for case in cases[:2]]
    assert {one.coordinator for one in found} == {None}
    assert {last(tx, one) for one in found} == {"left_off"}
    assert town.said(tx, here).count("desk-freed") == 1
    assert "desk-freed" not in town.said(tx, elsewhere)
    assert {one.stage for one in found} == {Stage.RECEIVED}
    assert people.get(tx, clara.id).telegram_id == (clara.telegram_id if leave == "dismissed" else None)


def test_a_card_that_stands_open_is_kept_true_only_for_those_who_still_see_its_region(tx: Tx, clara) -> None:
    damir, case = town.coordinator(tx), town.case(tx)
    tx.run("UPDATE complaints SET area = 'temirtau'")
    for who in (clara, damir):
        outbox.put(tx, who.id, "case", key=coordinators.card_key(case.id), case=case.id)
    role_areas.set(tx, damir.id, "coordinator", ["atbasar"])
    coordinators.refresh(tx, case.id)
    edits = tx.all("SELECT chat_id FROM outbox WHERE say = 'case' AND mode = 'edit'")
    assert [row["chat_id"] for row in edits] == [clara.telegram_id]
