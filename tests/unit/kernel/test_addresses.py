"""Database addresses: what is understood, and that a refusal repeats nothing of it."""

import ssl
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.kernel.database import DatabaseUnavailable, tortoise_config
from wayside.kernel.dialects.address import connection_for, sqlite_path


def test_a_sqlite_address_names_a_file_and_keeps_our_promises() -> None:
    found = connection_for("sqlite:///var/lib/a folder/100%.sqlite3")["credentials"]
    assert found["file_path"] == "/var/lib/a folder/100%.sqlite3"
    assert (found["journal_mode"], found["synchronous"]) == ("WAL", "FULL")
    assert (found["secure_delete"], found["foreign_keys"]) == (1, "ON")


def test_a_sqlite_address_may_be_relative() -> None:
    assert sqlite_path("sqlite://var/it.db") == "var/it.db"
    assert sqlite_path("sqlite://:memory:") is None


def test_the_promises_of_sqlite_cannot_be_switched_off_in_the_address() -> None:
    with pytest.raises(DatabaseUnavailable, match="takes no settings"):
        connection_for("sqlite:///it.db?secure_delete=0")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_postgres_address_is_read_whole(scheme: str) -> None:
    url = f"{scheme}://an%20user:p%40ss%2Fword%5B@db.example:6543/a%20name?maxsize=40&minsize=3"
    found = connection_for(url)["credentials"]
    assert (found["user"], found["password"]) == ("an user", "p@ss/word[")
    assert (found["host"], found["port"], found["database"]) == ("db.example", 6543, "a name")
    assert (found["minsize"], found["maxsize"]) == (3, 40)
    assert sqlite_path(url) is None


def test_a_postgres_address_may_leave_out_what_has_a_default() -> None:
    found = connection_for("postgres:///wayside?host=/run/postgresql")["credentials"]
    assert (found["host"], found["port"]) == ("/run/postgresql", 5432)
    assert (found["user"], found["password"]) == (None, None)
    assert found["maxsize"] > 5  # Tortoise's own five starve a busy process
    assert "ssl" not in found


def test_encryption_is_chosen_by_name() -> None:
    assert connection_for("postgres://h/d?sslmode=require")["credentials"]["ssl"] == "require"
    assert connection_for("postgres://h/d?ssl=verify-full")["credentials"]["ssl"] == "verify-full"


def test_a_certificate_of_ones_own_is_pinned(tmp_path: Path) -> None:
    bundle = ssl.get_default_verify_paths().cafile or "/etc/ssl/certs/ca-certificates.crt"
    if not Path(bundle).exists():
        pytest.skip("this machine has no certificate bundle to read")
    found = connection_for(f"postgres://h/d?sslrootcert={bundle}")["credentials"]["ssl"]
    assert isinstance(found, ssl.SSLContext)
    assert found.check_hostname
    assert found.verify_mode == ssl.CERT_REQUIRED
    loose = connection_for(f"postgres://h/d?sslmode=verify-ca&sslrootcert={bundle}")
    assert not loose["credentials"]["ssl"].check_hostname
    (tmp_path / "not.pem").write_text("nothing")
    with pytest.raises(DatabaseUnavailable, match="certificate file"):
        connection_for(f"postgres://h/d?sslrootcert={tmp_path}/not.pem")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "sqlite",
        "sqlite://",
        "mysql://u:swordfish@h/d",
        "postgres://u:swordfish@h:notaport/d",
        "postgres://u:swordfish@h:99999/d",
        "postgres://u:sword[fish@h/d",
        "postgres://u:swordfish@h",
        "postgres://u:swordfish@h/d?sslmode=swordfish",
        "postgres://u:swordfish@h/d?maxsize=swordfish",
        "postgres://u:swordfish@h/d?maxsize=999999",
        "postgres://u:swordfish@h/d?swordfish=1",
        "postgres://u:swordfish@h/d?swordfish",
    ],
)
def test_an_address_that_cannot_be_used_gets_one_sentence_without_the_password(url: str) -> None:
    with pytest.raises(DatabaseUnavailable) as refusal:
        tortoise_config(url)
    sentence = str(refusal.value)
    assert "swordfish" not in sentence
    assert "fish" not in sentence
    assert sentence.endswith(".")
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


@given(st.text())
def test_no_text_at_all_breaks_the_reading(text: str) -> None:
    for url in (text, f"sqlite://{text}", f"postgres://{text}"):
        try:
            found = connection_for(url)
        except DatabaseUnavailable:
            continue
        assert found["engine"].startswith("wayside.")
