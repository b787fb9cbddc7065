"""After it is said to be settled: how it is now, voices, disputes, re-checks, opening again."""
