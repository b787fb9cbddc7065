"""What the operator sets: environment variables with the prefix ZHELI_, or a .env file; a bad one stops the start."""

import re
from functools import cached_property
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import CannotStart


class Settings(BaseSettings):
    """Every setting, with its default. Secrets never show in a printed or logged form."""

    model_config = SettingsConfigDict(
        env_prefix="ZHELI_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr = SecretStr("")
    bot_api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    owner_id: int | None = None
    hotline: str = "temirtau"
    timezone: str = "Asia/Almaty"
    web_port: int = Field(default=8080, ge=0, le=65535)
    web_host: str = "127.0.0.1"
    public_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    geocoder_url: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    messages_per_second: float = Field(default=30, ge=0)
    clock_file: Path | None = None
    channel: str = ""
    keep_identities_days: int = Field(default=365, ge=0)
    disk_reserve_mb: int = Field(default=500, ge=0)

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("no such time zone; an example is Asia/Almaty") from None
        return name

    @field_validator("bot_api_url", "public_url", "geocoder_url")
    @classmethod
    def _is_address(cls, url: str) -> str:
        if url and not url.startswith(("http://", "https://")):
            raise ValueError("has to begin with http:// or https://")
        return url.rstrip("/")

    @field_validator("webhook_secret")
    @classmethod
    def _fits_telegram(cls, secret: SecretStr) -> SecretStr:
        text = secret.get_secret_value()
        if text and not (len(text) <= 256 and all(c.isascii() and (c.isalnum() or c in "_-") for c in text)):
            raise ValueError("may hold 1 to 256 of the characters A-Z a-z 0-9 _ -")
        return secret

    @field_validator("channel")
    @classmethod
    def _names_a_channel(cls, name: str) -> str:
        if name and not re.fullmatch(r"@[A-Za-z]\w{4,31}|-100\d{5,13}", name):
            raise ValueError("has to be @name of a public channel, or its number, which begins with -100")
        return name

    @property
    def zone(self) -> ZoneInfo:
        """The hotline's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def database(self) -> Path:
        """Where the database lies."""
        return self.data_dir / "zheli.sqlite3"

    @property
    def files_dir(self) -> Path:
        """Where evidence lies."""
        return self.data_dir / "files"

    @property
    def settlements(self) -> Path:
        """Where the packed classifier of settlements lies, once it was imported."""
        return self.data_dir / "settlements.sqlite3"

    @cached_property
    def token(self) -> str:
        """The bot's token. Raise `CannotStart` if none was given."""
        token = self.bot_token.get_secret_value()
        if not token:
            raise CannotStart("ZHELI_BOT_TOKEN is not set: ask @BotFather for a token, or try `make demo` without one.")
        return token


def load() -> Settings:
    """Read the settings. Raise `CannotStart` with one line for each bad one."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [f"ZHELI_{'_'.join(map(str, e['loc'])).upper()}: {_said(e['msg'])}" for e in error.errors()]
        raise CannotStart("\n".join(lines)) from None


def _said(message: str) -> str:
    return message.removeprefix("Value error, ")
