"""What stands for a browser: it asks as a page of ours does, and keeps cookies by hand, because no
client sends `Secure` ones to a server without TLS, as browsers do on this machine itself.
"""

from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

import httpx2

ORIGIN = "http://localhost:8000"


def as_our_page(origin: str) -> dict[str, str]:
    """The headers by which a browser says which page asks."""
    return {"Origin": origin, "Sec-Fetch-Site": "same-origin"}


@dataclass
class Browser:
    """A connection, an origin and the cookies it was given. headers: sent with each request."""

    client: httpx2.AsyncClient
    origin: str = ORIGIN
    cookies: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    async def ask(self, method: str, path: str, body: object = None) -> httpx2.Response:
        """One request; the cookies of the answer are kept."""
        sent = {**as_our_page(self.origin), **self.headers}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given: dict[str, Any] = {} if body is None else {"json": body}
        url = f"{self.origin}{path}"
        answer = await self.client.request(method, url, headers=sent, **given)
        for line in answer.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        return answer

    async def get(self, path: str) -> httpx2.Response:
        return await self.ask("GET", path)

    async def post(self, path: str, body: object = None) -> httpx2.Response:
        return await self.ask("POST", path, body)

    async def put(self, path: str, body: object = None) -> httpx2.Response:
        return await self.ask("PUT", path, body)

    async def delete(self, path: str) -> httpx2.Response:
        return await self.ask("DELETE", path)

    def close(self) -> None:
        """What closing the browser does to cookies without an age; here, to the session's."""
        self.cookies.pop("__Host-session", None)

    def forget(self) -> None:
        """Another browser, which was given nothing yet."""
        self.cookies.clear()
