"""A profile: what a text becomes, and what is refused."""

from datetime import date

import pytest

from bot.domain.places.points import Point
from bot.errors import NotFound, Refused
from bot.services.volunteers import volunteers
from storage.instruments import instruments
from storage.people import people
from storage.tx import Tx
from tests.services import town


def test_the_first_text_that_can_be_a_name_is_the_name_and_the_next_an_instrument(tx: Tx) -> None:
    dana = town.volunteer(tx)
    assert volunteers.tell(tx, dana, "Dana") == "name"
    assert volunteers.tell(tx, dana, "Sniffer") == "instrument"
    assert volunteers.profile(tx, dana).name == "Dana"


def test_what_was_asked_for_decides(tx: Tx) -> None:
    dana = town.volunteer(tx)
    assert volunteers.tell(tx, dana, "Sniffer", "instrument") == "instrument"
    assert volunteers.tell(tx, dana, "Dana", "name") == "name"
    with pytest.raises(Refused, match="profile-no-name"):
        volunteers.tell(tx, dana, "Elios-3, 1234", "name")


def test_the_same_instrument_again_renews_its_certificate(tx: Tx) -> None:
    dana = town.volunteer(tx)
    volunteers.add_instrument(tx, dana, "Elios, № 12, 01.01.2026")
    volunteers.add_instrument(tx, dana, "elios, № 12, 01.01.2027")
    [one] = instruments.of(tx, dana.id)
    assert one.certified_until == date(2027, 1, 1)


def test_a_certificate_holds_through_its_last_day(tx: Tx) -> None:
    dana = town.volunteer(tx)
    one = volunteers.add_instrument(tx, dana, "Elios, 18.03.2026")
    assert one.certified(date(2026, 3, 18))
    assert not one.certified(date(2026, 3, 19))


def test_somebody_elses_instrument_cannot_be_taken_off(tx: Tx) -> None:
    dana, omar = town.volunteer(tx), town.volunteer(tx)
    one = volunteers.add_instrument(tx, dana, "Elios")
    with pytest.raises(NotFound):
        volunteers.retire_instrument(tx, omar, one.id)


def test_a_phone_that_does_not_know_where_it_is_gives_no_home(tx: Tx) -> None:
    dana = town.volunteer(tx)
    with pytest.raises(Refused, match="home-nowhere"):
        volunteers.live_at(tx, dana, Point(0, 0))
    assert volunteers.profile(tx, dana).home is not None


@pytest.mark.parametrize("radius_m", [0, 1, 4999, 10**9])
def test_only_the_radii_of_the_card_are_taken(tx: Tx, radius_m: int) -> None:
    dana = town.volunteer(tx)
    with pytest.raises(Refused):
        volunteers.go_up_to(tx, dana, radius_m)


def test_only_media_that_exist_are_taken(tx: Tx) -> None:
    dana = town.volunteer(tx)
    with pytest.raises(Refused):
        volunteers.turn_medium(tx, dana, "vacuum")


def test_going_on_duty_ends_the_profile(tx: Tx) -> None:
    dana = town.volunteer(tx, on_duty=False)
    volunteers.edit(tx, dana)
    assert volunteers.be_on_duty(tx, dana, True)
    assert people.get(tx, dana.id).attention is None
    assert not volunteers.be_on_duty(tx, dana, True)
