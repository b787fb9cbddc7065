"""Narrowing a question to regions: a condition over `complaints c`, and what it is asked with."""

import json
from collections.abc import Collection

WITHIN = "(:areas IS NULL OR c.area IN (SELECT value FROM json_each(:areas)))"
"""Cases of these areas alone. What lies outside every area is in none of them, and in the whole."""


def listed(areas: Collection[str] | None) -> str | None:
    """Return what `:areas` is to be: a JSON list, None for all."""
    return None if areas is None else json.dumps(sorted(areas))
