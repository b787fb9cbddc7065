"""In a group of neighbours the bot is silent, except to `/report` and its name; what was said comes into private."""

import pytest

from bot.playground.groups import Group
from bot.playground.person import Person
from bot.playground.town import Town
from tests.given import Given
from tests.stories.hands import press

BOT = "@zheli_test_bot"


@pytest.fixture
async def group(world: Town, resident: Person, given: Given) -> Group:
    """A group of neighbours that has let the bot in."""
    group = world.group("Дом 5", supergroup=True)
    await group.adds_bot(by=resident)
    await group.sees("write /report here")
    return group


def link(group: Group) -> str:
    """The payload of the newest link that the group sees."""
    rows = next(m.raw["reply_markup"]["inline_keyboard"] for m in reversed(group.screen) if "reply_markup" in m.raw)
    return str(rows[0][0]["url"]).partition("?start=")[2]


async def drafts(given: Given) -> list[dict[str, object]]:
    return await given.rows("SELECT person_id, words FROM drafts")


async def test_let_into_a_group_it_says_once_in_three_languages_what_it_is_there_for(group: Group) -> None:
    hello = group.screen[-1].text
    assert "осында /report деп жазыңыз" in hello
    assert "напишите здесь /report" in hello


async def test_what_neighbours_say_to_each_other_is_neither_answered_nor_kept(group: Group, given: Given) -> None:
    stranger = given.world.person("Marat")
    await group.hears(stranger, "Who has seen my cat?")
    await group.hears(stranger, "/start")
    await group.hears(stranger, f"/report@other_bot a hole in the road, not {BOT[1:]}")
    asker = await given.person("Dana")
    await asker.says("/report", chat=group)
    await group.sees("Let us go on in private")
    assert len([message for message in group.screen if not message.mine]) == 2  # the hello, and this
    known = await given.rows("SELECT telegram_id FROM people")
    assert stranger.id not in {row["telegram_id"] for row in known}


async def test_words_behind_the_command_begin_the_report_in_private(group: Group, given: Given) -> None:
    asker = await given.person("Dana")
    await asker.says("/report The yard of house 5 smells of rotten eggs", chat=group)
    await group.sees("Let us go on in private")
    await asker.starts(link(group))
    card = await asker.sees("The yard of house 5 smells of rotten eggs")
    assert "/report" not in card.text
    await asker.sees_button("Smell in the air")


async def test_a_neighbours_photo_that_is_answered_comes_along_without_its_sender(
    group: Group, given: Given, resident: Person
) -> None:
    photo = await resident.sends_photo(caption="Look at this smoke", chat=group)
    asker = await given.person("Dana")
    await asker.says(f"{BOT} over the school", reply_to=photo, chat=group)
    await group.sees("Let us go on in private")
    await asker.starts(link(group))
    card = await asker.sees("1 photo")
    assert "over the school" in card.text
    assert "Look at this smoke" in card.text
    assert "Aigerim" not in card.text
    assert [row["person_id"] for row in await given.rows("SELECT DISTINCT person_id FROM files")] == [
        row["person_id"] for row in await drafts(given)
    ]


async def test_a_photo_with_the_command_below_it_comes_along(group: Group, given: Given) -> None:
    asker = await given.person("Dana")
    await asker.sends_photo(caption="/report black snow", chat=group)
    await group.sees("Let us go on in private")
    await asker.starts(link(group))
    await asker.sees("black snow")
    assert len(await given.rows("SELECT id FROM files")) == 1


async def test_somebody_elses_link_begins_a_report_of_their_own_with_nothing_in_it(group: Group, given: Given) -> None:
    asker, other = await given.person("Dana"), await given.person("Yerlan")
    await asker.says("/report my own secret words", chat=group)
    await group.sees("Let us go on in private")
    await other.starts(link(group))
    card = await other.sees("What has happened?")
    assert "secret" not in card.text
    await asker.starts(link(group))
    await asker.sees("my own secret words")
    await asker.starts(link(group))  # once more: nothing twice
    await asker.says("/help")
    await asker.sees("What you can do")
    assert sorted(str(row["words"]) for row in await drafts(given)) == ["None", "my own secret words"]


async def test_asked_again_and_again_it_is_answered_once(group: Group, given: Given) -> None:
    asker = await given.person("Dana")
    for words in ("/report a", "/report b", "/report c"):
        await asker.says(words, chat=group)
    await asker.says("/help")
    await asker.sees("What you can do")
    await group.sees("Let us go on in private")
    assert sum("Let us go on" in message.text for message in group.screen) == 1
    await asker.starts(link(group))
    await press(asker, "Smell in the air")


async def test_somebody_new_chooses_a_language_and_loses_nothing(group: Group, given: Given) -> None:
    newcomer = given.world.person("Serik", language_code="kk")
    await newcomer.says("/report Аулада иіс бар", chat=group)
    await group.sees("Жеке чатта жалғастырайық")
    await newcomer.starts(link(group))
    await newcomer.sees("Тілді таңдаңыз")
    await newcomer.sees("Аулада иіс бар")


async def test_in_a_topic_it_is_answered_in_the_topic(world: Town, given: Given) -> None:
    asker = await given.person("Dana")
    forum = world.group("Forum", forum=True)
    await forum.adds_bot(by=asker)
    topic = await forum.opens_topic(asker, "Air")
    await forum.hears(asker, "/report smoke", topic)
    answer = await forum.sees("Let us go on in private")
    assert answer.raw["message_thread_id"] == topic


async def test_a_group_that_becomes_a_supergroup_is_answered_where_it_is_now(world: Town, given: Given) -> None:
    asker = await given.person("Dana")
    group = world.group("Дом 7")
    await group.adds_bot(by=asker)
    await group.sees("write /report here")
    await group.becomes_supergroup()
    await asker.says("/report smoke", chat=group)
    await group.sees("Let us go on in private")


async def test_thrown_out_it_says_nothing_and_is_let_in_again_as_before(group: Group, given: Given) -> None:
    asker = await given.person("Dana")
    await group.removes_bot(by=asker)
    await group.adds_bot(by=asker)
    await asker.says("/report smoke", chat=group)
    await group.sees("Let us go on in private")
