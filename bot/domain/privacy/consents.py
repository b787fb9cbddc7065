"""To what people say yes before something is done with their data, and which text they read then."""

VERSIONS = {
    "report": 1,  # draft-agree-lines: before the first report
    "volunteer": 1,  # joining-volunteer
    "coordinator": 1,  # joining-coordinator
    "guardian": 1,  # minor-guardian: of somebody under 18
}
"""The text that stands in the locales now. Whoever changes what it says raises its number: people are asked again."""
