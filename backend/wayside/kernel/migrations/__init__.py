"""Migrations of the kernel's own tables."""
