"""Asking a Nominatim-compatible geocoder where an address is: one question at a time, slowly, and not for long."""

import asyncio
from collections.abc import Sequence
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from bot.domain.places.points import Point
from bot.errors import TryLater

PAUSE_S = 1.1
"""Between two questions: public servers of OpenStreetMap ask for no more than one a second."""
WAIT_S = 6.0
MOST = 4
POSTCODE = 6
"""Digits of one in Kazakhstan."""
USER_AGENT = "zhasyl-zheli hotline"


class Geocoder:
    """One server at `url`. `box`: (south, west, north, east) in degrees, what lies in it comes first."""

    def __init__(
        self, url: str, box: tuple[float, float, float, float] | None = None, pause_s: float = PAUSE_S
    ) -> None:
        self._url = url
        self._box = box
        self._pause_s = pause_s
        self._turn = asyncio.Lock()
        self._asked_at = float("-inf")

    async def find(self, query: str, lang: str) -> list[tuple[str, Point]]:
        """Return (name, point) of what the query may mean in Kazakhstan, an empty list for nothing.

        Raise `TryLater` if the server does not answer.
        """
        async with self._turn:
            await asyncio.sleep(max(0.0, self._asked_at + self._pause_s - monotonic()))
            try:
                found = await self._ask(query, lang)
            finally:
                self._asked_at = monotonic()
        return [(_shortened(str(one.address)), Point(one.latitude, one.longitude)) for one in found]

    async def _ask(self, query: str, lang: str) -> Sequence[Any]:
        # Late: geopy brings all its geocoders along, and most hotlines have no server to ask.
        from geopy.adapters import AioHTTPAdapter
        from geopy.exc import GeopyError
        from geopy.geocoders import Nominatim

        at = urlsplit(self._url)
        where: dict[str, Any] = {"country_codes": "kz"}
        if self._box is not None:
            south, west, north, east = self._box
            where["viewbox"] = [(south, west), (north, east)]
        try:
            async with Nominatim(
                domain=at.netloc + at.path.rstrip("/"),
                scheme=at.scheme,
                user_agent=USER_AGENT,
                timeout=WAIT_S,
                adapter_factory=AioHTTPAdapter,
            ) as server:
                return await server.geocode(query, exactly_one=False, limit=MOST, language=lang, **where) or ()
        except GeopyError as error:
            raise TryLater(f"the geocoder does not answer: {type(error).__name__}", seconds=5) from None


def _shortened(address: str) -> str:
    """Return the address without what everybody here knows: postcode and country."""
    parts = [part.strip() for part in address.split(",")]
    return (
        ", ".join(part for part in parts[:-1] if not (part.isdigit() and len(part) == POSTCODE))[:200] or address[:200]
    )
