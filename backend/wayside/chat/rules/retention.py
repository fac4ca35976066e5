"""How long a conversation is kept, in whole days (days since 1970), so that no time is stored."""

from datetime import date, datetime, timedelta
from typing import Final

DAYS: Final = 14  # after the last activity
DAYS_WITH_WORDS: Final = 30  # where the youth asked for words
NOTE_DAYS: Final = 90  # an incident note for leads
DEBRIEF_DAYS: Final = 30  # a mentor's private debrief
MOST_WAITING_DAYS: Final = 7  # a message left while nobody was on duty; also the day it was left
MOST_STEP: Final = 2  # days by which one run may move on

_SECONDS: Final = 86_400
_FIRST: Final = date(1970, 1, 1)


def day_of(moment: datetime) -> int:
    """The day, in UTC, as a number."""
    return int(moment.timestamp() // _SECONDS)


def date_of(day: int) -> date:
    """The date of a day that is stored as a number."""
    return _FIRST + timedelta(days=day)


def minute_of(moment: datetime) -> int:
    """The minute, as a number since 1970: the finest time that is ever written."""
    return int(moment.timestamp() // 60)


def purge_day(today: int, last: int) -> int:
    """The day up to which this run erases. last: that of the run before, 0 for none.

    A clock that jumps a year ahead must not erase what people wait for: each run moves on two days
    at most. A server that was off for a month has caught up after fifteen runs.
    """
    if last == 0 or today <= last:
        return today
    return min(today, last + MOST_STEP)
