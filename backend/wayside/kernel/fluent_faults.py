"""What is wrong with the Fluent files of one language: pure rules over parsed files, no I/O.

Other checkers passed a wrong variable name and plural forms that a language does not have; both end
as a hole in a sentence that someone reads in danger. So these rules are our own, on the official
parser (fluent.syntax) and the plural rules of Unicode CLDR (Babel).
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from wayside.kernel.fluent_files import FluentFile, Part, name_of

PLURAL_WORDS = frozenset({"zero", "one", "two", "few", "many"})  # `other` alone may mean anything
FUNCTION_OPTIONS: Mapping[str, frozenset[str]] = {
    # Babel ignores `month`, `day` and their like: the two sides would print different dates.
    "DATETIME": frozenset({"dateStyle", "timeStyle", "timeZone"}),
    "NUMBER": frozenset({"minimumFractionDigits", "maximumFractionDigits", "useGrouping"}),
}
COUNTED = range(0, 1001)  # how many of anything a screen counts


@dataclass(frozen=True, order=True)
class Fault:
    """Something to mend: where it is (`es/client/app.ftl:12`) and one sentence."""

    where: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}"


@dataclass
class Entry:
    """A message or term with everything that a translation has to keep."""

    name: str
    part: Part
    where: str
    has_value: bool
    attributes: frozenset[str]
    plurals: str
    variables: set[str] = field(default_factory=set)
    counted: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    sentences: list[str] = field(default_factory=list)


class _Reader(Visitor):
    """Walks one entry: notes variables and references, checks functions and plural forms."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  (Fluent's)
        self.entry.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.entry.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.entry.references.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        known = FUNCTION_OPTIONS.get(node.id.name)
        if known is None:
            self.entry.sentences.append(f"there is no function {node.id.name}")
        else:
            for option in node.arguments.named:
                if option.name.name not in known:
                    self.entry.sentences.append(
                        f"{node.id.name} takes {', '.join(sorted(known))}, not {option.name.name}"
                    )
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = [variant.key for variant in node.variants]
        words = {key.name for key in keys if isinstance(key, ast.Identifier)}
        if words & PLURAL_WORDS:
            self.entry.counted.add(_counted(node.selector))
            possible, needed = plural_forms(self.entry.plurals)
            for word in sorted(words - possible):
                self.entry.sentences.append(f"{self.entry.plurals} has no plural form `{word}`")
            for word in sorted(needed - words):
                self.entry.sentences.append(f"the plural form `{word}` is missing")
        self.generic_visit(node)


def _counted(selector: ast.InlineExpression | ast.Placeable) -> str:
    """The variable that a choice of plural forms counts."""
    if isinstance(selector, ast.FunctionReference) and selector.arguments.positional:
        return _counted(selector.arguments.positional[0])
    return selector.id.name if isinstance(selector, ast.VariableReference) else ""


@cache
def plural_forms(locale: str) -> tuple[frozenset[str], frozenset[str]]:
    """The plural forms a language has, and those that occur when things up to 1,000 are counted."""
    rule = Locale.parse(locale.replace("-", "_")).plural_form
    return frozenset({*rule.tags, "other"}), frozenset({*(rule(n) for n in COUNTED), "other"})


def read_entries(tag: str, files: Sequence[FluentFile], plurals: str) -> list[Entry]:
    """Every message and term of a language, duplicates too."""
    entries = []
    for file in files:
        for parsed in file.entries:
            entry = Entry(
                name=name_of(parsed),
                part=file.part,
                where=place(tag, file, parsed.span.start if parsed.span else 0),
                has_value=parsed.value is not None,
                attributes=frozenset(attribute.id.name for attribute in parsed.attributes),
                plurals=plurals,
            )
            _Reader(entry).visit(parsed)
            entries.append(entry)
    return entries


def place(tag: str, file: FluentFile, offset: int) -> str:
    return f"{tag}/{file.part}/{file.path.name}:{file.text.count(chr(10), 0, offset) + 1}"


def faults_within(tag: str, files: Sequence[FluentFile], entries: Sequence[Entry]) -> list[Fault]:
    """What is wrong with a language by itself."""
    faults = [fault for file in files for fault in _unreadable(tag, file)]
    known: dict[str, str] = {}
    for entry in entries:
        faults += [Fault(entry.where, f"{entry.name}: {each}") for each in entry.sentences]
        if entry.name in known:
            faults.append(Fault(entry.where, f"{entry.name} is already in {known[entry.name]}"))
        known.setdefault(entry.name, entry.where)
    for entry in entries:
        for reference in sorted(entry.references - known.keys()):
            faults.append(Fault(entry.where, f"{entry.name} refers to {reference}, not there"))
    return faults


def faults_against(source: Sequence[Entry], entries: Sequence[Entry], tag: str) -> Iterator[Fault]:
    """What a translation lacks, has too much of, or says with other variables than the source."""
    ours = {entry.name: entry for entry in entries}
    theirs = {entry.name: entry for entry in source}
    for name, original in theirs.items():
        entry = ours.get(name)
        if entry is None:
            if not name.startswith("-"):
                yield Fault(tag, f"{name} is missing ({original.where})")
            continue
        for sentence in _differences(original, entry):
            yield Fault(entry.where, f"{name}: {sentence}")
    for name, entry in ours.items():
        if name not in theirs and not name.startswith("-"):
            yield Fault(entry.where, f"{name} is not in the source language any more")


def _differences(original: Entry, entry: Entry) -> Iterator[str]:
    if entry.part != original.part:
        yield f"belongs in {original.part}, as in {original.where}"
    if entry.has_value != original.has_value:
        yield "has a text where the source has none" if entry.has_value else "has no text"
    for attribute in sorted(original.attributes - entry.attributes):
        yield f"the attribute .{attribute} is missing"
    for attribute in sorted(entry.attributes - original.attributes):
        yield f"the source has no attribute .{attribute}"
    for variable in sorted(original.variables - entry.variables):
        yield f"the variable ${variable} is missing"
    if len(plural_forms(entry.plurals)[1]) > 1:
        for variable in sorted(original.counted & entry.variables - entry.counted):
            yield f"the plural forms of ${variable} are missing"
    for variable in sorted(entry.variables - original.variables):
        yield f"the source has no variable ${variable}"


def _unreadable(tag: str, file: FluentFile) -> Iterator[Fault]:
    for junk in file.junk:
        note = junk.annotations[0] if junk.annotations else None
        offset = note.span.start if note and note.span else 0
        message = (note and note.message) or "cannot be read as Fluent"
        yield Fault(place(tag, file, offset), message)
    if "\r" in file.text:
        yield Fault(place(tag, file, 0), "lines have to end in LF alone")
    if not unicodedata.is_normalized("NFC", file.text):
        yield Fault(place(tag, file, 0), "the text has to be in Unicode normal form NFC")
