"""The three languages a thing is named in."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

LANGUAGES = ("kk", "ru", "en")

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Row(BaseModel):
    """A row somebody wrote by hand: nothing in it changes later, and a field we do not know is a slip of theirs."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Row):
    """One name in Kazakh, Russian and English; none may be missing."""

    kk: Text
    ru: Text
    en: Text

    def __getitem__(self, language: str) -> str:
        """Return the name in `language`; Kazakh, the language of the state, for one we do not speak."""
        return {"ru": self.ru, "en": self.en}.get(language, self.kk)

    def filled(self, forms: "dict[str, Words]") -> "Words":
        """Return the same words with each `{form}` replaced by its word in that language; KeyError if it lacks."""
        return Words(**{at: self[at].format_map({k: w[at] for k, w in forms.items()}) for at in LANGUAGES})
