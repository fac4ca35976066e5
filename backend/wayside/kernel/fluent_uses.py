"""Which messages the code asks for: found by reading it, so that a wrong id fails before a screen.

A call is one of `say`, `text`, `beside`, `english` with the id in quotes, first or
after the language, or an `EnglishBeside` element with an `id`. An id put together at run time is
known by its beginning, which ends in a hyphen: `say('line-name-' ~ line.id)`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ID = r"""\s*(["'])([a-z][A-Za-z0-9-]*)\1\s*[,)]"""
ELEMENT = r"""<EnglishBeside\b[^>]*?\bid=(["'])([a-z][A-Za-z0-9-]*)\1"""
IN_TEMPLATES = (re.compile(r"\b(?:say|text|beside)\((?:\s*[\w.]+,)?" + ID),)
IN_SCRIPTS = (re.compile(r"\b(?:text|beside)\(" + ID), re.compile(ELEMENT))
IN_PYTHON = (re.compile(r"\.(?:english\(|text\(\s*[\w.]+,)" + ID),)
CALLS = {".py": IN_PYTHON, ".html": IN_TEMPLATES, ".ts": IN_SCRIPTS, ".tsx": IN_SCRIPTS}
COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*|\{#.*?#\}", re.DOTALL | re.MULTILINE)
WORD = re.compile(r"""["'`]([a-z][A-Za-z0-9-]*)(?=["'`]|\$?\{)""")


@dataclass
class Uses:
    """`called` maps each id that is certainly asked for to the first place; `words` may be ids."""

    called: dict[str, str] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    beginnings: set[str] = field(default_factory=set)

    def may_use(self, message_id: str) -> bool:
        """Whether any code could draw this message."""
        return message_id in self.words or message_id.startswith(tuple(self.beginnings))


def read_uses(folders: Iterable[Path]) -> Uses:
    """Reads all code under the folders, tests beside the code left out."""
    uses = Uses()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in CALLS and ".test." not in path.name and path.is_file():
                code = path.read_text(encoding="utf-8")
                if path.suffix != ".py":
                    code = COMMENT.sub(_same_lines, code)
                _read(code, path.relative_to(folder.parent.parent), uses)
    return uses


def _same_lines(comment: re.Match[str]) -> str:
    """Nothing, but as many lines of it, so that places stay right."""
    return "\n" * comment.group().count("\n")


def _read(code: str, path: Path, uses: Uses) -> None:
    for call in (found for pattern in CALLS[path.suffix] for found in pattern.finditer(code)):
        line = code.count("\n", 0, call.start()) + 1
        uses.called.setdefault(call[2], f"{path}:{line}")
    for word in WORD.findall(code):
        (uses.beginnings if word.endswith("-") else uses.words).add(word)
