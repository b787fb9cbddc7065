"""Looking up an address that a resident wrote; the complaint does not wait for it."""

from bot.adapters.geocoder import Geocoder
from bot.errors import TryLater
from bot.services.places import placing
from bot.services.places.placing import Search
from storage.engine.jobs import Job
from storage.store import Store

TRIES = 3
"""After that the address counts as not found: the person has long gone on."""


async def look_up(store: Store, geocoder: Geocoder | None, job: Job) -> None:
    """Ask for one address (`draft`, `asked`, `query`, `lang`) and offer what was found on the draft's card."""
    args = job.args
    search = Search(args["asked"], args["query"])
    answer = None
    if geocoder is not None and await store.read(placing.wanted, args["draft"], search):
        try:
            answer = await geocoder.find(search.query, args["lang"])
        except TryLater:
            if job.tries + 1 < TRIES:
                raise
    await store.ask(placing.answered, args["draft"], search, args["lang"], answer)
