"""A volunteer: profile, hours, duty, cohort, course, the list of them, thanks."""
