"""Who may go where: training, and those under 18."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.domain.dispatch.calling import BARS, Errand
from bot.domain.dispatch.safety import FOR_MINORS, RULES, Goer, Reason, may_go, night
from bot.domain.intake.kinds import Medium
from bot.domain.places.points import Point

NOON = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)  # as if local
PUPIL = Goer(frozenset({"general", "air", "water", "soil", "site"}), minor=True, approved=True, accompanied=True)


def visit(rules: Rules, kind: str = "no_water", at: datetime = NOON, alarming: bool = False) -> Errand:
    return Errand(rules.catalogue.kind(kind), Point(50, 73), at, at, alarming=alarming, training=True)


@pytest.mark.parametrize(
    ("why", "goer", "kind", "hour"),
    [
        (None, PUPIL, "no_water", 12),
        (Reason.UNAPPROVED, replace(PUPIL, approved=False), "no_water", 12),
        (Reason.ALONE, replace(PUPIL, accompanied=False), "no_water", 12),
        (Reason.NIGHT, PUPIL, "no_water", 22),
        (Reason.NIGHT, PUPIL, "no_water", 5),
        (None, PUPIL, "no_water", 6),
        (Reason.PLACE, PUPIL, "late_work", 12),
        (Reason.PLACE, PUPIL, "smoke", 12),  # it may be a fire
        (None, PUPIL, "smell", 12),
        (Reason.UNTRAINED, replace(PUPIL, trained=frozenset()), "no_water", 12),
        (None, Goer(frozenset({"general"})), "no_water", 3),
        (Reason.UNTRAINED, Goer(frozenset({"general"})), "smell", 3),
        (Reason.UNTRAINED, Goer(frozenset({"air"})), "smell", 3),
        (None, Goer(frozenset({"general", "air"})), "smell", 3),
    ],
)
def test_each_rule_and_its_reason(rules: Rules, why: Reason | None, goer: Goer, kind: str, hour: int) -> None:
    assert may_go(goer, visit(rules, kind, NOON.replace(hour=hour))) == why


def test_a_report_that_speaks_of_danger_is_nothing_for_a_pupil_whatever_its_kind(rules: Rules) -> None:
    assert may_go(PUPIL, visit(rules, alarming=True)) is Reason.PLACE


def test_where_the_hotline_asks_for_no_training_nobody_needs_any(rules: Rules) -> None:
    assert may_go(Goer(), replace(visit(rules, "smell"), training=False)) is None


def test_every_rule_keeps_people_from_being_called_and_those_for_minors_hold_by_hand_too() -> None:
    bars = {bar.id: bar.by_hand for bar in BARS}
    assert {reason.value: reason in FOR_MINORS for reason in RULES}.items() <= bars.items()


@given(st.sampled_from([*RULES]), st.booleans(), st.booleans(), st.booleans(), st.times())
def test_no_grown_up_is_kept_by_a_rule_for_minors_and_no_pupil_goes_alone_or_at_night(
    rules: Rules, reason: Reason, approved: bool, accompanied: bool, alarming: bool, at: time
) -> None:
    goer = Goer(PUPIL.trained, minor=reason in FOR_MINORS, approved=approved, accompanied=accompanied)
    for kind in rules.catalogue.kinds.values():
        why = may_go(goer, visit(rules, kind.id, datetime.combine(NOON, at, UTC), alarming))
        if not goer.minor:
            assert why is None
        elif why is None:
            assert approved
            assert accompanied
            assert not night(NOON.replace(hour=at.hour))
            assert kind.safety.minors
            assert not alarming


def test_before_every_visit_there_are_rules_to_read(rules: Rules) -> None:
    for kind in rules.catalogue.kinds.values():
        assert 2 <= len(rules.catalogue.safety.of(kind)) <= 4
    media = rules.catalogue.safety.media
    assert set(media) == {medium.value for medium in Medium}
    assert rules.catalogue.safety.of(rules.catalogue.kind("poor_work")) != media["site"]
