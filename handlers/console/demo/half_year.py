"""Half a year of 148 real odour reports, checked, written about and answered by a seeded script; and its digest.

`python -m handlers.console.demo.half_year docs` replays `bot/data/smell_half_year.csv` into a folder that is thrown
away, and writes `docs/digest.md` with the pictures it shows. What becomes of the reports is made up; they are not.
"""

import os
import random
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PIL import Image

from bot import settings
from bot.adapters import catalogue_file
from bot.domain.cases.lifecycle import Outcome, Says, Stage
from bot.domain.catalogue.rules import Rules
from bot.domain.digest.periods import Half, Week
from bot.domain.letters.letters import Letter, Way
from bot.domain.letters.letters import Says as Answer
from bot.domain.people.roles import Person
from bot.i18n import LANGS, words
from bot.services.checks import checks as checking
from bot.services.follow_up import disputes
from handlers.cards.digest.digest import plain
from handlers.console.opened import opened
from handlers.console.replay import replay
from handlers.jobs.make_digest import Order, make
from storage.cases import chain, complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.deadlines import clocks
from storage.follow_up import voices
from storage.instruments import instruments
from storage.letters import referrals, responses
from storage.migrate import migrate
from storage.people import people
from storage.store import connect
from storage.tx import Tx

REPORTS = Path(__file__).parents[3] / "bot" / "data" / "smell_half_year.csv"
HALF, WEEK = Half(2017, 2), Week(2017, 52)
AFTER = datetime(2018, 1, 1, 3, 30, tzinfo=UTC)  # Monday, 09:30 in Temirtau
SEED = 148
MEASURED = ("h2s 0,004", "h2s 0,006", "h2s 0,014", "h2s 0,02", "h2s 0,032", "h2s 0,056", "h2s 0,12", "phenol 0,03")
BODIES = ("ecology", "ecology", "sanitary", "akimat")
COLOURS = 48  # so that a picture of the page stays small
PICTURES = (("kk", "chart"), ("ru", "map"), ("en", "hours"))
"""Of each picture one language, so that all three are seen."""


def become(tx: Tx) -> None:
    """Let each report become what it becomes: three of four are checked, some are written about and answered."""
    chance = random.Random(SEED)  # noqa: S311 - the same half-year every time
    volunteer, coordinator = _person(tx, "volunteer"), _person(tx, "coordinator")
    instruments.add(tx, volunteer.id, "Элиос", "7", date(2018, 6, 1))
    for row in tx.all("SELECT id, signalled_at FROM complaints ORDER BY signalled_at"):
        case = _case(tx, row["id"])
        if chance.random() < 0.86:
            _check(tx, case, volunteer, chance)
            if _case(tx, case.id).verdict == "confirmed" and chance.random() < 0.22:
                _write(tx, case, coordinator, chance)


def _person(tx: Tx, role: str) -> Person:
    person_id = tx.insert("INSERT INTO people (created_at) VALUES (:now)", now=tx.now)
    people.grant(tx, person_id, role)
    found = people.get(tx, person_id)
    assert found is not None
    return found


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    assert case is not None
    return case


def _check(tx: Tx, case: Complaint, by: Person, chance: random.Random) -> None:
    tx.now = case.received_at + timedelta(minutes=chance.uniform(12, 55))
    complaints.move(tx, case, Stage.ASSIGNED, volunteer=by.id)
    tool = instruments.of(tx, by.id)[0].id if chance.random() < 0.85 else None
    check_id = checks.begin(tx, case.id, by.id, tool)
    checks.arrive(tx, check_id, case.point, 60)
    said = chance.choices(MEASURED, (2, 2, 5, 5, 4, 3, 1, 1))[0]
    checking.take(tx, by, check_id, words=said)
    tx.now += timedelta(minutes=chance.uniform(6, 20))
    checking.judge(tx, by, check_id, "not_confirmed" if said in MEASURED[:2] else "confirmed")


def _write(tx: Tx, case: Complaint, by: Person, chance: random.Random) -> None:
    """Send a letter; the body answers in time, late or not at all; a resident may say that it still smells."""
    tx.now += timedelta(days=chance.uniform(1, 4))
    sent_on = tx.rules.today(tx.now)
    body = chance.choice(BODIES)
    letter = referrals.add(
        tx, kind=Letter.APPEAL, body=body, body_area="temirtau", lang="ru", about=None, person=by.id, cases=[case.id]
    )
    referrals.send(tx, letter, sent_on=sent_on, way=Way.EOTINISH, registered_on=sent_on, registered="same_day")
    due = sent_on + timedelta(days=21)
    clock = _clock(tx, letter, "appc.appeal", sent_on, due)
    complaints.move(tx, _case(tx, case.id), Stage.REFERRED)
    history.add(tx, case.id, by, "referred", letter="appeal", office=f"{body}@temirtau", local_day=sent_on)
    came = tx.now + timedelta(days=chance.uniform(9, 34))
    if came > AFTER or chance.random() < 0.25:
        return
    tx.now = came
    says = chance.choice((Answer.DONE, Answer.DONE, Answer.PROMISED, Answer.EMPTY))
    promised = tx.rules.today(came) + timedelta(days=30) if says is Answer.PROMISED else None
    answer = responses.begin(tx, letter, by.id)
    responses.fill(tx, answer, says=says, promised_on=promised)
    responses.note(tx, answer, tx.rules.today(came))
    referrals.answer(tx, letter, tx.rules.today(came))
    clocks.meet(tx, clock)
    if promised is not None:
        _clock(tx, letter, "promise", tx.rules.today(came), promised)
    complaints.move(tx, _case(tx, case.id), Stage.ANSWERED)
    if says is Answer.DONE:
        voices.add(tx, case.id, None, Says.GONE, "authority")
        _settle(tx, case, chance)


def _settle(tx: Tx, case: Complaint, chance: random.Random) -> None:
    tx.now += timedelta(days=chance.uniform(1, 6))
    if tx.now > AFTER:
        return
    if chance.random() < 0.4:
        voices.add(tx, case.id, None, Says.SAME)
    else:
        complaints.move(tx, _case(tx, case.id), Stage.CLOSED, outcome=Outcome.FIXED)
    disputes.settle(tx, case.id)


def _clock(tx: Tx, letter: int, rule: str, since: date, due: date) -> int:
    return clocks.add(
        tx,
        letter,
        rule=rule,
        other_rule=None,
        whose="body",
        started_on=since,
        due_on=due,
        latest_on=due,
        tell_at=None,
        told=0,
    )


def told() -> tuple[dict[str, str], str, str]:
    """Live the half-year in the folder of the settings; return its digest by language, its last week's, the seal."""
    given = settings.load()
    db = connect(given.database)
    migrate(db)
    db.close()
    replay(REPORTS)
    with opened(given) as tx:
        become(tx)
        tx.now = AFTER
        texts = {lang: plain(tx, HALF, words(lang)) for lang in LANGS}
        return texts, plain(tx, WEEK, words(LANGS[-1])), chain.head(tx).hash[:16]


def write(folder: Path) -> None:
    """Write `digest.md` and its pictures below `img`, on data that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="zheli-half-year-") as data:
        os.environ |= {"ZHELI_DATA_DIR": data, "ZHELI_BOT_TOKEN": "0:DOCS"}
        texts, week, seal = told()
        given = settings.load()
        rules = Rules(catalogue_file.load(given.hotline), given.zone)
        for lang, what in PICTURES:
            order = Order(str(HALF), None, lang, ("pictures",), seal)
            made = make(Path(data) / "drawn", given.database, rules, AFTER, order)
            name = next(name for name in made.pictures if name.endswith(f"-{what}.png"))
            with Image.open(Path(data) / "drawn" / name) as picture:
                picture.convert("RGB").quantize(COLOURS).save(folder / "img" / f"digest-{what}.png", optimize=True)
    (folder / "digest.md").write_text(page(texts, week), "utf-8")


def page(texts: dict[str, str], week: str) -> str:
    """Return the page that shows it all."""
    shown = [
        f"### {name}\n\n```text\n{texts[lang]}\n```"
        for lang, name in (("en", "In English"), ("kk", "Қазақша"), ("ru", "По-русски"))
    ]
    return "\n\n".join((HEAD, *shown, PICTURED, f"```text\n{week}\n```")) + "\n"


HEAD = """# Six months as a digest

148 real odour reports from beside a coke plant (Smell Pittsburgh, CC0), July to December 2017, one zip code as one
district of Temirtau. The reports are real, their times too; what was measured, written and answered is made up by a
seeded script. This page and its pictures are written by `make half-year`. A coordinator asks for the same with
`/digest 2017-H2` or «🗓 6 months»; `zheli digest --half 2017-H2` prints it."""

PICTURED = """## Its pictures

![Complaints by month and by kind, in Kazakh](img/digest-chart.png)
![The points on the map of Temirtau, in Russian](img/digest-map.png)
![Weekdays and hours of smells, in English](img/digest-hours.png)

## Its last week, as it came on Monday"""


if __name__ == "__main__":
    write(Path(sys.argv[1]))
