"""One lesson on its way: written, sent round, signed by two, published, taken down, back."""

import pytest

from tests.support.studio import PAGE, Office
from wayside.kernel.identifiers import new_id

NEW = "Trust can be slow after someone broke it. That makes sense. You can go slowly. You can stop."


async def test_the_first_task_is_to_sign_what_came_along(office: Office) -> None:
    ana = await office.editor("Ana", "survivor-reviewer")
    lines = (await ana.get("/staff/lessons"))["pages"]
    line = next(each for each in lines if each["id"] == "slow-trust" and each["lang"] == "en")
    assert (line["state"], line["signed"], line["missing"]) == (
        "published",
        False,
        ["survivor", "second"],
    )
    assert line["waits"] == ["sign"]
    assert (await office.bound())["mark"] == "unreviewed"
    assert (await ana.say("approve", "survivor-reviewer")).status_code == 200
    assert (await office.bound())["mark"] == "unreviewed"
    ben = await office.editor("Ben", "publisher")
    assert (await ben.say("approve", "publisher")).status_code == 200
    assert "mark" not in await office.bound()
    assert (await ana.get())["signed"] is True


async def test_a_fix_goes_all_the_way(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    ben = await office.editor("Ben", "legal-reviewer")
    pub = await office.editor("Pia", "publisher")
    saved = await writer.save(one=NEW)
    assert (saved["revision"], saved["page"]["state"]) == (2, "draft")
    assert "slow after" not in str(await office.bound())
    assert (await writer.propose())["state"] == "in-review"
    assert (await pub.publish()).json()["type"] == "/problems/lesson-not-ready"
    assert (await ana.say("approve", "survivor-reviewer")).json()["missing"] == ["second"]
    assert (await ben.say("approve", "legal-reviewer")).json()["state"] == "approved"
    assert (await pub.publish()).json()["state"] == "published"
    bound = await office.bound()
    assert "slow after" in str(bound)
    assert "mark" not in bound
    assert "\nrev: 2\n" in (await _text(office))


async def _text(office: Office) -> str:
    from wayside.lessons.models import Revision

    rows = await Revision.filter(lang="en", lesson__slug="slow-trust").order_by("-number")
    return rows[0].text


async def test_an_edit_after_approval_is_a_draft_again(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    await writer.save(one=NEW)
    await writer.propose()
    await ana.say("approve", "survivor-reviewer")
    await pub.say("approve", "publisher")
    assert (await ana.get())["state"] == "approved"
    await writer.save(one=NEW.replace("sense", "very much sense"))
    assert (await ana.get())["state"] == "draft"
    assert (await pub.publish()).json()["type"] == "/problems/lesson-not-ready"


async def test_a_writer_who_also_reviews_cannot_approve_own_words(office: Office) -> None:
    both = await office.editor("Bo", "writer", "survivor-reviewer", "publisher")
    other = await office.editor("Olu", "writer")
    await both.save(one=NEW)
    await other.save(four="You can read one more, or talk to someone. You can also do nothing now.")
    await both.propose()
    for role in ("survivor-reviewer", "publisher", "writer"):
        answer = await both.say("approve", role)
        assert answer.json()["type"] == "/problems/not-allowed"
    assert (await other.say("approve", "writer")).json()["type"] == "/problems/not-allowed"


async def test_one_person_with_two_roles_is_still_one_person(office: Office) -> None:
    ana = await office.editor("Ana", "survivor-reviewer", "legal-reviewer")
    assert (await ana.say("approve", "survivor-reviewer")).status_code == 200
    again = await ana.say("approve", "legal-reviewer")
    assert again.json()["type"] == "/problems/not-possible-now"
    assert (await ana.get())["signed"] is False


async def test_a_role_that_is_not_mine_cannot_be_signed_in(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    answer = await writer.say("approve", "survivor-reviewer")
    assert answer.json()["type"] == "/problems/not-allowed"


async def test_a_return_says_why_and_ends_the_yeses(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    await writer.save(one=NEW)
    await writer.propose()
    await pub.say("approve", "publisher")
    without = await ana.say("return", "survivor-reviewer")
    assert without.json()["type"] == "/problems/invalid-body"
    back = (await ana.say("return", "survivor-reviewer", note="Card one pushes.")).json()
    assert (back["state"], back["missing"]) == ("draft", ["survivor", "second"])
    assert back["reviews"][-1]["note"] == "Card one pushes."
    lines = (await writer.get("/staff/lessons"))["pages"]
    assert any(each["waits"] == ["returned"] for each in lines)


async def test_an_open_comment_holds_the_yes_back(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    await writer.save(one=NEW)
    await writer.propose()
    view = await ana.done(f"{PAGE}/comments", card="one", text="Who is “someone”?", answers=None)
    said = view["comments"][0]
    assert (said["card"], said["resolved"], said["by"]["name"]) == ("one", False, "Ana")
    refused = await ana.say("approve", "survivor-reviewer")
    assert refused.json()["type"] == "/problems/lesson-not-ready"
    await writer.done(f"{PAGE}/comments", card="one", text="Anyone.", answers=said["id"])
    view = await writer.done(f"{PAGE}/comments/{said['id']}/resolution")
    assert [each["resolved"] for each in view["comments"]] == [True, True]
    assert (await ana.say("approve", "survivor-reviewer")).status_code == 200


async def test_a_lesson_with_a_fault_is_kept_but_not_sent_round(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    saved = await writer.save(one="::: shout\nYou must call 1-888-373-7888!")
    assert saved["saved"]
    assert [fault["card"] for fault in saved["page"]["look"]["faults"]].count("one") >= 1
    refused = await writer.post(f"{PAGE}/proposals", revision=saved["revision"])
    assert refused.json()["type"] == "/problems/lesson-not-ready"
    card = (await writer.get())["cards"][0]
    assert card["text"] == "::: shout\nYou must call 1-888-373-7888!"


async def test_one_person_takes_it_off_the_phones_at_once(office: Office) -> None:
    assert await office.bound("es") is not None
    ana = await office.editor("Ana", "survivor-reviewer")
    view = await ana.done(f"{PAGE}/withdrawals", why="A line in it can hurt today.")
    assert (view["state"], view["published"]) == ("archived", None)
    assert await office.bound() is None
    assert await office.bound("es") is None
    again = await ana.post(f"{PAGE}/withdrawals")
    assert again.json()["type"] == "/problems/not-possible-now"


async def test_what_was_taken_down_comes_back_after_two_said_yes(office: Office) -> None:
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    writer = await office.editor("Wren", "writer")
    await pub.done(f"{PAGE}/withdrawals")
    assert (await pub.publish()).json()["type"] == "/problems/lesson-not-ready"
    await writer.propose()
    await ana.say("approve", "survivor-reviewer")
    await writer.say("approve", "writer")
    assert (await pub.publish()).json()["state"] == "published"
    assert await office.bound() is not None


async def test_going_back_is_a_new_revision_and_is_signed_anew(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    first = (await writer.get())["cards"][0]["text"]
    await writer.save(one=NEW)
    back = await writer.done(f"{PAGE}/rollbacks", base=2, revision=1, why="The first was better.")
    assert (back["revision"], back["page"]["state"]) == (3, "draft")
    assert back["page"]["cards"][0]["text"] == first
    lines = (await writer.get(f"{PAGE}/revisions"))["revisions"]
    assert [(each["revision"], each["parent"]) for each in lines] == [(3, 1), (2, 1), (1, 0)]


async def test_the_same_key_once_more_does_nothing_more(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    sent = {**await writer.changed(one=NEW), "key": new_id()}
    first, second = [await writer.post(f"{PAGE}/revisions", **sent) for _ in range(2)]
    assert first.json()["revision"] == second.json()["revision"] == 2
    await writer.propose()
    word = {"key": new_id(), "as": "survivor-reviewer", "verdict": "approve", "revision": 2}
    both = [await ana.post(f"{PAGE}/reviews", **word) for _ in range(2)]
    assert [each.status_code for each in both] == [200, 200]
    assert len([each for each in both[1].json()["reviews"] if each["verdict"] == "approve"]) == 1


async def test_a_key_of_someone_else_is_no_way_in(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    other = await office.editor("Olu", "writer")
    sent = {**await writer.changed(one=NEW), "key": new_id()}
    await writer.post(f"{PAGE}/revisions", **sent)
    answer = await other.post(f"{PAGE}/revisions", **sent)
    assert answer.json()["type"] == "/problems/not-possible-now"


@pytest.mark.parametrize("role", ["writer", "translator"])
async def test_who_may_not_withdraw_is_told_so(office: Office, role: str) -> None:
    who = await office.editor("Someone", role)
    answer = await who.post(f"{PAGE}/withdrawals")
    assert answer.json()["type"] == "/problems/not-allowed"


async def test_every_step_is_in_the_trail_without_a_word_of_it(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    lead = await office.editor("Lee", "lead")
    await writer.save(one=NEW)
    await writer.propose()
    await ana.say("approve", "survivor-reviewer")
    await pub.say("approve", "publisher")
    await pub.publish()
    await pub.done(f"{PAGE}/withdrawals")
    trail = await lead.get("/staff/audit")
    done = [each["action"] for each in trail["entries"] if each["action"].startswith("lesson.")]
    assert done[::-1] == [
        "lesson.saved",
        "lesson.proposed",
        "lesson.approved",
        "lesson.approved",
        "lesson.published",
        "lesson.withdrawn",
    ]
    assert "slow" not in str(trail)
