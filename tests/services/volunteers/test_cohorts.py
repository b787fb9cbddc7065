"""Those under 18: before a coordinator, never alone, never at night, never where it may be dangerous."""

from datetime import timedelta

import pytest

from bot.domain.people.roles import Person
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.dispatch import choosing, dispatch, safety
from bot.services.volunteers import cohorts
from bot.services.volunteers import volunteers as profiles
from storage.cases import history
from storage.checks import checks
from storage.intake import kind_answers
from storage.people import role_areas
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import cohorts as rows
from storage.volunteers import volunteers
from tests.services import town


def adult(tx: Tx, name: str = "Vera", **how: object) -> Person:
    one = town.volunteer(tx, **how)  # type: ignore[arg-type]
    volunteers.name(tx, one.id, name)
    return one


def pupil(tx: Tx, *, approved_with: Person | None = None) -> Person:
    """A pupil on duty in the centre whose guardian has agreed; with an adult, if so said, by a coordinator's word."""
    one = town.volunteer(tx)
    cohorts.choose(tx, one, "pupil")
    consents.give(tx, one.id, "guardian")
    if approved_with:
        cohorts.approve(tx, town.coordinator(tx), one.id, approved_with.id)
    return one


def test_a_pupil_is_not_called_before_a_coordinator_has_agreed(tx: Tx) -> None:
    boss, vera = town.coordinator(tx), adult(tx, on_duty=False)
    dana = pupil(tx)
    assert town.said(tx, boss) == ["alert-minor"]
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0
    cohorts.approve(tx, boss, dana.id, vera.id)
    assert "minor-companion" in town.said(tx, vera)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 1


def test_nobody_under_18_takes_part_before_a_guardian_has_agreed_and_it_is_noted_by_whom(tx: Tx) -> None:
    boss, vera = town.coordinator(tx), adult(tx, on_duty=False)
    dana = town.volunteer(tx)
    cohorts.choose(tx, dana, "pupil")
    with pytest.raises(Refused, match="minor-needs-guardian"):
        cohorts.approve(tx, boss, dana.id, vera.id)
    cohorts.guardian_agrees(tx, boss, dana.id)
    noted = consents.of(tx, dana.id, "guardian")
    assert noted is not None
    assert (noted.noted_by, noted.at) == (boss.id, tx.now)
    cohorts.approve(tx, boss, dana.id, vera.id)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 1


def test_when_a_guardian_takes_it_back_the_offers_go_to_others_and_no_new_ones_come(tx: Tx) -> None:
    boss, vera = town.coordinator(tx), adult(tx, on_duty=False)
    dana = pupil(tx, approved_with=vera)
    case = town.case(tx, kind="no_water")
    dispatch.call(tx, case)
    cohorts.guardian_takes_back(tx, boss, dana.id)
    assert town.offer(tx, case, dana).state == "declined"
    assert "minor-guardian-over" in town.said(tx, dana)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0
    with pytest.raises(Refused, match="minor-no-guardian"):
        cohorts.guardian_takes_back(tx, boss, dana.id)


def test_no_offer_goes_to_somebody_under_18_without_a_guardians_yes_however_they_were_approved(tx: Tx) -> None:
    dana = pupil(tx, approved_with=adult(tx, on_duty=False))
    consents.end(tx, dana.id, "guardian")
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0


def test_those_under_18_of_a_region_are_its_coordinators_alone(tx: Tx) -> None:
    here, there = town.coordinator(tx), town.coordinator(tx)
    role_areas.set(tx, here.id, "coordinator", ["temirtau"])
    role_areas.set(tx, there.id, "coordinator", ["atbasar"])
    vera, dana = adult(tx, on_duty=False), pupil(tx)
    assert cohorts.waiting(tx, here) == [dana.id]
    assert cohorts.waiting(tx, there) == []
    assert (town.said(tx, here), town.said(tx, there)) == (["alert-minor"], [])
    assert cohorts.adults(tx, there.id, dana.id) == []
    for do in (cohorts.guardian_agrees, cohorts.guardian_takes_back, cohorts.refuse, cohorts.grown):
        with pytest.raises(NotFound, match="volunteer-of-another-region"):
            do(tx, there, dana.id)
    with pytest.raises(NotFound, match="volunteer-of-another-region"):
        cohorts.approve(tx, there, dana.id, vera.id)


def test_the_adult_who_goes_along_is_confirmed_on_accepting_told_and_written_down(tx: Tx) -> None:
    vera = adult(tx, on_duty=False)
    dana = pupil(tx, approved_with=vera)
    case = town.case(tx, kind="no_water")
    dispatch.call(tx, case)
    offer = town.offer(tx, case, dana)
    with pytest.raises(Refused, match="may-not-go-minor-alone"):
        dispatch.accept(tx, dana, offer.id)
    check = dispatch.accept(tx, dana, offer.id, with_adult=True)
    assert checks.companion(tx, check.id) == vera.id
    assert town.said(tx, vera)[-1] == "companion-goes"
    assert "accompanied" in [event.what for event in history.of(tx, case.id)]


def test_an_offer_that_has_become_one_of_the_night_is_not_taken(tx: Tx) -> None:
    dana = pupil(tx, approved_with=adult(tx, on_duty=False))
    case = town.case(tx, kind="no_water")
    dispatch.call(tx, case)
    tx.now += timedelta(hours=8)  # 22:00 in Temirtau
    with pytest.raises(Refused, match="may-not-go-minor-night"):
        dispatch.accept(tx, dana, town.offer(tx, case, dana).id, with_adult=True)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0


def test_where_it_may_be_dangerous_a_pupil_is_sent_by_nobody(tx: Tx) -> None:
    dana = pupil(tx, approved_with=adult(tx, on_duty=False))
    boss = town.coordinator(tx)
    for kind in ("smoke", "late_work"):
        case = town.case(tx, kind=kind)
        assert dispatch.call(tx, case) == 0
        with pytest.raises(NotAllowed, match="uncalled-by-hand-minor-place"):
            dispatch.assign(tx, boss, case.id, dana.id)


def test_a_dump_is_for_a_pupil_by_day_until_somebody_answers_that_there_are_drums(tx: Tx) -> None:
    dana = pupil(tx, approved_with=adult(tx, on_duty=False))
    case = town.case(tx, kind="dump")
    assert choosing.kept_from(tx, case, dana.id) is None
    kind_answers.put(tx, case.id, "mostly", kind_answers.Given(("home", "chemical")))
    assert choosing.kept_from(tx, case, dana.id) == "minor-place"


def test_given_by_hand_a_pupil_goes_with_the_adult_too(tx: Tx) -> None:
    vera = adult(tx, on_duty=False)
    dana = pupil(tx, approved_with=vera)
    check = dispatch.assign(tx, town.coordinator(tx), town.case(tx, kind="no_water").id, dana.id)
    assert checks.companion(tx, check.id) == vera.id


def test_without_the_adult_there_are_no_offers_until_another_one_is_chosen(tx: Tx) -> None:
    boss, vera = town.coordinator(tx), adult(tx, on_duty=False)
    dana = pupil(tx, approved_with=vera)
    tx.run("UPDATE people SET blocked_at = :now WHERE id = :id", now=tx.now, id=vera.id)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0
    cohorts.ask_again(tx, dana)
    assert cohorts.waiting(tx, boss) == [dana.id]
    omar = adult(tx, "Omar", on_duty=False)
    cohorts.approve(tx, boss, dana.id, omar.id)
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 1


def test_a_button_is_no_birthday(tx: Tx) -> None:
    boss, vera = town.coordinator(tx), adult(tx, on_duty=False)
    dana = pupil(tx, approved_with=vera)
    cohorts.of_age(tx, dana, adult=True)
    for cohort in ("pensioner", "other", "student"):
        cohorts.choose(tx, dana, cohort)
        assert safety.goer(tx, dana.id).minor
    cohorts.grown(tx, boss, dana.id)
    assert not safety.goer(tx, dana.id).minor
    with pytest.raises(Refused, match="minor-decided"):
        cohorts.refuse(tx, boss, dana.id)


def test_a_refusal_is_told_kindly_and_is_not_asked_about_again_and_again(tx: Tx) -> None:
    boss, dana = town.coordinator(tx), pupil(tx)
    cohorts.refuse(tx, boss, dana.id)
    assert "minor-refused" in town.said(tx, dana)
    with pytest.raises(Refused, match="cohort-refused-toast"):
        cohorts.ask_again(tx, dana)
    cohorts.choose(tx, dana, "student")
    cohorts.of_age(tx, dana, adult=False)
    assert cohorts.waiting(tx, boss) == []
    assert dispatch.call(tx, town.case(tx, kind="no_water")) == 0


def test_only_an_adult_volunteer_goes_along_and_only_a_coordinator_says_so(tx: Tx) -> None:
    boss, vera, other = town.coordinator(tx), adult(tx), pupil(tx)
    volunteers.name(tx, other.id, "Other pupil")
    dana = pupil(tx)
    for nobody in (other, dana, town.resident(tx)):
        with pytest.raises(NotFound):
            cohorts.approve(tx, boss, dana.id, nobody.id)
    with pytest.raises(NotAllowed):
        cohorts.approve(tx, vera, dana.id, vera.id)


@pytest.mark.parametrize(
    ("cohort", "minor"), [("student", None), ("pupil", True), ("pensioner", False), ("other", None)]
)
def test_age_is_asked_only_of_those_who_may_be_either(tx: Tx, cohort: str, minor: bool | None) -> None:
    dana = town.volunteer(tx, on_duty=False)
    tx.run("DELETE FROM cohorts")
    assert cohorts.choose(tx, dana, cohort).minor is minor


def test_before_somebody_has_said_who_they_are_they_are_not_on_duty(tx: Tx) -> None:
    dana = town.volunteer(tx, on_duty=False)
    tx.run("DELETE FROM cohorts")
    with pytest.raises(Refused, match="duty-needs-cohort"):
        profiles.be_on_duty(tx, dana, True)
    cohorts.choose(tx, dana, "student")
    with pytest.raises(Refused, match="duty-needs-cohort"):
        profiles.be_on_duty(tx, dana, True)
    cohorts.of_age(tx, dana, adult=True)
    assert profiles.be_on_duty(tx, dana, True)
    assert rows.get(tx, dana.id).minor is False


def test_the_rules_of_safety_are_confirmed_once_and_only_by_whoever_goes(tx: Tx) -> None:
    dana, omar = town.volunteer(tx), town.volunteer(tx)
    case = town.case(tx)
    dispatch.call(tx, case)
    check = dispatch.accept(tx, dana, town.offer(tx, case, dana).id)
    with pytest.raises(Refused):
        safety.read(tx, omar, check.id)
    assert safety.read(tx, dana, check.id)
    assert not safety.read(tx, dana, check.id)
    assert [event.what for event in history.of(tx, case.id)].count("safety_read") == 1
