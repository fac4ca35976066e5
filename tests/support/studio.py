"""People who work on lessons, over HTTP, as the studio's screens ask."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import httpx2
import orjson

from tests.support.household import Colleague, Household
from wayside.kernel.identifiers import new_id
from wayside.kernel.packs import Pack
from wayside.lessons.newest import LessonPacks

PAGE = "/staff/lessons/lessons/slow-trust/en"
SPANISH = "/staff/lessons/lessons/slow-trust/es"
EDITORS = (
    "writer",
    "survivor-reviewer",
    "legal-reviewer",
    "health-reviewer",
    "translator",
    "language-reviewer",
    "publisher",
)


@dataclass
class Editor:
    """Somebody with a role in the studio."""

    who: Colleague

    async def get(self, path: str = PAGE) -> Any:
        return await self.who.get(path)

    async def post(self, path: str, **body: object) -> httpx2.Response:
        return await self.who.ask("POST", path, {"key": new_id(), **body})

    async def done(self, path: str, **body: object) -> Any:
        """As `post`, which has to work."""
        answer = await self.post(path, **body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def changed(self, path: str = PAGE, **texts: str) -> dict[str, Any]:
        """What a screen sends to save the page with these texts on these cards."""
        view = await self.get(path)
        cards = [
            {
                "id": card["id"],
                "kind": card["kind"],
                "marks": card["marks"],
                "text": texts.get(card["id"], card["text"]),
            }
            for card in view["cards"]
        ]
        return {"base": view["revision"], "front": view["front"], "cards": cards}

    async def save(self, path: str = PAGE, **texts: str) -> Any:
        saved = await self.done(f"{path}/revisions", **await self.changed(path, **texts))
        assert saved["saved"], saved["conflicts"]
        return saved

    async def propose(self, path: str = PAGE) -> Any:
        view = await self.get(path)
        return await self.done(f"{path}/proposals", revision=view["revision"])

    async def say(
        self, verdict: str, role: str, path: str = PAGE, revision: int = 0, note: str = ""
    ) -> httpx2.Response:
        number = revision or (await self.get(path))["revision"]
        said = {"as": role, "verdict": verdict, "note": note, "revision": number}
        return await self.post(f"{path}/reviews", **said)

    async def publish(self, path: str = PAGE, at: str | None = None) -> httpx2.Response:
        view = await self.get(path)
        sent = {"revision": view["revision"], "from": at}
        return await self.post(f"{path}/publications", **sent)


@dataclass
class Office:
    """The studio of a house, and what its readers get."""

    house: Household
    today: date
    packs: dict[str, Pack] = field(default_factory=dict)

    async def editor(self, name: str, *roles: str) -> Editor:
        return Editor(await self.house.member(name, *roles))

    @property
    def soon(self) -> str:
        return (self.today + timedelta(days=100)).isoformat()

    async def bound(self, lang: str = "en") -> Any:
        """The lesson as a phone gets it now; None where it gets none."""
        await LessonPacks({"en": "ltr", "es": "ltr"}, self.packs.update).look()
        lessons = orjson.loads(self.packs[lang].body)["lessons"]
        return next((each for each in lessons if each["id"] == "slow-trust"), None)
