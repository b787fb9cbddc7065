"""An evidence pack taken apart: every file is what its list says, a change shows, and only who agreed is in it."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import typeset
from bot.domain.evidence.packs import PackWish, Scope, too_much
from bot.errors import NotAllowed
from bot.services.evidence import packs
from handlers.jobs import make_pack
from handlers.jobs.make_pack import Gathered, Made
from storage.cases import chain
from storage.evidence import packs as kept
from storage.people import role_areas
from storage.tx import Tx
from tests.services import town
from tests.services.checks.test_seals import checked
from tests.services.whole_case import NAMES, Whole, whole

WISH = PackWish(Scope.EPISODE, "en")


@pytest.fixture
def case(tx: Tx, tmp_path: Path) -> Whole:
    return whole(tx, tmp_path)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was given to the printer, as text."""
    given: list[Any] = []
    real = typeset.pdf
    monkeypatch.setattr(typeset, "pdf", lambda name, data, files=None: given.append(data) or real(name, data, files))
    return given


def gathered(tx: Tx, case_id: int, wish: PackWish = WISH, by: int | None = None) -> Gathered:
    pack = kept.add(tx, case_id, wish, by)
    return make_pack.gather(tx, pack, packs.begin(tx, pack))


def make(tx: Tx, data: Path, case_id: int, wish: PackWish = WISH, most: int | None = None) -> tuple[Made, ZipFile]:
    folder = data / "made"
    folder.mkdir(exist_ok=True)
    made = make_pack.make(folder, data, gathered(tx, case_id, wish), most)
    return made, ZipFile(made.archive)


def verified(folder: Path) -> str:
    return subprocess.run([sys.executable, "verify.py"], check=False, cwd=folder, capture_output=True, text=True).stdout


def test_every_file_has_its_checksum_and_one_changed_byte_is_named(tx: Tx, case: Whole, tmp_path: Path) -> None:
    _, bundle = make(tx, tmp_path, case.case.id)
    listed = {file["name"]: file["sha256"] for file in json.loads(bundle.read("manifest.json"))["files"]}
    assert {*listed, "manifest.json", "MANIFEST.txt"} == {*bundle.namelist()}
    assert {"pack.pdf", "readings.csv", "history.csv", "chain.json", "README.txt", "VERIFY.txt"} <= listed.keys()
    assert {name.partition("/")[0] for name in listed if "/" in name} == {
        "photos", "letters", "answers", "seals",
    }  # fmt: skip
    out = tmp_path / "out"
    bundle.extractall(out)
    assert verified(out) == "OK\n"
    sums = subprocess.run(["sha256sum", "--quiet", "-c", "MANIFEST.txt"], check=False, cwd=out, capture_output=True)
    assert (sums.returncode, sums.stdout) == (0, b"")
    for name in ("readings.csv", "photos/GL-2026-0148-01-resident.jpg"):
        content = bytearray((out / name).read_bytes())
        content[40] ^= 1
        (out / name).write_bytes(content)
    (out / "seals" / sorted(one.name for one in (out / "seals").iterdir())[0]).unlink()
    found = verified(out).splitlines()
    assert len(found) == 3
    assert "CHANGED: readings.csv" in found


def test_a_rewritten_event_shows_even_if_the_list_was_rewritten_with_it(tx: Tx, case: Whole, tmp_path: Path) -> None:
    _, bundle = make(tx, tmp_path, case.case.id)
    out = tmp_path / "out"
    bundle.extractall(out)
    told = json.loads((out / "chain.json").read_text())
    event = next(link for link in told["links"] if link.get("parts", [""] * 4)[3] == "checked")
    event["parts"][4] = event["parts"][4].replace("confirmed", "not_confirmed")
    (out / "chain.json").write_text(json.dumps(told))
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["files"] = [file for file in manifest["files"] if file["name"] != "chain.json"]
    (out / "manifest.json").write_text(json.dumps(manifest))
    assert verified(out) == f"CHANGED: chain.json: {event['hash']}\n"


@pytest.mark.parametrize("crime", ["left out", "moved", "another salt", "hidden event changed", "seal opened wrongly"])
def test_no_event_can_be_left_out_moved_or_changed_even_with_all_lists_rewritten(
    tx: Tx, case: Whole, tmp_path: Path, crime: str
) -> None:
    _, bundle = make(tx, tmp_path, case.case.id)
    out = tmp_path / "out"
    bundle.extractall(out)
    told, opened = (json.loads((out / name).read_text()) for name in ("chain.json", "opened.json"))
    match crime:
        case "left out":
            del told["links"][3]
        case "moved":
            told["links"][3:5] = reversed(told["links"][3:5])
        case "another salt":
            next(one for one in told["links"] if "salt" in one)["salt"] = "00" * 16
        case "hidden event changed":
            told["links"][3] |= {"leaf": "0" * 64}
        case _:
            next(part for seal in opened["seals"].values() for part in seal.values())["value"] = {"serial": "1"}
    for name, content in (("chain.json", told), ("opened.json", opened)):
        (out / name).write_text(json.dumps(content))
    manifest = json.loads((out / "manifest.json").read_text())
    manifest["files"] = [one for one in manifest["files"] if one["name"] not in ("chain.json", "opened.json")]
    (out / "manifest.json").write_text(json.dumps(manifest))
    assert verified(out).startswith("CHANGED: ")


def test_the_newest_hash_is_told_in_the_pack_and_kept(tx: Tx, case: Whole, tmp_path: Path) -> None:
    _, bundle = make(tx, tmp_path, case.case.id)
    newest = chain.head(tx).hash
    assert json.loads(bundle.read("chain.json"))["head"] == newest
    assert tx.value("SELECT hash FROM anchors WHERE told_in = 'pack GL-2026-0148'") == newest


@pytest.mark.parametrize(("lang", "scope"), [("kk", Scope.CASE), ("ru", Scope.EPISODE), ("en", Scope.PLACE)])
def test_nobody_is_named_in_anything(tx: Tx, case: Whole, tmp_path: Path, printed: list[Any], lang, scope) -> None:
    _, bundle = make(tx, tmp_path, case.case.id, PackWish(scope, lang, originals=True))
    told = [json.dumps(printed, ensure_ascii=False)]
    told += [bundle.read(name).decode() for name in bundle.namelist() if not name.endswith((".pdf", ".jpg"))]
    assert len(printed) == 2  # the letter that named somebody is printed anew
    assert not [name for name in case.identities for text in told if name in text]
    assert "None" not in told[0]


def test_who_agreed_is_named_when_the_coordinator_ticks_it(
    tx: Tx, case: Whole, tmp_path: Path, printed: list[Any]
) -> None:
    _, bundle = make(tx, tmp_path, case.case.id, PackWish(Scope.EPISODE, "en", named=True))
    (document,) = printed
    assert [one["contact"] for one in document["cases"]] == [
        f"For report GL-2026-0148 the resident agreed to be named: {NAMES[0]}, {NAMES[1]}.", "",
    ]  # fmt: skip
    sent = tx.value("SELECT sha256 FROM letters")
    assert f"{sent}  letters/letter-1.pdf" in bundle.read("MANIFEST.txt").decode().splitlines()


def test_residents_originals_stay_unless_they_agreed_and_it_is_ticked(tx: Tx, case: Whole, tmp_path: Path) -> None:
    def originals(**wish: bool) -> list[str]:
        _, bundle = make(tx, tmp_path, case.case.id, PackWish(Scope.CASE, "en", **wish))
        return [name for name in bundle.namelist() if name.startswith("originals/") and "resident" in name]

    assert originals() == []
    assert originals(originals=True) == ["originals/GL-2026-0148-01-resident.jpg"]
    tx.run("UPDATE complaints SET contact = 0")
    assert originals(originals=True) == []


def test_the_tables_hold_the_sealed_and_the_corrected_figure(tx: Tx, case: Whole, tmp_path: Path) -> None:
    _, bundle = make(tx, tmp_path, case.case.id)
    rows = list(csv.DictReader(io.StringIO(bundle.read("readings.csv").decode("utf-8-sig"))))
    assert [(row["substance"], row["value"], row["sealed_value"], row["serial"]) for row in rows] == [
        ("h2s", "0.024", "0.24", "20117"), ("so2", "0.31", "", "20117"),
    ]  # fmt: skip
    seals = [name for name in bundle.namelist() if name.startswith("seals/")]
    assert {Path(name).stem for name in seals} == {row["seal"] for row in tx.all("SELECT seal FROM checks")}
    assert all(f"{Path(name).stem}  {name}" in bundle.read("MANIFEST.txt").decode() for name in seals)


def test_what_the_body_did_with_its_term_is_said(tx: Tx, case: Whole) -> None:
    (row,) = gathered(tx, case.case.id).composed.document["cases"][0]["letters"]
    assert row[0], row[3] == ("18.03.2026", "13.04.2026")
    assert row[4].splitlines() == ["answered 8 days late", "21.04.2026: done", "1 file is kept whole"]


def test_a_case_of_words_alone_makes_a_pack_too(tx: Tx, tmp_path: Path) -> None:
    plain = town.case(tx, point=None)
    _, bundle = make(tx, tmp_path, plain.id, PackWish(Scope.CASE, "kk"))
    bundle.extractall(tmp_path / "out")
    assert verified(tmp_path / "out") == "OK\n"
    assert bundle.read("pack.pdf").startswith(b"%PDF")


def test_what_is_too_large_stays_out_and_is_named_with_its_checksum(tx: Tx, case: Whole, tmp_path: Path) -> None:
    made, bundle = make(tx, tmp_path, case.case.id, most=1)
    assert made.left
    assert not [name for name in bundle.namelist() if name.startswith(("originals/", "answers/"))]
    assert json.loads(bundle.read("manifest.json"))["too_large"].keys() == {*made.left}
    bundle.extractall(tmp_path / "out")
    assert verified(tmp_path / "out") == "OK\n"


def test_a_place_is_everything_around_it_that_the_coordinator_may_see(tx: Tx) -> None:
    clara = town.coordinator(tx)
    here, near, far = town.case(tx), town.case(tx, point=town.north(250)), town.case(tx, point=town.north(350))
    rejected = town.case(tx)
    tx.run("UPDATE complaints SET stage = 'closed', outcome = 'rejected' WHERE id = :id", id=rejected.id)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id <> :id", id=near.id)
    tx.run("UPDATE complaints SET area = 'atbasar' WHERE id = :id", id=near.id)

    def cases(by: int | None) -> list[int]:
        pack = kept.get(tx, kept.add(tx, here.id, PackWish(Scope.PLACE, "ru"), by))
        assert pack is not None
        return [one.id for one in packs.cases(tx, pack)]

    assert cases(None) == cases(clara.id) == [here.id, near.id]
    role_areas.set(tx, clara.id, "coordinator", ["temirtau"])
    assert cases(clara.id) == [here.id]
    assert far.id not in cases(None)


def test_a_pack_is_asked_for_once_and_not_of_a_drill(tx: Tx) -> None:
    clara, case = town.coordinator(tx), town.case(tx)
    for _ in range(2):
        packs.ask(tx, clara, case.id, PackWish(Scope.CASE, "ru"))
    assert tx.value("SELECT count(*) FROM jobs WHERE kind = 'pack'") == 1
    with pytest.raises(NotAllowed):
        packs.ask(tx, clara, case.id, PackWish(Scope.EPISODE, "ru"))
    tx.run("UPDATE complaints SET drill = 1")
    with pytest.raises(NotAllowed):
        packs.ask(tx, clara, case.id, PackWish(Scope.CASE, "en"))


def test_a_broken_seal_is_not_enclosed_and_the_document_says_so(tx: Tx, tmp_path: Path) -> None:
    _, check = checked(tx)
    tx.run("DROP TRIGGER readings_sealed_stay")
    tx.run("UPDATE readings SET value = '0.024'")
    found = gathered(tx, check.case, PackWish(Scope.CASE, "en")).composed
    assert found.document["cases"][0]["checks"][0]["holds"] is False
    assert not [name for name in found.texts if name.startswith("seals/")]


@given(st.lists(st.integers(0, 100), max_size=8), st.integers(0, 300))
def test_as_few_as_possible_stay_out_and_the_rest_fits(sizes: list[int], room: int) -> None:
    named = [(str(n), size) for n, size in enumerate(sizes)]
    left = too_much(named, room)
    assert sum(size for name, size in named if name not in left) <= room
    largest = sorted(sizes, reverse=True)
    fewest = next(n for n in range(len(sizes) + 1) if sum(largest[n:]) <= room)
    assert len(left) == fewest


def test_what_people_wrote_about_themselves_is_left_out_of_their_words(tx: Tx) -> None:
    case = town.case(tx)
    tx.run("UPDATE complaints SET words = 'Call me: +7 701 555 01 23, it stinks'")
    (told,) = gathered(tx, case.id, PackWish(Scope.CASE, "en")).composed.document["cases"]
    assert told["said"] == "Call me: …, it stinks"
