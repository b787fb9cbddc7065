"""Links into a role: so many times, so long, into a region; a coordinator of one region invites into that one only."""

from datetime import timedelta

import pytest

from bot.errors import NotAllowed, NotFound, Refused
from bot.hotline import seat_owner
from bot.services.people import invitations
from storage.people import invitations as rows
from storage.people import people, role_areas
from storage.tx import Tx
from tests.services import town


def test_a_coordinator_of_one_region_invites_into_that_region_only(tx: Tx) -> None:
    clara = town.coordinator(tx)
    assert invitations.areas(tx, clara) == (None, "temirtau", "atbasar")
    role_areas.set(tx, clara.id, "coordinator", ["atbasar"])
    assert invitations.areas(tx, clara) == ("atbasar",)
    with pytest.raises(NotAllowed):
        invitations.make(tx, clara, "volunteer", None)
    omar = town.resident(tx)
    invitations.use(tx, omar, invitations.make(tx, clara, "volunteer", "atbasar"))
    assert role_areas.of(tx, omar.id, "volunteer") == {"atbasar"}


def test_the_owner_has_all_regions_again_on_every_start(tx: Tx) -> None:
    owner = people.meet(tx, 77)
    role_areas.set(tx, owner.id, "coordinator", ["atbasar"])
    seat_owner(tx, 77)
    assert role_areas.of(tx, owner.id, "coordinator") == frozenset()


def test_a_link_brings_as_many_as_it_says_and_no_more(tx: Tx) -> None:
    token = invitations.make(tx, town.coordinator(tx), "volunteer", uses=5, days=1)
    for _ in range(5):
        assert invitations.use(tx, town.resident(tx), token) == "volunteer"
    with pytest.raises(Refused, match="invitation-used"):
        invitations.use(tx, town.resident(tx), token)


def test_somebody_who_lost_the_role_does_not_come_twice_by_the_same_link(tx: Tx) -> None:
    omar = town.resident(tx)
    token = invitations.make(tx, town.coordinator(tx), "volunteer", uses=5)
    invitations.use(tx, omar, token)
    tx.run("DELETE FROM roles WHERE person_id = :id", id=omar.id)
    with pytest.raises(Refused, match="invitation-yours-already"):
        invitations.use(tx, omar, token)


def test_a_link_ends_with_its_day(tx: Tx) -> None:
    token = invitations.make(tx, town.coordinator(tx), "volunteer", days=1)
    tx.now += timedelta(days=1)
    with pytest.raises(Refused, match="invitation-expired"):
        invitations.use(tx, town.resident(tx), token)


def test_only_whoever_made_a_link_takes_it_back(tx: Tx) -> None:
    clara, other = town.coordinator(tx), town.coordinator(tx)
    invitations.make(tx, clara, "volunteer")
    [one] = rows.open_of(tx, clara.id)
    with pytest.raises(NotFound):
        invitations.revoke(tx, other, one.id)
    assert invitations.revoke(tx, clara, one.id)
    assert not invitations.revoke(tx, clara, one.id)
    assert not rows.open_of(tx, clara.id)
