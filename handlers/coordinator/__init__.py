"""What a coordinator can do: watch the board, decide, invite, read the digest."""
