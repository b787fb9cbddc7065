"""A resident reports: anything in any order, one live card, one number."""

from bot.playground.person import Person
from tests.given import Given

CENTRE = (50.0555, 72.9600)
NOWHERE_NEAR = (52.97, 63.11)


def cards(person: Person) -> list[str]:
    return [message.text for message in person.screen if not message.mine and "Your report" in message.text]


async def test_a_report_fills_up_in_any_order_and_gets_a_number(resident: Person, given: Given) -> None:
    await resident.presses("Report")
    await resident.sees("The kind of problem and the place are still missing")
    await resident.presses("Smell in the air")
    await resident.sees("What:</b>" if False else "Smell in the air")
    await resident.sends_photo()
    await resident.sees("1 photo")
    await resident.sends_place(*CENTRE, accuracy=20)
    await resident.sees("Temirtau, Centre")
    await resident.says("Rotten eggs since <morning> & strong")
    card = await resident.sees("Rotten eggs since <morning> & strong")
    assert "That is enough" in card.text
    await resident.presses("Send")
    receipt = await resident.sees("Your number is GL-2026-0001")
    assert "1 photo" in receipt.text

    case = (await given.rows("SELECT * FROM complaints"))[0]
    assert (case["kind"], case["area"], case["district"], case["accuracy_m"]) == ("smell", "temirtau", "centre", 20)
    assert case["words"] == "Rotten eggs since <morning> & strong"
    assert (await given.rows("SELECT complaint_id AS of_case FROM files"))[0]["of_case"] == case["id"]


async def test_the_first_thing_sent_begins_a_report_without_any_command(resident: Person) -> None:
    await resident.sends_place(*CENTRE)
    card = await resident.sees("Temirtau, Centre")
    assert "The kind of problem is still missing" in card.text
