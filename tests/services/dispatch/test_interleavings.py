"""However accepting, declining, silence, giving back and a coordinator's hand fall together, one rule holds."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.errors import Refused
from bot.services.checks import checks as checking
from bot.services.checks import handovers, silence
from bot.services.dispatch import dispatch, groups, promises
from bot.services.volunteers import leaving, volunteers
from storage.checks import checks
from storage.checks import handovers as handed
from storage.dispatch import offers
from storage.engine import outbox
from storage.people import people as persons
from storage.store import connect
from storage.tx import Tx
from tests import blank
from tests.conftest import NOW
from tests.services import town

who = st.integers(0, 4)
deeds = st.one_of(
    st.tuples(st.just("accept"), who),
    st.tuples(st.just("go"), who),
    st.tuples(st.just("decline"), who),
    st.tuples(st.just("because"), who),
    st.tuples(st.just("later"), who),
    st.tuples(st.just("give back"), who),
    st.tuples(st.just("judge"), who),
    st.tuples(st.just("assign"), who),
    st.tuples(st.just("wait"), st.integers(1, 11)),
    st.tuples(st.just("call"), who),
    st.tuples(st.just("hand over"), who),
    st.tuples(st.just("take over"), who),
    st.tuples(st.just("not take over"), who),
    st.tuples(st.just("restart"), who),
    st.tuples(st.just("off duty"), who),
    st.tuples(st.just("on duty"), who),
    st.tuples(st.just("block"), who),
    st.tuples(st.just("coming"), who),
    st.tuples(st.just("be silent"), st.integers(1, 9)),
)


GROUP = -100500


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["smell", "dump"]), st.lists(deeds, max_size=14))
def test_a_case_is_never_with_two_people_and_never_with_nobody_watching(rules: Rules, kind: str, done: list) -> None:
    db = blank.in_memory()
    tx = Tx(db, NOW, rules)
    boss = town.coordinator(tx)
    people = [town.volunteer(tx, north_m=metres * 100) for metres in range(5)]
    case = town.case(tx, kind=kind)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=case.id)
    case = town.now(tx, case)
    groups.settle(tx, boss, GROUP, "temirtau", None)
    dispatch.call(tx, case)
    for deed, number in done:
        tx.now += timedelta(seconds=1)
        _do(tx, deed, number, people, boss, case)
        assert len([one for one in checks.of_case(tx, case.id) if one.state == "open"]) <= 1
        assert town.someone_watches(tx, case), (deed, town.now(tx, case))
    db.close()


def _do(tx: Tx, deed: str, number: int, people: list, boss, case) -> None:
    person = people[number % 5]
    theirs = [one for one in offers.of_case(tx, case.id) if one.person == person.id]
    mine = [one for one in checks.of_case(tx, case.id) if one.person == person.id]
    held = checks.open_of_case(tx, case.id)
    asked = handed.open_of_check(tx, held.id) if held else None
    tx.db.execute("SAVEPOINT deed")
    try:
        match deed:
            case "accept" if theirs:
                dispatch.accept(tx, person, theirs[-1].id)
            case "go":
                groups.go(tx, person, case.id, GROUP)
            case "decline" if theirs:
                dispatch.decline(tx, person, theirs[-1].id)
            case "because" if theirs:
                promises.because(tx, person, theirs[-1].id, "far")
            case "later" if theirs:
                promises.promise(tx, person, theirs[-1].id, tx.now + timedelta(minutes=3 * number + 3))
            case "give back" if mine:
                checking.give_back(tx, person, mine[-1].id)
            case "judge" if mine:
                checking.judge(tx, person, mine[-1].id, "impossible", "too_late")
            case "coming" if mine:
                silence.on_my_way(tx, person, mine[-1].id)
            case "be silent":
                tx.now += timedelta(minutes=10 * number)
                silence.ask_or_take_back(tx)
                handovers.run_out(tx)
                dispatch.call_the_next(tx)
            case "assign":
                dispatch.assign(tx, boss, case.id, person.id)
            case "call":
                dispatch.call(tx, town.now(tx, case), boss)
            case "hand over" if held:
                handovers.ask(tx, _person(people, held.person), held.id, person.id)
            case "take over" if asked:
                handovers.accept(tx, _person(people, asked.to), asked.id)
            case "not take over" if asked:
                handovers.decline(tx, _person(people, asked.to), asked.id)
            case "restart":
                whole = tx.db.serialize()
                tx.db = connect(":memory:")
                tx.db.deserialize(whole)
                tx.db.execute("SAVEPOINT deed")
            case "off duty":
                volunteers.be_on_duty(tx, person, False)
            case "on duty":
                persons.meet(tx, person.telegram_id)  # who had blocked the bot writes again
                volunteers.be_on_duty(tx, person, True)
            case "block":
                outbox.close_door(tx, person.telegram_id, "blocked")
                leaving.pass_on(tx)
            case "wait":
                tx.now += timedelta(minutes=number)
                dispatch.call_the_next(tx)
    except Refused:
        tx.db.execute("ROLLBACK TO deed")
    tx.db.execute("RELEASE deed")


def _person(people: list, person_id: int):
    return next(one for one in people if one.id == person_id)
