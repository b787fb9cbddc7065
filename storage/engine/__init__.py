"""Outbox, jobs, updates, ticks: the rows of `bot/engine`."""
