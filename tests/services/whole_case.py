"""A case that went through everything, with its files on a disk: for what is made of all of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.adapters import photos
from bot.domain.cases.lifecycle import Says
from bot.domain.evidence.files import Sent
from bot.domain.people.roles import Person
from bot.services.cases import desk
from bot.services.checks import checks as checking
from bot.services.checks import corrections, observing
from bot.services.dispatch import dispatch
from bot.services.evidence import evidence
from bot.services.follow_up import recheck_results
from bot.services.follow_up import rechecks as again
from bot.services.intake import episodes
from bot.services.letters import printing, responses
from bot.services.volunteers import volunteers as profile
from handlers.jobs import before_after, print_letter
from storage.cases import desk as desks
from storage.cases.complaints import Complaint
from storage.checks import checks, dump_areas, readings
from storage.evidence import files
from storage.follow_up import rechecks as kept
from storage.follow_up import voices
from storage.letters import printed_letters, referrals
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx
from storage.volunteers import volunteers as profiles
from tests.adapters.pictures import quarters, written
from tests.services import town
from tests.services.checks.test_seals import HERE, now, take
from tests.services.letters.test_letters import sent

NAMES = ("Aigerim Secretova", "+77015550123", "Vera Hidden", "Clara Unseen")
"""What nobody may find in anything that leaves the house, unless it was agreed."""

ACCOUNT = 7_712_345_000
"""Telegram ids that are no part of any checksum: this and somebody's own id."""


@dataclass
class Whole:
    """The case with its people: `dana` is a witness of it."""

    case: Complaint
    witness: Complaint
    aigerim: Person
    dana: Person
    vera: Person
    clara: Person

    @property
    def identities(self) -> list[str]:
        """Names, phones and Telegram ids of everybody in it."""
        return [*NAMES, *(str(ACCOUNT + one.id) for one in (self.aigerim, self.dana, self.vera, self.clara))]


def picture(tx: Tx, data_dir: Path, owner: Any, owner_id: int, by: Person, n: int, seen: Any = None) -> None:
    """A photo that was sent and fetched: the original with its camera's data, and the copy that others see."""
    row = files.add(tx, owner, owner_id, by.id, Sent("photo", f"f{n}", f"u{n}", "image/jpeg", 90_000))
    assert row is not None
    content = written(seen or quarters(640 + n, 480))
    original = photos.keep(data_dir / "files", content, ".jpg")
    prepared = photos.prepare(content)
    shown = photos.keep(data_dir / "files", prepared.jpeg, ".shown.jpg")
    file = files.get(tx, row)
    assert file is not None
    path, copy = (one.relative_to(data_dir / "files").as_posix() for one in (original, shown))
    evidence.keep(tx, file, evidence.Kept(path, prepared.sha256, copy))


def letter(tx: Tx, data_dir: Path, by: Person, case: Complaint) -> Any:
    """An appeal that names who agreed, printed and sent."""
    made = sent(tx, by, case)
    tx.run("UPDATE referrals SET state = 'draft' WHERE id = :id", id=made.id)
    written_down = print_letter.write_down(tx, made.id)
    tx.run("UPDATE referrals SET state = 'sent' WHERE id = :id", id=made.id)
    assert written_down is not None
    name = f"letter-{written_down}.pdf"
    sheet = print_letter.gather(tx, written_down)
    sha256 = print_letter.write(data_dir / "files" / "letters", data_dir / "files", sheet, name)
    printing.printed(tx, written_down, f"letters/{name}", sha256)
    return referrals.get(tx, made.id)


def whole(tx: Tx, data_dir: Path, pictures: list[Any] | None = None) -> Whole:
    """Reported with a witness, checked, corrected, written about, answered late, looked at again: still there."""
    shots = iter(pictures or [])
    aigerim, dana, clara = town.resident(tx), town.resident(tx), town.coordinator(tx)
    contacts.keep(tx, aigerim.id, Contact(NAMES[0], NAMES[1]))
    desks.name(tx, clara.id, NAMES[3])
    case = town.case(tx, aigerim)
    tx.run(
        """UPDATE complaints SET contact = 1, area = 'temirtau', district = 'centre', number = 'GL-2026-0148',
                  words = 'Тұншықтырып тұр, терезе ашу мүмкін емес. Сильный запах тухлых яиц со стороны завода.' """
    )
    tx.run("UPDATE complaints SET accuracy_m = 20 WHERE id = :id", id=case.id)
    picture(tx, data_dir, "complaint", case.id, aigerim, 1, next(shots, None))
    witness = town.case(tx, dana)
    tx.run("UPDATE complaints SET area = 'temirtau', district = 'centre' WHERE id = :id", id=witness.id)
    episodes.witness(tx, dana, town.now(tx, witness), town.now(tx, case))
    vera = town.volunteer(tx)
    profiles.name(tx, vera.id, NAMES[2])
    profile.add_instrument(tx, vera, "Ecolab 4, № 20117, 31.12.2026")
    desk.give(tx, clara, case.id, clara.id)
    desk.reply(tx, clara, case.id, f"{NAMES[0]}, thank you")
    dispatch.call(tx, town.now(tx, case))
    check = dispatch.accept(tx, vera, town.offer(tx, case, vera).id)
    take(tx, vera, check, place=HERE)
    for n, _ in enumerate("ab", 2):
        picture(tx, data_dir, "check", check.id, vera, n, next(shots, None))
    take(tx, vera, check, words="h2s 0,24; so2 0,31; wind from the works")
    first = next(iter(tx.rules.catalogue.observable(case.kind)))
    observing.observe(tx, vera, check.id, first.id, tx.rules.catalogue.observed_as(first)[-1].id)
    dump_areas.add(tx, check.id, "paces", 1240, step_m=0.7)
    assert checking.judge(tx, now(tx, vera), check.id, "confirmed")
    corrections.reading(tx, now(tx, vera), check.id, readings.of(tx, check.id)[0].id)
    corrections.say(tx, now(tx, vera), "0,024")
    corrections.because(tx, now(tx, vera), check.id, "slip")
    appeal = letter(tx, data_dir, clara, town.now(tx, case))
    tx.now = tx.rules.at(date(2026, 4, 21), 12)  # it was due on 13 April
    answer = responses.begin(tx, clara, appeal.id)
    responses.says(tx, clara, answer.id, "done")
    responses.came(tx, clara, answer.id, date(2026, 4, 21))
    paper = printed_letters.add_paper(tx, appeal.id, clara.id, Sent("photo", "p", "p", "image/jpeg", 9), answer.id)
    kept_paper = photos.keep(data_dir / "files", written(quarters(300, 400)), ".jpg")
    printed_letters.keep_paper(tx, paper or 0, kept_paper.relative_to(data_dir / "files").as_posix(), kept_paper.stem)
    look_again(tx, data_dir, vera, case, next(shots, None))
    tx.run("UPDATE people SET telegram_id = :account + id", account=ACCOUNT)
    voices.add(tx, case.id, aigerim.id, Says.SAME)
    return Whole(town.now(tx, case), town.now(tx, witness), aigerim, dana, vera, clara)


def look_again(tx: Tx, data_dir: Path, vera: Person, case: Complaint, shot: Any) -> None:
    """The volunteer finds it still there, and before and after lie side by side."""
    going_on = kept.open_of_case(tx, case.id)
    assert going_on is not None
    if going_on.state == "wanted":
        tx.now += timedelta(days=1)
        again.call_the_next(tx)
    second = again.accept(tx, now(tx, vera), town.offer(tx, case, vera).id)
    picture(tx, data_dir, "check", second.id, vera, 9, shot)
    tx.now += timedelta(hours=1)
    recheck_results.judge(tx, now(tx, vera), second.id, Says.SAME)
    last = kept.last_of_case(tx, case.id)
    assert last is not None
    left, right = (files.of(tx, "check", one.id)[-1] for one in checks.of_case(tx, case.id)[-2:])
    folder = data_dir / "files"
    day = tx.rules.today(tx.now)
    sides = recheck_results.Sides(folder / left.shown_path, folder / right.shown_path, day, day)  # type: ignore[operator]
    before_after.write(data_dir / "drawn", sides, last.id)
    kept.drawn(tx, last.id)
