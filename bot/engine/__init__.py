"""Receive, deliver, work: updates in, messages and jobs out, nothing lost."""
