"""The sample town before the page opens: its people and their last weeks, made by the hotline's own services."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.domain.catalogue.rules import Rules
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.services.people import membership
from bot.services.volunteers import cohorts, training
from bot.services.volunteers import volunteers as profiles
from handlers.console.demo import inspector, letters, past, tales
from handlers.console.demo.cast import COORDINATOR, HELPERS, PHONES, Helper
from storage.migrate import migrate
from storage.people import people
from storage.store import connect
from storage.tx import Tx
from storage.volunteers import volunteers as rows


def build(database: str, rules: Rules, now: datetime) -> None:
    """Found the town, if there is none yet. What was said in its past is not said again."""
    db = connect(database)
    try:
        migrate(db)
        db.execute("BEGIN IMMEDIATE")
        if db.execute("SELECT count(*) FROM people").fetchone()[0] == 0:
            tx = Tx(db, now - past.SPAN - timedelta(days=30), rules)
            _settle(tx)
            tales.live(tx, now, Path(database).parent / "files")
            past.live(tx, until=now)
            inspector.live(tx, until=now)
            letters.live(tx, until=now)
            tx.run("DELETE FROM outbox")
            tx.run("DELETE FROM jobs WHERE kind <> 'menu'")
            letters.print_later(tx)
        db.execute("COMMIT")
    finally:
        db.close()


def member(tx: Tx, telegram_id: int) -> Person:
    """Return who this is, with roles and attention as they are now."""
    return people.meet(tx, telegram_id)


def _settle(tx: Tx) -> None:
    """Let everybody but the resident be known already."""
    for phone in PHONES:
        if phone.user_id == COORDINATOR:
            people.speak(tx, member(tx, phone.user_id).id, phone.lang)
            membership.grant(tx, member(tx, phone.user_id).id, "coordinator")
    for helper in HELPERS:
        _train(tx, helper)


def _train(tx: Tx, helper: Helper) -> None:
    """Make a volunteer: home, reach, media, instrument with a certificate for the year to come, on duty."""
    person = member(tx, helper.user_id)
    people.speak(tx, person.id, helper.lang)
    membership.grant(tx, person.id, "volunteer")
    person = member(tx, helper.user_id)
    profiles.live_at(tx, person, Point(*helper.home))
    profiles.go_up_to(tx, person, helper.radius_m)
    has = rows.get(tx, person.id)
    for medium in helper.media:
        if has is None or medium not in has.media:
            profiles.turn_medium(tx, person, medium)
    cohorts.choose(tx, person, helper.cohort)
    cohorts.of_age(tx, person, adult=True)
    for module in tx.rules.catalogue.course:
        training.record(tx, person.id, module)
    until = tx.rules.today(tx.now) + timedelta(days=365)
    profiles.add_instrument(tx, person, f"{helper.instrument}, {until:%d.%m.%Y}")
    rows.name(tx, person.id, helper.name)
    profiles.be_on_duty(tx, member(tx, helper.user_id), True)
