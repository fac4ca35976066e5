"""The `wayside` command. Each command is described in docs/reference/commands.md."""

import json
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from wayside import doctor, operations
from wayside.chat.roster_commands import roster
from wayside.kernel.server import run as run_loop
from wayside.lessons.commands import content
from wayside.settings import Settings, load_settings
from wayside.staff.rules.roles import Role

Answer = TypeVar("Answer")

app = typer.Typer(
    name="wayside",
    help="Find help, lessons, talk and check-ins for young people, "
    "with as little data kept as can be.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
directory = typer.Typer(help="The directory of services.", no_args_is_help=True)
app.add_typer(directory, name="directory")
staff = typer.Typer(help="The people who work here.", no_args_is_help=True)
app.add_typer(staff, name="staff")
app.add_typer(roster, name="roster")
app.add_typer(content, name="content")


@app.command()
def run() -> None:
    """Migrate, seed, serve and work in one process: everything on one small machine."""
    _do(operations.run(_settings(), say=typer.echo))


@app.command()
def serve() -> None:
    """Serve the web app only; `wayside work` runs beside it (needs PostgreSQL and Redis)."""
    _do(operations.serve(_settings(), say=typer.echo))


@app.command()
def work() -> None:
    """Do the background work only: erase what is due, keep the database tidy."""
    _do(operations.work(_settings(), say=typer.echo))


@app.command()
def migrate() -> None:
    """Bring the database to this version's shape. Safe to run twice, and by two machines at
    once."""
    _do(operations.migrate(_settings()))
    typer.echo("The database is up to date.")


@app.command()
def seed(
    demo: Annotated[
        bool | None,
        typer.Option(
            "--demo/--no-demo",
            help="Bring the invented county, or take it away for good.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Load the national lines and, into an empty directory, the demo county.

    Only what is absent or has changed is loaded.
    """
    typer.echo(_do(operations.seed(_settings(), demo=demo)))


@directory.command("import")
def import_listings(
    path: Annotated[Path, typer.Argument(help="A folder or zip of HSDS CSV files.")],
    source: Annotated[
        str | None,
        typer.Option(help="A short name for where this comes from; the folder's name by default."),
    ] = None,
    timezone: Annotated[
        str | None,
        typer.Option(help="IANA time zone of the opening hours, such as America/Chicago."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Load listings. What this source listed before is replaced whole, or nothing changes at
    all."""
    report = _do(
        operations.import_listings(
            _settings(), path, source=source, timezone=timezone, progress=_progress
        )
    )
    typer.echo(report.as_json() if as_json else report.as_text())


@content.command("import")
def import_lessons(
    folder: Annotated[Path, typer.Argument(help="A folder as `wayside content export` makes it.")],
) -> None:
    """Publish every page of a folder that differs from what is published, not yet reviewed.

    With one fault in it, nothing changes at all.
    """
    if not folder.is_dir():
        raise _plainly(ValueError(f"There is no folder {folder}. Name the one with `lessons`."))
    done = _do(operations.import_lessons(_settings(), folder))
    for fault in done.misfits:
        typer.echo(f"shown in English for now: {fault}")
    typer.echo(f"{done.changed} pages taken in, {done.same} were the same already.")


@content.command("export")
def export_lessons(
    folder: Annotated[Path, typer.Argument(help="A folder that is new or empty.")],
) -> None:
    """Write every published page as a file, byte for byte."""
    count = _do(operations.export_lessons(_settings(), folder))
    typer.echo(f"{count} pages written to {folder}.")


@staff.command("invite")
def invite(
    role: Annotated[
        list[Role], typer.Option(help="What they will do here; give it again for more roles.")
    ],
    name: Annotated[str, typer.Option(help="The name they go by here, not their real one.")],
) -> None:
    """Print a link that lets someone in: it works once, for 72 hours."""
    typer.echo(_do(operations.invite(_settings(), role, name)))


@app.command()
def check() -> None:
    """Look over this deployment: settings, database, audit trail, Redis, web app, words, lines."""
    findings = _do(doctor.look_over(_settings()))
    for finding in findings:
        typer.echo(f"{'ok ' if finding.good else 'NO '} {finding.sentence}")
    if not all(finding.good for finding in findings):
        raise typer.Exit(1)


@app.command()
def openapi() -> None:
    """Print the OpenAPI 3.1 document of this version."""
    typer.echo(json.dumps(operations.openapi(_settings()), indent=2, ensure_ascii=False))


def main() -> None:
    """Run the command. A fault that has a plain sentence is printed as that sentence, exit 1."""
    app()


def _settings() -> Settings:
    try:
        return load_settings()
    except operations.PLAIN_FAULTS as fault:
        raise _plainly(fault) from None


def _do(work: Coroutine[Any, Any, Answer]) -> Answer:
    try:
        return run_loop(work)
    except operations.PLAIN_FAULTS as fault:
        raise _plainly(fault) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _plainly(fault: BaseException) -> typer.Exit:
    typer.echo(str(fault), err=True)
    return typer.Exit(1)


def _progress(file: str, rows: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r  {file}: {rows} rows\033[K", err=True, nl=False)
