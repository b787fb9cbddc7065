"""What comes with a digest: a page, a table; a month's; and the worst places."""

import io
from datetime import timedelta

from openpyxl import load_workbook

from bot.domain.digest.periods import Month, Week
from bot.i18n import words
from storage.tx import Tx
from tests.storage.given_cases import put
from tests.stories.mondays import a_week_of_cases, first_tick, to_monday, wednesday

__all__ = ["wednesday"]


async def test_a_page_for_printing_and_a_table_of_all_come_with_it_and_by_a_button(given, coordinator, clock) -> None:
    await first_tick(given)
    week = Week.of(given.hotline.rules.today(given.hotline.now()))
    await a_week_of_cases(given, week)
    await to_monday(given, clock)
    await coordinator.sees("for the meeting", timeout=60)
    pdf, xlsx = documents(given, coordinator)
    [anchor] = await given.rows("SELECT told_in FROM anchors")
    assert anchor["told_in"] == f"digest {week}"
    assert pdf.startswith(b"%PDF")
    book = load_workbook(io.BytesIO(xlsx))
    assert book.sheetnames[:4] == ["Overview", "Kinds and districts", "Cases", "Answers owed"]
    cases = book["Cases"]
    assert (cases.freeze_panes, cases.max_row) == ("A2", 8)
    assert cases["D2"].is_date
    assert cases.column_dimensions["B"].width > 15
    await coordinator.presses("📗 All of it as a table")
    await coordinator.hears_toast("being made")
    await coordinator.sees("for the meeting", timeout=60)
    assert len(documents(given, coordinator)) == 3


def documents(given, coordinator) -> list[bytes]:
    """The files on the phone, in order."""
    found = [message.document for message in coordinator.screen if message.document]
    return [given.world.files.by_id[one].data for one in found]


async def test_the_month_comes_on_its_first_day_and_by_name(given, coordinator, clock) -> None:
    await first_tick(given)
    today = given.hotline.rules.today(given.hotline.now())
    month = Month.of(today)
    first = given.hotline.rules.at(month.after.first, 9, 31)
    await clock.forward(seconds=(first - given.hotline.now()).total_seconds())
    name = words("en").month(month.first)
    card = await coordinator.sees(f"📊 {name}")
    await coordinator.presses("🗓 6 months", message=card.id)
    await coordinator.sees("(six months)")
    await coordinator.says(f"/digest {words('ru').month(month.first)}")
    await coordinator.sees(f"📊 {name}")


async def test_the_worst_places_open_their_cases_and_are_drawn_on_a_map(given, coordinator) -> None:
    def write(tx: Tx) -> int:
        return put(tx, tx.now - timedelta(days=70), "dump", verdict="confirmed")

    case = await given.hotline.store.ask(write)
    await coordinator.says("/digest")
    await coordinator.sees("The worst place now: Centre (50.055, 72.965), 1 confirmed episode, 14 points")
    await coordinator.presses("🔟 Worst places")
    card = await coordinator.sees("not solved for 2 months – 14 points")
    await coordinator.presses("🗺 On the map")
    await coordinator.sees("numbers as in the list", timeout=60)
    await coordinator.presses(data=f"case:open:{case}")
    await coordinator.sees("What happened")
    await coordinator.presses("🏛 Bodies", message=card.id)
    await coordinator.sees("No letter was sent yet")
