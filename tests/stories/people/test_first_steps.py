"""The first minute: a language, a welcome, and doors that are not yours."""

from bot.playground.person import Person
from bot.playground.town import Town


async def test_a_newcomer_chooses_a_language_once_and_is_welcomed_in_it(world: Town, hotline) -> None:
    aliya = world.person("Aliya", language_code="en")
    await aliya.says("/start")
    await aliya.sees("Тілді таңдаңыз")
    await aliya.presses("Қазақша")
    await aliya.sees("Маңайыңызда құралы бар еріктілер тұрады")
    await aliya.says("/start")
    await aliya.sees("Маңайыңызда құралы бар еріктілер тұрады")


async def test_a_press_that_nobody_offered_is_answered_kindly(resident: Person) -> None:
    await resident.says("/language")
    await resident.sees("Choose a language")
    await resident.forges("offer:steal:1")
    await resident.hears_toast("out of date")


async def test_a_command_of_another_role_is_refused_with_a_way_on(resident: Person) -> None:
    await resident.says("/nonsense")
    await resident.sees("/help")


async def test_whoever_asks_for_help_learns_that_a_message_is_no_official_appeal(resident: Person) -> None:
    await resident.says("/help")
    await resident.sees("not an official appeal under the law")
