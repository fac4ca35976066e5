"""A session on its way to the browser: its view, and the cookies that carry it."""

from starlette.responses import Response

from wayside.kernel.cookies import SESSION_COOKIE, clear_cookie, set_cookie
from wayside.kernel.http import JSON
from wayside.staff.devices import set_device_cookie
from wayside.staff.models import Session
from wayside.staff.opening import Begun
from wayside.staff.rules.sessions import Locked
from wayside.staff.views import session_view


async def session_begun(begun: Begun) -> Response:
    """A new session: its cookie goes with the browser's, the device's may stay."""
    response = await session_renewed(begun.session, begun.token, status=201)
    set_device_cookie(response, begun.device, begun.known_by)
    return response


async def session_renewed(session: Session, token: str, *, status: int = 200) -> Response:
    """The same session under a new identifier."""
    view = await session_view(session, Locked.NO)
    response = Response(view.model_dump_json(), status, media_type=JSON)
    set_cookie(response, SESSION_COOKIE, token, max_age=None)
    return response


def session_gone() -> Response:
    """No session any more."""
    response = Response(status_code=204)
    clear_cookie(response, SESSION_COOKIE)
    return response
