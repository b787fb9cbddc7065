"""Links into a role: so many times, so long, into a region; a coordinator of one region invites into that one only."""

from datetime import timedelta

import pytest

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.cases import desk
from bot.services.people import invitations, joining
from bot.services.privacy import privacy
from bot.services.volunteers import roster
from storage.people import invitations as rows
from storage.people import owners, people, role_areas, role_requests
from storage.privacy import consents
from storage.tx import Tx
from tests.services import town


def now(tx: Tx, person: Person) -> Person:
    found = people.get(tx, person.id)
    assert found is not None
    return found


def asks(tx: Tx, token: str, by: Person | None = None) -> tuple[Person, int]:
    """Somebody opens a link and agrees."""
    by = by or town.resident(tx)
    joining.open_(tx, by, token)
    request = role_requests.open_of(tx, by.id)
    assert request is not None
    joining.agree(tx, by, request.id)
    return by, request.id


def state(tx: Tx, request: int) -> str:
    found = role_requests.get(tx, request)
    assert found is not None
    return found.state


def said(tx: Tx, person: Person) -> list[str]:
    return [row["say"] for row in tx.all("SELECT say FROM outbox WHERE chat_id = :id", id=person.telegram_id)]


def test_a_coordinator_of_one_region_invites_into_that_region_only(tx: Tx) -> None:
    clara = town.coordinator(tx)
    assert invitations.areas(tx, clara) == (None, "temirtau", "atbasar")
    role_areas.set(tx, clara.id, "coordinator", ["atbasar"])
    assert invitations.areas(tx, clara) == ("atbasar",)
    with pytest.raises(NotAllowed):
        invitations.make(tx, clara, "volunteer", None)
    omar, request = asks(tx, invitations.make(tx, clara, "volunteer", "atbasar"))
    joining.decide(tx, clara, request, yes=True)
    assert role_areas.of(tx, omar.id, "volunteer") == {"atbasar"}


def test_a_link_brings_as_many_as_it_says_and_no_more(tx: Tx) -> None:
    token = invitations.make(tx, town.coordinator(tx), "course", uses=5, days=1)
    for _ in range(5):
        omar, _ = asks(tx, token)
        assert now(tx, omar).may(Role.VOLUNTEER)
    with pytest.raises(Refused, match="invitation-used"):
        asks(tx, token)


def test_what_nobody_got_a_role_by_may_bring_somebody_else(tx: Tx) -> None:
    clara = town.coordinator(tx)
    token = invitations.make(tx, clara, "volunteer")
    stranger, request = asks(tx, token)
    joining.decide(tx, clara, request, yes=False)
    assert "joining-declined" in said(tx, stranger)
    with pytest.raises(Refused, match="joining-declined"):
        joining.open_(tx, stranger, token)
    dana = town.resident(tx)
    joining.open_(tx, dana, token)
    opened = role_requests.open_of(tx, dana.id)
    assert opened is not None
    joining.leave(tx, dana, opened.id)
    _, request = asks(tx, token)
    assert state(tx, request) == "waiting"
    assert consents.of(tx, dana.id, "volunteer") is None


def test_somebody_who_lost_the_role_does_not_come_twice_by_the_same_link(tx: Tx) -> None:
    clara = town.coordinator(tx)
    token = invitations.make(tx, clara, "course", uses=5)
    omar, _ = asks(tx, token)
    roster.remove(tx, clara, omar.id)
    with pytest.raises(Refused, match="invitation-once"):
        joining.open_(tx, now(tx, omar), token)


def test_whoever_was_taken_off_the_list_needs_a_yes_by_any_link(tx: Tx) -> None:
    clara = town.coordinator(tx)
    omar, _ = asks(tx, invitations.make(tx, clara, "course", uses=5))
    roster.remove(tx, clara, omar.id)
    _, request = asks(tx, invitations.make(tx, clara, "course", uses=5), now(tx, omar))
    assert state(tx, request) == "waiting"
    assert not now(tx, omar).may(Role.VOLUNTEER)


def test_a_link_ends_with_its_day(tx: Tx) -> None:
    token = invitations.make(tx, town.coordinator(tx), "volunteer", days=1)
    tx.now += timedelta(days=1)
    with pytest.raises(Refused, match="invitation-expired"):
        asks(tx, token)


def test_only_whoever_made_a_link_takes_it_back(tx: Tx) -> None:
    clara, other = town.coordinator(tx), town.coordinator(tx)
    invitations.make(tx, clara, "volunteer")
    [one] = rows.open_of(tx, clara.id)
    with pytest.raises(NotFound):
        invitations.revoke(tx, other, one.id)
    assert invitations.revoke(tx, clara, one.id)
    assert not invitations.revoke(tx, clara, one.id)


@pytest.mark.parametrize("kind", [*invitations.KINDS])
@pytest.mark.parametrize("how", ["dismissed", "forgotten", "owner no more"])
def test_links_of_somebody_who_coordinates_no_more_are_worth_nothing(tx: Tx, kind: str, how: str) -> None:
    clara = town.coordinator(tx)
    if how == "owner no more":
        clara = town.resident(tx)
        assert clara.telegram_id is not None
        desk.seat_owner(tx, clara.telegram_id)
        clara = now(tx, clara)
    token = invitations.make(tx, clara, kind)
    match how:
        case "dismissed":
            desk.dismiss(tx, clara.id)
        case "forgotten":
            privacy.forget(tx, clara)
        case _:
            desk.seat_owner(tx, 4711)
    omar = town.resident(tx)
    with pytest.raises(Refused, match="invitation-"):
        joining.open_(tx, omar, token)
    assert now(tx, omar).roles == Role.RESIDENT
    assert tx.value("SELECT count(*) FROM invitations WHERE revoked_at IS NULL") == 0


def test_a_link_left_unrevoked_is_worth_nothing_without_its_makers_role(tx: Tx) -> None:
    clara = town.coordinator(tx)
    token = invitations.make(tx, clara, "course")
    people.revoke(tx, clara.id, "coordinator")  # in whatever way
    with pytest.raises(Refused, match="invitation-worthless"):
        asks(tx, token)


@pytest.mark.parametrize(
    ("area", "sees", "gives"),
    [(None, ["atbasar"], {"atbasar"}), ("temirtau", ["atbasar"], None), ("temirtau", ["temirtau"], {"temirtau"})],
)
def test_an_older_link_of_a_coordinator_narrowed_since_is_as_narrow_as_they_are(
    tx: Tx, area: str | None, sees: list[str], gives: set[str] | None
) -> None:
    clara = town.coordinator(tx)
    token = invitations.make(tx, clara, "course", area)
    role_areas.set(tx, clara.id, "coordinator", sees)
    if gives is None:
        with pytest.raises(Refused, match="invitation-worthless"):
            asks(tx, token)
    else:
        omar, _ = asks(tx, token)
        assert role_areas.of(tx, omar.id, "volunteer") == gives


def test_nobody_becomes_a_coordinator_on_one_word(tx: Tx) -> None:
    clara, vera = town.coordinator(tx), town.volunteer(tx)
    omar, request = asks(tx, invitations.make(tx, clara, "coordinator"))
    assert joining.waiting(tx, clara.id) == []
    with pytest.raises(NotAllowed, match="join-second-word"):
        joining.decide(tx, clara, request, yes=True)
    with pytest.raises(NotFound):
        joining.decide(tx, vera, request, yes=True)
    with pytest.raises(NotFound):
        joining.decide(tx, now(tx, omar), request, yes=True)
    narrow = town.coordinator(tx)
    role_areas.set(tx, narrow.id, "coordinator", ["temirtau"])
    with pytest.raises(NotFound):
        joining.decide(tx, narrow, request, yes=True)
    assert not now(tx, omar).may(Role.COORDINATOR)
    joining.decide(tx, town.coordinator(tx), request, yes=True)
    assert now(tx, omar).may(Role.COORDINATOR)


def test_the_owners_word_is_enough_for_a_link_of_their_own(tx: Tx) -> None:
    boss = town.resident(tx)
    assert boss.telegram_id is not None
    desk.seat_owner(tx, boss.telegram_id)
    boss = now(tx, boss)
    assert joining.any_second_word(tx, boss)
    omar, request = asks(tx, invitations.make(tx, boss, "coordinator"))
    assert not now(tx, omar).may(Role.COORDINATOR)
    joining.decide(tx, boss, request, yes=True)
    assert now(tx, omar).may(Role.COORDINATOR)


def test_a_first_word_counts_as_its_maker_is_when_the_second_is_said(tx: Tx) -> None:
    clara, second = town.coordinator(tx), town.coordinator(tx)
    omar, request = asks(tx, invitations.make(tx, clara, "coordinator"))
    role_areas.set(tx, clara.id, "coordinator", ["atbasar"])
    joining.decide(tx, second, request, yes=True)
    assert role_areas.of(tx, omar.id, "coordinator") == {"atbasar"}


def test_a_coordinator_dismissed_takes_their_word_back_but_a_volunteer_waits_for_anothers(tx: Tx) -> None:
    clara, second = town.coordinator(tx), town.coordinator(tx)
    omar, coordinates = asks(tx, invitations.make(tx, clara, "coordinator"))
    dana, goes = asks(tx, invitations.make(tx, clara, "volunteer"))
    desk.dismiss(tx, clara.id)
    assert (state(tx, coordinates), state(tx, goes)) == ("withdrawn", "waiting")
    assert "joining-worthless" in said(tx, omar)
    with pytest.raises(joining.Decided):
        joining.decide(tx, second, coordinates, yes=True)
    joining.decide(tx, second, goes, yes=True)
    assert now(tx, dana).may(Role.VOLUNTEER)


def test_of_two_coordinators_who_press_at_once_one_is_told_that_it_is_decided(tx: Tx) -> None:
    clara, second = town.coordinator(tx), town.coordinator(tx)
    omar, request = asks(tx, invitations.make(tx, clara, "volunteer"))
    joining.decide(tx, clara, request, yes=False)
    with pytest.raises(joining.Decided):
        joining.decide(tx, second, request, yes=True)
    assert not now(tx, omar).may(Role.VOLUNTEER)


def test_a_request_nobody_answers_ends_and_says_so(tx: Tx) -> None:
    clara = town.coordinator(tx)
    omar, request = asks(tx, invitations.make(tx, clara, "volunteer", days=30))
    tx.now += joining.PATIENCE - timedelta(minutes=1)
    joining.expire(tx)
    assert state(tx, request) == "waiting"
    tx.now += timedelta(minutes=2)
    joining.expire(tx)
    assert state(tx, request) == "expired"
    assert "joining-expired" in said(tx, omar)
    with pytest.raises(joining.Decided):
        joining.decide(tx, clara, request, yes=True)


def test_somebody_who_waits_and_wants_to_be_forgotten_is_asked_about_no_more(tx: Tx) -> None:
    clara = town.coordinator(tx)
    omar, request = asks(tx, invitations.make(tx, clara, "volunteer"))
    joining.name(tx, omar, "Omar K.")
    privacy.forget(tx, omar)
    assert role_requests.get(tx, request) is None
    assert joining.waiting(tx, clara.id) == []
    assert tx.value("SELECT count(*) FROM consents WHERE person_id = :id", id=omar.id) == 0


def test_the_owner_has_all_regions_again_on_every_start(tx: Tx) -> None:
    owner = people.meet(tx, 77)
    role_areas.set(tx, owner.id, "coordinator", ["atbasar"])
    desk.seat_owner(tx, 77)
    assert role_areas.of(tx, owner.id, "coordinator") == frozenset()
    desk.seat_owner(tx, 77)
    assert owners.is_one(tx, owner.id)


@pytest.mark.parametrize("next_owner", [78, None])
def test_a_former_owner_coordinates_no_more(tx: Tx, next_owner: int | None) -> None:
    desk.seat_owner(tx, 77)
    desk.seat_owner(tx, next_owner)
    assert not people.meet(tx, 77).may(Role.COORDINATOR)
    assert people.meet(tx, 78).may(Role.COORDINATOR) is (next_owner == 78)


def test_a_former_owner_who_coordinated_before_is_what_they_were(tx: Tx) -> None:
    clara = town.coordinator(tx)
    assert clara.telegram_id is not None
    role_areas.set(tx, clara.id, "coordinator", ["atbasar"])
    desk.seat_owner(tx, clara.telegram_id)
    assert role_areas.of(tx, clara.id, "coordinator") == frozenset()
    desk.seat_owner(tx, 78)
    assert now(tx, clara).may(Role.COORDINATOR)
    assert role_areas.of(tx, clara.id, "coordinator") == {"atbasar"}


def test_an_owner_who_was_forgotten_and_comes_back_owns_the_line_again(tx: Tx) -> None:
    desk.seat_owner(tx, 77)
    privacy.forget(tx, people.meet(tx, 77))
    desk.seat_owner(tx, 77)
    assert people.meet(tx, 77).may(Role.COORDINATOR)
