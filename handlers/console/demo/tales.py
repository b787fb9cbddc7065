"""Five cases of the sample town that show the whole of it: a dispute, a broken promise, a caller, a drill, a kit."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.adapters import originals, photos
from bot.domain.cases.lifecycle import Says
from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.domain.privacy.consents import VERSIONS
from bot.playground.world import SAMPLES
from bot.services.callers import callers
from bot.services.cases import desk
from bot.services.checks import checks
from bot.services.dispatch import dispatch, safety
from bot.services.drills import drills
from bot.services.evidence import evidence
from bot.services.evidence.evidence import Kept
from bot.services.follow_up import following, recheck_results, rechecks
from bot.services.instruments import kits
from bot.services.intake import intake
from handlers.console.demo import letters
from handlers.console.demo.cast import COORDINATOR, HELPERS
from handlers.jobs import before_after
from storage.dispatch import offers
from storage.evidence import files
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STACKS = Point(50.0478, 73.0302)
RAVINE = Point(50.0309, 72.9552)
STREET = Point(50.0572, 72.9664)


def live(tx: Tx, until: datetime, files_dir: Path) -> None:
    """Let each of them happen at its own time, all before `until`."""
    noon = until.astimezone(tx.rules.zone).replace(hour=12, minute=10, second=0, microsecond=0)
    tx.now = noon - 34 * DAY
    desk.call_me(tx, people.meet(tx, COORDINATOR), "Olga Weber")
    _disputed(tx, noon, files_dir)
    _promised(tx, noon)
    _rang_up(tx, noon)
    _drill(tx, noon)
    _kit(tx, noon)
    tx.now = until


def _disputed(tx: Tx, noon: datetime, files_dir: Path) -> None:
    """Smoke: the body says «done», the resident «still there», who looked again «less»; a complaint went up."""
    tx.now = noon - 34 * DAY
    reporter = _somebody(tx, "ru")
    case_id = _report(tx, reporter, "smoke", "Рыжий дым над трубами, окна не открыть", STACKS)
    by, check_id = _there(tx, case_id, STACKS)
    _picture(tx, by, check_id, "smoke_4.jpg", files_dir)
    checks.take(tx, by, check_id, words="PM2.5 0,31 мг/м³")
    checks.judge(tx, by, check_id, "confirmed")
    coordinator = people.meet(tx, COORDINATOR)
    desk.take_on(tx, coordinator, case_id)
    letter = letters.send(tx, case_id, letters.Sent("appeal", "eotinish"), noon - 33 * DAY)
    letters.answer(tx, letter, "done", noon - 16 * DAY, words="Фильтр заменён, нарушение устранено.")
    desk.note(tx, coordinator, case_id, "Filter changed on one stack of three, says the shift foreman.")
    tx.now = noon - 15 * DAY
    following.say(tx, _known(tx, reporter.id), case_id, Says.SAME)
    _looks_again(tx, case_id, "smoke_2.jpg", Says.LESS, files_dir)
    letters.send(tx, case_id, letters.Sent("complaint", "hand"), noon - 10 * DAY)


def _promised(tx: Tx, noon: datetime) -> None:
    """A dump, measured in paces; the promise to clear it was broken four days ago."""
    tx.now = noon - 20 * DAY
    case_id = _report(tx, _somebody(tx, "kk"), "dump", "Жырада құрылыс қоқысы жатыр", RAVINE)
    by, check_id = _there(tx, case_id, RAVINE)
    checks.take(tx, by, check_id, words="30×40 шагов, высота 2 м")
    checks.judge(tx, by, check_id, "confirmed")
    desk.mark_urgent(tx, people.meet(tx, COORDINATOR), case_id, True)
    letter = letters.send(tx, case_id, letters.Sent("appeal", "eotinish"), noon - 19 * DAY)
    letters.answer(tx, letter, "promised", noon - 12 * DAY, promised=noon - 4 * DAY)


def _rang_up(tx: Tx, noon: datetime) -> None:
    """Somebody without Telegram rang up about a burst pipe; they are to be rung back."""
    tx.now = noon - 2 * DAY
    by = people.meet(tx, COORDINATOR)
    draft_id, _ = callers.begin(tx, by, None)
    intake.add(tx, by, at=tx.now, words="Прорвало трубу, вода второй день идёт по улице", place=Place(STREET, 15.0))
    intake.choose(tx, by, "burst_pipe")
    callers.ask_who(tx, by, None)
    callers.who(tx, people.meet(tx, COORDINATOR), draft_id, "Галина Петровна 8 701 555 01 02")
    intake.agree(tx, people.meet(tx, COORDINATOR), VERSIONS["report"])
    case_id = intake.send(tx, people.meet(tx, COORDINATOR), separate=True).id
    volunteer, check_id = _there(tx, case_id, STREET)
    checks.judge(tx, volunteer, check_id, "confirmed")
    letters.send(tx, case_id, letters.Sent("appeal", "email"), noon - DAY)


def _drill(tx: Tx, noon: datetime) -> None:
    """A drill was taken after two minutes."""
    tx.now = noon - 5 * DAY
    case, _ = drills.start(tx, people.meet(tx, COORDINATOR), "temirtau", "smell")
    assert case.point is not None
    by, check_id = _there(tx, case.id, case.point)
    checks.judge(tx, by, check_id, "not_confirmed")
    drills.end_due(tx)


def _kit(tx: Tx, noon: datetime) -> None:
    """The hotline has an instrument of its own; one of the volunteers has it for the week."""
    tx.now = noon - 3 * DAY
    until = tx.rules.today(tx.now) + 300 * DAY
    keeper = people.meet(tx, COORDINATOR)
    kit = kits.add(tx, keeper, f"ГАНК-4, 2310, {until:%d.%m.%Y}")
    receiver = people.meet(tx, HELPERS[1].user_id)
    handover = kits.hand(tx, people.meet(tx, COORDINATOR), kit.id, receiver.id)
    kits.take(tx, receiver, handover.id)


def _report(tx: Tx, by: Person, kind: str, words: str, point: Point) -> int:
    intake.add(tx, by, at=tx.now, words=words, place=Place(point, 12.0))
    intake.choose(tx, by, kind)
    consents.give(tx, by.id, "report")
    return intake.send(tx, by, separate=True).id


def _there(tx: Tx, case_id: int, point: Point) -> tuple[Person, int]:
    """Let the first of those who were called go there; return who, and their check."""
    offer = next(one for one in offers.of_case(tx, case_id) if one.state == "open")
    tx.now += timedelta(minutes=2)
    check = dispatch.accept(tx, _known(tx, offer.person), offer.id)
    safety.read(tx, _known(tx, offer.person), check.id)
    tx.now += timedelta(minutes=17)
    checks.take(tx, _known(tx, offer.person), check.id, place=Place(Point(point.lat + 2e-4, point.lon), 10.0))
    tx.now += timedelta(minutes=6)
    return _known(tx, offer.person), check.id


def _looks_again(tx: Tx, case_id: int, picture: str, says: Says, files_dir: Path) -> None:
    """Somebody else stands at the same spot; before and after are laid side by side."""
    offer = next(one for one in offers.of_case(tx, case_id) if one.state == "open" and one.purpose == "recheck")
    tx.now += 3 * HOUR
    check = rechecks.accept(tx, _known(tx, offer.person), offer.id)
    safety.read(tx, by := _known(tx, offer.person), check.id)
    _picture(tx, by, check.id, picture, files_dir)
    recheck_results.judge(tx, by, check.id, says)
    recheck_id: int = tx.value("SELECT id FROM rechecks WHERE check_id = :check", check=check.id)
    sides = recheck_results.sides(tx, recheck_id)
    assert sides is not None
    before_after.write(files_dir.parent / "drawn", sides, recheck_id)
    recheck_results.drawn(tx, recheck_id, reopened=False)


def _picture(tx: Tx, by: Person, check_id: int, name: str, files_dir: Path) -> None:
    """Send one of the samples as a file, fetched already: the playground that opens later has never seen it."""
    data = (SAMPLES / name).read_bytes()
    checks.take(tx, by, check_id, file=Sent("document", name, name, mime="image/jpeg", size=len(data)))
    original = originals.keep(files_dir, data, ".jpg")
    shown = originals.keep(files_dir, photos.prepare(data).jpeg, ".jpg")
    kept = Kept(str(original.relative_to(files_dir)), original.stem, str(shown.relative_to(files_dir)))
    evidence.keep(tx, files.of(tx, "check", check_id)[-1], kept)


def _somebody(tx: Tx, lang: str) -> Person:
    """Somebody who reported and has no phone on the page."""
    return _known(
        tx, tx.insert("INSERT INTO people (lang, guess, created_at) VALUES (:l, :l, :now)", l=lang, now=tx.now)
    )


def _known(tx: Tx, person_id: int) -> Person:
    person = people.get(tx, person_id)
    assert person is not None
    return person
