"""The hotline's own HTTP side: health and the webhook."""
