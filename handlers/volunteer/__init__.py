"""What a volunteer can do: join, be on duty, take a case, check it."""
