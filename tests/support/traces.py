"""Everything that a page could leave on a phone, each with a mark that a later search can find."""

import json
import secrets
from dataclasses import dataclass, field

from starlette.responses import HTMLResponse, Response

from tests.support.engine import Engine
from tests.support.walk import FIELD, ready

SEED = """async (mark) => {
  localStorage.setItem(mark.local, mark.local);
  sessionStorage.setItem(mark.session, mark.session);
  document.cookie = `s=${mark.cookie}; max-age=86400`;
  await (await caches.open("t")).put("/t", new Response(mark.cached));
  await new Promise((done, failed) => {
    const opening = indexedDB.open("t");
    opening.onupgradeneeded = () => opening.result.createObjectStore("t");
    opening.onsuccess = () => {
      const writing = opening.result.transaction("t", "readwrite");
      writing.objectStore("t").put(mark.row, 1);
      writing.oncomplete = done;
      writing.onerror = failed;
    };
  });
  return true;
}"""
STORED = """(async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await caches.keys()).length, (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length])()"""
NOTHING = [0, 0, "", 0, 0, 0]
SERVER_COOKIE = "h"  # no script reaches it


def _mark() -> str:
    # Random, so that no compression can take it apart.
    return secrets.token_hex(12)


@dataclass(frozen=True)
class Marks:
    """One mark for each place where something could stay."""

    local: str = field(default_factory=_mark)
    session: str = field(default_factory=_mark)
    cookie: str = field(default_factory=_mark)
    cached: str = field(default_factory=_mark)
    row: str = field(default_factory=_mark)
    typed: str = field(default_factory=_mark)

    @property
    def readable(self) -> set[str]:
        """Those that stand in files as they are; Chromium seals cookies."""
        return {self.local, self.session, self.cached, self.row, self.typed}


async def leave_traces(engine: Engine, *, keep: bool = True) -> Marks:
    """Seed every kind of storage, type into the search, and keep Wayside on the phone."""
    marks = Marks()
    if keep:
        await engine.click("#home [data-view=keep]")
        await engine.click("#app button.primary")
        await engine.until(
            "document.querySelector('#app .mark') && !document.querySelector('#app button.primary')"
            " && navigator.serviceWorker.ready.then(worker => !!worker.active)"
        )
        await engine.click("#app [data-back]")
    await engine.click("#home [data-view=finder]")
    await engine.type(FIELD, marks.typed)
    assert await engine.run(f"({SEED})({json.dumps(vars(marks))})")
    await engine.add_cookie(SERVER_COOKIE, marks.cookie)
    return marks


async def look_again(engine: Engine, origin: str) -> list[object]:
    """Open Wayside again and list what is stored there."""
    await engine.open(f"{origin}/")
    await ready(engine)
    stored: list[object] = await engine.run(STORED)
    return stored


def seeding_page(marks: Marks) -> Response:
    """A page of Wayside's own origin that seeds the marks and goes on to Wayside, for a browser
    that no driver holds."""
    answer = HTMLResponse(
        f"<!doctype html><title>Home</title><script>({SEED})({json.dumps(vars(marks))})"
        '.then(() => fetch("/seeded", {method: "POST"})).then(() => location.replace("/"))</script>'
    )
    # As every answer of ours: WebKitGTK's Clear-Site-Data left the cached page itself on disk.
    answer.headers["Cache-Control"] = "no-store"
    answer.set_cookie(SERVER_COOKIE, marks.cookie, max_age=86_400, httponly=True)
    return answer
