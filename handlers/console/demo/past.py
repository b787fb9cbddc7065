"""What has happened in the sample town over the last weeks: cases taken in, checked or not, some of them settled."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.evidence.files import Place
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.errors import Refused
from bot.services.cases import decisions
from bot.services.checks import checks
from bot.services.dispatch import dispatch, safety
from bot.services.intake import intake
from handlers.console.demo.cast import COORDINATOR, HELPERS
from storage.cases import complaints
from storage.checks import checks as check_rows
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx

SPAN = timedelta(days=35)
CASES = 64


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of thing that happens here: what people write, what is measured (None: only looked at), how often."""

    kind: str
    words: tuple[str, ...]
    measured: tuple[str, ...]
    often: int
    at: tuple[tuple[float, float], ...]


# Around the town's known parts; the words are ours.
STORIES = (
    Story(
        "smell",
        ("Шіріген жұмыртқа иісі, терезе аша алмаймыз", "Пахнет тухлыми яйцами со стороны комбината",
         "Түнде күкірт иісі", "Резкий запах, першит в горле", "Запах гари с самого утра"),
        ("H2S 0,004", "H2S 0,011", "H2S 0,014", "H2S 0,019", "H2S 0,027", "NO2 0,31"),
        26,
        ((50.0561, 72.9611), (50.0589, 72.9987), (50.0466, 73.0213), (50.0538, 72.9251), (50.0311, 72.9664)),
    ),
    Story(
        "smoke",
        ("Рыжий дым над трубами", "Қара түтін, қар қарайып кетті", "Чёрный налёт на подоконнике и на снегу"),
        ("PM2.5 0,22 мг/м³", "PM2.5 0,11 мг/м³", "PM10 0,41 мг/м³", "PM2.5 0,31 мг/м³"),
        16,
        ((50.0478, 73.0302), (50.0590, 72.9991), (50.0601, 72.9702), (50.0549, 72.9307)),
    ),
    Story(
        "dump",
        ("За гаражами свалили бочки", "Жырада құрылыс қоқысы жатыр", "Опять кто-то жжёт покрышки на пустыре"),
        (),
        9,
        ((50.0309, 72.9552), (50.0890, 72.9011), (50.0640, 73.0120)),
    ),
    Story(
        "discharge",
        ("Из трубы в реку течёт что-то рыжее", "Өзенге көбік ағып жатыр"),
        ("pH 9,8", "pH 7,4", "pH 5,1"),
        5,
        ((50.0742, 72.9204), (50.0789, 72.9415)),
    ),
    Story("dead_animals", ("Мёртвая рыба у берега", "Жағада өлген балық көп"), ("pH 6,1",), 3, ((50.0771, 72.9298),)),
    Story("burst_pipe", ("Прорвало трубу, вода второй день идёт по улице",), (), 3, ((50.0572, 72.9664),)),
    Story("no_water", ("Екі күннен бері су жоқ",), (), 2, ((50.0921, 72.9063),)),
)  # fmt: skip


def live(tx: Tx, until: datetime) -> None:
    """Let the weeks pass, case by case, at their own times of day."""
    chance = random.Random(1409)  # noqa: S311 - the same town every time
    begun = sorted(_moments(chance, until))
    for number, at in enumerate(begun):
        _happen(tx, at, number, chance, until)
    tx.now = until


def _moments(chance: random.Random, until: datetime) -> Iterator[datetime]:
    """Most in the morning and late in the evening, when the air stands still; more in the last two weeks."""
    for _ in range(CASES):
        days = chance.choice((chance.uniform(0.6, 14), chance.uniform(0.6, SPAN.days - 1)))
        day = until - timedelta(days=days)
        hour = chance.choice((6, 7, 7, 8, 8, 9, 12, 17, 21, 22, 23))
        yield min(day.replace(hour=(hour - 5) % 24, minute=chance.randrange(60)), until - timedelta(hours=8))


def _happen(tx: Tx, at: datetime, number: int, chance: random.Random, until: datetime) -> None:
    """Let one case come in, and become what it becomes."""
    story = chance.choices(STORIES, [one.often for one in STORIES])[0]
    tx.now = at
    reporter = _resident(tx, number, chance)
    lat, lon = chance.choice(story.at)
    point = Point(lat + chance.uniform(-4e-3, 4e-3), lon + chance.uniform(-6e-3, 6e-3))
    intake.add(
        tx, reporter, at=at, words=chance.choice(story.words), place=Place(point, chance.choice((8.0, 15.0, 40.0)))
    )
    intake.choose(tx, reporter, story.kind)
    consents.give(tx, reporter.id, "report")
    case_id = intake.send(tx, reporter, separate=True).id
    if chance.random() < 0.78:  # the rest: nobody on duty had time
        tx.now += timedelta(minutes=chance.uniform(0.5, 4))
        _check(tx, case_id, story, point, chance)
    else:
        _nobody_comes(tx, case_id)
    if tx.now < until - timedelta(days=6) and chance.random() < 0.7:
        tx.now += timedelta(days=chance.uniform(2, 5))
        _settle(tx, case_id, chance)


def _resident(tx: Tx, number: int, chance: random.Random) -> Person:
    """Somebody who reported and has no phone on the page: without a Telegram id, so nobody is written to."""
    person_id = tx.insert(
        "INSERT INTO people (lang, guess, created_at) VALUES (:lang, :lang, :now)",
        lang=("kk", "ru")[(number + chance.randrange(2)) % 2],
        now=tx.now,
    )
    person = people.get(tx, person_id)
    assert person is not None
    return person


def _check(tx: Tx, case_id: int, story: Story, point: Point, chance: random.Random) -> None:
    """Let one of those who were called accept, go there, measure and judge."""
    called = tx.all("SELECT id, person_id FROM offers WHERE complaint_id = :id AND state = 'open'", id=case_id)
    if not called:
        return
    offer = chance.choice(called)
    check = dispatch.accept(tx, _known(tx, offer["person_id"]), offer["id"])
    safety.read(tx, _known(tx, offer["person_id"]), check.id)
    tx.now += timedelta(minutes=chance.uniform(9, 40))
    by = _known(tx, offer["person_id"])
    there = Point(point.lat + chance.uniform(-4e-4, 4e-4), point.lon + chance.uniform(-4e-4, 4e-4))
    checks.take(tx, by, check.id, place=Place(there, 10.0))
    late = chance.random() < 0.08
    if story.measured and not late:
        tx.now += timedelta(minutes=6)
        checks.take(tx, by, check.id, words=chance.choice(story.measured))
    tx.now += timedelta(minutes=3)
    if late:
        checks.judge(tx, by, check.id, "impossible", "too_late")
        return
    over = [taken.times for taken in checks.readings_of(tx, case_id) if taken.times is not None]
    confirmed = max(over) > 1 if over else chance.random() < 0.85
    checks.judge(tx, by, check.id, "confirmed" if confirmed else "not_confirmed")


def _nobody_comes(tx: Tx, case_id: int) -> None:
    """Let every ring run out in its time."""
    for _ in range(len(HELPERS)):
        case = complaints.get(tx, case_id)
        if case is None or case.next_call_at is None:
            return
        tx.now = case.next_call_at
        dispatch.call(tx, case)


def _settle(tx: Tx, case_id: int, chance: random.Random) -> None:
    """Let the coordinator close what can be closed."""
    case = complaints.get(tx, case_id)
    coordinator = people.meet(tx, COORDINATOR)
    if case is None or check_rows.open_of_case(tx, case_id):
        return
    outcome = {"confirmed": chance.choice(("fixed", "fixed", "not_fixed")), "not_confirmed": "unconfirmed"}
    wish = outcome.get(case.verdict.value if case.verdict else "")
    if wish is None:
        return
    try:
        decisions.close(tx, coordinator, case_id, wish)
    except Refused:
        return  # the coordinator's own rules know better


def _known(tx: Tx, person_id: int) -> Person:
    person = people.get(tx, person_id)
    assert person is not None
    return person
