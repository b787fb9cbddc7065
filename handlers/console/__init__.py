"""The `zheli` command: what the operator can do."""
