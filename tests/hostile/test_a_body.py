"""Who attacks: the body that a letter goes to. With what: letters, packs and what it sees from its own windows.

What it may learn of who left no contact and complains of something noticed at home: a street or 100 m, half an hour.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.domain.evidence.packs import PackWish, Scope
from bot.i18n import words
from bot.services.evidence import packs
from bot.services.letters import drafting
from handlers.cards.letters.text import compose
from handlers.cards.view import View
from handlers.jobs import make_pack, print_letter
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.evidence import packs as kept
from storage.letters import referrals
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx
from tests.services import town
from tests.services.whole_case import whole

WORDS = "Меня зовут Анна Петрова, из окна на Мира 5 видно трубу, 8 702 555 04 56. Воняет серой с 13:47"
SECRETS = ("Анна", "Петрова", "Мира 5", "702", "50.0547", "72.9646", "14:07", "кв. 12")


def complained(tx: Tx, kind: str = "smell", address: str | None = None) -> Complaint:
    """Reported at 14:07 local time."""
    tx.now = tx.now.replace(minute=7)
    case = town.case(tx, kind=kind)
    tx.run(
        "UPDATE complaints SET words = :words, place_words = :address, area = 'temirtau' WHERE id = :id",
        words=WORDS,
        address=address,
        id=case.id,
    )
    by = town.now(tx, case)
    history.add(tx, case.id, town.resident(tx), "received", as_role="resident")
    tx.now = tx.now.replace(hour=12, minute=31)
    return by


def agree(tx: Tx, case: Complaint) -> None:
    assert case.reporter is not None
    contacts.keep(tx, case.reporter, Contact("Anna", "+77025550456"))
    tx.run("UPDATE complaints SET contact = 1 WHERE id = :id", id=case.id)


def letter(tx: Tx, case: Complaint, lang: str = "ru") -> str:
    made = drafting.begin(tx, town.coordinator(tx), case.id, "appeal")
    found = referrals.get(tx, made.id)
    return json.dumps(compose.letter(View(tx, words(lang), None, {}), found), ensure_ascii=False, default=str)


def pack(tx: Tx, case: Complaint, **wish: Any) -> tuple[str, list[Any]]:
    """All that a pack says, and the points of its map."""
    made = kept.add(tx, case.id, PackWish(Scope.CASE, "en", **wish), None)
    found = make_pack.gather(tx, made, packs.begin(tx, made))
    said = (found.composed.about, found.composed.document, found.composed.tables, found.composed.texts)
    return json.dumps(said, ensure_ascii=False, default=str), found.points


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("kind", ["smell", "smoke", "no_water", "bad_water", "other"])
def test_a_letter_about_what_is_noticed_at_home_tells_no_door_no_minute_and_no_name(
    tx: Tx, kind: str, lang: str
) -> None:
    told = letter(tx, complained(tx, kind), lang)
    assert not [secret for secret in SECRETS if secret in told]
    assert "14:00–14:30" in told
    assert "серой" in told


def test_with_a_street_the_street_is_told_and_no_coordinates(tx: Tx) -> None:
    told = letter(tx, complained(tx, address="ул. Мира, 5, кв. 12"))
    assert "ул. Мира" in told
    assert not [secret for secret in SECRETS if secret in told]
    assert "50.0" not in told


def test_letters_about_one_home_tell_one_square_however_many_there_are(tx: Tx) -> None:
    person = town.resident(tx)
    points = []
    for metres in range(-20, 21, 5):
        case = town.case(tx, person, point=town.north(metres))
        made = drafting.begin(tx, town.coordinator(tx), case.id, "appeal")
        sheet = print_letter.gather(tx, print_letter.write_down(tx, made.id) or 0)
        points += [(point.lat, point.lon, point.bounds) for point in sheet.points]
    assert len(points) == 9
    assert len(set(points)) == 1


@pytest.mark.parametrize("kind", ["smell", "no_water"])
def test_who_left_a_contact_for_the_body_is_told_exactly(tx: Tx, kind: str) -> None:
    case = complained(tx, kind)
    agree(tx, case)
    told = letter(tx, town.now(tx, case))
    assert "50.05470, 72.96460" in told
    assert "14:07" in told
    assert "702 555" not in told  # the contact is printed by itself


def test_a_dump_in_a_public_place_is_told_exactly(tx: Tx) -> None:
    told = letter(tx, complained(tx, "dump"))
    assert "50.05470, 72.96460" in told
    assert "Петрова" not in told


def test_a_pack_tells_no_more_than_a_letter(tx: Tx) -> None:
    case = complained(tx)
    told, points = pack(tx, case, originals=True, named=True)
    assert not [secret for secret in SECRETS if secret in told]
    assert ":07:" not in told
    assert [point.bounds is not None for point in points] == [True]


def test_in_a_pack_of_an_episode_the_witness_who_said_no_yes_is_no_nearer_than_a_square(tx: Tx, tmp_path: Path) -> None:
    case = whole(tx, tmp_path)
    tx.run("UPDATE complaints SET lat = 50.06111, lon = 72.97222 WHERE id = :id", id=case.witness.id)
    made = kept.add(tx, case.case.id, PackWish(Scope.EPISODE, "en"), None)
    found = make_pack.gather(tx, made, packs.begin(tx, made))
    told = json.dumps((found.composed.document, found.composed.texts), ensure_ascii=False, default=str)
    assert "50.0611" not in told
    assert "72.9722" not in told
    assert [point.bounds is None for point in found.points] == [True, False]  # the first agreed


def test_where_a_volunteer_stood_is_the_door_too_and_stays_here(tx: Tx, tmp_path: Path) -> None:
    case = whole(tx, tmp_path)
    tx.run("UPDATE complaints SET contact = 0 WHERE id = :id", id=case.case.id)
    told, points = pack(tx, town.now(tx, case.case))
    assert "50.05" not in told.replace("50.0545", "")  # the middle of its fine square
    assert "arrived_lat" not in told
    assert [point.bounds is not None for point in points] == [True]
