"""Somebody without Telegram rings up, and is rung back."""
