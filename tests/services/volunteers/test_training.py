"""The course: passed, failed, gone on with, out of date; and what the right to be called hangs on."""

from datetime import timedelta

import pytest

from bot.domain.people.roles import Person
from bot.errors import Refused
from bot.services.dispatch import dispatch
from bot.services.volunteers import training
from storage.tx import Tx
from storage.volunteers import lessons, trainings, volunteers
from tests.services import town


def take(tx: Tx, by: Person, module: str, wrong_at_first: int = 0) -> str:
    """Take a quiz, with so many wrong answers at first try; return how it ended."""
    part = tx.rules.catalogue.course[module]
    training.begin(tx, by, module)
    training.ask(tx, by, module)
    for number, one in enumerate(part.questions):
        other = next(answer.id for answer in one.answers if answer.id != one.right)
        outcome = training.answer(tx, by, module, one.id, other if number < wrong_at_first else one.right)
    for one in part.questions[:wrong_at_first]:
        outcome = training.answer(tx, by, module, one.id, one.right)
    return outcome


def test_who_has_not_passed_the_course_is_not_called_until_they_have(tx: Tx) -> None:
    dana = town.volunteer(tx, media="air", trained=False)
    case = town.case(tx)
    assert dispatch.call(tx, case) == 0
    assert take(tx, dana, "air") == "passed"
    assert dispatch.call(tx, town.now(tx, case)) == 0
    assert take(tx, dana, "general") == "passed"
    assert dispatch.call(tx, town.now(tx, case)) == 1


def test_where_eyes_are_enough_the_general_rules_are(tx: Tx) -> None:
    dana = town.volunteer(tx, trained=False)
    take(tx, dana, "general")
    assert dispatch.call(tx, town.case(tx, kind="burst_pipe")) == 1
    assert dispatch.call(tx, town.case(tx, kind="smell")) == 0


def test_a_coordinator_may_send_somebody_untrained_by_hand(tx: Tx) -> None:
    dana = town.volunteer(tx, trained=False)
    assert dispatch.assign(tx, town.coordinator(tx), town.case(tx).id, dana.id).person == dana.id


def test_too_little_right_at_first_means_to_read_again_and_begin_anew(tx: Tx) -> None:
    dana = town.volunteer(tx, trained=False)
    assert take(tx, dana, "general", wrong_at_first=2) == "again"
    assert not trainings.of(tx, dana.id)
    assert not lessons.tried(tx, dana.id, "general")
    assert take(tx, dana, "general", wrong_at_first=1) == "passed"
    one = trainings.of(tx, dana.id)["general"]
    assert (one.first_right, one.asked) == (4, 5)
    assert one.expires_at == tx.now + timedelta(days=365)


def test_an_answer_on_an_old_card_changes_nothing(tx: Tx) -> None:
    dana = town.volunteer(tx, trained=False)
    training.begin(tx, dana, "air")
    with pytest.raises(Refused, match="course-moved-on"):  # still reading
        training.answer(tx, dana, "air", "wind", "c")
    training.ask(tx, dana, "air")
    training.answer(tx, dana, "air", "wind", "c")
    with pytest.raises(Refused, match="course-moved-on"):
        training.answer(tx, dana, "air", "wind", "a")
    assert lessons.tried(tx, dana.id, "air")["wind"].right
    for question, chosen in (("near", "z"), ("nothing", "a")):
        with pytest.raises(Refused):
            training.answer(tx, dana, "air", question, chosen)


def test_to_read_again_in_the_middle_takes_no_answer_away(tx: Tx) -> None:
    dana = town.volunteer(tx, trained=False)
    training.ask(tx, dana, "air")
    training.answer(tx, dana, "air", "wind", "c")
    training.turn(tx, dana, "air", 0)
    training.ask(tx, dana, "air")
    assert training.answer(tx, dana, "air", "near", "a") == "right"
    with pytest.raises(Refused):
        training.turn(tx, dana, "air", 99)


def test_what_was_passed_for_the_first_time_stands_on_the_profile(tx: Tx) -> None:
    dana = town.volunteer(tx, media="", trained=False)
    take(tx, dana, "water")
    assert volunteers.get(tx, dana.id).media == {"water"}
    volunteers.turn_medium(tx, dana.id, "water")
    take(tx, dana, "water")
    assert volunteers.get(tx, dana.id).media == set()


def test_a_month_before_the_end_and_on_the_day_they_are_reminded_once_each_and_then_not_called(tx: Tx) -> None:
    dana = town.volunteer(tx)
    tx.run("DELETE FROM outbox")
    tx.now += timedelta(days=334)
    assert not training.due(tx, tx.now)
    for days, said in ((1, 1), (10, 1), (20, 2), (30, 2)):
        tx.now += timedelta(days=days)
        if training.due(tx, tx.now):
            training.remind(tx)
            training.remind(tx)
        waiting = tx.run("UPDATE outbox SET state = 'sent' WHERE state = 'waiting'")
        assert waiting == (1 if days in (1, 20) else 0), (days, said)
    assert dispatch.call(tx, town.case(tx)) == 0
    training.begin(tx, dana, "air")
    assert lessons.get(tx, dana.id, "air").quiz, "a refresher is the quiz alone"
    take(tx, dana, "air")
    take(tx, dana, "general")
    assert dispatch.call(tx, town.case(tx)) == 1


def test_whoever_renews_in_time_is_not_told_that_it_has_run_out(tx: Tx) -> None:
    dana = town.volunteer(tx)
    tx.now += timedelta(days=340)
    training.remind(tx)
    for module in tx.rules.catalogue.course:
        take(tx, dana, module)
    tx.now += timedelta(days=25)
    assert not training.due(tx, tx.now)


def test_the_figures_count_whoever_passed_the_quiz_and_still_may_go(tx: Tx) -> None:
    town.volunteer(tx)  # by hand, without a quiz
    for cohort in ("student", "student", "pensioner", None):
        one = town.volunteer(tx, trained=False)
        take(tx, one, "general")
        tx.run("DELETE FROM cohorts WHERE person_id = :id", id=one.id)
        if cohort:
            tx.run(
                "INSERT INTO cohorts (person_id, cohort, since) VALUES (:id, :cohort, 'x')", id=one.id, cohort=cohort
            )
    assert training.figures(tx) == training.Figures(4, (("student", 2), ("pensioner", 1), ("unknown", 1)))
    tx.now += timedelta(days=366)
    assert training.figures(tx).trained == 0
