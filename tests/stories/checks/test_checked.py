"""What a check found, as the person hears it who reported: figures against their limits, and what they are worth."""

import pytest

from bot.domain.cases.lifecycle import Verdict
from bot.domain.measurements.readings import Reading
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.services.news import reporter
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, readings
from storage.people import people
from storage.tx import Tx
from tests.given import Given


def judged(tx: Tx, case: Complaint, by: int, verdict: Verdict, reason: str | None, *given: str) -> None:
    catalogue = tx.rules.catalogue
    check = checks.begin(tx, case.id, people.meet(tx, by).id, None)
    for text in given:
        reading = catalogue.read(text)
        assert isinstance(reading, Reading)
        readings.add(tx, check, reading, catalogue.compare(case.kind, reading), None)
    checks.judge(tx, check, verdict, reason)
    complaints.judge(tx, case.id, verdict)
    reporter.hears(tx, case, "told-checked", check=check)


async def test_a_confirmed_smell_is_told_as_times_the_limit_and_as_what_it_is(
    resident: Person, volunteer: Person, given: Given, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(judged, case, volunteer.id, Verdict.CONFIRMED, None, "H2S 0,28 мг/м3")
    told = await resident.sees(f"{case.number}: confirmed")
    assert "hydrogen sulphide 0.28 mg/m³ – 🔴 35 × the one-time limit (0.008 mg/m³)" in told.text
    assert "not an accredited laboratory’s protocol" in told.text
    await resident.presses("Open")
    card = await resident.sees("Measured")
    assert "35 ×" in card.text


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "35 × бір реттік норма"), ("ru", "35 × разовая норма"), ("en", "35 × the one-time limit")],
)
async def test_figures_are_written_as_each_language_writes_them(
    person, volunteer: Person, given: Given, hotline: Hotline, lang: str, said: str
) -> None:
    aigerim = await person("Aigerim", lang=lang)
    case = await given.case(by=aigerim)
    await hotline.store.ask(judged, case, volunteer.id, Verdict.CONFIRMED, None, "H2S 0,28 мг/м3")
    told = await aigerim.sees(said)
    assert ("0.28" if lang == "en" else "0,28") in told.text


async def test_a_check_that_was_not_possible_says_why(
    resident: Person, volunteer: Person, given: Given, hotline: Hotline
) -> None:
    case = await given.case(by=resident)
    await hotline.store.ask(judged, case, volunteer.id, Verdict.IMPOSSIBLE, "too_late")
    await resident.sees("the check was not possible – there was nothing left to measure")


async def test_nobody_is_told_who_the_volunteer_was(resident: Person, given: Given, hotline: Hotline) -> None:
    vera = await given.volunteer("Vera Petrova")
    case = await given.case(by=resident)
    await hotline.store.ask(judged, case, vera.id, Verdict.CONFIRMED, None, "H2S 0,28 мг/м3")
    await resident.sees(f"{case.number}: confirmed")
    await resident.presses("Open")
    await resident.sees("Measured")
    resident.does_not_see("Vera")
    resident.does_not_see("GasMeter")


async def test_many_readings_and_a_long_history_still_fit_into_one_message(
    resident: Person, volunteer: Person, given: Given, hotline: Hotline
) -> None:
    case = await given.case(by=resident, words="&" * 4000)
    many = ["H2S 0,28 мг/м3"] * 40
    await hotline.store.ask(judged, case, volunteer.id, Verdict.CONFIRMED, None, *many)
    await resident.sees(f"{case.number}: confirmed")
    await hotline.store.ask(long_history, case)
    await resident.presses("Open")
    card = await resident.sees("Measured")
    assert "…\n" in card.text
    assert len(card.text) < 4096


def long_history(tx: Tx, case: Complaint) -> None:
    for _ in range(200):
        tx.run(
            "INSERT INTO history (complaint_id, at, role, what) VALUES (:case, :now, 'resident', 'received')",
            case=case.id,
            now=tx.now,
        )
