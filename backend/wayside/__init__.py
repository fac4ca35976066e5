"""Wayside: find help, lessons, talk and check-ins, with as little data kept as can be."""

__version__ = "0.1.0"
