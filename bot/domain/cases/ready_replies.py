"""What a coordinator answers again and again, ready in three languages: rows of a file that an NGO can edit."""

from typing import Self

from pydantic import model_validator

from bot.domain.intake.kinds import Id
from bot.domain.text.languages import LANGUAGES, Row, Words

NAME_ON_A_BUTTON = 34
"""Characters of a reply's name."""


class Reply(Row):
    """One ready answer: its name on a button, and what whoever reported it reads."""

    id: Id
    name: Words
    text: Words

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for language in LANGUAGES:
            if len(self.name[language]) > NAME_ON_A_BUTTON:
                raise ValueError(f'name must be at most {NAME_ON_A_BUTTON} characters (got "{self.name[language]}")')
        return self
