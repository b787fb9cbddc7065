"""A drill is called for like a real case, and is in no figure, no export, no search, no episode, no letter."""

import sqlite3
from datetime import timedelta

import pytest

from bot.domain.cases.board_views import Look, Narrowed
from bot.domain.cases.lifecycle import Stage
from bot.errors import NotAllowed, Refused
from bot.services.cases import board as finding
from bot.services.cases import decisions
from bot.services.checks import checks
from bot.services.dispatch import dispatch
from bot.services.drills import drills
from bot.services.intake import episodes
from storage.cases import board, board_views, complaints
from storage.checks import checks as checks_rows
from storage.checks import dump_areas
from storage.digest import agenda, exports, figures, strongest_readings, worst
from storage.digest.exports import Cut
from storage.dispatch import candidates, offers
from storage.drills import drills as rows
from storage.tx import Tx
from storage.volunteers import volunteer_figures
from tests.services import town

SPAN = timedelta(days=400)


def started(tx: Tx) -> tuple[complaints.Complaint, int]:
    return drills.start(tx, town.coordinator(tx), "temirtau", "smell", town.CENTRE)


def everything(tx: Tx) -> dict[str, object]:
    """Whatever is counted, listed, exported or found anywhere."""
    around = tx.now - SPAN, tx.now + SPAN
    return {
        "stages": board.count_by_stage(tx),
        "alone": board.left_alone(tx),
        "lists": [case.id for stage in Stage for case in board.of_stage(tx, stage, newest=True, limit=50, skip=0)],
        "counts": figures.counts(tx, *around),
        "tally": figures.tally(tx, *around),
        "episodes": figures.episodes(tx, *around),
        "median": figures.median_to_verdict(tx, *around),
        "largest": figures.largest(tx, *around, least=1),
        "hours": figures.hours(tx, *around, tx.rules.catalogue.kinds),
        "waiting": agenda.waiting(tx, limit=50),
        "waiting_n": agenda.count_waiting(tx),
        "disputed_now": (agenda.disputed(tx), agenda.count_disputed(tx)),
        "spots": worst.spots(tx, around[0]),
        "records": worst.records(tx, around[0].date()),
        "volunteers": volunteer_figures.of(tx, *around),
        "owed": agenda.owed(tx, tx.rules.today(tx.now) + SPAN),
        "strongest": (strongest_readings.strongest(tx, *around), strongest_readings.count_over(tx, *around)),
        "disputed": figures.disputed(tx, *around),
        "dumps_m2": dump_areas.total_m2(tx, *around),
        "views": [board_views.count(tx, Narrowed(look), 0, None) for look in Look],
        "places": figures.places(tx, *around),
        **{what: list(exports.table(tx, what, Cut()).rows) for what in exports.SOURCES},
        "alike": [near.case.id for near in episodes.alike(tx, "smell", town.CENTRE, tx.now, 50)],
        "numbers": [dict(row) for row in tx.all("SELECT * FROM numbers")],
        "jobs": tx.value("SELECT count(*) FROM jobs WHERE kind = 'ask-neighbours'"),
    }


@pytest.mark.parametrize("how_far", ["called", "taken", "measured", "judged", "over"])
def test_a_drill_changes_no_figure_no_export_no_board_and_no_search(tx: Tx, how_far: str) -> None:
    real = town.case(tx)
    volunteer, leader = town.volunteer(tx), town.coordinator(tx)
    before = everything(tx)
    case, called = drills.start(tx, leader, "temirtau", "smell", town.CENTRE)
    assert called == 1
    if how_far in ("taken", "measured", "judged"):
        check = dispatch.accept(tx, volunteer, town.offer(tx, case, volunteer).id)
        if how_far != "taken":
            checks.take(tx, volunteer, check.id, words="h2s 0.28")
        if how_far == "judged":
            checks.judge(tx, volunteer, check.id, "confirmed")
            drills.end_due(tx)
    if how_far == "over":
        drills.end(tx, leader, case.id)
    assert everything(tx) == before
    assert not board.near(tx, town.now(tx, real), radius_m=9e5, within=SPAN)
    assert [found.id for found in finding.find(tx, leader, case.number)] == [case.id]  # by its own number it is found


def test_numbers_of_drills_are_their_own(tx: Tx) -> None:
    leader = town.coordinator(tx)
    first, _ = drills.start(tx, leader, "temirtau", "smell")
    with pytest.raises(Refused):
        drills.start(tx, leader, "temirtau", "smoke")
    drills.end(tx, leader, first.id)
    second, _ = drills.start(tx, leader, "temirtau", "smell")
    assert (first.number, second.number) == ("DR-2026-0001", "DR-2026-0002")
    assert complaints.next_number(tx, "GL", 2026) == 1


def test_nothing_can_be_decided_about_a_drill_and_nothing_is_joined_to_one(tx: Tx) -> None:
    leader, real = town.coordinator(tx), town.case(tx)
    case, _ = started(tx)
    for act in (
        lambda: decisions.call(tx, leader, case.id),
        lambda: decisions.close(tx, leader, case.id, "fixed"),
        lambda: decisions.reject(tx, leader, case.id, "spam"),
        lambda: decisions.join(tx, leader, case.id, real.id),
        lambda: decisions.join(tx, leader, real.id, case.id),
        lambda: decisions.reopen(tx, leader, case.id, "seen again"),
    ):
        with pytest.raises(Refused, match="drill-no-decision"):
            act()
    for sql in (
        "UPDATE complaints SET stage = 'referred' WHERE id = :drill",
        "UPDATE complaints SET joined_to = :drill, stage = 'closed', outcome = 'joined' WHERE id = :real",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            tx.run(sql, drill=case.id, real=real.id)


def test_only_coordinators_of_the_area_begin_and_end_it_and_only_inside(tx: Tx) -> None:
    with pytest.raises(NotAllowed):
        drills.start(tx, town.volunteer(tx), "temirtau", "smell")
    elsewhere = town.coordinator(tx)
    tx.run("INSERT INTO role_areas VALUES (:id, 'coordinator', 'atbasar')", id=elsewhere.id)
    case, _ = started(tx)
    for act in (
        lambda: drills.start(tx, elsewhere, "temirtau", "smell"),
        lambda: drills.end(tx, elsewhere, case.id),
    ):
        with pytest.raises(NotAllowed):
            act()
    with pytest.raises(Refused, match="drill-outside"):
        drills.start(tx, town.coordinator(tx), "atbasar", "smell", town.CENTRE)


def test_it_ends_after_two_hours_and_tells_who_was_silent_and_who_said_no(tx: Tx) -> None:
    no, silent, leader = town.volunteer(tx), town.volunteer(tx, north_m=50), town.coordinator(tx)
    case, called = drills.start(tx, leader, "temirtau", "smell", town.CENTRE)
    dispatch.decline(tx, no, town.offer(tx, case, no).id)
    assert not drills.due(tx, tx.now)
    tx.now += drills.LASTS
    drills.end_due(tx)
    drill = rows.get(tx, case.id)
    assert drill is not None
    assert drill.why == "time"
    found = drills.result(tx, drill)
    assert (found.called, found.said_no, found.silent, found.by) == (called, (no.id,), (silent.id,), None)
    assert "drill-result" in town.said(tx, leader)
    assert "alert-nobody" not in town.said(tx, leader)
    assert town.now(tx, case).stage is Stage.CLOSED
    assert not town.called(tx, case)


def test_a_real_case_comes_first_and_ends_the_drill_of_whoever_goes(tx: Tx) -> None:
    volunteer = town.volunteer(tx)
    case, _ = started(tx)
    dispatch.accept(tx, volunteer, town.offer(tx, case, volunteer).id)
    tx.now += timedelta(minutes=4)
    real = town.case(tx)
    known = candidates.one(tx, volunteer.id, case_id=real.id, skip=offers.asked(tx, real.id, tx.now))
    assert known is not None
    assert known.checks == 0  # the drill does not count as something to do
    dispatch.call(tx, real)
    drills.end_due(tx)
    assert rows.running(tx, ("temirtau",))
    dispatch.accept(tx, volunteer, town.offer(tx, real, volunteer).id)
    drills.end_due(tx)
    drill = rows.get(tx, case.id)
    assert drill is not None
    assert drill.why == "real"
    assert [check.case for check in checks_rows.open_of(tx, volunteer.id)] == [real.id]
    assert drills.result(tx, drill).accepted_after == timedelta()
