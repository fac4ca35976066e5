"""`wayside roster`: what two people do at a machine without a network, and what anyone may look at.

Every step says what happens, asks before it does it, and overwrites nothing.
"""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from wayside.chat.root_key import (
    HOLDERS,
    REHEARSAL_ORIGIN,
    Delegate,
    RootKeyFault,
    delegates_from,
    delegation,
    digits,
    folded,
    make_root,
    new_code,
    open_root,
    root_number,
)
from wayside.chat.rules.roster import (
    DELEGATION_DAYS,
    WARNING,
    Delegation,
    Trust,
    delegation_from,
    roster_from,
)
from wayside.chat.rules.signed import POINT, Reason, Refused, b64, coded, items, read, verify
from wayside.resources import resource

roster = typer.Typer(
    help="Who may answer in Talk: the root key, and what it signs.", no_args_is_help=True
)
ROOT_FILE = "root-key.json"
PUBLIC_FILE = "root-keys.json"
CLEAR = "\033[2J\033[3J\033[H"
"""Empties the screen and what could be scrolled back to (ECMA-48; 3 is xterm's)."""
PLAIN = {
    Reason.UPDATE: "It was made by a newer version of Wayside. Update this one first.",
    Reason.FORM: "It is not of the form that it has to be: damaged, or another file.",
    Reason.STATEMENT: "It is for another site or delegation, too long, or names one thing twice.",
    Reason.SIGNATURE: "A signature is not right: it was changed, or signed by someone else.",
    Reason.ROOT: "No root key of this app has signed the delegation.",
    Reason.APPROVAL: "Someone in it lacks the yes of two delegated people.",
    Reason.EXPIRED: "It is over, or has not begun. Look at this machine's clock too.",
    Reason.OLD: "It is older than one that was seen before.",
}  # fmt: skip


@roster.command("ceremony")
def ceremony(
    folder: Annotated[Path, typer.Argument(help="An empty folder, best on a new memory stick.")],
    rehearsal: Annotated[
        bool, typer.Option("--rehearsal", help="Practise: makes a key that no phone believes.")
    ] = False,
) -> None:
    """Make the root key, two holders together at a machine without a network.

    Each holder gets a code on the screen, alone, and writes it on paper.
    """
    _say(_rehearsing(rehearsal) + "This makes the root key of Talk. Two holders take part.")
    _must_not_exist(folder / ROOT_FILE)
    _ask("Is this machine off every network: no cable, no Wi-Fi, no phone beside it?")
    codes = tuple(_give_code(number) for number in range(1, HOLDERS + 1))
    _say("Making the key. This takes a few seconds.")
    file = make_root(codes, rehearsal=rehearsal)
    open_root(file, codes)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / ROOT_FILE, file)
    _write(folder / PUBLIC_FILE, {"v": 1, "keys": [file["public"]]})
    _say(f"\nDone. The number of this key: {root_number(file['public'])}")
    _say("Both holders write this number under their code. It is not secret.")
    _say(f"{ROOT_FILE}: copy it to a second stick; each holder keeps one, apart from the code.")
    if rehearsal:
        _say(f"{PUBLIC_FILE}: a rehearsal's never goes into an app. Throw both files away.")
    else:
        _say(f"{PUBLIC_FILE}: goes into content/talk/ of the app, before the app is built.")


@roster.command("delegate")
def delegate(
    root: Annotated[Path, typer.Argument(help="The file root-key.json of the ceremony.")],
    people: Annotated[Path, typer.Argument(help="The list of people that the console saved.")],
    out: Annotated[Path, typer.Argument(help="Where the delegation is written; a new file.")],
    origin: Annotated[
        str, typer.Option(help="The public address, such as https://talk.example.org.")
    ] = "",
    previous: Annotated[
        Path | None, typer.Option(help="The delegation before this one; none the first time.")
    ] = None,
    days: Annotated[int, typer.Option(help="For how many days, 366 at most.")] = DELEGATION_DAYS,
) -> None:
    """Sign whose yes counts for the next year, two holders together.

    Each person's digits are compared aloud before the signature.
    """
    file = _load(root)
    rehearsal = file.get("kind") == "rehearsal"
    _must_not_exist(out)
    if rehearsal and origin not in ("", REHEARSAL_ORIGIN):
        _stop("A rehearsal key signs for no real address. Leave out --origin.")
    if not rehearsal and not origin.startswith("https://"):
        _stop("Give the public address: --origin https://talk.example.org")
    before = _before(previous, _public(file)) if previous else {}
    _say(_rehearsing(rehearsal) + "This signs whose yes counts. Two holders take part.")
    _say(f"Root key: {root_number(_public(file))}. Compare with both papers.")
    try:
        found = delegates_from(_load(people))
        chosen = [each for each in found if _confirms(each)]
        made = delegation(
            open_root(file, _codes()),
            chosen,
            origin=REHEARSAL_ORIGIN if rehearsal else origin.rstrip("/"),
            serial=int(before.get("serial", 0)) + 1,
            starts=datetime.now(UTC).replace(second=0, microsecond=0),
            days=days,
            deployment=str(before.get("deployment") or b64(os.urandom(16))),
        )
    except RootKeyFault as fault:
        _stop(str(fault))
    _write(out, made)
    _say("\nSigned:")
    _show_delegation(_statement_of(made))
    _say(f"{out.name} goes to the server. Next year, bring it along as --previous.")


@roster.command("show")
def show(
    file: Annotated[Path, typer.Argument(help="A root key, a delegation or a roster.")],
) -> None:
    """Say in plain words what a file holds. Believes nothing: `check` does that."""
    told = _load(file)
    if "public" in told:
        _say(f"{'Rehearsal' if told.get('kind') == 'rehearsal' else 'Root'} key, sealed.")
        _say(f"Its number: {root_number(_public(told))}")
    elif "st" in told:
        _show_delegation(_statement_of(told))
    else:
        _show_delegation(_statement_of(told.get("delegation")))
        _show_roster(_statement_of(told.get("roster")))


@roster.command("check")
def check(
    file: Annotated[Path, typer.Argument(help="A delegation, or a roster as it is served.")],
    origin: Annotated[str, typer.Option(help="The public address that it is for.")],
    roots: Annotated[
        Path | None, typer.Option(help="The file root-keys.json; by default the app's own.")
    ] = None,
) -> None:
    """Check a delegation or a roster as every phone does. Exit code 1 when it is not believed."""
    keys = _load(roots or resource("content", "talk", PUBLIC_FILE)).get("keys")
    now = datetime.now(UTC)
    told = _load(file)
    try:
        trust = Trust(tuple(coded(key, POINT) for key in items(keys, 8)), origin, now)
        if "st" in told:
            delegated, until = delegation_from(told, trust), None
        else:
            believed = roster_from(file.read_text("utf-8"), trust)
            delegated, until = believed.delegation, believed.until
            _say(f"ok  Roster {believed.version} is believed: {len(believed.people)} people.")
    except Refused as refusal:
        _stop(f"NO  {PLAIN[refusal.reason]}")
    _say(f"ok  Delegation {delegated.serial} is believed: {len(delegated.delegates)} people.")
    _warn(delegated, until, now)


def _warn(delegated: Delegation, until: datetime | None, now: datetime) -> None:
    if until is not None and until - now <= WARNING:
        _say(f"NO  The roster ends on {until:%Y-%m-%d at %H:%M} UTC. A lead signs the next now.")
        raise typer.Exit(1)
    if (delegated.until - now).days < 30:
        _say(f"NO  The delegation ends on {delegated.until:%Y-%m-%d}. Ask both holders for a day.")
        raise typer.Exit(1)


def _give_code(number: int) -> str:
    """Show one holder their code, alone, until they have typed it right from their paper."""
    _ask(f"Holder {number}: are you alone at the screen, with paper and pen?")
    code = new_code()
    while True:
        _say(f"\nYour code:\n\n    {code}\n")
        _say("Write it down. Tell it to nobody, also not to the other holder.")
        typer.prompt("Press Enter when it is on paper", default="", show_default=False)
        _say(CLEAR)
        if folded(typer.prompt("Type it from your paper", hide_input=True)) == folded(code):
            _say("Right. Fold the paper away.\n")
            return code
        _say("That was not it. Here it is again.")


def _codes() -> tuple[str, ...]:
    return tuple(
        typer.prompt(f"Holder {number}, type your code", hide_input=True)
        for number in range(1, HOLDERS + 1)
    )


def _before(previous: Path, public: str) -> dict[str, Any]:
    """The last delegation: its number goes on, and so does the salt of the words."""
    signed = _load(previous)
    told = _statement_of(signed)
    try:
        verify(public, str(signed["st"]), signed.get("sig"))
    except Refused:
        _say("The delegation before was not signed by this root key.")
        _ask("Have you two just replaced the root key, and is this your own last delegation?")
    return told


def _confirms(person: Delegate) -> bool:
    _say(f"\n{person.name}\n    {person.number}")
    return typer.confirm("Did this person read these digits aloud from their own screen?")


def _show_delegation(told: dict[str, Any]) -> None:
    _say(f"Delegation {told.get('serial')} for {told.get('origin')}")
    _say(f"  {told.get('from')} to {told.get('until')}")
    if told.get("origin") == REHEARSAL_ORIGIN:
        _say("  A rehearsal: no phone believes it.")
    for each in told.get("delegates", []):
        _say(f"  {each.get('id')}  signing key {digits(str(each.get('sign')).encode())}")


def _show_roster(told: dict[str, Any]) -> None:
    _say(f"Roster {told.get('version')}, signed by {told.get('by')}")
    _say(f"  {told.get('from')} to {told.get('until')}")
    for each in told.get("people", []):
        givers = ", ".join(str(yes.get("by")) for yes in each.get("yes", []))
        _say(f"  {each.get('role')}  {each.get('id')}  (yes from {givers})")


def _statement_of(signed: Any) -> dict[str, Any]:
    try:
        return dict(read(signed["st"]))
    except (Refused, KeyError, TypeError):
        _stop("This file holds no signed statement.")


def _public(file: dict[str, Any]) -> str:
    try:
        return coded(file.get("public"), POINT)
    except Refused:
        _stop("This is not a root key file.")


def _load(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        _stop(f"{path.name} cannot be read, or is not JSON.")
    return told if isinstance(told, dict) else _stop(f"{path.name} is another kind of file.")


def _write(path: Path, content: object) -> None:
    """For this account only; never over a file that is there."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        _stop(f"{path.name} cannot be written there.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(json.dumps(content, indent=2) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _must_not_exist(path: Path) -> None:
    if path.exists():
        _stop(f"{path.name} is there already. Nothing is written over; take another place.")


def _rehearsing(rehearsal: bool) -> str:
    return "REHEARSAL. Nothing of this counts.\n" if rehearsal else ""


def _ask(question: str) -> None:
    if not typer.confirm(question):
        _stop("Stopped. Nothing was made.")


def _say(sentence: str) -> None:
    typer.echo(sentence)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
