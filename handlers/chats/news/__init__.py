"""Who hears of a case without asking: its reporter, the coordinators, the volunteers' groups, the public channel."""
