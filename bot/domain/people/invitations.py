"""What a link into a role is worth, and whose word makes somebody of it: two rules without an exception."""

Areas = frozenset[str]
"""Regions of a role; empty: everywhere."""

Sees = frozenset[str] | None
"""Regions that a coordinator sees; None: all."""


def worth(area: str | None, maker: Sees) -> Areas | None:
    """Return for which regions a link to `area` (None: everywhere) is good by now; None: for nothing any more.

    It gives no more than its maker sees at this moment: of somebody narrowed since, an older link is as narrow.
    """
    if maker is None:
        return frozenset() if area is None else frozenset({area})
    if area is None:
        return maker
    return frozenset({area}) if area in maker else None


def narrowed(areas: Areas, maker: Sees) -> Areas | None:
    """Return what is left of regions to which somebody was invited, by what the maker sees now; None: nothing."""
    if maker is None:
        return areas
    return (areas & maker if areas else maker) or None


def covers(sees: Sees, areas: Areas) -> bool:
    """Whether a coordinator who sees that much may give a role for these regions."""
    return sees is None or (bool(areas) and areas <= sees)


def may_decide(role: str, *, covered: bool, made_it: bool, owner: bool) -> bool:
    """Whether somebody's word counts: of a volunteer any coordinator's, of a coordinator a second one's or the owner's.

    `covered`: they see all regions that are asked for; `made_it`: the link is their own.
    """
    return covered and (role == "volunteer" or owner or not made_it)
