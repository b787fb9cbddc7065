"""The `zheli` command, also as `python -m bot`."""

import os
import sys

from bot.errors import HotlineError


def main() -> None:
    """Carry out what the command line asks for. A failure is one clear line and a status other than zero."""
    from handlers.console.app import app

    os.umask(0o077)  # whatever we write tells who reported what: it is for this user alone
    try:
        app()
    except HotlineError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:  # `zheli export … | head`: the reader has had enough
        sys.stderr.close()
        sys.exit(141)


if __name__ == "__main__":
    main()
