"""Whoever has our packs, and all the time in the world, learns from their hashes nothing that is not shown."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bot.domain.cases.events import EVENTS, Reader, sees
from bot.domain.evidence.packs import PackWish, Scope
from bot.domain.people.roles import Person
from bot.domain.privacy.leaves import leaf, link
from bot.services.checks import checks as checking
from bot.services.dispatch import dispatch, promises
from bot.services.evidence import packs
from bot.services.intake import rate_limits
from handlers.cards.evidence.pack_document.events import AT_HOME
from handlers.jobs import make_pack
from storage.cases import chain, history
from storage.cases.complaints import Complaint
from storage.digest import exports
from storage.digest.exports import Cut
from storage.evidence import packs as kept
from storage.people import people
from storage.tx import Tx
from tests.services import town

FARTHEST_M = 8000


def checked_case(tx: Tx, vera: Person, north_m: int) -> Complaint:
    """A case whose way from Vera's home is `north_m`, taken and checked by her; its reporter was barred for it."""
    case = town.case(tx, point=town.north(north_m))
    dispatch.call(tx, case)
    by = people.get(tx, vera.id)
    assert by is not None
    check = dispatch.accept(tx, by, town.offer(tx, case, vera).id)
    tx.now += timedelta(minutes=9)
    by = people.get(tx, vera.id)
    assert by is not None
    checking.take(tx, by, check.id, words="h2s 0,24")
    checking.judge(tx, by, check.id, "confirmed")
    rate_limits.bar(tx, town.coordinator(tx), case.id, "false", 30)
    return town.now(tx, case.id)


def pack_of(tx: Tx, case: Complaint, folder: Path) -> dict[str, str]:
    """Every text in the pack of a case."""
    folder.mkdir()
    pack = kept.add(tx, case.id, PackWish(Scope.CASE, "en"), None)
    made = make_pack.make(folder, folder, make_pack.gather(tx, pack, packs.begin(tx, pack)), None)
    with ZipFile(made.archive) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist() if not name.endswith((".pdf", ".jpg"))}


@pytest.fixture
def three(tx: Tx, tmp_path: Path) -> list[tuple[Complaint, dict[str, str]]]:
    """Three packs of cases that one volunteer checked."""
    vera = town.volunteer(tx)
    cases = [checked_case(tx, vera, metres) for metres in (150, 420, 777)]
    return [(case, pack_of(tx, case, tmp_path / case.number)) for case in cases]


def links(files: dict[str, str]) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(files["chain.json"])["links"]
    return told


def test_a_hidden_event_is_a_leaf_and_nothing_else(three: list[tuple[Complaint, dict[str, str]]]) -> None:
    hidden = [one for _, files in three for one in links(files) if "parts" not in one]
    assert len(hidden) >= 3
    assert {tuple(sorted(one)) for one in hidden} == {("before", "hash", "leaf", "number", "own")}


def test_no_salt_of_a_hidden_event_is_in_any_file(tx: Tx, three: list[tuple[Complaint, dict[str, str]]]) -> None:
    for case, files in three:
        for one in chain.of_case(tx, case.id):
            handed_out = any(one.salt in text for text in files.values())
            told = (
                sees(Reader.EVERYBODY, one.parts[3]) and one.parts[2] not in AT_HOME
            )  # the second tells who was at home
            assert handed_out == told, one.parts[3]


def test_whoever_tries_every_distance_and_reason_at_the_very_moment_finds_nothing(
    tx: Tx, three: list[tuple[Complaint, dict[str, str]]]
) -> None:
    """The attack that once took 27 s, with the moment given away: 8,000 m, and every reason there can be."""
    guesses = ["{}", *(json.dumps({"distance_m": metres}) for metres in range(FARTHEST_M))]
    guesses += [json.dumps({"reason": why}) for why in promises.REASONS]
    guesses += [json.dumps({"reason": why, "days": n}) for why in rate_limits.REASONS for n in rate_limits.DAYS]
    for case, files in three:
        told, last = links(files), ""
        moments = {event.hash: event.parts for event in chain.of_case(tx, case.id)}
        for one in told:
            if "parts" not in one:
                number, at, role, what, _ = moments[one["hash"]]
                for args in guesses:
                    parts = (number, at, role, what, args)
                    tried = {leaf("", *parts), leaf(one["before"], *parts), leaf(last, *parts)}
                    tried |= {leaf(known["salt"], *parts) for known in told if "salt" in known and args == "{}"}
                    tried |= {link(last, found) for found in tried}
                    assert tried.isdisjoint({one["leaf"], one["own"], one["hash"]})
            last = one["own"]


def test_three_packs_together_say_no_more_of_the_way_than_one(three: list[tuple[Complaint, dict[str, str]]]) -> None:
    leaves = [one["leaf"] for _, files in three for one in links(files)]
    assert len({*leaves}) == len(leaves)
    said = [one["parts"] for _, files in three for one in links(files) if one.get("parts", [""] * 4)[3] == "accepted"]
    assert [parts[4] for parts in said] == ["{}"] * 3


def test_no_distance_reason_companion_or_name_can_be_written_into_a_history() -> None:
    assert {arg for kind in EVENTS.values() for arg in kind.args}.isdisjoint({"distance_m", "who", "name", "days"})
    for what in ("accepted", "given_over", "accompanied", "barred", "declined_because", "arrived"):
        assert EVENTS[what].args == frozenset(), what


def test_the_open_export_of_histories_tells_nothing_of_people(
    tx: Tx, three: list[tuple[Complaint, dict[str, str]]]
) -> None:
    shown = {row["what"] for row in exports.table(tx, "history", Cut(public=True)).rows}
    assert "accepted" in shown
    assert shown <= {what for what in EVENTS if sees(Reader.EVERYBODY, what)}
    everything = [*exports.table(tx, "history", Cut()).rows]
    assert "barred" in {row["what"] for row in everything}
    assert not [row for row in everything if "distance" in row["args"] or "salt" in row]


def test_an_event_nobody_listed_is_hidden_from_everybody_else(tx: Tx) -> None:
    case = town.case(tx)
    tx.run(
        """INSERT INTO history (complaint_id, at, role, what, args)
           VALUES (:case, :now, 'volunteer', 'followed', '{"name": "Vera"}')""",
        case=case.id,
        now=tx.now,
    )
    assert not sees(Reader.CASE, history.of(tx, case.id)[-1].what)
    assert "followed" not in {row["what"] for row in exports.table(tx, "history", Cut(public=True)).rows}
