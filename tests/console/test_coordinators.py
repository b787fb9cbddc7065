"""`zheli coordinators`: who they are, and taking the role away."""

import pytest

from bot import settings
from bot.errors import CannotStart
from bot.services.cases import desk
from handlers.console.coordinators import listed, remove
from handlers.console.opened import opened
from storage.people import people, role_areas


def test_who_left_is_taken_off_the_list(kept, monkeypatch) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    with opened(settings.load()) as tx:
        gone = people.meet(tx, 4242).id
        people.grant(tx, gone, "coordinator")
        role_areas.set(tx, gone, "coordinator", ["atbasar"])
    (line,) = (one for one in listed().splitlines() if one.split()[0] == str(gone))
    assert "atbasar" in line
    assert "no more" in remove(gone)
    assert str(gone) not in listed().split()
    with pytest.raises(CannotStart, match="is no coordinator"):
        remove(gone)


def test_the_owner_is_removed_by_the_settings_alone(kept, monkeypatch) -> None:
    monkeypatch.setenv("ZHELI_DATA_DIR", str(kept.data_dir))
    with opened(settings.load()) as tx:
        desk.seat_owner(tx, 4243)
        owner = people.meet(tx, 4243).id
    with pytest.raises(CannotStart, match="Change ZHELI_OWNER_ID first"):
        remove(owner)
