"""Joining: one event, one check; every reporter keeps their own number and hears the end."""

from bot.domain.cases.lifecycle import Outcome
from tests.given import CENTRE
from tests.stories.hands import press

NEAR = (50.0601, 72.9646)  # 600 m to the north
FAR = (50.1200, 72.9646)  # 7 km


async def look(coordinator, case) -> None:
    """Open the case on the coordinator's phone."""
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("What happened")


async def test_a_case_is_joined_to_one_suggested_nearby_and_both_histories_say_so(
    given, resident, person, coordinator
) -> None:
    neighbour = await person("Bota")
    lead = await given.case(by=resident)
    case = await given.case(by=neighbour, place=NEAR)
    await given.case(by=neighbour, place=FAR)
    await given.case(by=neighbour, kind="smoke")
    await look(coordinator, case)
    await press(coordinator, "Join to…")
    question = await coordinator.sees("Choose one nearby or write a number")
    suggested = [label for row in question.buttons for label, data in row if data.startswith("case:into")]
    assert len(suggested) == 1
    assert suggested[0].startswith(f"{lead.number} · 600 m")
    await coordinator.presses(lead.number)
    await coordinator.hears_toast("Joined")
    await coordinator.sees(f"part of {lead.number}")
    await neighbour.sees(f"checked once for all as {lead.number}")
    await look(coordinator, lead)
    assert f"Joined here: {case.number}" in coordinator.last.text
    now = await given.now(case)
    assert (now.outcome, now.joined_to) == (Outcome.JOINED, lead.id)


async def test_what_cannot_be_joined_to_is_said_and_another_number_may_follow(given, resident, coordinator) -> None:
    lead, case, closed, witness = [await given.case(by=resident, place=FAR if n else CENTRE) for n in range(4)]
    await given.hotline.store.ask(close_and_join, closed.id, witness.id, lead.id)
    await look(coordinator, case)
    await press(coordinator, "Join to…")
    await coordinator.sees("Write its number")
    for typed, answer in (
        ("smell", "There is no such number"),
        ("999", "There is no such number"),
        (case.number, f"{case.number} is this one itself"),
        (closed.number, f"{closed.number} is closed"),
        (witness.number, f"{witness.number} is itself part of {lead.number}"),
    ):
        await coordinator.says(typed)
        await coordinator.sees(answer)
    await coordinator.says("1")
    await coordinator.sees("Joined.")
    assert (await given.now(case)).joined_to == lead.id


async def test_witnesses_follow_when_the_case_they_were_joined_to_is_joined(
    given, resident, person, coordinator
) -> None:
    bota, dias = await person("Bota"), await person("Dias")
    first, second, third = [await given.case(by=one) for one in (resident, bota, dias)]
    for case, into in ((third, second), (second, first)):
        await look(coordinator, case)
        await press(coordinator, "Join to…")
        await press(coordinator, into.number)
        await coordinator.hears_toast("Joined")
    assert (await given.now(third)).joined_to == first.id
    await dias.sees(f"{third.number}: others reported the same, and it is checked once for all as {first.number}")
    await look(coordinator, first)
    await press(coordinator, "Close")
    await press(coordinator, "✅ Fixed")
    await press(coordinator, "Close without words")
    for one, case in ((resident, first), (bota, second), (dias, third)):
        told = await one.sees("closed")
        assert case.number in told.text


def close_and_join(tx, closed: int, witness: int, lead: int) -> None:
    tx.run("UPDATE complaints SET stage = 'closed', outcome = 'fixed' WHERE id = :id", id=closed)
    tx.run(
        "UPDATE complaints SET stage = 'closed', outcome = 'joined', joined_to = :lead WHERE id = :id",
        id=witness,
        lead=lead,
    )
