"""How long a card is on a phone 390 px wide: counted in a real browser, in the bubbles of the playground's own page.

One browser for a whole run of tests, one evaluation for all cards of a call: a hundred cards take a tenth of a second.
It lives in a thread of its own, so that a test may be `def` or `async def`.
"""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from typing import Any, NamedTuple, Protocol, TypeVar

from playwright.async_api import Page, async_playwright

from bot.playground import limits
from bot.playground.app import start
from bot.playground.errors import Json
from bot.playground.town import Town

WIDTH_PX, HEIGHT_PX = 390, 844
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE_S = 120
LETTERS = """() => { document.documentElement.style.fontFamily = '"DejaVu Sans", "Noto Color Emoji"'; }"""
"""The same on every machine, and as wide as a phone's own: at 15 px like an iPhone's or Android's at 17."""

COUNT = """async (messages) => {
  const [{ bubble }, { speaker }, { Clock }] = await Promise.all(
    ["bubble", "words", "clock"].map((name) => import(`/page/js/${name}.js`)),
  );
  const phone = { say: speaker("ru"), lang: "ru", clock: new Clock(), user: 0, about: { blocked: false } };
  const nodes = messages.map((message) => bubble(phone, [message], false));
  document.querySelector(".slot.active .messages").replaceChildren(...nodes);
  return nodes.map((node) => [lines(node.querySelector(".words")), node.querySelectorAll(".inline-row").length]);

  function lines(words) {
    if (!words) return 0;
    const step = parseFloat(getComputedStyle(words).lineHeight);
    const middles = rects(words).map((rect) => (rect.top + rect.bottom) / 2).sort((a, b) => a - b);
    let count = 0;
    let last = -Infinity;
    for (const middle of middles) {
      if (middle - last < step / 2) continue; // beside the one before
      count += 1;
      last = middle;
    }
    return count;
  }

  function rects(words) {
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest(".meta")) continue; // the time is no line of the text
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      found.push(...range.getClientRects()); // an empty line has one too: its line break, of no width
    }
    return found;
  }
}"""

Card = tuple[str, Sequence[Sequence[str]]]
"""The text as HTML, and the rows of its buttons' words."""

T = TypeVar("T")


class Shown(NamedTuple):
    """Lines of the text as they are shown (empty ones between them too), rows of buttons."""

    lines: int
    rows: int


class Measure(Protocol):
    """`photo`: the text is the caption of a picture, which is narrower. Raise ApiError for what Telegram refuses."""

    def __call__(self, cards: Sequence[Card], *, photo: bool = False) -> list[Shown]: ...


def chromium() -> str:
    """Return where the browser is."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert found, "Chromium is not installed: .ci/machine does it"
    return found


@contextmanager
def measuring() -> Iterator[Measure]:
    """Open a browser with the page; close it at the end."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="measure", daemon=True)
    thread.start()

    def there(work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, loop).result(PATIENCE_S)

    def measure(cards: Sequence[Card], *, photo: bool = False) -> list[Shown]:
        messages = [_message(number, *card, photo=photo) for number, card in enumerate(cards, 1)]
        return [Shown(*counted) for counted in there(page.evaluate(COUNT, messages))]

    stack = AsyncExitStack()
    try:
        page = there(_opened(stack))
        yield measure
    finally:
        there(stack.aclose())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _opened(stack: AsyncExitStack) -> Page:
    """Return the page with one phone on it; the stack closes all that is behind it."""
    world = Town()
    world.person("Aigerim", role="resident")
    server = await start(world)
    stack.push_async_callback(server.stop)
    playwright = await stack.enter_async_context(async_playwright())
    browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
    stack.push_async_callback(browser.close)
    page = await browser.new_page(viewport={"width": WIDTH_PX, "height": HEIGHT_PX}, reduced_motion="reduce")
    await page.goto(f"{server.url}/?lang=ru")
    await page.locator(".slot.active .messages .empty strong").wait_for()
    await page.evaluate(LETTERS)
    return page


def _message(number: int, html: str, rows: Sequence[Sequence[str]], *, photo: bool) -> Json:
    """Return a card as the API would give it to the page."""
    words = {"parse_mode": "HTML", "caption" if photo else "text": html}
    body = limits.caption(words) if photo else limits.text(words)
    if photo:
        body["photo"] = [{"file_id": "none", "width": 1280, "height": 960}]
    keyboard = [[{"text": label, "callback_data": "x"} for label in row] for row in rows]
    if keys := limits.inline_keyboard({"inline_keyboard": keyboard}):
        body["reply_markup"] = keys
    return {"message_id": number, "date": 1_800_000_000, "mine": False, "from": {"id": 1, "is_bot": True}, **body}
