"""A lesson that did not come along: begun in the studio, and on no phone before it is whole."""

from typing import Any

import orjson
import pytest

from tests.support.studio import Editor, Office
from wayside.kernel.identifiers import new_id
from wayside.lessons.newest import LessonPacks

PAGE = "/staff/lessons/lessons/asking-for-time/en"
SPANISH = "/staff/lessons/lessons/asking-for-time/es"
WORDS = (
    "Some things can wait. You can ask for time before you answer. Someone who cares will let you.",
    "You can say it in a text. You can say it out loud. You can also say nothing for now.",
    "You can read one more, or talk to someone. You can also stop here and do nothing now.",
)


def begun(office: Office, *texts: str, **front: Any) -> dict[str, Any]:
    """What the studio sends for a lesson with these cards."""
    return {
        "base": 0,
        "front": {
            "title": "Asking for time", "track": 6, "order": 9, "minutes": 2, "basis": [],
            "tags": [], "reviewers": ["survivor"], "review_by": office.soon, **front,
        },
        "cards": [
            {"id": id, "kind": "card", "marks": [], "text": text}
            for id, text in zip(("one", "two", "three"), texts or ("",), strict=False)
        ],
    }  # fmt: skip


async def on_phones(office: Office) -> list[str]:
    await LessonPacks({"en": "ltr", "es": "ltr"}, office.packs.update).look()
    packs = [orjson.loads(pack.body) for pack in office.packs.values()]
    return [each["id"] for pack in packs for each in [*pack["lessons"], *pack["elsewhere"]]]


async def begin(office: Office, *texts: str, **front: Any) -> Editor:
    writer = await office.editor("Wren", "writer")
    saved = await writer.done(f"{PAGE}/revisions", **begun(office, *texts, **front))
    assert (saved["saved"], saved["revision"]) == (True, 1)
    return writer


async def test_it_begins_as_a_draft_with_one_empty_card(office: Office) -> None:
    writer = await begin(office)
    view = await writer.get(PAGE)
    assert (view["state"], view["published"], view["title"]) == ("draft", None, "Asking for time")
    assert [(card["id"], card["text"]) for card in view["cards"]] == [("one", "")]
    assert view["look"]["faults"]
    assert view["look"]["preview"] is None
    lines = (await writer.get("/staff/lessons"))["pages"]
    line = next(each for each in lines if each["id"] == "asking-for-time")
    assert (line["track"], line["order"], line["state"]) == (6, 9, "draft")
    assert "asking-for-time" not in await on_phones(office)


async def test_half_made_it_is_neither_sent_round_nor_signed_nor_published(office: Office) -> None:
    writer = await begin(office)
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    for _ in ("empty", "one card without a topic"):
        sent = await writer.post(f"{PAGE}/proposals", revision=(await writer.get(PAGE))["revision"])
        assert sent.json()["type"] == "/problems/lesson-not-ready"
        yes = await ana.say("approve", "survivor-reviewer", PAGE)
        assert yes.status_code in {403, 409}
        for at in (None, "2099-01-01T00:00Z"):
            answer = await pub.publish(PAGE, at)
            assert answer.json()["type"] == "/problems/lesson-not-ready"
        assert "asking-for-time" not in await on_phones(office)
        await writer.save(PAGE, one=WORDS[0])


async def test_whole_it_goes_the_way_of_every_lesson(office: Office) -> None:
    writer = await begin(office, *WORDS, basis=["G"], tags=["closeness"])
    assert [each for each in (await writer.get(PAGE))["look"]["faults"] if not each["notice"]] == []
    await writer.propose(PAGE)
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    assert (await pub.publish(PAGE)).json()["type"] == "/problems/lesson-not-ready"
    assert (await ana.say("approve", "survivor-reviewer", PAGE)).status_code == 200
    assert (await pub.say("approve", "publisher", PAGE)).status_code == 200
    assert (await pub.publish(PAGE)).json()["state"] == "published"
    assert "asking-for-time" in await on_phones(office)


async def test_a_translation_of_a_draft_shows_nothing_of_it(office: Office) -> None:
    await begin(office, *WORDS, basis=["G"], tags=["closeness"])
    tina = await office.editor("Tina", "translator")
    cards: list[dict[str, Any]] = [
        {"id": id, "kind": "card", "marks": [], "text": "Puedes esperar. Eso está bien. " * 4}
        for id in ("one", "two", "three")
    ]
    sent = {"base": 0, "front": {"title": "Pedir tiempo"}, "cards": cards}
    assert (await tina.done(f"{SPANISH}/revisions", **sent))["saved"]
    await tina.propose(SPANISH)
    lina = await office.editor("Lina", "language-reviewer")
    pub = await office.editor("Pia", "publisher")
    assert (await lina.say("approve", "language-reviewer", SPANISH)).status_code == 200
    assert (await pub.publish(SPANISH)).status_code == 200
    assert "asking-for-time" not in await on_phones(office)


async def test_nobody_writes_over_a_lesson_that_is_there(office: Office) -> None:
    writer = await begin(office, *WORDS)
    other = await office.editor("Olu", "writer")
    answer = await other.done(f"{PAGE}/revisions", **begun(office, title="Mine"))
    assert (answer["saved"], answer["revision"]) == (False, 1)
    assert (await writer.get(PAGE))["cards"][0]["text"] == WORDS[0]


async def test_it_is_begun_once_however_often_it_is_sent(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = {**begun(office), "key": new_id()}
    for _ in range(2):
        answer = await writer.post(f"{PAGE}/revisions", **sent)
        assert (answer.json()["saved"], answer.json()["revision"]) == (True, 1)


@pytest.mark.parametrize("role", ["translator", "publisher", "survivor-reviewer"])
async def test_only_a_writer_begins_one(office: Office, role: str) -> None:
    who = await office.editor("Someone", role)
    answer = await who.post(f"{PAGE}/revisions", **begun(office))
    assert answer.json()["type"] == "/problems/not-allowed"
    assert (await who.who.ask("GET", PAGE)).status_code == 404


@pytest.mark.parametrize("id", ["Big", "a--b", "-a", "a1", "../x", "one-two-three-four-five-six"])
async def test_an_id_that_no_file_may_have_begins_nothing(office: Office, id: str) -> None:
    writer = await office.editor("Wren", "writer")
    answer = await writer.post(f"/staff/lessons/lessons/{id}/en/revisions", **begun(office))
    assert answer.status_code in {404, 405, 422}
    lines = (await writer.get("/staff/lessons"))["pages"]
    assert {each["id"] for each in lines if each["shelf"] == "lessons"} == {"slow-trust"}
