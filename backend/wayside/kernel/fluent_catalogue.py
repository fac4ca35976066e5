"""The words of one language: cut into messages when first wanted, each parsed when first drawn.

Nobody waits for a language that nobody reads, nor for screens that nobody opens (docs/adr/0070).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from wayside.kernel.fluent_files import PARTS, Part, cut_into_entries, read_fluent_texts
from wayside.kernel.fluent_pseudo import pseudo

Argument = str | int | date  # what a message may be given; a datetime is a date too


class MissingMessage(LookupError):
    """The language has no such message."""


class MessageFault(LookupError):
    """A message is missing or lacks a variable. Names both, never a value."""


class Catalogue:
    """`folder` holds the words; `plurals` names the language whose plural rules and dates serve."""

    def __init__(self, folder: Path, plurals: str) -> None:
        self._folder = folder
        self._plurals = plurals
        self._parsed: set[str] = set()

    def in_pseudo(self, *, mirrored: bool) -> "Catalogue":
        """The same messages in a pseudo-locale."""
        return _PseudoCatalogue(self._folder, self._plurals, mirrored=mirrored)

    def draw(self, message_id: str, values: Mapping[str, Argument]) -> str:
        """The text of a message.

        Raises MissingMessage, or MessageFault when a variable or a reference in it is missing.
        """
        self._parse(message_id)
        pattern = None
        if self._bundle.has_message(message_id):
            pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise MissingMessage(message_id)
        drawn, faults = self._bundle.format_pattern(pattern, dict(values))
        if faults:
            raise MessageFault(f"{message_id}: {faults[0]}")
        return str(drawn)

    def ftl(self, part: Part) -> str:
        """One part as Fluent text, without comments."""
        return "".join(self._entries[part].values())

    def ids(self, part: Part) -> tuple[str, ...]:
        """The messages of one part."""
        return tuple(name for name in self._entries[part] if not name.startswith("-"))

    def _parse(self, name: str) -> None:
        """Adds the entry of this name to the bundle, and whatever it refers to."""
        if name in self._parsed:
            return
        self._parsed.add(name)
        resource = self._resource(self._all.get(name, ""))
        self._bundle.add_resource(resource)
        for referred in _references(resource):
            self._parse(referred)

    def _resource(self, text: str) -> ast.Resource:
        return FluentParser().parse(text)

    @cached_property
    def _entries(self) -> dict[Part, dict[str, str]]:
        return {part: self._cut(part) for part in PARTS}

    @cached_property
    def _all(self) -> dict[str, str]:
        every = [entry for part in PARTS for entry in self._entries[part].items()]
        return dict(reversed(every))  # the first counts here, too

    def _cut(self, part: Part) -> dict[str, str]:
        texts = read_fluent_texts(self._folder, part)
        cut = [entry for text in texts for entry in cut_into_entries(text)]
        first = dict(reversed(cut))  # of two with one name the first counts
        return {name: first[name] for name, _ in cut}

    @cached_property
    def _bundle(self) -> FluentBundle:
        # One locale only: for a tag unknown to Babel, Fluent would take the machine's own language.
        return FluentBundle([self._plurals])


class _PseudoCatalogue(Catalogue):
    """English made strange when it is drawn."""

    def __init__(self, folder: Path, plurals: str, *, mirrored: bool) -> None:
        super().__init__(folder, plurals)
        self._mirrored = mirrored

    def ftl(self, part: Part) -> str:
        return FluentSerializer().serialize(self._resource(super().ftl(part)))

    def _resource(self, text: str) -> ast.Resource:
        return pseudo(text, mirrored=self._mirrored)


def _references(resource: ast.Resource) -> Iterator[str]:
    """The messages and terms that are named in these entries."""
    finder = _References()
    finder.visit(resource)
    yield from finder.names


class _References(Visitor):
    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  # Fluent's
        self.names.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802  # Fluent's
        self.names.append(f"-{node.id.name}")
        self.generic_visit(node)  # its arguments
