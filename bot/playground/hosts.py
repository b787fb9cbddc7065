"""Who is let in: programs and our own page, by an address that is ours; no page of somebody else's.

A page anywhere on the web may send requests to this machine, and by DNS rebinding (its own name made to point here)
even read the answers. The browser tells on it: `Host` is the name that was called, `Origin` and `Sec-Fetch-Site` say
whose page it was.
"""

from __future__ import annotations

from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

ANY = ("0.0.0.0", "::")  # noqa: S104 - compared with, not listened on
FOREIGN = ("cross-site", "same-site")
FRONT = "/"
"""What a link on another site may open: it only shows the page."""


@lru_cache(maxsize=256)
def let_in(path: str, host: str | None, origin: str | None, site: str | None, *, started: str) -> bool:
    """Tell whether a request with these headers (None: not sent) is answered; `started`: where we listen."""
    asked = _address(f"//{host}")
    if asked is None or not _ours(asked.hostname, started):
        return False
    if site in FOREIGN and path != FRONT:
        return False
    if origin is None:
        return True
    page = _address(origin)
    return page is not None and _ours(page.hostname, started) and _port(page) == _port(asked, page.scheme)


def _address(url: str) -> SplitResult | None:
    """Return scheme, name and port, None for anything that has more to it or cannot be read."""
    try:
        found = urlsplit(url)
        bare = found.port != 0 and not (found.path or found.query or found.fragment or "@" in found.netloc)
    except ValueError:
        return None
    return found if bare else None


def _port(address: SplitResult, scheme: str = "") -> int:
    return address.port or (443 if (address.scheme or scheme) == "https" else 80)


def _ours(name: str | None, started: str) -> bool:
    if name is None:
        return False
    if name in {"localhost", started.lower()}:
        return True
    try:
        number = ip_address(name)
    except ValueError:
        return False
    # Who listens on every address of the machine wants to be called by any of them; a number cannot be rebound.
    return number.is_loopback or started in ANY
