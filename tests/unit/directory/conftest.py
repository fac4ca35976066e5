"""Hypothesis without its clock: the time of an example tells of the machine, not of the code."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
