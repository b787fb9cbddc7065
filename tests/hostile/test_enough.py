"""Somebody sends files all day long, or the disk fills up by itself: words and places have room all the same."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.adapters import disk
from bot.domain.evidence.files import Sent
from bot.domain.people.roles import Person as Member
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from bot.services.evidence import evidence, quotas
from bot.services.evidence.evidence import NOT_KEPT
from bot.services.upkeep import upkeep
from storage.people import people
from storage.tx import Tx
from tests.given import CENTRE, Clock, Given
from tests.services import town
from tests.stories.hands import press, until

RESERVE = 500_000_000


def _sent(n: int, size: int = 1000) -> Sent:
    return Sent("document", f"f{n}", f"u{n}", None, size)


def _adds(tx: Tx, by: Member, case: int, *sizes: int) -> list[int | None]:
    return [evidence.add(tx, by, "complaint", case, _sent(n, size)) for n, size in enumerate(sizes)]


def test_more_files_than_a_day_may_bring_are_not_kept_and_it_is_said_once(tx: Tx) -> None:
    by = town.resident(tx)
    tx.run("UPDATE people SET telegram_id = 700 WHERE id = :id", id=by.id)
    by = people.get(tx, by.id) or by
    case = town.case(tx, by)
    added = _adds(tx, by, case.id, *[1000] * (quotas.FILES_A_DAY + 50))
    assert added.count(NOT_KEPT) == 50
    assert tx.value("SELECT count(*) FROM files") == quotas.FILES_A_DAY
    assert tx.value("SELECT count(*) FROM outbox WHERE say = 'files-enough-today'") == 1


def test_a_few_huge_files_are_as_much_as_many_small_ones(tx: Tx) -> None:
    by = town.resident(tx)
    case = town.case(tx, by)
    huge = evidence.FETCHABLE
    most = quotas.MEGABYTES_A_DAY * 1_000_000 // huge
    assert _adds(tx, by, case.id, *[huge] * (most + 1))[-1] == NOT_KEPT


def test_tomorrow_is_another_day(tx: Tx) -> None:
    by = town.resident(tx)
    case = town.case(tx, by)
    _adds(tx, by, case.id, *[1] * (quotas.FILES_A_DAY + 1))
    tx.now = tx.rules.at(tx.rules.today(tx.now).replace(day=tx.rules.today(tx.now).day + 1), 0, 1)
    assert evidence.add(tx, by, "complaint", case.id, _sent(9_999)) != NOT_KEPT


async def test_words_and_a_place_are_taken_with_a_file_that_is_not(
    resident: Person, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotas, "FILES_A_DAY", 2)
    for _ in range(3):
        await resident.sends_photo()
    await resident.sees("You have sent a great deal today".replace("You", "you"))
    await resident.sends_photo(caption="Smoke over the works")
    await resident.sends_place(*CENTRE)
    card = await resident.sees("Centre")
    assert "2 photos" in card.text
    assert "Smoke over the works" in card.text
    await press(resident, "Smell")
    await press(resident, "✅ Send")
    await resident.sees("Your number is")


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """So many bytes are free on the disk from now on."""

    def leave(free: int) -> None:
        monkeypatch.setattr(disk, "free", lambda folder: free)

    return leave


@pytest.fixture
def reserved(rules: Any, hotline: Hotline) -> Hotline:
    from dataclasses import replace

    hotline.store.rules = replace(rules, disk_reserve=RESERVE)
    return hotline


async def test_while_only_the_reserve_is_left_photos_wait_on_telegrams_side_and_reports_go_on(
    reserved: Hotline, resident: Person, given: Given, clock: Clock, world: World, room: Callable[[int], None]
) -> None:
    room(RESERVE - 1)
    await resident.sends_photo(caption="Black snow")
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")
    await press(resident, "Smell")
    await press(resident, "✅ Send")
    await resident.sees("Your number is")
    waiting = await until(
        given, "SELECT * FROM jobs WHERE kind = 'fetch-file'", state="waiting", begun_at=None, tries=0
    )
    assert not world.calls_of("getFile")
    for _ in range(20):  # days of it are no failure
        await clock.forward(hours=2)
    room(10 * RESERVE)
    await clock.forward(hours=1)
    await until(given, "SELECT * FROM files", state="kept")
    assert waiting["cut"] == 0


@pytest.mark.parametrize(("free", "say"), [(RESERVE * 2 - 1, "disk-low"), (RESERVE - 1, "disk-reserve")])
def test_whoever_runs_the_line_is_told_before_the_disk_is_full_once_a_day(
    tx: Tx, rules: Any, free: int, say: str, room: Callable[[int], None]
) -> None:
    from dataclasses import replace

    clara = town.coordinator(tx)
    tx.run("UPDATE people SET telegram_id = 701 WHERE id = :id", id=clara.id)
    tx.rules = replace(rules, disk_reserve=RESERVE)
    room(free)
    upkeep.look_at_disk(tx)
    upkeep.look_at_disk(tx)
    assert [row["say"] for row in tx.all("SELECT say FROM outbox")] == [say]
    tx.rules = replace(rules, disk_reserve=RESERVE, owner=900)
    upkeep.look_at_disk(tx)
    assert tx.value("SELECT chat_id FROM outbox ORDER BY id DESC LIMIT 1") == 900


def test_a_disk_with_room_is_nothing_to_speak_of(tx: Tx, rules: Any, room: Callable[[int], None]) -> None:
    from dataclasses import replace

    tx.rules = replace(rules, disk_reserve=RESERVE)
    room(RESERVE * 3)
    upkeep.look_at_disk(tx)
    assert not tx.all("SELECT 1 FROM outbox")
