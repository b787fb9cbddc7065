"""The hotline's file as one whole: it knows all the others, so it stands on top."""
