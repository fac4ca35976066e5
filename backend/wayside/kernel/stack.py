"""How the pieces of the HTTP kernel stack up around the routes. The order is the safety.

headers > boundary > in-flight cap > origin check > routes: whatever is refused or raised further
in is still answered as a problem, and whatever is answered still gets the headers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import Lifespan

from wayside.kernel.boundary import ProblemBoundary, http_exception
from wayside.kernel.headers import HeaderPolicy, SecurityHeaders
from wayside.kernel.inflight import InFlightCap
from wayside.kernel.limits import Limit
from wayside.kernel.origins import OriginCheck
from wayside.kernel.problems import Localise, Problem, in_english


def application(
    routes: Sequence[BaseRoute],
    *,
    origin: str,
    policy: HeaderPolicy | None = None,
    localise: Localise = in_english,
    known: Mapping[type[Exception], type[Problem]] | None = None,
    lifespan: Lifespan[Starlette] | None = None,
    in_flight: int = Limit.IN_FLIGHT_REQUESTS.amount,
) -> Starlette:
    """The application around `routes`.

    origin: scheme://host[:port] of the public address; changes and sockets come from there only.
    policy: the headers; made from `origin` unless given. localise: titles of problems.
    known: exceptions that stand for a problem, such as a database that is away for Unavailable.
    Bodies are bounded by `endpoint()`, not by Starlette's `max_body_size`, whose refusal is plain
    text from outside our headers.
    """
    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={HTTPException: http_exception},
        middleware=[
            Middleware(SecurityHeaders, policy=policy or HeaderPolicy(origin)),
            Middleware(ProblemBoundary, localise=localise, known=known),
            Middleware(InFlightCap, most=in_flight),
            Middleware(OriginCheck, origin=origin),
        ],
    )
    # A redirect to the address with or without a slash would repeat the Host header it was sent.
    app.router.redirect_slashes = False
    return app
