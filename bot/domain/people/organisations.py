"""Who stands behind the hotline, signs its letters and certificates, and answers for people's data."""

from typing import Annotated

from pydantic import Field

from bot.domain.text.languages import Row, Words


class Organisation(Row):
    """Who signs the letters. `head`: post and name of who signs; `bin`: its number, twelve digits, if it has one.

    For /privacy: `hours`, when it can be reached; `server`, where the data are kept; `backup_days`, how long a backup
    is kept at most.
    """

    name: Words
    address: Words
    head: Words
    phone: Annotated[str, Field(max_length=40)] = ""
    email: Annotated[str, Field(max_length=80)] = ""
    bin: Annotated[str, Field(pattern=r"^(\d{12})?$")] = ""
    hours: Words | None = None
    server: Words | None = None
    backup_days: Annotated[int, Field(ge=1)] | None = None

    @property
    def reachable(self) -> bool:
        """Whether people can ask it about their data."""
        return bool(self.phone or self.email)
