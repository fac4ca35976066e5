"""`wayside content`: what a writer of lessons runs before anyone else reads them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from wayside.kernel.language_list import read_language_list
from wayside.resources import resource

from .content_files import read_content

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
    place = folder or resource("content")
    if not place.is_dir():
        typer.echo(f"There is no folder {place}. Name the one that holds `lessons`.", err=True)
        raise typer.Exit(1)
    languages = frozenset(entry.tag for entry in read_language_list(resource("i18n")).languages)
    found = read_content(place, languages, datetime.now(UTC).date())
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
