"""Moments as they are stored and sent: to the minute."""

from datetime import UTC, datetime


def whole_minute(moment: datetime) -> datetime:
    """The minute that it is part of."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def minute_text(moment: datetime) -> str:
    """Such as `2026-11-22T09:41Z` (ISO 8601, UTC)."""
    return f"{whole_minute(moment):%Y-%m-%dT%H:%MZ}"
