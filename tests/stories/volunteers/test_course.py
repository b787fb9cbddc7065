"""The course in the chat: offered on joining, read, asked, passed; and only then is somebody called."""

from bot.hotline import Hotline
from tests.stories.hands import called, press
from tests.stories.people.test_joins import invited, joins


async def test_a_newcomer_reads_answers_and_is_called_only_then(
    hotline: Hotline, coordinator, resident, person, given
) -> None:
    dana = await person("Dana")
    await joins(dana, await invited(coordinator), coordinator)
    await press(dana, "A student")
    await press(dana, "I am 18 or older")
    await dana.sees("You are called to what you have passed")
    await press(dana, "🦺 General rules")
    await dana.sees("First: your own safety")
    await press(dana, "Next ›")
    await dana.sees("is it charged")
    await dana.says("/course")  # left and come back: where it was left
    await press(dana, "🦺 General rules")
    await dana.sees("is it charged")
    for _ in range(3):
        await press(dana, "Next ›")
    await press(dana, "To the questions")
    await dana.sees("0 of 5 right")
    await press(dana, "1")
    await dana.sees("Not quite. Dizziness may be a sign of gas.")
    course = hotline.rules.catalogue.course
    general = course["general"].questions
    for question in (*general[1:], general[0]):
        await dana.sees(question.en)
        await press(dana, str([answer.id for answer in question.answers].index(question.right) + 1))
    await dana.sees("Passed: General rules.")

    await press(dana, "💨 Air")
    await press(dana, "Next ›")
    await press(dana, "To the questions")
    for question in course["air"].questions:
        await dana.sees(question.en)
        await press(dana, str([answer.id for answer in question.answers].index(question.right) + 1))
    await dana.sees("Passed: Air.")
    await dana.presses_again()
    await dana.hears_toast("This question is behind you")

    await dana.sends_place(50.0547, 72.9646)
    await dana.sees("🎓 Course: General rules, Air")
    await press(dana, "Go on duty")
    await dana.sees("You are on duty")
    await called(given, resident)
    await dana.sees("Can you go and check?")


async def test_a_training_that_ran_out_is_told_and_the_quiz_is_a_tap_away(volunteer, clock) -> None:
    await clock.forward(days=336)
    await volunteer.sees("please take the quiz again")
    await press(volunteer, "💨 Air")
    await volunteer.sees("From which side do you come up to smoke?")


async def test_a_resident_has_no_course(resident) -> None:
    await resident.says("/course")
    await resident.sees("for other roles")
