"""Who attacks: anybody with the open data and the channel. With what: names of instruments, seconds, hashes, minutes.

What they may learn of who complained and of who checked: nothing; which checks are one volunteer's: nothing.
"""

import json
from pathlib import Path

import pytest

from bot.domain.cases.lifecycle import Verdict
from bot.i18n import words
from bot.services.checks import checks as checking
from bot.services.dispatch import dispatch
from bot.services.privacy import hiding
from handlers.cards.news import channel_post
from handlers.cards.view import View
from storage.cases import complaints
from storage.digest import exports
from storage.digest.exports import Cut
from storage.tx import Tx
from tests.services import town
from tests.services.checks.test_seals import HERE, now, take
from tests.services.whole_case import whole


def public(tx: Tx, what: str) -> list[dict[str, object]]:
    return [*exports.table(tx, what, Cut(public=True)).rows]


@pytest.fixture
def two_checks(tx: Tx) -> None:
    """One volunteer with an instrument that nobody else has, at two cases."""
    vera = town.volunteer(tx)
    town.instrument(tx, vera, "Elios-3 Vera")
    for _ in range(2):
        case = town.case(tx)
        dispatch.call(tx, case)
        check = dispatch.accept(tx, vera, town.offer(tx, case, vera).id)
        take(tx, vera, check, place=HERE)
        take(tx, vera, check, words="h2s 0,24")
        checking.judge(tx, now(tx, vera), check.id, "confirmed")


def test_readings_have_the_type_of_instrument_a_day_and_nothing_that_is_one_volunteer_s(
    tx: Tx, two_checks: None
) -> None:
    rows = public(tx, "readings")
    assert len(rows) == 2
    for row in rows:
        assert row["measures"] == "gas"
        assert row["certified"] is False
        assert (row["taken_on"], row["taken_part"]) == ("2026-03-18", "day")
        assert not {"instrument", "certificate", "certified_until", "distance_m", "source", "taken_at"} & row.keys()
    told = json.dumps(rows)
    assert "Elios" not in told
    assert "Vera" not in told


def test_no_table_of_open_data_tells_a_minute_a_hash_a_word_or_how_it_came_in(tx: Tx, tmp_path: Path) -> None:
    case = whole(tx, tmp_path)
    tx.run("UPDATE complaints SET source = 'caller', place_words = 'ул. Мира 5' WHERE id = :id", id=case.case.id)
    hashes = [row["hash"] for row in tx.all("SELECT hash FROM history")]
    for what in exports.SOURCES:
        told = json.dumps(public(tx, what), ensure_ascii=False, default=str)
        assert told != "[]", what
        for secret in ("caller", "Мира", "яиц", "50.0547", "72.9646", "Ecolab", "20117", "T14:", "14:00:", *hashes):
            assert secret not in told, (what, secret)
        for name in case.identities:
            assert name not in told, what


def test_the_channel_tells_a_day_and_its_part(tx: Tx) -> None:
    case = town.case(tx)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=case.id)
    complaints.judge(tx, case.id, Verdict.CONFIRMED)
    told = channel_post.text(View(tx, words("en"), None, {}), town.now(tx, case))
    assert "18.03.2026, in the daytime" in told
    assert "14:00" not in told
    assert "50.0" not in told


def test_a_coordinators_export_has_words_without_who(tx: Tx) -> None:
    case = town.case(tx)
    tx.run(
        "UPDATE complaints SET words = :words, place_words = 'Мира 5, кв 12' WHERE id = :id",
        words="Звоните 87025550456 @mark. У синих ворот воняет",
        id=case.id,
    )
    hiding.hide(tx, town.coordinator(tx), case.id, "синих ворот")
    (row,) = exports.table(tx, "complaints", Cut()).rows
    assert "воняет" in row["words"]
    assert not [secret for secret in ("8702", "@mark", "синих") if secret in row["words"]]
    assert row["place"] == "Мира 5"
    assert row["lat"] == pytest.approx(50.0547)
