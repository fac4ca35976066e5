"""Pseudo-locales: English made strange, so that a test sees what a translation would break.

`qps` has accents and is about a third longer; `qps-rtl` is also written from right to left. A word
on screen that stays plain English is in no catalogue; a box that bursts is too narrow.
"""

import re
from typing import Literal

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer

PSEUDO_DIRECTIONS: dict[str, Literal["ltr", "rtl"]] = {"qps": "ltr", "qps-rtl": "rtl"}
ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵẋýž",
)
VOWELS = re.compile(r"[åéîöûÅÉÎÖÛ]")
LETTERS = re.compile(r"[^\W\d_]+")
RIGHT_TO_LEFT, END = "\u202e", "\u202c"


class Pseudo(Transformer):
    """Rewrites the texts of a resource; names, variables and selectors stay as they are."""

    def __init__(self, *, mirrored: bool) -> None:
        self.mirrored = mirrored

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  # Fluent's name
        node.value = LETTERS.sub(lambda word: self._strange(word.group()), node.value)
        return node

    def _strange(self, word: str) -> str:
        accented = VOWELS.sub(lambda vowel: vowel.group() * 2, word.translate(ACCENTED))
        return f"{RIGHT_TO_LEFT}{accented}{END}" if self.mirrored else accented


def pseudo(text: str, *, mirrored: bool) -> ast.Resource:
    """English words in Fluent syntax, parsed, in the pseudo-locale."""
    strange: ast.Resource = Pseudo(mirrored=mirrored).visit(FluentParser().parse(text))
    return strange
