"""Pure rules: no Telegram, no SQL, no network, no clock, no async."""
