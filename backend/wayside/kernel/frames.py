"""What one doorbell frame says, and what hearing it means. Pure.

A frame names its sender, its place in that sender's count, and the topics that have news. It holds
no content. A gap in the count means that frames were lost (a server that restarted, a full queue);
then every topic may have news, and everyone looks.
"""

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

TOPICS_PER_FRAME: Final = 256
_SENDERS: Final = 1024  # remembered at once; the one silent longest is forgotten
_TOPIC = re.compile(r"[A-Za-z0-9_.:-]{1,100}\Z")
_SENDER = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


@dataclass(frozen=True)
class Frame:
    """One publication. `topics` is None when every topic may have news."""

    sender: str
    count: int
    topics: tuple[str, ...] | None


def check_topic(topic: str) -> str:
    """Return the topic, or raise `ValueError`: 1 to 100 of ``A-Z a-z 0-9 _ . : -``."""
    if not _TOPIC.match(topic):
        raise ValueError("a topic is an identifier of at most 100 characters")
    return topic


def pack(frame: Frame) -> dict[str, Any]:
    """Return the frame as a message for a channel layer."""
    topics = None if frame.topics is None else list(frame.topics)
    return {"type": "ring", "from": frame.sender, "n": frame.count, "topics": topics}


def unpack(message: object) -> Frame | None:
    """Return the frame in a message, or None when it is not one of ours."""
    if not isinstance(message, Mapping):
        return None
    sender, count, topics = message.get("from"), message.get("n"), message.get("topics", ())
    if not isinstance(sender, str) or not _SENDER.match(sender):
        return None
    if type(count) is not int or count < 1:
        return None
    if topics is None:
        return Frame(sender, count, None)
    if not isinstance(topics, list | tuple) or len(topics) > TOPICS_PER_FRAME:
        return None
    if not all(isinstance(topic, str) and _TOPIC.match(topic) for topic in topics):
        return None
    return Frame(sender, count, tuple(topics))


class Ear:
    """Remembers how far each sender has counted."""

    def __init__(self) -> None:
        self._heard: OrderedDict[str, int] = OrderedDict()

    def hear(self, frame: Frame) -> Iterable[str] | None:
        """Return the topics that have news, or None when any may have (frames were lost)."""
        expected = self._heard.get(frame.sender, 0) + 1
        self._heard[frame.sender] = frame.count
        self._heard.move_to_end(frame.sender)
        if len(self._heard) > _SENDERS:
            self._heard.popitem(last=False)
        return frame.topics if frame.count == expected else None
