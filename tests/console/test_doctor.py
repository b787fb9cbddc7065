"""The doctor says what is well, what is not, and what to do."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.hotline import take_lock
from bot.services.checks import seals
from handlers.console import look_around, look_data, look_seals, look_telegram
from handlers.console.opened import opened
from storage.drills import self_checks
from storage.engine import jobs, outbox, updates
from storage.news import unheard
from storage.people import people, role_areas
from storage.store import connect
from tests.console.conftest import ROOT, Zheli
from tests.console.test_backup_and_restore import _spoil


def _bad(found) -> list[str]:
    return [finding.words for finding in found if not finding.well]


async def test_a_healthy_line_is_called_well_with_status_0(zheli: Zheli, kept) -> None:
    done = await zheli("doctor")
    assert done.status == 0, done.out + done.err
    assert done.out.splitlines()[-1] == "All is well."
    assert "✗" not in done.out
    for words in ("Telegram knows the bot: @zheli_test_bot", "Database: whole", "Hotline: Green line"):
        assert words in done.out


async def test_what_is_wrong_is_told_in_plain_words_with_status_1(zheli: Zheli, kept) -> None:
    with opened(kept) as tx:
        updates.fail(tx, 5, {"update_id": 5}, "KeyError")
    done = await zheli("doctor", ZHELI_BOT_TOKEN="42:WRONG", ZHELI_HOTLINE="atlantis.toml")
    assert done.status == 1
    assert "✗ Telegram does not know this token" in done.out
    assert "✗ atlantis.toml" in done.out
    assert "✗ 1 update failed: look: zheli inbox." in done.out


async def test_a_bad_setting_is_told_before_anything_else(zheli: Zheli) -> None:
    done = await zheli("doctor", ZHELI_LOG_LEVEL="LOUD")
    assert done.status == 1
    assert done.out.startswith("✗ ZHELI_LOG_LEVEL")


async def test_a_telegram_that_does_not_answer_is_told(zheli: Zheli, kept) -> None:
    done = await zheli("doctor", ZHELI_BOT_API_URL="http://127.0.0.1:9")
    assert done.status == 1
    assert "Telegram cannot be reached at http://127.0.0.1:9" in done.out


def test_a_webhook_needs_an_address_that_telegram_can_reach(given_settings) -> None:
    assert "ZHELI_PUBLIC_URL" in _bad(look_around.settings(given_settings(webhook_secret="s")))[0]
    assert not _bad(look_around.settings(given_settings(webhook_secret="s", public_url="https://line.example")))


def test_a_moved_clock_is_told(given_settings, tmp_path) -> None:
    assert "ZHELI_CLOCK_FILE" in _bad(look_around.settings(given_settings(clock_file=tmp_path / "clock")))[0]


def test_a_running_hotline_is_seen_and_left_alone(kept) -> None:
    with take_lock(kept.data_dir):
        assert [finding.words for finding in look_around.running(kept)] == ["A hotline is running on this data."]
    assert "No hotline" in next(iter(look_around.running(kept))).words


def test_a_damaged_database_is_told_with_the_way_back(kept) -> None:
    _spoil(kept.database)
    (words,) = _bad(look_data.database(kept))
    assert "is damaged" in words
    assert "zheli restore" in words


def test_a_database_of_a_newer_program_is_told(kept) -> None:
    db = connect(kept.database)
    db.execute("PRAGMA user_version = 999")
    db.close()
    assert "version 999" in _bad(look_data.database(kept))[0]


def test_no_database_yet_is_no_illness(given_settings) -> None:
    assert not _bad(look_data.database(given_settings()))
    assert not _bad(look_data.left_over(given_settings()))


def test_dead_letters_and_dead_work_are_told_but_not_those_who_shut_the_door(kept) -> None:
    with opened(kept) as tx:
        for chat, why in ((1, "Bad Request: chat not found"), (2, "Forbidden: bot was blocked by the user")):
            outbox.put_chat(tx, chat, "welcome")
            outbox.give_up(tx, tx.value("SELECT max(id) FROM outbox"), why)
        jobs.put(tx, "menu", person=1)
        jobs.give_up(tx, 1, "no such person")
    assert _bad(look_data.left_over(kept)) == [
        "1 message was given up: look: zheli outbox.",
        "1 piece of work was given up: the log says why.",
    ]


def test_a_line_that_nobody_coordinates_is_told(kept, given_settings) -> None:
    assert "ZHELI_OWNER_ID" in _bad(look_data.coordinators(kept))[0]
    assert not [line for line in _bad(look_data.coordinators(given_settings(owner_id=5))) if "ZHELI_OWNER_ID" in line]


def test_a_region_that_no_coordinator_sees_and_what_waits_for_one_are_told(kept) -> None:
    with opened(kept) as tx:
        one = people.meet(tx, 77).id
        people.grant(tx, one, "coordinator")
        role_areas.set(tx, one, "coordinator", ["temirtau"])
        unheard.put(tx, "atbasar", "alert-danger", None, {"case": 1})
    nobody, waits = _bad(look_data.coordinators(kept))
    assert "sees Atbasar" in nobody
    assert "Temirtau" not in nobody
    assert waits.startswith("1 alert could be told to nobody")


@pytest.mark.parametrize(("off_s", "words"), [(90, "90 s ahead"), (-3600, "3600 s behind")])
def test_a_wrong_clock_is_told_with_how_wrong_it_is(off_s, words) -> None:
    theirs = datetime(2026, 3, 18, tzinfo=UTC)
    assert words in look_telegram.clock(theirs, theirs + timedelta(seconds=off_s)).words


def test_a_clock_that_is_right_within_the_answers_own_time_is_well() -> None:
    theirs = datetime(2026, 3, 18, tzinfo=UTC)
    assert look_telegram.clock(theirs, theirs + timedelta(seconds=1.5)).well


def test_a_webhook_that_leads_elsewhere_or_fails_is_told(given_settings) -> None:
    ours = given_settings(webhook_secret="s", public_url="https://line.example")
    there = "https://line.example/telegram"
    assert not look_telegram.webhook({"url": there}, ours)
    assert "somewhere else" in look_telegram.webhook({"url": "https://old.example/t"}, ours)[0].words
    failing = {"url": there, "last_error_message": "Connection refused"}
    assert "Connection refused" in look_telegram.webhook(failing, ours)[0].words
    assert "2,500 updates wait" in look_telegram.webhook({"pending_update_count": 2500}, given_settings())[0].words


def test_the_last_self_check_is_told(kept) -> None:
    assert "none yet" in next(one.words for one in look_data.night(kept))
    with opened(kept) as tx:
        check = self_checks.begin(tx, "2026-03-18", tx.now)
        self_checks.end(tx, check, ["message", "quiet"])
    assert "a message to the owner did not arrive" in _bad(look_data.night(kept))[0]
    with opened(kept) as tx:
        check = self_checks.begin(tx, "2026-03-19", tx.now)
        self_checks.end(tx, check, [])
    assert "all well" in next(one.words for one in look_data.night(kept))


def test_seals_that_hold_are_counted_and_one_that_does_not_is_named(kept) -> None:
    with opened(kept) as tx:
        tx.run("INSERT INTO people (id, telegram_id, created_at) VALUES (8, 123454321, 'x')")
        tx.run("INSERT INTO checks (id, complaint_id, person_id, accepted_at) VALUES (1, 1, 8, 'x')")
        tx.run("UPDATE checks SET state = 'done', verdict = 'confirmed', ended_at = 'y' WHERE id = 1")
        seals.put(tx, 1)
    assert [one.words for one in look_seals.sealed(kept)] == ["1 check sealed, all hold."]
    with opened(kept) as tx:
        tx.run("DROP TRIGGER checks_done_stay")
        tx.run("UPDATE checks SET verdict = 'not_confirmed'")
        number = tx.value("SELECT number FROM complaints WHERE id = 1")
    assert [one for one in _bad(look_seals.sealed(kept)) if number in one]


def test_who_answers_for_peoples_data_is_asked_for(given_settings, tmp_path, caplog) -> None:
    named = """[hotline.organisation]
name = { kk = "«Таза ауа»", ru = "«Чистый воздух»", en = "Clean air" }
address = { kk = "Теміртау", ru = "Темиртау", en = "Temirtau" }
head = { kk = "Төраға", ru = "Председатель", en = "Chair" }
"""
    own = tmp_path / "own.toml"
    original = (ROOT / "bot/data/hotlines/temirtau.toml").read_text("utf-8")

    def minded(organisation: str) -> list[str]:
        own.write_text(original.replace("[training]", f"{organisation}\n[training]", 1), "utf-8")
        return [one.words for one in look_around.catalogue(given_settings(hotline=str(own))) if one.minds]

    assert "Nobody is named who runs the line" in minded("")[0]
    assert "cannot reach" in minded(named)[0]
    server = 'server = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda" }'
    assert minded(f'{named}email = "data@example.org"\n{server}\n') == []
