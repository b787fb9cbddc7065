"""Chromium, a world with three phones, a bot that answers, the page."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright

from bot.playground.app import Server, start
from bot.playground.desk_actions import Action, Progress
from bot.playground.person import Person
from bot.playground.town import Town
from tests.browser.echo import Echo
from tests.browser.measure import QUIET, chromium

PATIENCE_MS = 10_000


@dataclass
class Scene:
    """What a test has: who lives there, the bot, the server, how to let the action go on."""

    world: Town
    resident: Person
    volunteer: Person
    bot: Echo
    server: Server
    go_on: asyncio.Event


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def town() -> AsyncIterator[Scene]:
    go_on = asyncio.Event()

    async def week(_: Town, progress: Progress) -> None:
        progress({"kk": "1 / 2 күн", "ru": "день 1 из 2", "en": "day 1 of 2"})
        await go_on.wait()

    world = Town(title="Test town", name="Echo")
    resident = world.person("Aigerim", language_code="en", role="resident")
    volunteer = world.person("Timur", language_code="ru", role="volunteer")
    world.person("Svetlana", language_code="kk", role="coordinator")
    label = {"kk": "Аптаны ойнату", "ru": "Проиграть неделю", "en": "Play a week"}
    server = await start(world, actions=[Action("week", label, week)])
    bot = Echo(server.url, world.token)
    task = asyncio.create_task(bot.run())
    yield Scene(world, resident, volunteer, bot, server, go_on)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    await server.stop()


Open = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture(loop_scope="module")
async def opened(browser: Browser, town: Scene) -> AsyncIterator[Open]:
    """Open the page; whatever breaks in it breaks the test."""
    broken: list[str] = []
    contexts = []

    async def open_page(width: int = 1440, height: int = 900, lang: str = "en") -> Page:
        context = await browser.new_context(
            viewport={"width": width, "height": height}, locale="en", reduced_motion="reduce"
        )
        contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: broken.append(str(error)))
        await page.goto(f"{town.server.url}/?lang={lang}")
        await page.locator(".phone .composer").first.wait_for()
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert broken == []


@pytest_asyncio.fixture(loop_scope="module")
async def page(opened: Open) -> Page:
    return await opened()


def phone(page: Page, role: str) -> Locator:
    """Return the slot of a phone."""
    return page.locator(f'.slot[data-role="{role}"]')
