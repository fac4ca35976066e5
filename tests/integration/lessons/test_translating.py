"""English and another language side by side: what is stale, checked, or only a draft."""

from typing import Any

from tests.support.studio import PAGE, SPANISH, Editor, Office
from wayside.lessons.models import Revision
from wayside.lessons.rules.page import split_page

ONE = "Trust can be slow after someone broke it. That makes sense. You can go slowly. You can stop."
UNO = (
    "Confiar puede ser lento. Eso tiene sentido. Puedes ir despacio. "
    "Puedes parar en todo momento, si quieres."
)


def states(view: dict[str, Any]) -> dict[str, str]:
    return {"title": view["title_state"], **{card["id"]: card["state"] for card in view["cards"]}}


async def let_out(office: Office, **english: str) -> Editor:
    """The English with these cards, approved by two and published."""
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed(**english)
    await writer.done(f"{PAGE}/revisions", **sent, same_meaning=[])
    await _approve(office, writer)
    return writer


async def _approve(office: Office, writer: Editor) -> None:
    await writer.propose()
    ana = await office.editor("Ana", "survivor-reviewer")
    pub = await office.editor("Pia", "publisher")
    assert (await ana.say("approve", "survivor-reviewer")).status_code == 200
    assert (await pub.say("approve", "publisher")).status_code == 200
    assert (await pub.publish()).status_code == 200


async def test_a_changed_card_is_a_draft_and_the_others_stay_what_they_were(
    office: Office,
) -> None:
    translator = await office.editor("Tal", "translator")
    assert set(states(await translator.get(SPANISH)).values()) == {"machine"}
    saved = await translator.save(SPANISH, one=UNO)
    assert states(saved["page"])["one"] == "draft"
    assert states(saved["page"])["two"] == "machine"
    row = await Revision.filter(lang="es").order_by("-number").first()
    assert row is not None
    assert "state: draft, by: translator" in split_page(row.text).front


async def test_a_language_reviewer_checks_cards_of_others_and_readers_see_no_mark(
    office: Office,
) -> None:
    translator = await office.editor("Tal", "translator")
    speaker = await office.editor("Sol", "language-reviewer")
    saved = await translator.save(SPANISH, one=UNO)
    view = await speaker.done(f"{SPANISH}/checked", revision=2, cards=["title", "one"])
    assert states(view)["one"] == states(view)["title"] == "reviewed"
    assert saved["page"]["state"] == "draft"
    await translator.propose(SPANISH)
    assert (await speaker.say("approve", "language-reviewer", SPANISH)).json()[
        "state"
    ] == "approved"
    pub = await office.editor("Pia", "publisher")
    assert (await pub.publish(SPANISH)).status_code == 200
    bound = await office.bound("es")
    assert "mark" not in bound
    assert "mark" not in bound["cards"][0]
    assert bound["cards"][1]["mark"] == "machine"


async def test_nobody_checks_their_own_translation(office: Office) -> None:
    both = await office.editor("Bo", "translator", "language-reviewer")
    await both.save(SPANISH, one=UNO)
    answer = await both.post(f"{SPANISH}/checked", revision=2, cards=["one"])
    assert answer.json()["type"] == "/problems/not-allowed"
    await both.propose(SPANISH)
    answer = await both.say("approve", "language-reviewer", SPANISH)
    assert answer.json()["type"] == "/problems/not-allowed"


async def test_only_a_language_reviewer_can_say_that_a_card_is_reviewed(office: Office) -> None:
    everyone_else = await office.editor(
        "Someone", "writer", "survivor-reviewer", "legal-reviewer", "health-reviewer", "publisher"
    )
    answer = await everyone_else.post(f"{SPANISH}/checked", revision=1, cards=["one"])
    assert answer.json()["type"] == "/problems/not-allowed"
    english = await office.editor("Sol", "language-reviewer")
    answer = await english.post(f"{PAGE}/checked", revision=1, cards=["one"])
    assert answer.json()["type"] == "/problems/not-allowed"


async def test_an_edit_of_a_checked_card_ends_that_it_was_checked(office: Office) -> None:
    translator = await office.editor("Tal", "translator")
    speaker = await office.editor("Sol", "language-reviewer")
    await speaker.done(f"{SPANISH}/checked", revision=1, cards=["one", "two"])
    saved = await translator.save(SPANISH, one=UNO)
    assert states(saved["page"])["one"] == "draft"
    assert states(saved["page"])["two"] == "reviewed"


async def test_a_change_of_the_english_makes_the_card_stale_with_both_english_texts(
    office: Office,
) -> None:
    translator = await office.editor("Tal", "translator")
    speaker = await office.editor("Sol", "language-reviewer")
    await speaker.done(f"{SPANISH}/checked", revision=1, cards=["one"])
    was = (await translator.get())["cards"][0]["text"]
    await let_out(office, one=ONE)
    view = await translator.get(SPANISH)
    assert states(view)["one"] == "stale"
    assert states(view)["two"] == "machine"
    assert view["cards"][0]["english"]["text"] == ONE
    assert view["cards"][0]["english"]["then"] == was
    assert (await office.bound("es"))["cards"][0]["mark"] == "stale"
    lines = (await translator.get("/staff/lessons"))["pages"]
    line = next(each for each in lines if each["lang"] == "es")
    assert (line["stale"], line["waits"]) == (1, ["translate"])
    refused = await speaker.post(f"{SPANISH}/checked", revision=1, cards=["one"])
    assert refused.json()["type"] == "/problems/not-possible-now"


async def test_the_same_meaning_keeps_translations_once_it_is_published(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    speaker = await office.editor("Sol", "language-reviewer")
    await speaker.done(f"{SPANISH}/checked", revision=1, cards=["one"])
    sent = await writer.changed(one=ONE)
    await writer.done(f"{PAGE}/revisions", **sent, same_meaning=["one"])
    await _approve(office, writer)
    assert states(await speaker.get(SPANISH))["one"] == "reviewed"
    assert "mark" not in (await office.bound("es"))["cards"][0]


async def test_a_card_that_no_longer_fits_is_shown_in_english(office: Office) -> None:
    view = await (await office.editor("Someone", "writer")).get()
    two = next(card["text"] for card in view["cards"] if card["id"] == "two")
    await let_out(office, two=two.replace("#svc.peer", "#svc.shelter"))
    card = (await office.bound("es"))["cards"][1]
    assert (card["lang"], card["dir"]) == ("en", "ltr")


async def test_a_language_is_begun_in_the_studio(office: Office) -> None:
    translator = await office.editor("Tal", "translator")
    path = "/staff/lessons/lessons/slow-trust/ar"
    view = await translator.get(path)
    assert (view["revision"], view["dir"]) == (0, "rtl")
    assert set(states(view).values()) == {"absent"}
    sent = await translator.changed(path, one="يمكن أن تكون الثقة بطيئة.")
    sent["front"] = {"title": "الثقة ببطء", "note": "عن الثقة."}
    saved = await translator.done(f"{path}/revisions", **sent)
    assert states(saved["page"])["one"] == "draft"
    assert states(saved["page"])["two"] == "absent"
    again = await translator.post(f"{path}/revisions", **sent)
    assert again.json()["conflicts"] == [] or again.json()["saved"] is False


async def test_a_new_lesson_is_begun_in_the_studio(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed()
    path = "/staff/lessons/lessons/calm-evening/en"
    sent |= {"base": 0, "front": {**sent["front"], "order": 7, "title": "A calm evening"}}
    saved = await writer.done(f"{path}/revisions", **sent)
    assert (saved["revision"], saved["page"]["state"]) == (1, "draft")
    assert await office.bound() is not None
    assert "A calm evening" not in str(office.packs["en"].body)


async def test_the_look_shows_meters_faults_and_what_a_reader_would_see(office: Office) -> None:
    writer = await office.editor("Wren", "writer")
    sent = await writer.changed(one=ONE + " You must do it now!")
    answer = await writer.who.ask(
        "POST", f"{PAGE}/look", {"front": sent["front"], "cards": sent["cards"]}
    )
    look = answer.json()
    fault = next(each for each in look["faults"] if "shouted" in each["says"])
    assert (fault["card"], fault["line"]) == ("one", 1)
    assert look["meters"]["formula"] == "grade"
    assert look["meters"]["bound"] == 6
    assert look["preview"]["lesson"]["cards"][0]["parts"][0]["p"][0].startswith("Trust can")
    broken = {**sent, "cards": [{**sent["cards"][0], "text": "::: shout"}]}
    answer = await writer.who.ask(
        "POST", f"{PAGE}/look", {"front": broken["front"], "cards": broken["cards"]}
    )
    assert answer.json()["preview"] is None
    assert answer.json()["faults"][0]["card"] == "one"
