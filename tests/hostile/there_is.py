"""One town with everything in it that can be pressed: whose it is, and what of it nobody else may read."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.cases.lifecycle import Verdict
from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.domain.volunteers.days_away_text import Away
from bot.hotline import Hotline
from bot.services.cases import desk
from bot.services.checks import checks, handovers
from bot.services.dispatch import dispatch
from bot.services.drills import drills
from bot.services.evidence import evidence
from bot.services.instruments import kits
from bot.services.intake import intake
from bot.services.letters import drafting, referrals, responses
from bot.services.monitoring import observing, points
from bot.services.people import invitations, joining
from bot.services.volunteers import cohorts
from storage.callers import call_backs, callers
from storage.cases import complaints
from storage.checks import checks as rows
from storage.dispatch import offers
from storage.evidence import files
from storage.instruments import instruments, kit_handovers
from storage.intake import neighbours
from storage.news import channels
from storage.people import invitations as links
from storage.people import people, role_requests
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx
from storage.volunteers import schedules, volunteers
from tests.given import CENTRE, Given

SECRETS = (
    "Rotten eggs by the school", "Burning tyres", "Gulnara Omarova", "+77015550101", "Vera Petrova", "Pupil Pupilova",
    "Ганк-4", "Word among colleagues", "Unsent words", "Nadia Newcomer", "GL-2026-0",
)  # fmt: skip
"""Words, names, phones and numbers that stand in the cases and cards of others."""

# Nothing of anybody's is in them: what came in, what is on its way to Telegram, what the timetable has looked at.
ENGINE = {"updates", "messages", "outbox", "ticks", "sqlite_sequence", "numbers", "geocoded"}

PEOPLE = {
    "person_id", "made_by", "by_id", "asked_by", "decided_by", "noted_by", "giver", "receiver", "reporter",
    "started_by", "to_person", "told_by",
}  # fmt: skip
"""Columns that say whose a row is."""


@dataclass(frozen=True, slots=True)
class There:
    """What there is, by the noun of the presses that carry its number."""

    ids: dict[str, int]

    def of(self, name: str) -> int:
        return self.ids[name]


async def made(given: Given, resident: int, vera: int, omar: int, clara: int) -> There:
    """Fill the town: cases of the resident, Vera's work, Clara's letters, a caller, a pupil, a newcomer."""
    pupil = await given.volunteer("Pupil", on_duty=False)
    newcomer = await given.person("Nadia")
    found = await given.hotline.store.ask(_made, (resident, vera, omar, clara), (pupil.id, newcomer.id))
    await given.hotline.tick()
    async with asyncio.timeout(10):  # what is slow is done: from now on only presses change anything
        while await given.rows("SELECT 1 FROM jobs WHERE state = 'waiting' AND tries = 0"):
            given.hotline.store.event("jobs").set()
            await asyncio.sleep(0)
    await given.hotline.store.ask(lambda tx: tx.run("DELETE FROM jobs"))
    await given.hotline.deliver.quiet()
    return There(found)


def _case(tx: Tx, by: Person, words: str, kind: str = "smell") -> int:
    """A case in the centre of Temirtau, sent by somebody."""
    draft = intake.begin(tx, by)
    intake.add(tx, by, at=tx.now, words=words, place=Place(Point(*CENTRE)))
    intake.choose(tx, by, kind)
    photo = Sent("photo", f"f{draft}", f"u{draft}", "image/jpeg", 9, None)
    evidence.add(tx, by, "draft", draft, photo)
    return intake.send(tx, by, separate=True).id


def _made(tx: Tx, known: tuple[int, ...], young: tuple[int, ...]) -> dict[str, int]:
    aigerim, vera, omar, clara = (people.meet(tx, one) for one in known)
    pupil, newcomer = (people.meet(tx, one) for one in young)
    volunteers.name(tx, vera.id, "Vera Petrova")
    volunteers.name(tx, pupil.id, "Pupil Pupilova")
    cases = [_case(tx, aigerim, "Rotten eggs by the school") for _ in range(3)]
    mine = [offer for case in cases for offer in offers.of_case(tx, case) if offer.person == vera.id]
    done, held = (dispatch.accept(tx, vera, offer.id) for offer in mine[:2])
    tool = instruments.of(tx, vera.id)[0].id
    checks.take(tx, vera, done.id, words="h2s 0,01")
    checks.judge(tx, vera, done.id, "confirmed")
    checks.take(tx, vera, held.id, words="h2s 0,01; pH 15", place=Place(Point(CENTRE[0] + 0.05, CENTRE[1])))
    volunteers.be_on_duty(tx, omar.id, True)
    handover = handovers.ask(tx, vera, held.id, omar.id).id
    kit = kits.add(tx, clara, "Ганк-4, 55")
    tx.run("UPDATE kits SET area = 'temirtau'")
    kits.hand(tx, clara, kit.id, vera.id)
    to_take = kit_handovers.open_of(tx, kit.id)
    assert to_take is not None
    points.live_at(tx, vera, Point(*CENTRE))
    point = tx.value("SELECT id FROM observation_points WHERE person_id = :id", id=vera.id)
    observation = observing.now(tx, vera)
    schedules.go_away(tx, vera.id, _days(tx), tx.now + timedelta(days=40))
    caller = callers.begin(tx)
    contacts.keep(tx, caller, Contact("Gulnara Omarova", "+77015550101"))
    rang = _rang(tx, caller)
    call_backs.put(tx, caller, rang, "told-reopened", {})
    letter = drafting.begin(tx, clara, cases[0], "appeal")
    referrals.sent_on(tx, clara, letter.id, tx.rules.today(tx.now))
    referrals.send(tx, clara, letter.id, "hand")
    answer = responses.begin(tx, clara, letter.id)
    people.let_go(tx, clara.id)
    desk.note(tx, clara, cases[0], "Word among colleagues")
    drill, _ = drills.start(tx, clara, "temirtau", "smell")
    drills.end(tx, clara, drill.id)
    cohorts.choose(tx, pupil, "pupil")
    request = _newcomer(tx, clara, newcomer)
    draft = intake.begin(tx, aigerim)
    intake.add(tx, aigerim, at=tx.now, words="Unsent words")
    aside, _ = intake.another(tx, aigerim, None)
    neighbours.join(tx, vera.id)
    question = neighbours.ask(tx, cases[0], vera.id, tx.now + timedelta(days=9))
    [link, *_] = links.open_of(tx, clara.id)
    reading = tx.value("SELECT min(id) FROM readings")
    assert reading is not None
    assert draft == aside
    assert done.person == held.person == vera.id
    assert rows.get(tx, done.id).verdict is Verdict.CONFIRMED  # type: ignore[union-attr]
    return {
        "case": cases[0], "other": cases[2], "done": done.id, "held": held.id, "offer": mine[2].id,
        "handover": handover, "kit": kit.id, "kit_handover": to_take.id, "point": point, "observe": observation,
        "absence": tx.value("SELECT min(id) FROM absences"), "tool": tool, "caller": caller, "rang": rang,
        "letter": letter.id, "answer": answer.id, "drill": drill.id, "minor": pupil.id, "request": request,
        "draft": aside, "question": question, "channel": channels.ask(tx, -1001, "Channel", "ru", clara.id),
        "invitation": link.id, "reading": reading, "vera": vera.id, "omar": omar.id, "clara": clara.id,
        "file": files.of(tx, "complaint", cases[0])[0].id, "place": 1,
    }  # fmt: skip


def _days(tx: Tx) -> Away:
    today = tx.rules.today(tx.now)
    return Away(today + timedelta(days=30), today + timedelta(days=39))


def _rang(tx: Tx, caller: int) -> int:
    return complaints.add(
        tx, number="GL-2026-0777", line="green", kind="smell", draft_id=None, reporter=caller, contact=False,
        source="caller", words="Burning tyres", point=Point(*CENTRE), accuracy_m=None, place_words=None,
        area="temirtau", district=None, signalled_at=tx.now, next_call_at=None,
    )  # fmt: skip


def _newcomer(tx: Tx, clara: Person, newcomer: Person) -> int:
    joining.open_(tx, newcomer, invitations.make(tx, clara, "volunteer", "temirtau", uses=5))
    opened = role_requests.open_of(tx, newcomer.id)
    assert opened is not None
    joining.agree(tx, newcomer, opened.id)
    joining.name(tx, newcomer, "Nadia Newcomer")
    return opened.id


@asynccontextmanager
async def carried_out(given: Given) -> AsyncIterator[None]:
    """What is sent within has been carried out afterwards."""
    [was] = await given.rows("SELECT count(*) AS n FROM updates")
    yield
    async with asyncio.timeout(5):
        while True:
            [now] = await given.rows("SELECT count(*) AS n FROM updates")
            if now["n"] > was["n"]:
                return
            await asyncio.sleep(0.002)


async def number_of(hotline: Hotline, telegram_id: int) -> int:
    """Return our own number of somebody (`people.id`)."""
    found: int = await hotline.store.read(
        lambda tx: tx.value("SELECT id FROM people WHERE telegram_id = :i", i=telegram_id)
    )
    return found


async def others(hotline: Hotline, me: int) -> set[str]:
    """Return every row there is but those of one person (`people.id`): nothing of it may change by what they press."""
    return await hotline.store.read(_others, me)


def _others(tx: Tx, me: int) -> set[str]:
    mine: dict[str, set[Any]] = {
        "draft_id": {row["id"] for row in tx.all("SELECT id FROM drafts WHERE person_id = :me", me=me)},
        "complaint_id": {row["id"] for row in tx.all("SELECT id FROM complaints WHERE reporter = :me", me=me)},
        "point_id": {row["id"] for row in tx.all("SELECT id FROM observation_points WHERE person_id = :me", me=me)},
    }
    files_of = {row["id"] for row in tx.all("SELECT id FROM files WHERE person_id = :me", me=me)}
    whoever = {me, *(row["caller"] for row in tx.all("SELECT caller FROM drafts WHERE person_id = :me", me=me))}
    names = [
        row["name"] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")
    ]
    found = set()
    for name in names:
        for row in tx.all(f"SELECT * FROM {name}") if name not in ENGINE else ():
            kept = dict(row)
            own = any(kept.get(column) == me for column in PEOPLE) or (name == "people" and kept["id"] in whoever)
            own = own or any(kept.get(column) in ids for column, ids in mine.items() if kept.get(column) is not None)
            if name == "jobs":
                args = json.loads(kept["args"])
                own = me in args.values() or me in args.get("readers", ()) or args.get("file") in files_of
            own = own or (name == "kits" and kept["area"] == "atbasar")  # a coordinator's of there own to keep
            if not own:
                found.add(f"{name}: {kept}")
    return found


async def failed(hotline: Hotline) -> list[str]:
    """Return what went wrong on our side."""
    return await hotline.store.read(
        lambda tx: [row["error"] for row in tx.all("SELECT error FROM updates WHERE state = 'failed'")]
    )
