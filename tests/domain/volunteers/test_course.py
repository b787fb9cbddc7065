"""The course as rules: what is asked next, when it is passed, which modules a medium takes."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.domain.intake.kinds import Medium
from bot.domain.volunteers import course
from bot.domain.volunteers.course import Tried


def test_every_medium_is_taught_and_its_right_takes_the_general_rules_too(rules: Rules) -> None:
    taught = rules.catalogue.course
    assert next(iter(taught)) == "general"
    assert set(taught) == {"general", *(medium.value for medium in Medium)}
    assert course.needed(Medium.AIR) == {"general", "air"}
    assert course.needed(Medium.SITE) == {"general"}


def test_the_right_answer_is_not_always_in_the_same_place(rules: Rules) -> None:
    for module in rules.catalogue.course.values():
        assert len({question.right for question in module.questions}) > 1, module.id


def test_a_module_that_has_to_be_there_and_is_not_is_told(rules: Rules) -> None:
    modules = {key: one for key, one in rules.catalogue.course.items() if key != "soil"}
    assert list(course.problems(modules, required=True)) == ["course.soil: is missing, and training.required is true"]
    assert not list(course.problems({}, required=False))


@given(st.lists(st.booleans(), max_size=60))
def test_a_quiz_ends_when_each_was_right_once_and_no_question_is_left_out(rules: Rules, luck: list[bool]) -> None:
    module = rules.catalogue.course["general"]
    tried: dict[str, Tried] = {}
    for right in luck:
        asked = course.next_question(module, tried)
        if asked is None:
            break
        before = tried.get(asked.id)
        assert before is None or not before.right
        if len(tried) < len(module.questions):
            assert before is None, "each is asked once before any is asked again"
        tried[asked.id] = Tried(before.first if before else right, right, before.tries + 1 if before else 1)
    ended = course.next_question(module, tried) is None
    assert ended == (len(tried) == len(module.questions) and all(one.right for one in tried.values()))


def test_four_of_five_at_first_try_are_enough_and_three_are_not(rules: Rules) -> None:
    module = rules.catalogue.course["general"]
    assert len(module.questions) == 5
    for first, passes in ((5, True), (4, True), (3, False), (0, False)):
        tried = {one.id: Tried(number < first, right=True) for number, one in enumerate(module.questions)}
        assert course.enough(module, tried) is passes
