"""An address in words: looked up beside the conversation, offered, and never waited for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.domain.catalogue.rules import Rules
from bot.playground import app
from bot.playground.person import Person
from bot.settings import Settings
from tests.given import CENTRE, Given
from tests.stories.hands import press

LENIN = {
    "display_name": "5, улица Ленина, Теміртау, Қарағанды облысы, 101400, Қазақстан",
    "lat": "50.0601",
    "lon": "72.9555",
}
OTHER = {"display_name": "5, улица Ленина, Ақтау, Қарағанды облысы, Қазақстан", "lat": "50.2349", "lon": "73.0660"}


@dataclass
class Town:
    """A geocoder that knows what it is told, and remembers what it was asked."""

    knows: list[dict[str, Any]] = field(default_factory=lambda: [LENIN, OTHER])
    status: int = 200
    asked: list[dict[str, str]] = field(default_factory=list)

    async def search(self, request: web.Request) -> web.Response:
        self.asked.append(dict(request.query))
        return web.json_response(self.knows, status=self.status)


@pytest.fixture
def town() -> Town:
    return Town()


@pytest.fixture
async def address(town: Town) -> AsyncIterator[str]:
    site = web.Application()
    site.router.add_get("/maps/search", town.search)
    server = TestServer(site)
    await server.start_server()
    yield str(server.make_url("/maps"))
    await server.close()


@pytest.fixture
def rules(rules: Rules) -> Rules:
    return replace(rules, geocoder=True)


@pytest.fixture
def settings(server: app.Server, tmp_path: Path, address: str) -> Settings:
    return Settings(
        _env_file=None,
        bot_token="42:TEST",
        bot_api_url=server.url,
        data_dir=tmp_path / "data",
        web_port=0,
        messages_per_second=0,
        log_level="WARNING",
        geocoder_url=address,
    )


async def test_an_address_is_looked_up_and_one_of_the_answers_becomes_the_place(
    resident: Person, town: Town, given: Given
) -> None:
    await resident.says("Пахнет газом, ул. Ленина 5")
    await resident.sees("Is it one of the places below?")
    await press(resident, "улица Ленина, Теміртау")
    card = await resident.sees("Where: Temirtau, Centre · 5, улица Ленина, Теміртау, Қарағанды облысы")
    assert "101400" not in card.text
    assert (await given.rows("SELECT lat, lon FROM drafts"))[0] == {"lat": 50.0601, "lon": 72.9555}
    assert [(one["q"], one["countrycodes"], one["accept-language"]) for one in town.asked] == [
        ("ул. Ленина 5, Темиртау", "kz", "en")
    ]


async def test_nothing_but_the_address_is_sent_to_the_geocoder(resident: Person, town: Town) -> None:
    await resident.says("My neighbour Serik, +7 701 123 45 67, burns tyres at 5 Lenin street")
    await resident.sees("Is it one of the places below?")
    assert [one["q"] for one in town.asked] == ["5 Lenin street, Темиртау"]


async def test_the_same_address_is_asked_once(resident: Person, person, town: Town) -> None:
    await resident.says("ул. Ленина 5")
    await resident.sees_button("улица Ленина")
    other = await person("Dana")
    await other.says("ул. Ленина 5")
    await other.sees_button("улица Ленина")
    assert len(town.asked) == 1


async def test_an_address_that_nobody_knows_is_told_and_kept(resident: Person, town: Town) -> None:
    town.knows = []
    await resident.says("Ленина 555")
    card = await resident.sees("We did not find “Ленина 555” on the map")
    assert "In words: Ленина 555" in card.text


async def test_a_silent_geocoder_holds_nobody_up(resident: Person, town: Town) -> None:
    town.status = 503
    await resident.says("ул. Ленина 5")
    await resident.sees("Looking for “ул. Ленина 5”")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃")
    await resident.sends_place(*CENTRE)
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("Your number is GL-2026-0001")


async def test_the_point_decides_over_an_address_that_is_found_later(resident: Person, town: Town) -> None:
    await resident.sends_place(50.0310, 72.9680)
    await resident.sees("South side")
    await resident.says("ул. Ленина 5")
    card = await resident.sees("ул. Ленина 5")
    assert "South side" in card.text
    assert town.asked == []


async def test_a_flat_is_not_looked_up_and_that_is_told(resident: Person, town: Town) -> None:
    await resident.says("Пахнет газом, ул. 8 Марта, 5, кв. 12, подъезд 2")
    card = await resident.sees("Is it one of the places below?")
    assert "The flat’s number is not needed" in card.text
    assert [one["q"] for one in town.asked] == ["ул. 8 Марта, 5, Темиртау"]


async def test_an_address_in_a_village_is_looked_for_there(resident: Person, town: Town) -> None:
    await resident.says("Атбасарский район, село Мариновка, ул. Мира 5, нет воды")
    await resident.sees("Is it one of the places below?")
    assert [one["q"] for one in town.asked] == ["ул. Мира 5, Мариновка, Атбасарский район"]
