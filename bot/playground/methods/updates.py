"""getUpdates, setWebhook, deleteWebhook, getWebhookInfo."""

from __future__ import annotations

import re

from bot.playground.call import Call, method
from bot.playground.errors import ApiError, Json, bad

ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
LONGEST_POLL_S = 50


@method("getUpdates")
async def get_updates(call: Call) -> bytes:
    """Return waiting updates as JSON; everything before `offset` is forgotten for good."""
    params = call.params
    if call.world.webhook is not None:
        raise ApiError(409, ACTIVE)
    pending = call.world.pending
    pending.allow(params.get("allowed_updates"))
    limit = min(max(params.get("limit", 100), 1), 100)
    timeout = min(params.get("timeout", 0), LONGEST_POLL_S)
    found = await pending.read(params.get("offset", 0), limit, timeout)
    return b"[" + b",".join([one.body for one in found]) + b"]"


@method("setWebhook")
def set_webhook(call: Call) -> bool:
    """Have the updates posted to a URL (http is fine here); an empty one takes the webhook away."""
    params, world = call.params, call.world
    secret = params.get("secret_token")
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    url = params.get("url", "")
    if url and not url.startswith(("https://", "http://")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    world.pending.allow(params.get("allowed_updates"))
    _drop(call)
    world.webhook = None
    if url:
        world.webhook = {"url": url, "secret": secret, "max_connections": params.get("max_connections", 40)}
    world.pending.wake()
    world.on_webhook()
    return True


@method("deleteWebhook")
def delete_webhook(call: Call) -> bool:
    """Go back to getUpdates."""
    _drop(call)
    call.world.webhook = None
    call.world.on_webhook()
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    """Return the webhook, how many updates wait, and the last failure."""
    hook = call.world.webhook or {}
    shown: Json = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.pending.items),
    }
    for key in ("max_connections", "last_error_date", "last_error_message"):
        if key in hook:
            shown[key] = hook[key]
    if call.world.pending.allowed:
        shown["allowed_updates"] = sorted(call.world.pending.allowed)
    return shown


def _drop(call: Call) -> None:
    if call.params.get("drop_pending_updates"):
        call.world.pending.items.clear()
