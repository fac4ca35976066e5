"""Two holders make a root key and sign a year's delegation, as they would at the keyboard."""

import json
import secrets
import stat
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from tests.support.pc1 import Json, Person, canonical, entry
from tests.support.pc1_keys import Seed, b64
from wayside.chat.root_key import REHEARSAL_ORIGIN, folded, new_code
from wayside.cli import app

ORIGIN = "https://talk.example"
CODES = ("AAAA-BBBB-CCCC-DDDD-EEEE", "2222-3333-4444-5555-6666")
ANA, BEN, CAM, MIA = (Person.named(name) for name in ("ana", "ben", "cam", "mia"))


def wayside(*words: object, typed: tuple[str, ...] = ()) -> Result:
    said = "".join(f"{each}\n" for each in typed)
    return CliRunner().invoke(app, ["roster", *map(str, words)], input=said)


@pytest.fixture(autouse=True)
def known_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chance is known here, so that the codes can be typed."""
    drawn = cycle("".join(CODES).replace("-", ""))
    monkeypatch.setattr(secrets, "choice", lambda _: next(drawn))


def ceremony(folder: Path, *more: str) -> Result:
    typed = ("y", "y", "", CODES[0], "y", "", CODES[1])
    return wayside("ceremony", folder, *more, typed=typed)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    assert ceremony(tmp_path / "stick").exit_code == 0
    return tmp_path / "stick" / "root-key.json"


@pytest.fixture
def people(tmp_path: Path) -> Path:
    def listed(person: Person, name: str, role: str, state: str = "active") -> Json:
        return {
            "id": person.id,
            "name": name,
            "state": state,
            "hpke_public": person.hpke.pub,
            "sign_public": person.sign.pub,
            "roles": [{"role": role, "state": "active"}],
        }

    told = [
        listed(ANA, "Ana", "lead"),
        listed(BEN, "Ben", "admin"),
        listed(CAM, "Cam", "lead"),
        listed(MIA, "Mia", "mentor"),
        listed(Person.named("gone"), "Gone", "lead", "removed"),
    ]
    path = tmp_path / "people.json"
    path.write_text(json.dumps({"people": told}), encoding="utf-8")
    return path


def delegate(root: Path, people: Path, out: Path, *more: str, typed: Any = None) -> Result:
    typed = typed or ("y", "y", "n", *CODES)
    return wayside("delegate", root, people, out, "--origin", ORIGIN, *more, typed=typed)


def believed(path: Path, roots: Path, origin: str = ORIGIN) -> Result:
    return wayside("check", path, "--origin", origin, "--roots", roots)


def test_the_ceremony_leaves_a_sealed_key_and_a_public_one(root: Path) -> None:
    file = json.loads(root.read_text())
    assert json.loads(root.with_name("root-keys.json").read_text()) == {
        "v": 1,
        "keys": [file["public"]],
    }
    assert stat.S_IMODE(root.stat().st_mode) == 0o600
    shown = wayside("show", root)
    assert "Root key, sealed." in shown.output
    assert all(folded(code) not in root.read_text() for code in CODES)


def test_a_code_that_was_typed_wrong_is_shown_again(tmp_path: Path) -> None:
    typed = ("y", "y", "", "something else", "", CODES[0], "y", "", CODES[1])
    done = wayside("ceremony", tmp_path / "stick", typed=typed)
    assert done.exit_code == 0
    assert "That was not it" in done.output


def test_a_ceremony_writes_over_nothing_and_stops_at_a_no(root: Path, tmp_path: Path) -> None:
    before = root.read_bytes()
    again = ceremony(root.parent)
    assert again.exit_code == 1
    assert root.read_bytes() == before
    assert wayside("ceremony", tmp_path / "other", typed=("n",)).exit_code == 1
    assert not (tmp_path / "other").exists()


def test_a_delegation_names_those_whose_digits_were_compared(root: Path, people: Path) -> None:
    out = root.with_name("delegation.json")
    done = delegate(root, people, out)
    assert done.exit_code == 0, done.output
    assert "Mia" not in done.output
    assert "Gone" not in done.output
    told = json.loads(json.loads(out.read_text())["st"])
    assert [each["id"] for each in told["delegates"]] == [ANA.id, BEN.id]
    assert told["serial"] == 1
    checked = believed(out, root.with_name("root-keys.json"))
    assert checked.exit_code == 0, checked.output
    assert "Delegation 1 is believed: 2 people." in checked.output


def test_the_next_one_counts_on_and_keeps_what_words_are_salted_with(
    root: Path, people: Path
) -> None:
    first, second = root.with_name("one.json"), root.with_name("two.json")
    delegate(root, people, first)
    assert delegate(root, people, second, "--previous", str(first)).exit_code == 0
    one, two = (json.loads(json.loads(p.read_text())["st"]) for p in (first, second))
    assert two["serial"] == 2
    assert two["deployment"] == one["deployment"]


def test_a_delegation_of_another_key_is_gone_on_from_only_after_a_question(
    root: Path, people: Path
) -> None:
    first, second = root.with_name("one.json"), root.with_name("two.json")
    delegate(root, people, first)
    signed = json.loads(first.read_text())
    first.write_text(json.dumps({**signed, "st": signed["st"].replace('"serial":1', '"serial":8')}))
    more = ("--previous", str(first))
    assert delegate(root, people, second, *more, typed=("n",)).exit_code == 1
    assert not second.exists()
    typed = ("y", "y", "y", "n", *CODES)
    assert delegate(root, people, second, *more, typed=typed).exit_code == 0


@pytest.mark.parametrize(
    "codes",
    [(CODES[0], CODES[0]), (CODES[1], CODES[0]), (CODES[0], "0" * 20), ("", "")],
    ids=["one holder twice", "in the other order", "a guess", "nothing"],
)
def test_one_holder_alone_signs_nothing(root: Path, people: Path, codes: tuple[str, str]) -> None:
    out = root.with_name("delegation.json")
    done = delegate(root, people, out, typed=("y", "y", "y", *(code or " " for code in codes)))
    assert done.exit_code == 1
    assert "A code is not right" in done.output
    assert not out.exists()


def test_fewer_than_two_people_are_no_delegation(root: Path, people: Path) -> None:
    out = root.with_name("delegation.json")
    done = delegate(root, people, out, typed=("y", "n", "n", *CODES))
    assert done.exit_code == 1
    assert not out.exists()


def test_what_a_rehearsal_signs_no_phone_believes(tmp_path: Path, people: Path) -> None:
    folder = tmp_path / "practice"
    said = ceremony(folder, "--rehearsal").output
    assert "REHEARSAL" in said
    assert "never goes into an app" in said
    root, out = folder / "root-key.json", folder / "delegation.json"
    assert delegate(root, people, out).exit_code == 1  # it signs for no real address
    done = wayside("delegate", root, people, out, typed=("y", "y", "n", *CODES))
    assert done.exit_code == 0, done.output
    assert believed(out, root.with_name("root-keys.json")).exit_code == 1
    assert believed(out, root.with_name("root-keys.json"), REHEARSAL_ORIGIN).exit_code == 0
    assert "no phone believes it" in wayside("show", out).output


def test_a_delegation_that_was_changed_or_is_for_another_site_is_not_believed(
    root: Path, people: Path
) -> None:
    out, roots = root.with_name("delegation.json"), root.with_name("root-keys.json")
    delegate(root, people, out)
    assert "another site" in believed(out, roots, "https://other.example").output
    signed = json.loads(out.read_text())
    out.write_text(json.dumps({**signed, "st": signed["st"].replace(BEN.sign.pub, MIA.sign.pub)}))
    assert "No root key of this app" in believed(out, roots).output
    # The app as it comes has no root key at all: nobody is believed until one is built in.
    assert wayside("check", out, "--origin", ORIGIN).exit_code == 1


def week(signed: Json, until: timedelta) -> str:
    """A roster by Ana with Mia in it, under this delegation."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    minute = "%Y-%m-%dT%H:%MZ"
    at = now.strftime(minute)
    yes = [each.says_yes(MIA, "mentor", ORIGIN, at) for each in (ANA, BEN)]
    text = canonical(
        {
            "v": 1,
            "kind": "roster",
            "origin": ORIGIN,
            "by": ANA.id,
            "version": 1,
            "from": (now - timedelta(days=7) + until).strftime(minute),
            "until": (now + until).strftime(minute),
            "delegation": 1,
            "intake": {"id": b64(bytes(8)), "hpke": Seed("week").key().pub},
            "people": [entry(MIA, "mentor", yes)],
        }
    )
    roster = {"st": text, "sig": ANA.sign.sign(text)}
    return canonical({"v": 1, "delegation": signed, "roster": roster})


def test_a_roster_is_checked_and_the_leads_are_warned_in_time(root: Path, people: Path) -> None:
    out, roots = root.with_name("delegation.json"), root.with_name("root-keys.json")
    delegate(root, people, out)
    path = root.with_name("roster.json")
    signed = json.loads(out.read_text())
    path.write_text(week(signed, timedelta(days=7)))
    done = believed(path, roots)
    assert done.exit_code == 0, done.output
    assert "Roster 1 is believed: 1 people." in done.output
    assert MIA.id in wayside("show", path).output
    path.write_text(week(signed, timedelta(hours=71)))
    late = believed(path, roots)
    assert late.exit_code == 1
    assert "A lead signs the next now" in late.output


def test_other_files_are_turned_away_in_plain_words(tmp_path: Path, people: Path) -> None:
    other = tmp_path / "other.json"
    for text in ("", "[]", "{}", '{"public":"x"}', '{"st":5}'):
        other.write_text(text)
        assert wayside("show", other).exit_code == 1
        assert delegate(other, people, tmp_path / "out.json").exit_code == 1
        assert wayside("check", other, "--origin", ORIGIN).exit_code == 1


def test_a_code_is_a_hundred_bits_and_forgives_how_it_is_typed() -> None:
    code = new_code()
    assert len(folded(code)) == 20
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert folded(sloppy) == folded(code)
