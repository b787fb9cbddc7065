"""What a person wrote about themselves is left out where their words go to others without their consent."""

import re

LEFT_OUT = "…"

_TELLING = re.compile(
    r"""(?<![\w.])(?:
        \+?\d(?:[\s().-]{0,2}\d){9,13}      # a phone: ten digits or more, or a number of identity of twelve
      | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}      # an e-mail
      | @[A-Za-z]\w{4,31}                    # an account
    )(?!\w)""",
    re.VERBOSE,
)


def discreet(words: str) -> str:
    """Return the words without phones, numbers of identity, e-mails and accounts; coordinates and dates stay."""
    return _TELLING.sub(LEFT_OUT, words)
