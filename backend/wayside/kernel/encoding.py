"""Bodies that are made once and sent often, in whichever coding a browser takes (RFC 9110,
12.5.3)."""

import zlib
from dataclasses import dataclass, field

import brotli
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.once import once

BEST = 11  # brotli quality: compressed once, sent often
FAIR = 9  # for what few ask for: a tenth larger, in a tenth of the time
QUICK = 5  # for a large body: 7 % larger here, and nobody waits many seconds for the first one
LARGE = 512 * 1024  # bytes


@dataclass(frozen=True)
class Encoded:
    """A body and its compressed forms; each form is made when it is first asked for."""

    body: bytes = field(repr=False)
    quality: int = field(default=BEST, repr=False, compare=False, kw_only=True)

    @once
    def br(self) -> bytes:
        """RFC 7932."""
        quality = self.quality if len(self.body) < LARGE else QUICK
        return bytes(brotli.compress(self.body, quality=quality))

    @once
    def gzip(self) -> bytes:
        """RFC 1952, without a time in its header, so that two builds are equal."""
        squeeze = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
        return squeeze.compress(self.body) + squeeze.flush()

    def answer(self, request: Request, media_type: str, status: int = 200) -> Response:
        """The body in the best coding that the request accepts."""
        headers = {"Vary": "Accept-Encoding"}
        accepted = accepted_codings(request.headers.get("accept-encoding", ""))
        body = self.body
        if "br" in accepted:
            headers["Content-Encoding"], body = "br", self.br
        elif "gzip" in accepted:
            headers["Content-Encoding"], body = "gzip", self.gzip
        return Response(body, status, headers, media_type)


def accepted_codings(header: str) -> frozenset[str]:
    """The codings of an Accept-Encoding header that are not refused by `q=0`."""
    taken = set()
    for part in header.split(","):
        coding, _, weight = part.partition(";")
        if weight.replace(" ", "").lower() not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}:
            taken.add(coding.strip().lower())
    return frozenset(taken)
