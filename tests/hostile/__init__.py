"""Strangers who mean no good, or whose phones do not: what they send, and what has to hold whatever it is.

Each file names who attacks, with what, and what must hold: the line goes on, nothing is lost, nobody is exposed.
"""
