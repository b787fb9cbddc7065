"""Slow work, one file a job, each named by its verb; `table` lists them."""
