"""The operator's side: the `zheli` command, a file for each verb."""
