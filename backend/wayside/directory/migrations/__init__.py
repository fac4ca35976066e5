"""Migrations of the directory's tables."""
