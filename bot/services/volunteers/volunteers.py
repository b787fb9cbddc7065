"""A volunteer's own profile: where from, how far, what they measure and with what, on duty or off."""

from datetime import datetime

from bot.domain.dispatch.travel import PACES
from bot.domain.instruments import instrument_kinds
from bot.domain.instruments.instruments import described
from bot.domain.intake.kinds import Instrument as Kind
from bot.domain.intake.kinds import Medium
from bot.domain.people.names import person_name
from bot.domain.people.roles import Person
from bot.domain.places.points import Point, is_null_island
from bot.errors import NotFound, Refused
from bot.services.dispatch import waiting
from bot.services.volunteers import cohorts
from storage.instruments import instruments
from storage.instruments.instruments import Instrument
from storage.people import people
from storage.tx import Tx
from storage.volunteers import volunteers
from storage.volunteers.volunteers import Volunteer

RADII_M = (1_000, 3_000, 5_000, 10_000, 20_000, 50_000)
"""How far from home one may choose to go."""


def profile(tx: Tx, by: Person) -> Volunteer:
    """Return the volunteer's profile, begun if there is none yet."""
    volunteers.join(tx, by.id)
    found = volunteers.get(tx, by.id)
    assert found is not None
    return found


def look(tx: Tx, by: Person) -> Volunteer:
    """Return the profile to be shown; while it has no home, what the volunteer sends next belongs to it."""
    found = profile(tx, by)
    people.let_go(tx, by.id, "hours")
    if found.home is None:
        people.attend(tx, by.id, "profile")
    return found


def be_on_duty(tx: Tx, by: Person, on_duty: bool, until: datetime | None = None) -> bool:
    """Go on duty (`until` then, None: until they say) or off; False if it was so already. Raise `Refused`.

    Who comes on duty is asked at once about what waits near them.
    """
    if on_duty and profile(tx, by).home is None:
        raise Refused("duty-needs-home")
    if on_duty and not cohorts.known(tx, by.id):
        raise Refused("duty-needs-cohort")
    people.let_go(tx, by.id, "profile")
    changed = volunteers.be_on_duty(tx, by.id, on_duty, until)
    if changed and on_duty:
        waiting.hold_out(tx, by)
    return changed


def live_at(tx: Tx, by: Person, home: Point) -> Volunteer:
    """Keep where the volunteer starts from. Raise `Refused` for a phone that does not know where it is."""
    profile(tx, by)
    if is_null_island(home):
        raise Refused("home-nowhere")
    volunteers.live_at(tx, by.id, home)
    return profile(tx, by)


def go_up_to(tx: Tx, by: Person, radius_m: int) -> None:
    """Keep how far from home the volunteer goes: one of `RADII_M`."""
    profile(tx, by)
    if radius_m not in RADII_M:
        raise Refused("press-stale")
    volunteers.go_up_to(tx, by.id, radius_m)


def come_by(tx: Tx, by: Person, transport: str) -> None:
    """Keep by what the volunteer comes; what is chosen already is taken back."""
    known = profile(tx, by)
    if transport not in PACES:
        raise Refused("press-stale")
    volunteers.come_by(tx, by.id, None if known.transport == transport else transport)


def turn_district(tx: Tx, by: Person, area: str, district: str) -> None:
    """Add a district to those the volunteer goes to wherever their home is, or take it off."""
    profile(tx, by)
    known = tx.rules.catalogue.areas.get(area)
    if known is None or district not in known.districts:
        raise Refused("press-stale")
    volunteers.turn_district(tx, by.id, area, district)


def turn_skill(tx: Tx, by: Person, skill: str) -> None:
    """Add a skill of the hotline's file, or take it off."""
    profile(tx, by)
    if skill not in tx.rules.catalogue.skills:
        raise Refused("press-stale")
    volunteers.turn_skill(tx, by.id, skill)


def turn_originals(tx: Tx, by: Person) -> bool:
    """Agree that a court may have one's photos as the camera wrote them, or not any more; return which it is now."""
    profile(tx, by)
    return volunteers.turn_originals(tx, by.id)


def turn_medium(tx: Tx, by: Person, medium: str) -> None:
    """Add a medium to what the volunteer can measure, or take it off."""
    profile(tx, by)
    if medium not in {one.value for one in Medium}:
        raise Refused("press-stale")
    volunteers.turn_medium(tx, by.id, medium)


def tell(tx: Tx, by: Person, words: str, field: str | None = None) -> str:
    """Take a text for the profile; return what it became: «name» or «instrument». Raise `Refused` with what is odd.

    `field`: what the volunteer was asked for. Without it the first thing that can be a name is one.
    """
    known = profile(tx, by)
    name = person_name(words)
    if field == "name" and name is None:
        raise Refused("profile-no-name")
    if name is not None and (field == "name" or (field is None and known.name is None)):
        volunteers.name(tx, by.id, name)
        cohorts.named(tx, by)
        return "name"
    add_instrument(tx, by, words)
    return "instrument"


def add_instrument(tx: Tx, by: Person, words: str) -> Instrument:
    """Write down an instrument from «name, serial, cert. 55-12, until 31.12.2026»; a known one is renewed.

    Raise `Refused` with what is odd about the text.
    """
    profile(tx, by)
    found = described(words, tx.rules.today(tx.now))
    if isinstance(found, str):
        raise Refused(found)
    measures = tx.rules.catalogue.measured_by(found.name)
    for known in instruments.of(tx, by.id):
        if known.kit is None and (known.name.casefold(), known.serial) == (found.name.casefold(), found.serial):
            instruments.retire(tx, by.id, known.id)
            measures = known.measures or measures
    added = instruments.get(
        tx,
        instruments.add(
            tx,
            by.id,
            found.name,
            found.serial,
            found.until,
            certificate=found.certificate,
            measures=measures,
        ),
    )
    assert added is not None
    return added


def own_instrument(tx: Tx, by: Person, instrument_id: int) -> Instrument:
    """Return one's own instrument in use. Raise `NotFound` for any other, the hotline's too."""
    found = instruments.get(tx, instrument_id)
    if found is None or found.person != by.id or found.kit is not None or found not in instruments.of(tx, by.id):
        raise NotFound("instrument-gone")
    return found


def turn_measure(tx: Tx, by: Person, instrument_id: int, kind: str) -> None:
    """Add a kind of instrument to what one's own instrument is, or take it off."""
    found = own_instrument(tx, by, instrument_id)
    if kind not in instrument_kinds.KNOWN:
        raise Refused("press-stale")
    instruments.measure(tx, found.id, found.measures ^ {Kind(kind)})


def retire_instrument(tx: Tx, by: Person, instrument_id: int) -> None:
    """Take one's own instrument out of use; what was measured with it stays as it was."""
    if not instruments.retire(tx, by.id, instrument_id):
        raise NotFound("instrument-gone")


def edit(tx: Tx, by: Person, field: str | None = None) -> None:
    """From now on what the volunteer writes belongs to their profile. `field`: what they are asked for."""
    profile(tx, by)
    people.attend(tx, by.id, "profile", **({"field": field} if field else {}))


def done(tx: Tx, by: Person) -> Volunteer:
    """The profile is as it should be."""
    people.let_go(tx, by.id, "profile")
    return profile(tx, by)
