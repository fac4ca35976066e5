"""The addresses of what stands beside a talk, for the table in routes.py."""

from starlette.routing import BaseRoute

from wayside.chat.beside import Beside
from wayside.chat.rules.bounds import Wire
from wayside.kernel.access import Access
from wayside.kernel.http import endpoint
from wayside.kernel.problems import NotFound, Unavailable
from wayside.staff.errors import NotPossibleNow, SlowDown
from wayside.staff.gate import Gate
from wayside.staff.rules.permissions import Permission

_NOTE_BYTES = Wire.NOTE_PACKETS.amount * (Wire.SEALED_CHARACTERS.amount + 100)


def beside_addresses(on: Beside, gate: Gate, *, anyone: Access) -> list[BaseRoute]:
    """anyone: who may read what stays private, and whether somebody answers."""
    return [
        endpoint(
            "/chat/state",
            "GET",
            on.state.state,
            allows=anyone,
            problems=[Unavailable],
            name="chat_state",
        ),
        endpoint(
            "/chat/limits/{language}",
            "GET",
            on.guidance.limits,
            allows=anyone,
            problems=[NotFound],
            name="chat_limits",
        ),
        *_texts(on, gate),
        *_notes(on, gate),
        *_debriefs(on, gate),
    ]


def _texts(on: Beside, gate: Gate) -> list[BaseRoute]:
    answer = gate.allows(Permission.TALK_ANSWER)
    return [
        endpoint(
            "/staff/talk/steps/{language}",
            "GET",
            on.guidance.steps,
            allows=answer,
            problems=[NotFound],
            name="talk_steps",
        ),
        endpoint(
            "/staff/talk/canned/{language}",
            "GET",
            on.guidance.canned,
            allows=answer,
            name="talk_canned",
        ),
    ]


def _notes(on: Beside, gate: Gate) -> list[BaseRoute]:
    lead = gate.allows(Permission.TALK_LEAD)
    return [
        endpoint(
            "/staff/talk/notes",
            "POST",
            on.notes.leave_note,
            allows=gate.allows(Permission.TALK_ANSWER),
            max_body=_NOTE_BYTES,
            problems=[NotPossibleNow, SlowDown, Unavailable],
            name="talk_leave_note",
        ),
        endpoint(
            "/staff/talk/notes",
            "GET",
            on.notes.notes,
            allows=lead,
            problems=[Unavailable],
            name="talk_notes",
        ),
        endpoint(
            "/staff/talk/notes/{name}",
            "DELETE",
            on.notes.delete_note,
            allows=lead,
            produces="text/plain",
            status=204,
            problems=[NotFound, Unavailable],
            name="talk_delete_note",
        ),
    ]


def _debriefs(on: Beside, gate: Gate) -> list[BaseRoute]:
    answer = gate.allows(Permission.TALK_ANSWER)
    return [
        endpoint(
            "/staff/talk/debriefs",
            "POST",
            on.notes.keep_debrief,
            allows=answer,
            produces="text/plain",
            status=204,
            problems=[NotPossibleNow, Unavailable],
            name="talk_keep_debrief",
        ),
        endpoint(
            "/staff/talk/debriefs",
            "GET",
            on.notes.debriefs,
            allows=answer,
            problems=[Unavailable],
            name="talk_debriefs",
        ),
        endpoint(
            "/staff/talk/debriefs/{name}",
            "DELETE",
            on.notes.delete_debrief,
            allows=answer,
            produces="text/plain",
            status=204,
            problems=[NotFound, Unavailable],
            name="talk_delete_debrief",
        ),
    ]
