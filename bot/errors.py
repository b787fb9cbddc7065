"""What can go wrong, as a tree.

```
HotlineError
├─ Refused            understood, and will not be done: carries the sentence to show
│  ├─ NotAllowed      … in this stage, or by this role
│  ├─ NotFound        … no such case, or not theirs to see
│  └─ Taken           … somebody else was quicker
├─ NotNow             nothing was tried: there is no room now, it may be asked for again
├─ DeliveryFailed     the outside world did not take what we sent
│  ├─ Undeliverable   … and never will: stop
│  ├─ Uncertain       … or perhaps it did: one more try at most
│  ├─ Moved           … the group has another number now
│  └─ TryLater        … but may soon: after N seconds
└─ CannotStart        the operator has to mend something first: one clear line
```
"""


class HotlineError(Exception):
    """The root of everything this program raises on purpose."""


class Refused(HotlineError):
    """Understood, and will not be done. `say` names the sentence (Fluent) that the person is shown."""

    say = "refused"

    def __init__(self, say: str | None = None, **args: object) -> None:
        self.say = say or type(self).say
        self.args_for_words = args
        super().__init__(self.say, args)


class NotAllowed(Refused):
    """Not in this stage, or not by this role."""

    say = "not-allowed"


class NotFound(Refused):
    """No such thing, or not theirs to see."""

    say = "not-found"


class Taken(Refused):
    """Somebody else was quicker."""

    say = "offer-taken"


class NotNow(HotlineError):
    """Nothing was tried, and nothing failed: the time is not right. Asked for again after `seconds`."""

    def __init__(self, why: str, *, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(why)


class DeliveryFailed(HotlineError):
    """The outside world did not take what we sent."""


class Undeliverable(DeliveryFailed):
    """It never will be taken: stop. `blocked`: the person shut the door on every message, not on this one."""

    def __init__(self, why: str, *, blocked: bool = False) -> None:
        self.blocked = blocked
        super().__init__(why)


class Uncertain(DeliveryFailed):
    """The connection broke after we had sent: it may have arrived. One more try at most."""


class Moved(DeliveryFailed):
    """The group became a supergroup: `chat_id` is its number from now on."""

    def __init__(self, chat_id: int) -> None:
        self.chat_id = chat_id
        super().__init__(f"the chat is {chat_id} now")


class TryLater(DeliveryFailed):
    """It may be taken soon: after `seconds`. `flood`: Telegram itself named the time (429)."""

    def __init__(self, why: str, *, seconds: float, flood: bool = False) -> None:
        self.seconds = seconds
        self.flood = flood
        super().__init__(why)


class CannotStart(HotlineError):
    """The operator has to mend something first; the text is the one line they read."""
