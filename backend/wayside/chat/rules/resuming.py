"""Where a client goes on after it was away."""

from dataclasses import dataclass

from wayside.chat.rules.frames import Place


@dataclass(frozen=True)
class Start:
    """What follows begins after `after`. reset: forget every place, not the texts themselves."""

    after: int
    reset: bool


def resume(place: Place | None, *, inc: str, head: int, id_there: str | None) -> Start:
    """Decide for one conversation.

    place: what the client said; None if it named no place. inc, head: what the server has.
    id_there: the client id of the envelope stored at `place.after`, None if none is.
    A database that was restored may have given the same places to other envelopes. Each of these
    shows it: another incarnation, a place beyond the head, another envelope at that place.
    """
    if place is None or place.after == 0:
        return Start(0, reset=False)
    other_envelope = bool(place.id) and id_there is not None and id_there != place.id
    if place.inc != inc or place.after > head or other_envelope:
        return Start(0, reset=True)
    return Start(place.after, reset=False)
