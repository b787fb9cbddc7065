"""Every sentence that promises something about people's data is held by a test: a table, sentence → test.

Sentences are the lines of /privacy and of what people agree to (by their keys), and those of README and
docs/operations.md about personal data (by how they begin).
"""

import ast
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.people.organisations import Organisation
from bot.domain.text.languages import Words
from bot.hotline import Hotline
from bot.i18n import LANGS, words
from bot.playground.person import Person
from bot.services.letters import drafting
from bot.settings import Settings
from handlers.cards.privacy.privacy import privacy
from handlers.cards.view import View
from handlers.console import backup
from handlers.jobs import print_letter
from storage.letters import printed_letters
from storage.people import people
from storage.tx import Tx
from tests.given import CENTRE, Clock, Given
from tests.stories.hands import accepted, press
from tests.stories.privacy.test_privacy import gone, is_forgotten, on_disk, report_with_contact

ROOT = Path(__file__).parents[3]
HERE = "tests/stories/privacy/test_promises.py"
CONSENT = "tests/stories/privacy/test_consent.py"
PRIVACY = "tests/stories/privacy/test_privacy.py"
EXPORT = "tests/console/test_export.py"
BACK = "tests/hostile/test_coming_back.py"
CALLERS = "tests/stories/callers/test_callers.py"
POINTS = "tests/services/monitoring/test_points.py"
JOINS = "tests/stories/people/test_joins.py"
INTAKE = "tests/services/intake/test_intake.py"
ROSTER = "tests/stories/volunteers/test_roster.py"
DOCTOR = "tests/console/test_doctor.py"
COHORTS = "tests/services/volunteers/test_cohorts.py"

HELD_BY: dict[str, str] = {
    "privacy-operator": f"{HERE}::test_who_runs_the_line_is_told_with_address_and_a_way_to_ask",
    "privacy-operator-missing": f"{HERE}::test_where_nobody_is_named_that_is_said",
    "privacy-purpose": f"{HERE}::test_a_case_is_told_to_nobody_but_those_who_see_it_through",
    "privacy-telegram": f"{HERE}::test_everything_goes_through_telegrams_own_servers",
    "privacy-coordinators": f"{HERE}::test_coordinators_see_place_words_photos_voices_and_videos_and_not_who_it_is",
    "privacy-volunteers": f"{HERE}::test_the_volunteer_who_goes_sees_place_and_words_and_not_who_it_is",
    "privacy-body": f"{HERE}::test_the_letter_has_place_photos_and_words_and_a_name_only_if_it_was_left_for_it",
    "privacy-public": (
        f"{EXPORT}::test_a_public_export_has_no_words_a_square_for_a_place_and_a_part_of_a_day_for_a_moment"
    ),
    "privacy-forget-barred": f"{BACK}::test_a_bar_outlives_forgetting_for_its_term_and_says_so",
    "privacy-callers": f"{CALLERS}::test_a_caller_gets_a_number_and_is_rung_up_when_it_is_settled",
    "privacy-stored": f"{HERE}::test_all_of_it_lies_in_one_folder_and_where_that_is_can_be_told",
    "privacy-kept": f"{PRIVACY}::test_whose_report_it_was_is_not_known_a_year_after_it_was_closed",
    "privacy-open": f"{PRIVACY}::test_whose_report_it_was_is_not_known_a_year_after_it_was_closed",
    "privacy-backups": f"{HERE}::test_a_backup_from_before_holds_what_was_deleted_and_a_later_one_does_not",
    "privacy-rights": f"{PRIVACY}::test_ones_data_come_as_a_file_that_nobody_else_gets",
    "privacy-volunteer-data": f"{ROSTER}::test_volunteers_never_see_the_list",
    "privacy-point": f"{POINTS}::test_who_is_forgotten_leaves_a_series_and_nothing_of_themselves",
    "privacy-agreed": f"{PRIVACY}::test_who_sees_what_is_said_line_by_line_and_when_one_agreed",
    "privacy-forget-means": f"{PRIVACY}::test_somebody_forgotten_is_nowhere_and_their_case_goes_on",
    "draft-agree-lines": f"{CONSENT}::test_a_whole_first_complaint_is_three_actions_and_the_third_one_agrees",
    "caller-agree-lines": f"{CONSENT}::test_of_a_caller_the_coordinator_notes_that_it_was_said",
    "joining-volunteer": f"{JOINS}::test_a_newcomer_joins_by_a_link_and_the_card_fills_up_in_any_order",
    "joining-coordinator": f"{JOINS}::test_a_coordinator_is_invited_the_same_way_but_on_a_second_ones_word",
    "joining-next": f"{JOINS}::test_somebody_who_waits_is_told_so_and_sees_nothing",
    "minor-guardian":
        f"{COHORTS}::test_nobody_under_18_takes_part_before_a_guardian_has_agreed_and_it_is_noted_by_whom",
    "contact-ask-name": f"{HERE}::test_the_letter_has_place_photos_and_words_and_a_name_only_if_it_was_left_for_it",
    # README.md
    "- **Exposes nobody.**": f"{EXPORT}::test_nobodys_name_phone_or_telegram_is_in_an_export",
    # docs/operations.md, «Personal data»
    "- Before the first report": f"{CONSENT}::test_of_a_caller_the_coordinator_notes_that_it_was_said",
    "- A volunteer agrees":
        f"{COHORTS}::test_nobody_under_18_takes_part_before_a_guardian_has_agreed_and_it_is_noted_by_whom",
    "- A text that means": f"{INTAKE}::test_nothing_is_sent_before_its_sender_has_agreed_to_the_text_as_it_is_now",
    "- `[hotline.organisation]`": f"{DOCTOR}::test_who_answers_for_peoples_data_is_asked_for",
    "- A report is kept": f"{PRIVACY}::test_whose_report_it_was_is_not_known_a_year_after_it_was_closed",
    "- A backup holds": f"{HERE}::test_a_backup_from_before_holds_what_was_deleted_and_a_later_one_does_not",
    "- Certainty C": f"{HERE}::test_nothing_is_quoted_as_the_law_on_personal_data",
}  # fmt: skip

CONSENTS = {"draft-agree-lines", "caller-agree-lines", "joining-volunteer", "joining-coordinator", "joining-next",
            "minor-guardian", "contact-ask-name"}  # fmt: skip

NO_PROMISE = {"privacy-title", "privacy-data-key", "privacy-data-coming", "privacy-data", "privacy-forget-key",
              "privacy-forget-yes", "privacy-forget-no", "privacy-forgotten"}  # fmt: skip
"""Keys of privacy.ftl that say nothing about what is done with data, or only that it was done."""


def _keys(lang: str) -> set[str]:
    text = (ROOT / f"locales/{lang}/privacy/privacy.ftl").read_text("utf-8")
    return set(re.findall(r"(?m)^(privacy-[a-z-]+) =", text))


def _papers() -> list[str]:
    readme = (ROOT / "README.md").read_text("utf-8").splitlines()
    operations = (ROOT / "docs/operations.md").read_text("utf-8")
    section = operations[operations.index("## Personal data") :].split("\n## ")[0]
    return [line for line in readme if "Exposes nobody" in line] + re.findall(r"(?m)^- .*$", section)


def test_every_sentence_about_personal_data_has_a_test() -> None:
    keys = _keys("en") - NO_PROMISE | CONSENTS
    papers = _papers()
    assert len(papers) == 8
    begins = {name for name in HELD_BY if name.startswith("- ")}
    assert keys == HELD_BY.keys() - begins
    assert not [line for line in papers if not any(line.startswith(one) for one in begins)]
    assert not [one for one in begins if not any(line.startswith(one) for line in papers)]


@pytest.mark.parametrize("test", sorted({*HELD_BY.values()}))
def test_the_test_that_holds_a_sentence_is_there(test: str) -> None:
    path, _, name = test.partition("::")
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    assert name in found


def test_nothing_is_quoted_as_the_law_on_personal_data() -> None:
    for lang in LANGS:
        text = (ROOT / f"locales/{lang}/privacy/privacy.ftl").read_text("utf-8").casefold()
        assert not [one for one in ("94-v", " law", "закон", "заң", "статья", "бап") if one in text], lang


ORGANISATION = Organisation(
    name=Words(kk="«Таза ауа»", ru="«Чистый воздух»", en="Clean air (NGO)"),
    address=Words(kk="Теміртау", ru="Темиртау", en="Temirtau, Mira 1"),
    head=Words(kk="Төраға", ru="Председатель", en="Chair"),
    phone="+7 7213 000000",
    email="data@example.org",
    hours=Words(kk="дс–жм", ru="пн–пт", en="Mon–Fri 9:00–18:00"),
    server=Words(kk="Қарағанды", ru="Караганда", en="Karaganda, Kazakhstan"),
    backup_days=30,
)


def card(tx: Tx) -> str:
    return privacy(View(tx, words("en"), None, {})).text


def run_by_somebody(tx: Tx) -> None:
    hotline = tx.rules.catalogue.hotline.model_copy(update={"organisation": ORGANISATION})
    tx.rules = replace(tx.rules, catalogue=tx.rules.catalogue.model_copy(update={"hotline": hotline}))


def test_who_runs_the_line_is_told_with_address_and_a_way_to_ask(tx: Tx) -> None:
    run_by_somebody(tx)
    told = card(tx)
    for part in ("Clean air (NGO), Temirtau, Mira 1", "+7 7213 000000", "data@example.org", "Mon–Fri 9:00–18:00"):
        assert part in told
    assert "after 30 days at most" in told


def test_where_nobody_is_named_that_is_said(tx: Tx) -> None:
    assert "Who runs this line is not written here yet" in card(tx)


def test_all_of_it_lies_in_one_folder_and_where_that_is_can_be_told(tx: Tx, settings: Settings) -> None:
    assert "on one server of whoever runs this line." in card(tx)
    run_by_somebody(tx)
    assert "on one server of whoever runs this line: Karaganda, Kazakhstan." in card(tx)
    for place in (settings.database, settings.files_dir):
        assert place.is_relative_to(settings.data_dir)


def test_everything_goes_through_telegrams_own_servers() -> None:
    assert Settings.model_fields["bot_api_url"].default == "https://api.telegram.org"


async def test_a_case_is_told_to_nobody_but_those_who_see_it_through(
    given: Given, resident: Person, volunteer: Person, coordinator: Person
) -> None:
    other = await given.person("Dana")
    far = await given.volunteer("Far", at=(51.8085, 68.3582))
    was = {row["id"] for row in await given.rows("SELECT id FROM outbox")}
    await accepted(given, resident, volunteer)
    await volunteer.says("H2S 0.02 mg/m3")
    await press(volunteer, "Confirmed")
    await resident.sees("confirmed")
    told = await given.rows("SELECT id, chat_id FROM outbox")
    chats = {row["chat_id"] for row in told if row["id"] not in was}
    assert chats == {resident.id, volunteer.id, coordinator.id}
    assert not {other.id, far.id} & chats


async def _whole_report(who: Person) -> None:
    await who.says("Black smoke over the works")
    await press(who, "Smoke or dust")
    await who.sends_place(*CENTRE)
    await who.sends_photo()
    await who.sees("1 photo")
    await who.sends_voice()
    await who.sends_video()
    await who.sees("1 video")
    await press(who, "✅ Send")
    await who.sees("GL-2026-0001")


def _unknown(shown: str, who: Person) -> None:
    assert not [one for one in (str(who.id), who.name, who.phone_number) if one in shown]


async def test_coordinators_see_place_words_photos_voices_and_videos_and_not_who_it_is(
    given: Given, resident: Person, coordinator: Person
) -> None:
    await _whole_report(resident)
    await coordinator.says("/find 1")
    case = await coordinator.sees("Black smoke over the works")
    assert "Temirtau, Centre" in case.text
    await press(coordinator, "🖼 Show · 3")
    await coordinator.sees("1 photo, 1 video 0:05, 1 voice message 0:03")
    sent = [one for one in coordinator.screen if not one.mine]
    assert {"photo", "video", "voice"} <= {field for one in sent for field in one.raw}
    _unknown("\n".join(str(one) for one in sent), resident)


async def test_the_volunteer_who_goes_sees_place_and_words_and_not_who_it_is(
    given: Given, resident: Person, volunteer: Person
) -> None:
    await accepted(given, resident, volunteer, words="Rotten eggs by the school")
    await volunteer.sees("Rotten eggs by the school")
    assert any(one.location for one in volunteer.screen if not one.mine)
    _unknown("\n".join(str(one) for one in volunteer.screen), resident)


async def test_the_letter_has_place_photos_and_words_and_a_name_only_if_it_was_left_for_it(
    given: Given, hotline: Hotline, resident: Person, coordinator: Person
) -> None:
    await report_with_contact(resident)
    unnamed = await given.case(by=resident, words="Black smoke by the school")

    def letters(tx: Tx) -> list[str]:
        by = people.meet(tx, coordinator.id)
        found = []
        for case in (1, unnamed.id):
            letter = print_letter.write_down(tx, drafting.begin(tx, by, case, "appeal").id)
            assert letter is not None
            printed = printed_letters.get(tx, letter)
            assert printed is not None
            sheet = print_letter.gather(tx, letter)
            found.append(json.dumps([printed.content, sheet.letters], ensure_ascii=False) + f" photos: {sheet.photos}")
        return found

    async with hotline.store.transaction() as turn:
        named, other = await turn.ask(letters)
    assert "Aigerim Sadykova" in named
    assert "+77019998877" in named
    assert "Photo(" in named
    assert "Black smoke by the school" in other
    assert not [one for one in ("Aigerim", "+7701", str(resident.id)) if one in other]


async def test_a_backup_from_before_holds_what_was_deleted_and_a_later_one_does_not(
    given: Given, hotline: Hotline, settings: Settings, resident: Person, clock: Clock, tmp_path: Path
) -> None:
    await report_with_contact(resident)
    await hotline.deliver.quiet()
    backup._copy(settings.database, tmp_path / "before.sqlite3")
    await is_forgotten(resident)
    await clock.forward(seconds=11)
    await gone(given, hotline)
    backup._copy(settings.database, tmp_path / "after.sqlite3")
    name = b"Aigerim Sadykova"
    assert name in (tmp_path / "before.sqlite3").read_bytes()
    assert name not in (tmp_path / "after.sqlite3").read_bytes()
    assert name not in on_disk(settings)
