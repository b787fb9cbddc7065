"""What the playground answers when it refuses a call, worded as Telegram words it."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]
encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class ApiError(Exception):
    """A refused call: HTTP status, Telegram's sentence, and `parameters` (retry_after in s, migrate_to_chat_id)."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> bytes:
        """Return the JSON body, keys in Telegram's order."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return encode(answer).encode()


def bad(reason: str, parameters: Json | None = None) -> ApiError:
    """Return a 400 with Telegram's prefix."""
    return ApiError(400, f"Bad Request: {reason}", parameters)


def forbidden(reason: str) -> ApiError:
    """Return a 403 with Telegram's prefix."""
    return ApiError(403, f"Forbidden: {reason}")


def too_many(retry_after_s: int) -> ApiError:
    """Return a 429 that asks to wait this many whole seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after_s}", {"retry_after": retry_after_s})
