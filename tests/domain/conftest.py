"""How properties are tried: as many examples on a busy machine as on a quiet one, and nothing left in the folder."""

from hypothesis import settings

settings.register_profile("domain", deadline=None, database=None, max_examples=100)
settings.load_profile("domain")
