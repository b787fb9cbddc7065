"""The law's clocks: terms, working days, when a clock starts, is met or broken."""
