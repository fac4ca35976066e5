"""Two people edit one lesson at once: neither loses a word."""

import asyncio

from tests.support.studio import PAGE, Office
from wayside.kernel.identifiers import new_id

ONE = "Trust can be slow after someone broke it. That makes sense. You can go slowly. You can stop."
FOUR = "You can read one more, or talk to someone. You can also do nothing. All of these are fine."


async def test_changes_on_different_cards_are_put_together(office: Office) -> None:
    ana, ben = await office.editor("Ana", "writer"), await office.editor("Ben", "writer")
    hers, his = await ana.changed(one=ONE), await ben.changed(four=FOUR)
    first = await ana.done(f"{PAGE}/revisions", **hers)
    second = await ben.done(f"{PAGE}/revisions", **his)
    assert (first["merged"], second["merged"], second["saved"]) == (False, True, True)
    texts = {card["id"]: card["text"] for card in second["page"]["cards"]}
    assert (texts["one"], texts["four"]) == (ONE, FOUR)


async def test_the_second_on_the_same_card_gets_both_texts_and_nothing_is_saved(
    office: Office,
) -> None:
    ana, ben = await office.editor("Ana", "writer"), await office.editor("Ben", "writer")
    before = (await ana.get())["cards"][0]["text"]
    hers, his = await ana.changed(one=ONE), await ben.changed(one=ONE + " Rest.", four=FOUR)
    await ana.done(f"{PAGE}/revisions", **hers)
    answer = await ben.done(f"{PAGE}/revisions", **his)
    assert (answer["saved"], answer["revision"]) == (False, 2)
    assert answer["conflicts"] == [
        {"card": "one", "base": before, "theirs": ONE, "yours": ONE + " Rest."}
    ]
    assert (await ana.get())["revision"] == 2
    again = await ben.done(f"{PAGE}/revisions", **{**his, "base": 2})
    assert again["saved"]


async def test_two_titles_are_a_conflict_too(office: Office) -> None:
    ana, ben = await office.editor("Ana", "writer"), await office.editor("Ben", "writer")
    hers, his = await ana.changed(), await ben.changed()
    hers["front"] = {**hers["front"], "title": "Trust, step by step"}
    his["front"] = {**his["front"], "title": "Slow trust"}
    await ana.done(f"{PAGE}/revisions", **hers)
    answer = await ben.done(f"{PAGE}/revisions", **his)
    assert [each["card"] for each in answer["conflicts"]] == ["title"]
    assert "Trust, step by step" in answer["conflicts"][0]["theirs"]


async def test_ten_saves_at_the_same_moment_make_one_line_of_revisions(office: Office) -> None:
    people = [await office.editor(f"Editor {n}", "writer") for n in range(5)]
    sent = await people[0].changed()
    texts = [f"{ONE} You can rest for {n} days." for n in ("one", "two", "six", "ten", "few")]

    async def save(at: int) -> bool:
        cards = [
            {**card, "text": texts[at]} if card["id"] == "one" else card for card in sent["cards"]
        ]
        body = {**sent, "cards": cards, "key": new_id()}
        twice = [await people[at].post(f"{PAGE}/revisions", **body) for _ in range(2)]
        return bool(twice[0].json()["saved"])

    saved = await asyncio.gather(*map(save, range(5)))
    assert sum(saved) == 1
    lines = (await people[0].get(f"{PAGE}/revisions"))["revisions"]
    assert [each["revision"] for each in lines] == [2, 1]


async def test_each_sees_on_which_card_the_other_is(office: Office) -> None:
    ana, ben = await office.editor("Ana", "writer"), await office.editor("Ben", "translator")
    assert (await ana.who.ask("PUT", f"{PAGE}/presence", {"card": "one"})).json() == {"here": []}
    told = (await ben.who.ask("PUT", f"{PAGE}/presence", {"card": None})).json()
    assert told["here"] == [{"id": ana.who.id, "name": "Ana", "card": "one"}]
    assert (await ana.get())["here"] == [{"id": ben.who.id, "name": "Ben", "card": None}]
