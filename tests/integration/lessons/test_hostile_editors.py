"""What an editor types is kept as words and can do nothing; what cannot be is refused."""

import pytest

from tests.support.studio import EDITORS, PAGE, SPANISH, Office
from wayside.kernel.identifiers import new_id

HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="x()">',
    "[go](javascript:alert(1))",
    "[go](https://evil.example/)",
    "![x](https://evil.example/x.png)",
    "::: card {#two}\nSneaked in.\n:::",
    ":::\n:::\n:::",
    "---\nid: other\n---",
    "&#60;script&#62;",
    "`code` and # heading",
    "Call 1-800-655-4673 now.",
]


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_words_stay_in_their_card_and_never_reach_a_phone(
    office: Office, text: str
) -> None:
    writer = await office.editor("Wren", "writer")
    saved = await writer.save(one=text)
    assert [card["id"] for card in saved["page"]["cards"]] == ["one", "two", "three", "four"]
    assert saved["page"]["cards"][0]["text"] == text
    assert saved["page"]["look"]["faults"]
    refused = await writer.post(f"{PAGE}/proposals", revision=saved["revision"])
    assert refused.json()["type"] == "/problems/lesson-not-ready"
    assert "evil" not in str(await office.bound())


@pytest.mark.parametrize(
    "text", ["hid\u200bden", "turn\u202eed", "a\u0000b", "bell\u0007", "x" * 8_001]
)
async def test_marks_that_nobody_sees_are_refused(office: Office, text: str) -> None:
    writer = await office.editor("Wren", "writer")
    answer = await writer.post(f"{PAGE}/revisions", **await writer.changed(one=text))
    assert answer.status_code in (400, 422)
    assert (await writer.get())["revision"] == 1


async def test_front_matter_cannot_be_written_through_a_title(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed()
    title = 'x"\nreviewers: [] # &a *a !!python/object'
    saved = await writer.done(
        f"{PAGE}/revisions", **{**sent, "front": {**sent["front"], "title": title}}
    )
    assert saved["page"]["front"]["reviewers"] == ["survivor"]
    assert saved["page"]["title"] == title.replace("\n", " ")


async def test_a_writer_cannot_do_away_with_the_survivor_reviewer(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed()
    saved = await writer.done(
        f"{PAGE}/revisions", **{**sent, "front": {**sent["front"], "reviewers": ["health"]}}
    )
    refused = await writer.post(f"{PAGE}/proposals", revision=saved["revision"])
    assert refused.json()["type"] == "/problems/lesson-not-ready"


async def test_more_than_a_lesson_holds_is_refused(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed()
    many = [{**sent["cards"][0], "id": f"c{'abcdefghijklm'[n]}"} for n in range(13)]
    answer = await writer.post(f"{PAGE}/revisions", **{**sent, "cards": many})
    assert answer.json()["type"] == "/problems/lesson-full"
    large = [{**card, "text": "ا" * 4_000} for card in many[:12]]
    answer = await writer.post(f"{PAGE}/revisions", **{**sent, "cards": large})
    assert answer.status_code in (409, 413)


async def test_two_cards_of_one_name_are_refused(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed()
    twice = [sent["cards"][0], sent["cards"][0]]
    answer = await writer.post(f"{PAGE}/revisions", **{**sent, "cards": twice})
    assert answer.json()["type"] == "/problems/invalid-body"


async def test_a_writer_cannot_change_a_translation_nor_a_translator_the_english(
    office: Office,
) -> None:
    writer = await office.editor("Wren", "writer")
    translator = await office.editor("Tal", "translator")
    for who, path in ((writer, SPANISH), (translator, PAGE)):
        answer = await who.post(f"{path}/revisions", **await who.changed(path))
        assert answer.json()["type"] == "/problems/not-allowed"


@pytest.mark.parametrize(
    "path",
    [
        "/staff/lessons/lessons/slow-trust/qq",
        "/staff/lessons/lessons/nothing/en",
        "/staff/lessons/secrets/slow-trust/en",
        "/staff/lessons/lessons/..%2f..%2fetc/en",
        f"{PAGE}/revisions/99",
        f"{PAGE}/revisions/0",
        f"{PAGE}/revisions/x",
    ],
)
async def test_what_is_not_there_is_not_found(office: Office, path: str) -> None:
    who = await office.editor("Someone", *EDITORS)
    answer = await who.who.ask("GET", path)
    assert answer.json()["type"] == "/problems/not-found"


async def test_someone_whose_role_was_taken_is_stopped_inside_the_change(office: Office) -> None:
    from wayside.staff.models import Grant

    writer = await office.editor("Wren", "writer")
    sent = await writer.changed(one="You can go slowly. " * 5)
    await Grant.filter(member_id=writer.who.id).delete()
    answer = await writer.post(f"{PAGE}/revisions", **{**sent, "key": new_id()})
    assert answer.json()["type"] == "/problems/not-allowed"
