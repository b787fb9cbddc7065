"""Several standing inspectors who observe the same at once: coordinators hear of it, and a case opens by itself."""

from collections import Counter

from bot.domain.cases.lifecycle import Stage
from bot.domain.monitoring.phenomena import (
    Alert,
    Report,
    alarming,
    beside,
    centre,
    family_of,
    middle,
    spread_m,
    together,
)
from bot.domain.people.roles import CLOCK
from bot.domain.places.points import Point
from bot.services.dispatch import dispatch
from bot.services.evidence import evidence
from bot.services.intake import episodes, neighbours
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.monitoring import observation_figures, observations, points
from storage.monitoring.observations import Observation
from storage.people import people
from storage.tx import Tx


def weigh(tx: Tx, one: Observation) -> Complaint | None:
    """Return the case that an alarm opened or was added to, None while it is alone.

    Whatever belongs to a case already opens no other, so that an episode has one, however often this is asked.
    """
    catalogue = tx.rules.catalogue
    family = family_of(one.what, one.strength, catalogue.phenomena)
    rule = catalogue.alerts.get(family or "")
    point = points.get(tx, one.point)
    if rule is None or point is None or point.point is None or one.answered_at is None or one.case is not None:
        return None
    reports = _reports(tx, rule, family or "", one, point.point)
    new = next((report for report in reports if report.observation == one.id), None)
    if new is None:
        return None
    known = beside(new, [report for report in reports if report.case is not None], rule)
    case = next((found for report in known if (found := _lead(tx, report.case)) is not None), None)
    if case is not None:
        _add(tx, case, (new,), rule)
        return case
    fresh = together(new, [report for report in reports if report.case is None], rule)
    if not alarming(fresh, rule):
        return None
    kind = _kind(tx, fresh)
    case = _nearby(tx, kind, fresh)
    if case is None:
        case = _open(tx, kind, fresh)
        _add(tx, case, fresh, rule)
        coordinators.hear(tx, "alert-standing", key=f"standing:{case.id}", mode="repost", case=case.id)
        dispatch.call(tx, case)
        neighbours.plan(tx, case)
    else:
        _add(tx, case, fresh, rule)
        coordinators.hear(tx, "alert-standing", key=f"standing:{case.id}", mode="repost", case=case.id)
        if case.stage is Stage.RECEIVED:  # nobody was found before; it is there again
            dispatch.call(tx, case)
    return case


def _reports(tx: Tx, rule: Alert, family: str, one: Observation, at: Point) -> list[Report]:
    """Return every alarm of the family that may be one event with this one, itself among them."""
    assert one.answered_at is not None
    whats = [row.id for row in tx.rules.catalogue.phenomena.values() if row.family == family]
    found = observation_figures.alarms_near(tx, whats, one.answered_at - rule.within, at, rule.radius_m)
    return [Report(row.observation, row.person, row.point, family, row.at, row.case) for row in found]


def _lead(tx: Tx, case_id: int | None) -> Complaint | None:
    """Return the open case that this one is, or is joined to; None if it is closed."""
    case = complaints.get(tx, case_id) if case_id is not None else None
    lead = complaints.get(tx, case.joined_to) if case is not None and case.joined_to is not None else case
    return None if lead is None or lead.stage is Stage.CLOSED else lead


def _kind(tx: Tx, reports: tuple[Report, ...]) -> str:
    """Return the kind of most of the reports; of as many, that of the newest."""
    said = [observations.get(tx, report.observation) for report in reports]
    kinds = [tx.rules.catalogue.phenomena[one.what].kind for one in said if one is not None and one.what is not None]
    return Counter(kinds).most_common(1)[0][0]


def _nearby(tx: Tx, kind: str, reports: tuple[Report, ...]) -> Complaint | None:
    """Return the open case that somebody reported of the same, near their middle or near one of them."""
    for at in (Point(*centre(reports)), *(report.point for report in reports)):
        if found := episodes.alike(tx, kind, at, reports[0].at, 1):
            return found[0].case
    return None


def _open(tx: Tx, kind: str, reports: tuple[Report, ...]) -> Complaint:
    """Take a case in that nobody reported: it lies about in the middle of those who observe it, at nobody's home."""
    line = tx.rules.catalogue.line_of(kind)
    around = tx.rules.catalogue.locate(Point(*centre(reports)))
    at = middle(reports, around.district.shape.centre if around and around.district else None)
    located = tx.rules.catalogue.locate(at)
    case_id = complaints.add(
        tx,
        number=complaints.public_number(tx, line.prefix),
        line=line.id,
        kind=kind,
        source="standing",
        point=at,
        accuracy_m=spread_m(reports, at),
        area=located.area.id if located else None,
        district=located.district.id if located and located.district else None,
        signalled_at=min(report.at for report in reports),
    )
    history.add(tx, case_id, CLOCK, "standing_opened")
    case = complaints.get(tx, case_id)
    assert case is not None
    return case


def _add(tx: Tx, case: Complaint, reports: tuple[Report, ...], rule: Alert) -> None:
    """The case rests on these observations too, and on their pictures; its history says how many of how many."""
    for report in reports:
        observations.belongs(tx, report.observation, case.id)
        if (by := people.get(tx, report.inspector)) is not None:
            for file in observations.files_of(tx, report.observation):
                evidence.add(tx, by, "complaint", case.id, file)
    say = len(observations.inspectors_of(tx, case.id))
    near = {one.person for one in points.awake_near(tx, reports[0].point, rule.radius_m)}
    history.add(tx, case.id, CLOCK, "standing_said", count=say, of=max(say, len(near)))
    coordinators.refresh(tx, case.id)
