"""Instruments with number and certificate; the hotline's own kits, booked and handed on."""
