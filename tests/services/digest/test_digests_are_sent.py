"""A digest goes to each coordinator once a period, whatever happens to the timetable; and what its agenda holds."""

import io
import re
from datetime import datetime, timedelta

import pytest
from PIL import Image

from bot.adapters import typeset
from bot.domain.cases.lifecycle import Says
from bot.domain.digest.agenda import Section, debts
from bot.domain.letters.letters import Letter, Way
from bot.engine.timetable import Entry, _come_round, _due
from bot.errors import NotFound
from bot.i18n import LANGS, words
from bot.services.digest import agenda, digest, worst
from bot.services.follow_up import disputes
from bot.services.people import regions
from handlers.cards.digest.page import ROWS, printed
from handlers.cards.view import View
from handlers.timetable import TIMETABLE
from storage.deadlines import clocks
from storage.engine import jobs, ticks
from storage.follow_up import voices
from storage.letters import referrals
from storage.people import people, role_areas
from storage.tx import Tx
from tests.services import town
from tests.storage.given_cases import put

DAY = timedelta(days=1)
WEEKLY, MONTHLY = (
    next(entry for entry in TIMETABLE if entry.do is do) for do in (digest.send_weekly, digest.send_monthly)
)


def sent(tx: Tx) -> list[tuple[int, str]]:
    """Who was sent which period, in order."""
    rows = tx.all("SELECT chat_id, args ->> 'period' AS period FROM outbox WHERE say = 'digest' ORDER BY id")
    return [(row["chat_id"], row["period"]) for row in rows]


def comes_round(tx: Tx, entry: Entry) -> None:
    """A tick, as the timetable makes it."""
    if _due(tx, (entry,)):
        _come_round(tx, entry)


def at(tx: Tx, month: int, day: int, hour: int, minute: int = 0) -> None:
    tx.now = datetime(2026, month, day, hour, minute, tzinfo=tx.rules.zone)


def test_each_reader_has_it_once_whatever_the_ticks_do(tx: Tx) -> None:
    first = town.coordinator(tx)
    narrowed = town.coordinator(tx)
    role_areas.set(tx, narrowed.id, "coordinator", ["atbasar"])
    for entry in (WEEKLY, MONTHLY):
        ticks.mark(tx, entry.name)  # Wednesday 18 March
    at(tx, 3, 23, 8, 59)
    comes_round(tx, WEEKLY)
    assert sent(tx) == []
    at(tx, 3, 24, 16)  # the bot slept over Monday
    tx.db.execute("SAVEPOINT crash")
    comes_round(tx, WEEKLY)
    tx.db.execute("ROLLBACK TO crash")  # killed before the commit: nothing of it was
    assert sent(tx) == []
    comes_round(tx, WEEKLY)
    comes_round(tx, WEEKLY)
    week = [(first.telegram_id, "2026-W12"), (narrowed.telegram_id, "2026-W12")]
    assert sent(tx) == week
    tx.run("DELETE FROM ticks WHERE name = :name", name=WEEKLY.name)  # … and the timetable forgot that it came round
    digest.send_weekly(tx)
    assert sent(tx) == week
    late = town.coordinator(tx)  # added on Tuesday: from the next Monday on
    comes_round(tx, WEEKLY)
    assert sent(tx) == week
    at(tx, 3, 30, 9)
    comes_round(tx, WEEKLY)
    assert sent(tx)[2:] == [(one.telegram_id, "2026-W13") for one in (first, narrowed, late)]
    at(tx, 4, 1, 9, 30)
    comes_round(tx, MONTHLY)
    comes_round(tx, MONTHLY)
    assert sent(tx)[5:] == [(one.telegram_id, "2026-03") for one in (first, narrowed, late)]


def test_pictures_are_drawn_once_for_all_who_read_the_same(tx: Tx) -> None:
    alike = [town.coordinator(tx), town.coordinator(tx)]
    narrowed, kazakh = town.coordinator(tx), town.coordinator(tx)
    role_areas.set(tx, narrowed.id, "coordinator", ["temirtau"])
    people.speak(tx, kazakh.id, "kk")
    digest.send_weekly(tx)
    drawn = [job.args for job in jobs.due(tx) if job.kind == "draw-digest"]
    assert [(args["lang"], args["areas"], args["readers"]) for args in drawn] == [
        ("en", None, [one.id for one in alike]),
        ("en", ["temirtau"], [narrowed.id]),
        ("kk", None, [kazakh.id]),
    ]


def test_a_coordinator_of_a_region_reads_no_other(tx: Tx) -> None:
    narrowed = town.coordinator(tx)
    role_areas.set(tx, narrowed.id, "coordinator", ["atbasar"])
    assert regions.scope(tx, narrowed.id, "-") == {"atbasar"}
    assert regions.scope(tx, town.coordinator(tx).id, "-") is None
    for area in ("temirtau", "nowhere"):
        with pytest.raises(NotFound):
            digest.draw(tx, narrowed, "", area)


def letter(tx: Tx, case: int, due: int, latest: int, *, rule: str = "appc.appeal", body: str = "ecology") -> int:
    """A letter about a case, due so many days from today."""
    today = tx.rules.today(tx.now)
    sent_on = today - 40 * DAY
    letter_id = referrals.add(
        tx, kind=Letter.APPEAL, body=body, body_area="temirtau", lang="ru", about=None, person=None, cases=[case]
    )
    referrals.send(tx, letter_id, sent_on=sent_on, way=Way.POST, registered_on=sent_on, registered="same_day")
    return clocks.add(
        tx,
        letter_id,
        rule=rule,
        other_rule=None,
        whose="body",
        started_on=sent_on,
        due_on=today + due * DAY,
        latest_on=today + latest * DAY,
        tell_at=None,
        told=0,
    )


def test_the_agenda_has_disputes_debts_and_promises_of_its_regions(tx: Tx) -> None:
    smell, dump = put(tx, tx.now - 60 * DAY, verdict="confirmed"), put(tx, tx.now - 50 * DAY, "dump")
    far = put(tx, tx.now - 9 * DAY, "no_water", place=("atbasar", "town"))
    letter(tx, smell, -3, -1)
    letter(tx, dump, -20, -12)
    letter(tx, dump, -9, -5, body="akimat")
    letter(tx, smell, -2, -2, rule="promise", body="akimat")
    letter(tx, smell, -1, 4)  # due by one reading of the law, still lawful by the other
    letter(tx, far, 6, 6)
    letter(tx, far, 7, 7)
    voices.add(tx, smell, None, Says.GONE, "authority")
    tx.now += timedelta(hours=1)
    voices.add(tx, smell, None, Says.SAME)
    disputes.settle(tx, smell)
    found = agenda.now(tx, None)
    assert [
        (late.body, [one.days_over(tx.rules.today(tx.now)) for one in late.letters]) for late in found.debts.overdue
    ] == [
        ("ecology", [12, 1]),
        ("akimat", [5]),
    ]
    assert [one.case for one in found.debts.promises] == [smell]
    assert [one.case for one in found.debts.due] == [smell, far]
    assert [(one.case.id, one.standing.disputed) for one in found.disputed] == [(smell, True)]
    assert [one.case for one in found.waiting] == [dump, far]
    there = agenda.now(tx, {"atbasar"})
    assert (there.disputed_n, there.debts.overdue, there.waiting_n) == (0, (), 1)
    assert [one.case for one in agenda.letters(there.debts, Section.DUE)] == [far]
    assert debts((), tx.rules.today(tx.now)).letters_overdue == ()


def test_the_worst_places_and_bodies_are_those_of_the_region(tx: Tx) -> None:
    vera = town.volunteer(tx)
    here = [put(tx, tx.now - days * DAY, verdict="confirmed", point=town.CENTRE) for days in (100, 40, 3)]
    put(tx, tx.now - 5 * DAY, verdict="confirmed", outcome="joined", joined_to=here[2], point=town.CENTRE)  # a witness
    dump = put(tx, tx.now - 9 * DAY, "dump", verdict="confirmed", point=town.north(1500))
    put(tx, tx.now - 9 * DAY, "dump", verdict="not_confirmed", point=town.north(1500))
    put(tx, tx.now - 800 * DAY, verdict="confirmed", point=town.north(-3000))
    for case, times, over in ((here[1], "35", 1), (here[2], "70", 0)):
        check = tx.insert(
            "INSERT INTO checks (complaint_id, person_id, accepted_at) VALUES (:case, :who, :now)",
            case=case,
            who=vera.id,
            now=tx.now,
        )
        tx.run(
            """INSERT INTO readings (check_id, substance, value, unit, given, times, over, taken_at)
               VALUES (:check, 'h2s', '1', 'mg/m3', '1', :times, :over, :now)""",
            check=check,
            times=times,
            over=over,
            now=tx.now,
        )
        tx.run(
            "UPDATE checks SET state = 'done', verdict = 'confirmed', ended_at = :now WHERE id = :id",
            now=tx.now,
            id=check,
        )
    first, second = worst.places(tx)
    assert (first.episodes, first.kinds, first.times, first.months(tx.now)) == (3, (("smell", 3),), 35.0, 3)
    assert (second.case, second.episodes, second.times) == (dump, 1, None)
    assert worst.places(tx, {"atbasar"}) == ()
    letter(tx, here[0], -3, -1)
    letter(tx, dump, 3, 3, body="akimat")
    assert [(one.body, one.sent, one.overdue) for one in worst.bodies(tx, {"temirtau"})] == [
        ("ecology", 1, 1),
        ("akimat", 1, 0),
    ]
    assert worst.bodies(tx, {"atbasar"}) == ()


def test_the_page_for_printing_is_one_page_in_each_language_however_much_there_is(tx: Tx) -> None:
    for n in range(30):
        case = put(
            tx, tx.now - (3 + n) * DAY, "dump" if n % 2 else "smell", verdict="confirmed", point=town.north(500 * n)
        )
        letter(tx, case, -n, -n, body=("ecology", "akimat", "sanitary")[n % 3])
        letter(tx, case, -n - 1, -n - 1, rule="promise", body="akimat")
        letter(tx, case, n % 5, n % 5, body="sanitary")
        voices.add(tx, case, None, Says.GONE, "authority")
        voices.add(tx, put(tx, tx.now - DAY), None, Says.SAME)
    for case in range(1, 60, 2):
        tx.run("UPDATE complaints SET disputed_at = :now WHERE id = :id", now=tx.now, id=case)
    week = digest.this_week(tx).plus(-1)
    chart = Image.new("RGB", (1080, 2000))
    png = io.BytesIO()
    chart.save(png, "png")
    for lang in LANGS:
        data = printed(View(tx, words(lang), None, {}), digest.of(tx, week), "a1b2c3d4e5f60718")
        assert "a1b2c3d4e5f60718" in data["foot"]
        assert sum(len(section["rows"]) for section in data["sections"]) == ROWS
        pdf = typeset.pdf(
            "digest",
            {**data, "pictures": ["chart.png", "map.png"]},
            dict.fromkeys(("chart.png", "map.png"), png.getvalue()),
        )
        assert re.findall(rb"/Type/Pages/Count (\d+)", pdf) == [b"1"]
