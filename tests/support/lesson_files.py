"""A folder of content that is in order, for tests to spoil."""

from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from wayside.lessons.content_files import Content, read_content
from wayside.lessons.rules.front import LessonFront
from wayside.lessons.rules.lesson import Lesson
from wayside.lessons.rules.reading import read_lesson

TODAY = date(2026, 11, 22)

FRONT = """---
id: slow-trust
track: 6
order: 2
title: Trust, slowly
minutes: 3
note: This is about trust. There are no details.
short: [one, four]
basis: [G]
tags: [closeness]
reviewers: [survivor]
review_by: 2027-11-01
rev: 1
---
"""
CARDS = """
::: card {#one}
Trust can feel hard when someone broke it. That makes sense. You can go slowly. You can stop.
:::

:::: card {#two}
You can ask for a small thing first. Then you see what happens. You can do it again, or not.

::: say
I would like to wait.
:::

::: resource {#svc.peer}
:::
::::

::: check {#three}
Who sets the pace?

- I do | Yes. It is your pace.
- They do | It can feel so. You can still slow down.
:::

::: card {#four}
You can read one more, or talk to someone. You can also do nothing now. All of these are fine.
:::
"""
GOOD = FRONT + CARDS
EXERCISE = """---
id: feet
order: 1
title: Feel your feet
basis: [G]
reviewers: [survivor, health]
review_by: 2027-05-01
rev: 1
seconds: 40
---

::: pause {#one}
Put your feet on the floor, if you can.
:::

::: pause {#two}
Press down a little. Feel how the floor holds you.
:::
"""

HOSTILE = st.sampled_from(
    [
        "\n", "\n\n", " ", ":::", "::::", "::: card {#one}", "::: check {#two}", "::: pause",
        "::: crisis {#988}", "{#", "}", "- a | b", "- ", "1. ", "*", "**", "_", "[", "](", ")",
        "lesson:steady", "javascript:alert(1)", "<script>", "</div>", "<img src=x onerror=y>",
        "`", "```", "#", ">", "&lt;", "&#60;", "\\", "|", "![", "---", "    ", "[a](site:near)",
        "[a](lesson:slow-trust)", "[a](//x.example)", "![a b c](x.png)",
        "word", "ñ", "ا",
    ]
)  # fmt: skip

CHECK_IN = """---
id: how
order: 1
title: How is it?
basis: [H]
reviewers: [survivor]
review_by: 2027-11-01
rev: 1
---

::: check {#sleep}
Where do you sleep?

- It changes | You can look at what there is. | lesson:slow-trust help:svc.shelter
- Very low | You can reach someone first. | line:988 lesson:slow-trust
:::

::: check {#joy}
What do you enjoy?

- A lot | Good.
- Not much | That can come back.
:::

::: check {#mood}
How is your mood?

- Okay | Good.
- Low | That is hard. | help:svc.mental
:::
"""


def read(text: str | bytes) -> Lesson:
    """The text as the English lesson `slow-trust`. Raises Refused."""
    raw = text.encode() if isinstance(text, str) else text
    return read_lesson("lessons/en/slow-trust.md", raw, LessonFront)


def folder_with(folder: Path, files: dict[str, str | bytes]) -> Path:
    """A folder of content with one good lesson and exercise, and these files over or beside."""
    for name, text in {
        "lessons/en/slow-trust.md": GOOD,
        "steady/en/feet.md": EXERCISE,
        **files,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def looked_over(folder: Path, files: dict[str, str | bytes], today: date = TODAY) -> Content:
    """What a reader of the folder finds, in English and Spanish."""
    return read_content(folder_with(folder, files), frozenset({"en", "es"}), today)


def translated(
    lesson: Lesson, *, text: str = CARDS, state: str = "machine", note: str = "n" * 12
) -> str:
    """A Spanish file made from this English lesson, with its cards as they are."""
    cards = "\n".join(
        f'  {id}: {{src: "{src}", state: {state}, by: machine}}'
        for id, src in lesson.hashes().items()
    )
    return (
        f"---\nid: {lesson.id}\nlang: es\nsource_rev: 1\ntitle: Poco a poco\nnote: {note}\n"
        f"cards:\n{cards}\n---\n{text}"
    )
