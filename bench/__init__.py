"""Measured, not guessed: `make bench` prints ratios against bare echo bots in the same run."""
