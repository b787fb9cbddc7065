"""What a resident can do: report, follow, keep in touch."""
