"""What the server does when someone leaves: it tells the browser to forget, and remembers nothing.

The request is sent by the page in the same moment that the page is replaced; its answer is
honoured after the page, and even the tab, is gone (quick-exit.md 1.3). Nothing is counted or
logged.
"""

from starlette.responses import Response

CLEAR = '"cache","cookies","storage"'
# An installed app stays behind whatever opens over it, so its own neutral shell has to stay. The
# page and its worker take all other storage away (docs/adr/0013).
CLEAR_APP = '"cache","cookies"'


async def leave() -> Response:
    """Tell the browser to forget everything of this origin (Clear Site Data, W3C)."""
    return Response(b"", 200, {"Clear-Site-Data": CLEAR}, "text/plain")


async def leave_app() -> Response:
    """The same for an installed app, whose neutral page stays (Clear Site Data, W3C)."""
    return Response(b"", 200, {"Clear-Site-Data": CLEAR_APP}, "text/plain")
