"""Looking again: whom it is offered to, what follows from what they say, and that nobody is forgotten over it."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.cases.lifecycle import Outcome, Says, Stage
from bot.domain.catalogue.rules import Rules
from bot.domain.evidence.files import Sent
from bot.domain.people.roles import CLOCK
from bot.errors import NotAllowed, NotFound, Refused, Taken
from bot.services.cases import decisions
from bot.services.dispatch import dispatch
from bot.services.follow_up import following, recheck_results, rechecks
from storage.cases import complaints
from storage.checks import checks
from storage.dispatch import offers
from storage.evidence import files
from storage.follow_up import rechecks as kept
from storage.tx import Tx
from tests import blank
from tests.conftest import NOW
from tests.services import town


def answered(tx: Tx, by_whom=None, *, stage: str = "answered", checked_by=None) -> complaints.Complaint:
    """A case that a body has answered; `checked_by` brought its first check to a verdict."""
    case = town.case(tx, by_whom)
    if checked_by is not None:
        check = checks.begin(tx, case.id, checked_by.id, None)
        tx.run(
            "UPDATE checks SET state = 'done', verdict = 'confirmed', ended_at = :now WHERE id = :id",
            now=tx.now,
            id=check,
        )
    outcome = "fixed" if stage == "closed" else None
    tx.run(
        "UPDATE complaints SET stage = :stage, outcome = :outcome WHERE id = :id",
        stage=stage,
        outcome=outcome,
        id=case.id,
    )
    return town.now(tx, case)


def mine(tx: Tx, case, person) -> int:
    """The id of the newest offer of the case to the person."""
    return town.offer(tx, case, person).id


def test_somebody_else_than_who_looked_first_is_asked_even_from_farther_away(tx: Tx) -> None:
    first, other = town.volunteer(tx), town.volunteer(tx, north_m=3000)
    case = answered(tx, checked_by=first)
    assert rechecks.ask(tx, town.coordinator(tx), case.id).state == "offered"
    assert town.called(tx, case) == [other.id]


def test_who_looked_first_is_asked_when_there_is_nobody_else(tx: Tx) -> None:
    first, other = town.volunteer(tx), town.volunteer(tx, north_m=3000)
    case = answered(tx, checked_by=first)
    rechecks.ask(tx, CLOCK, case.id, "answer")
    rechecks.decline(tx, other, mine(tx, case, other))
    assert town.called(tx, case) == [first.id]
    rechecks.decline(tx, first, mine(tx, case, first))
    assert kept.last_of_case(tx, case.id).state == "none_found"
    assert "alert-recheck-nobody" not in town.said(tx, first)


def test_asking_twice_is_asking_once_and_the_stage_does_not_move(tx: Tx) -> None:
    town.volunteer(tx)
    boss, case = town.coordinator(tx), answered(tx)
    assert rechecks.ask(tx, boss, case.id).id == rechecks.ask(tx, CLOCK, case.id, "answer").id
    assert town.now(tx, case).stage is Stage.ANSWERED


@pytest.mark.parametrize("stage", ["received", "offered", "assigned", "checked"])
def test_there_is_nothing_to_look_at_again_before_a_body_has_the_case(tx: Tx, stage: str) -> None:
    case = town.case(tx)
    tx.run(
        "UPDATE complaints SET stage = :s, volunteer = :v WHERE id = :id", s=stage, v=town.volunteer(tx).id, id=case.id
    )
    with pytest.raises(NotAllowed):
        rechecks.ask(tx, town.coordinator(tx), case.id)


def test_only_coordinators_and_the_clock_have_a_case_looked_at_again(tx: Tx) -> None:
    case = answered(tx)
    for person in (town.resident(tx), town.volunteer(tx)):
        with pytest.raises(NotAllowed):
            rechecks.ask(tx, person, case.id)


def test_nobody_is_asked_at_night(tx: Tx) -> None:
    someone, case = town.volunteer(tx), answered(tx)
    tx.now += timedelta(hours=10)  # midnight in Temirtau
    assert rechecks.ask(tx, CLOCK, case.id, "answer").state == "wanted"
    rechecks.call_the_next(tx)
    assert town.called(tx, case) == []
    tx.now += timedelta(hours=11)
    rechecks.call_the_next(tx)
    assert town.called(tx, case) == [someone.id]


def test_the_first_of_two_who_press_has_it(tx: Tx) -> None:
    one, two, case = town.volunteer(tx), town.volunteer(tx), answered(tx)
    rechecks.ask(tx, CLOCK, case.id)
    check = rechecks.accept(tx, one, mine(tx, case, one))
    assert rechecks.accept(tx, one, mine(tx, case, one)) == check  # pressed twice
    with pytest.raises(Taken):
        rechecks.accept(tx, two, mine(tx, case, two))
    with pytest.raises(NotFound):  # the button of a first check does not take it either
        dispatch.accept(tx, two, mine(tx, case, two))


def found(tx: Tx, case, person, says: Says) -> None:
    """The person takes the re-check and says how it is, with a photo."""
    rechecks.ask(tx, CLOCK, case.id, "answer")
    check = rechecks.accept(tx, person, mine(tx, case, person))
    files.add(tx, "check", check.id, person.id, Sent("photo", "f", f"u{check.id}"))
    assert recheck_results.judge(tx, person, check.id, says)


@pytest.mark.parametrize("says", Says)
@pytest.mark.parametrize("stage", ["referred", "answered", "closed"])
def test_what_is_found_is_a_voice_and_opens_only_a_closed_case_it_speaks_against(
    tx: Tx, says: Says, stage: str
) -> None:
    someone, boss = town.volunteer(tx), town.coordinator(tx)
    reporter = town.resident(tx)
    case = answered(tx, reporter, stage=stage)
    found(tx, case, someone, says)
    [voice] = tx.all("SELECT who, says FROM voices")
    assert (voice["who"], voice["says"]) == ("volunteer", says.value)
    opened = stage == "closed" and says in (Says.SAME, Says.MORE, Says.BACK)
    assert town.now(tx, case).stage is (Stage.RECEIVED if opened else Stage(stage))
    assert "alert-rechecked" in town.said(tx, boss)
    assert "told-rechecked" in town.said(tx, reporter)


def test_without_a_photo_somebody_says_why(tx: Tx) -> None:
    someone, case = town.volunteer(tx), answered(tx)
    rechecks.ask(tx, CLOCK, case.id)
    check = rechecks.accept(tx, someone, mine(tx, case, someone))
    assert not recheck_results.judge(tx, someone, check.id, Says.GONE)
    with pytest.raises(NotAllowed):
        recheck_results.judge(tx, someone, check.id, Says.GONE, "lazy")
    assert recheck_results.judge(tx, someone, check.id, Says.GONE, "nothing_to_see")
    assert kept.of_check(tx, check.id).without == "nothing_to_see"
    with pytest.raises(Refused):
        recheck_results.judge(tx, someone, check.id, Says.SAME, "dark")


who = st.integers(0, 3)
deeds = st.one_of(
    st.tuples(st.sampled_from(["accept", "decline", "give back", "judge", "impossible", "forbid"]), who),
    st.tuples(st.sampled_from(["ask", "drop", "close", "reopen", "dispute", "assign", "call", "reject"]), who),
    st.tuples(st.sampled_from(["wait", "be silent"]), st.integers(1, 30)),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["referred", "answered", "closed"]), st.lists(deeds, max_size=14))
def test_a_recheck_is_never_open_with_nobody_watching(rules: Rules, stage: str, done: list) -> None:
    db = blank.in_memory()
    tx = Tx(db, NOW, rules)
    boss, reporter = town.coordinator(tx), town.resident(tx)
    people = [town.volunteer(tx, north_m=metres * 100) for metres in range(4)]
    case = answered(tx, reporter, stage=stage, checked_by=people[0])
    rechecks.ask(tx, CLOCK, case.id, "answer")
    for deed, number in done:
        tx.now += timedelta(seconds=1)
        _do(tx, deed, number, people, boss, reporter, case)
        _holds(tx, case, (deed, number))
    db.close()


def _holds(tx: Tx, case, after: tuple) -> None:
    recheck, held, here = kept.open_of_case(tx, case.id), checks.open_of_case(tx, case.id), town.now(tx, case)
    looking = [one for one in offers.of_case(tx, case.id) if one.state == "open" and one.purpose == "recheck"]
    if recheck is None:
        assert not looking, after
        assert held is None or held.purpose == "first", after
    else:
        assert here.stage in (Stage.REFERRED, Stage.ANSWERED, Stage.CLOSED), after
        assert here.outcome in (None, Outcome.FIXED, Outcome.NOT_FIXED, Outcome.UNCONFIRMED), after
        match recheck.state:
            case "wanted":
                assert (looking, held) == ([], None), after
                assert recheck.next_call_at is not None, after
            case "offered":
                assert looking, after
                assert held is None, after
                assert recheck.next_call_at is not None, after
            case "accepted":
                assert held is not None, after
                assert (held.id, looking) == (recheck.check, []), after
                told = tx.one("SELECT 1 FROM outbox WHERE say = 'alert-recheck-silent'")
                due = tx.value("SELECT remind_at FROM checks WHERE id = :id", id=held.id)
                assert due is not None or told is not None, after
    last = kept.last_of_case(tx, case.id)
    if last.state == "none_found":
        assert tx.one("SELECT 1 FROM outbox WHERE say = 'alert-recheck-nobody'") is not None, after


def _do(tx: Tx, deed: str, number: int, people: list, boss, reporter, case) -> None:
    person = people[number % 4]
    theirs = [one for one in offers.of_case(tx, case.id) if one.person == person.id and one.purpose == "recheck"]
    held = [one for one in checks.of_case(tx, case.id) if one.person == person.id and one.purpose == "recheck"]
    tx.db.execute("SAVEPOINT deed")
    try:
        match deed:
            case "accept" if theirs:
                rechecks.accept(tx, person, theirs[-1].id)
            case "decline" if theirs:
                rechecks.decline(tx, person, theirs[-1].id)
            case "forbid" if theirs:
                dispatch.decline(tx, person, theirs[-1].id)
            case "give back" if held:
                rechecks.give_back(tx, person, held[-1].id)
            case "judge" if held:
                recheck_results.judge(tx, person, held[-1].id, list(Says)[number % 4], "dark")
            case "impossible" if held:
                recheck_results.impossible(tx, person, held[-1].id, "no_access")
            case "be silent" | "wait":
                tx.now += timedelta(hours=number if deed == "be silent" else 0, minutes=number)
                rechecks.ask_or_take_back(tx)
                rechecks.call_the_next(tx)
                dispatch.call_the_next(tx)
            case "ask":
                rechecks.ask(tx, boss, case.id)
            case "drop":
                rechecks.drop(tx, boss, case.id)
            case "close":
                decisions.close(tx, boss, case.id, "fixed")
            case "reject":
                decisions.reject(tx, boss, case.id, "spam")
            case "reopen":
                decisions.reopen(tx, boss, case.id, "seen again")
            case "dispute":
                following.say(tx, reporter, case.id, Says.SAME)
            case "assign":
                dispatch.assign(tx, boss, case.id, person.id)
            case "call":
                decisions.call(tx, boss, case.id)
    except Refused:
        tx.db.execute("ROLLBACK TO deed")
    tx.db.execute("RELEASE deed")
