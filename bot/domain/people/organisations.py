"""Who stands behind the hotline, and signs its letters and certificates."""

from typing import Annotated

from pydantic import Field

from bot.domain.text.languages import Row, Words


class Organisation(Row):
    """Who signs the letters. `head`: post and name of who signs; `bin`: its number, twelve digits, if it has one."""

    name: Words
    address: Words
    head: Words
    phone: Annotated[str, Field(max_length=40)] = ""
    email: Annotated[str, Field(max_length=80)] = ""
    bin: Annotated[str, Field(pattern=r"^(\d{12})?$")] = ""
