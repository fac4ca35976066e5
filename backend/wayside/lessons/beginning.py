"""Begins a translation: the English file with the front matter that a translation has.

Whoever translates replaces the English words and touches nothing else.
"""

import re
from pathlib import Path

from .content_files import SOURCE, Content
from .rules.lesson import Lesson, ShelfName

_BRACES = re.compile(r"^(:{3,} .*\{#[^ }]+)[^}]*\}$")
_SUGGESTS = re.compile(r"^(- [^|]*\|[^|]*\S)\s*\|[^|]*$")


class CannotBegin(ValueError):
    """There is nothing to begin with, or something is there already; the message says which."""


def begin_translation(content: Content, folder: Path, language: str, id: str) -> Path:
    """Writes `<shelf>/<language>/<id>.md` under `folder` and returns its path.

    Every card is a draft in English, made from the English of now. Raises CannotBegin, and never
    writes over a file.
    """
    shelf, source = _find(content, id)
    if (
        language == SOURCE
        or language in content.shelves[shelf]
        and id in content.shelves[shelf][language]
    ):
        raise CannotBegin(f"{shelf}/{language}/{id}.md is there already. Nothing was changed.")
    english = (folder / source.file).read_text("utf-8")
    path = folder / shelf / language / f"{id}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as new:
            new.write(_begun(source, language, english))
    except FileExistsError:
        raise CannotBegin(f"{path.name} is there already. Nothing was changed.") from None
    return path


def _find(content: Content, id: str) -> tuple[ShelfName, Lesson]:
    for shelf, languages in content.shelves.items():
        if id in languages.get(SOURCE, {}):
            return shelf, languages[SOURCE][id]
    raise CannotBegin(f"There is no English file with the id {id}, or it has faults.")


def _begun(source: Lesson, language: str, english: str) -> str:
    front, body = english.split("\n---\n", 1)
    own = [line for line in front.split("\n") if line.startswith(("title:", "note:"))]
    cards = [
        f'  {id}: {{src: "{src}", state: draft, by: translator}}'
        for id, src in source.hashes().items()
    ]
    rev = re.findall(r"^rev: (\d+)$", front, re.MULTILINE)[0]
    head = ["---", f"id: {source.id}", f"lang: {language}", f"source_rev: {rev}", *own, "cards:"]
    lines = [_SUGGESTS.sub(r"\1", _BRACES.sub(r"\1}", line)) for line in body.split("\n")]
    return "\n".join([*head, *cards, "---", *lines])
