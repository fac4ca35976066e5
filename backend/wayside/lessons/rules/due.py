"""When someone has to look at a lesson again."""

from datetime import date, timedelta
from typing import Final, Literal

SOON: Final = timedelta(days=30)


def review_due(review_by: date, today: date) -> Literal["", "due", "overdue"]:
    """Whether the next review is past, within 30 days, or neither."""
    if review_by < today:
        return "overdue"
    return "due" if review_by - today <= SOON else ""
