"""`wayside content`: what a writer of lessons runs before anyone else reads them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from wayside.kernel.language_list import read_language_list
from wayside.resources import resource

from .beginning import CannotBegin, begin_translation
from .content_files import Content, read_content

content = typer.Typer(help="Lessons and exercises, as files.", no_args_is_help=True)


@content.callback()
def _content() -> None:
    """Lessons and exercises, as files."""


@content.command("check")
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(help="The folder of content; the built-in one by default."),
    ] = None,
) -> None:
    """Look over lessons and exercises: one line for each thing to mend, with file and line."""
    place, found = _read(folder)
    for fault in found.faults:
        word = "worth knowing: " if fault.notice else ""
        typer.echo(f"{place.name}/{fault.file}:{fault.line}: {word}{fault.says}")
    faults = sum(not fault.notice for fault in found.faults)
    for shelf, by_language in found.shelves.items():
        counts = ", ".join(f"{tag} {len(read)}" for tag, read in by_language.items())
        typer.echo(f"{shelf}: {counts or 'none'}")
    typer.echo(f"{faults or 'No'} thing{'s' * (faults != 1)} to mend.")
    if not found.good:
        raise typer.Exit(1)


@content.command("begin")
def begin(
    language: Annotated[str, typer.Argument(help="The tag of a language in the list, such as es.")],
    id: Annotated[str, typer.Argument(help="The id of a lesson or an exercise.")],
    folder: Annotated[
        Path | None, typer.Argument(help="The folder of content; the built-in one by default.")
    ] = None,
) -> None:
    """Begin a translation: a file with the English words, ready to be replaced by others."""
    if language not in _languages():
        typer.echo(f"{language} is not in the list of languages. Add it there first.", err=True)
        raise typer.Exit(1)
    place, found = _read(folder)
    try:
        path = begin_translation(found, place, language, id)
    except CannotBegin as fault:
        typer.echo(str(fault), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"Begun: {place.name}/{path.relative_to(place)}. Replace the English words in it.")


def _languages() -> frozenset[str]:
    return frozenset(entry.tag for entry in read_language_list(resource("i18n")).languages)


def _read(folder: Path | None) -> tuple[Path, Content]:
    place = folder or resource("content")
    if not place.is_dir():
        typer.echo(f"There is no folder {place}. Name the one that holds `lessons`.", err=True)
        raise typer.Exit(1)
    return place, read_content(place, _languages(), datetime.now(UTC).date())
