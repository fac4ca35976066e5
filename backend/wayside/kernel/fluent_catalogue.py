"""The words of one language, parsed once and ready to be drawn."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from wayside.kernel.fluent_files import PARTS, Part, as_text, read_fluent_files
from wayside.kernel.fluent_pseudo import pseudo

Argument = str | int | date  # what a message may be given; a datetime is a date too


class MissingMessage(LookupError):
    """The language has no such message."""


class MessageFault(LookupError):
    """A message is missing or lacks a variable. Names both, never a value."""


class Catalogue:
    """`plurals` names the language whose plural rules and dates serve; `parts` hold the words."""

    def __init__(self, plurals: str, parts: Mapping[Part, list[ast.Resource]]) -> None:
        self._plurals = plurals
        self._parts = parts

    @classmethod
    def read(cls, folder: Path, plurals: str) -> "Catalogue":
        """The catalogue kept in the folder of a language."""
        parts: dict[Part, list[ast.Resource]] = {part: [] for part in PARTS}
        for file in read_fluent_files(folder):
            parts[file.part].append(file.resource)
        return cls(plurals, parts)

    def in_pseudo(self, *, mirrored: bool) -> "Catalogue":
        """The same messages in a pseudo-locale."""
        parts: dict[Part, list[ast.Resource]] = {
            part: [pseudo(resource, mirrored=mirrored) for resource in self._parts[part]]
            for part in PARTS
        }
        return Catalogue(self._plurals, parts)

    def draw(self, message_id: str, values: Mapping[str, Argument]) -> str:
        """The text of a message.

        Raises MissingMessage, or MessageFault when a variable or a reference in it is missing.
        """
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
        return as_text(self._parts[part])

    def ids(self, part: Part) -> tuple[str, ...]:
        """The messages of one part."""
        body = [entry for resource in self._parts[part] for entry in resource.body]
        return tuple(entry.id.name for entry in body if isinstance(entry, ast.Message))

    @cached_property
    def _bundle(self) -> FluentBundle:
        # One locale only: for a tag unknown to Babel, Fluent would take the machine's own language.
        bundle = FluentBundle([self._plurals])
        for part in PARTS:
            for resource in self._parts[part]:
                bundle.add_resource(resource)
        return bundle
