"""Settings: names, defaults, secrets files, and sentences that never repeat a value."""

import stat
from pathlib import Path

import pytest

from wayside.settings import Settings, SettingsFault, load_settings

NAMES = {
    "WAYSIDE_HOST", "WAYSIDE_PORT", "WAYSIDE_PUBLIC_URL", "WAYSIDE_DATA_DIR",
    "WAYSIDE_DATABASE_URL", "WAYSIDE_REDIS_URL", "WAYSIDE_SECRETS_DIR", "WAYSIDE_EXIT_URL",
    "WAYSIDE_FRAME_ORIGINS",
    "WAYSIDE_AUDIT_DAYS",
    "WAYSIDE_TALK_SENDS_PER_SECOND", "WAYSIDE_TALK_SEND_BURST", "WAYSIDE_TALK_SEATS",
    "WAYSIDE_TALK_CONVERSATIONS", "WAYSIDE_TALK_TICKETS_PER_MINUTE",
    "WAYSIDE_TALK_OPENINGS_PER_MINUTE",
    "WAYSIDE_TALK_LOOKS_PER_MINUTE",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_the_settings_have_the_names_that_operators_were_promised() -> None:
    assert {f"WAYSIDE_{field}".upper() for field in Settings.model_fields} == NAMES


def test_without_any_setting_it_is_one_small_machine_of_its_own() -> None:
    settings = load_settings()
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.origin == "http://localhost:8000"
    assert settings.database == f"sqlite://{Path.cwd() / 'var' / 'wayside.sqlite3'}"
    assert settings.redis_url is None
    assert settings.is_loopback


def test_an_empty_variable_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert load_settings() == Settings()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "wayside.example"])  # noqa: S104
@pytest.mark.parametrize("url", ["", "http://localhost:8000"])
def test_it_does_not_start_beyond_this_machine_without_an_https_address(
    monkeypatch: pytest.MonkeyPatch, host: str, url: str
) -> None:
    monkeypatch.setenv("WAYSIDE_HOST", host)
    monkeypatch.setenv("WAYSIDE_PUBLIC_URL", url)
    with pytest.raises(SettingsFault, match="WAYSIDE_PUBLIC_URL to the https"):
        load_settings()
    monkeypatch.setenv("WAYSIDE_PUBLIC_URL", "https://help.example")
    assert load_settings().host == host


@pytest.mark.parametrize("content", [b"", b"short"])
def test_a_secret_file_that_holds_next_to_nothing_is_not_taken_for_a_secret(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "wayside_staff_pepper").write_bytes(content)
    settings = Settings(secrets_dir=tmp_path)
    with pytest.raises(SettingsFault, match="wayside_staff_pepper"):
        settings.secret("staff_pepper")


def test_a_secrets_file_gives_a_setting_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "wayside_database_url").write_text("postgres://from-the-file/name")
    (tmp_path / "wayside_redis_url").write_text("redis://from-the-file")
    monkeypatch.setenv("WAYSIDE_SECRETS_DIR", str(tmp_path))
    monkeypatch.setenv("WAYSIDE_DATABASE_URL", "postgres://from-the-environment/name")
    settings = load_settings()
    assert settings.database == "postgres://from-the-environment/name"
    assert settings.redis_url is not None
    assert settings.redis_url.get_secret_value() == "redis://from-the-file"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WAYSIDE_PORT", "eighty-secret"),
        ("WAYSIDE_PORT", "70000"),
        ("WAYSIDE_PUBLIC_URL", "example.org/secret"),
        ("WAYSIDE_PUBLIC_URL", "http://example.org"),
        ("WAYSIDE_PUBLIC_URL", "https://user:secret@example.org"),
        ("WAYSIDE_EXIT_URL", "javascript:secret"),
        ("WAYSIDE_EXIT_URL", "http://example.org/secret"),
        ("WAYSIDE_EXIT_URL", "http://localhost:8000/secret"),
        ("WAYSIDE_SECRETS_DIR", "/nowhere/secret"),
        ("WAYSIDE_FRAME_ORIGINS", "secret"),
        ("WAYSIDE_FRAME_ORIGINS", "https://secret.example https://*.example"),
        ("WAYSIDE_FRAME_ORIGINS", "https://secret.example " * 200),
        ("WAYSIDE_FRAME_ORIGINS", "http://secret.example"),
        ("WAYSIDE_FRAME_ORIGINS", "http://localhost:8000"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_in_a_sentence_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsFault) as fault:
        load_settings()
    assert name in str(fault.value)
    assert value not in str(fault.value)
    assert "secret" not in str(fault.value).replace("WAYSIDE_SECRETS_DIR", "")


def test_the_password_of_a_database_is_not_in_what_a_debugger_would_print(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WAYSIDE_DATABASE_URL", "postgres://me:plumblossom@host/name")
    assert "plumblossom" not in repr(load_settings())


def test_the_data_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    Settings(data_dir=folder).make_data_dir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_data_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsFault, match="WAYSIDE_DATA_DIR"):
        Settings(data_dir=tmp_path / "file" / "data").make_data_dir()


def test_a_generated_secret_stays_the_same_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    first = settings.secret("doorbell_key")
    assert len(first) == 32
    assert settings.secret("doorbell_key") == first
    assert settings.secret("another") != first
    kept = list((tmp_path / "data").iterdir())
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}
    assert len(kept) == 2


def test_a_secret_from_the_secrets_folder_is_used_and_nothing_is_generated(tmp_path: Path) -> None:
    (tmp_path / "wayside_doorbell_key").write_bytes(b"k" * 32)
    settings = Settings(data_dir=tmp_path / "data", secrets_dir=tmp_path)
    assert settings.secret("doorbell_key") == b"k" * 32
    assert not (tmp_path / "data").exists()


def framers(monkeypatch: pytest.MonkeyPatch, given: str) -> tuple[str, ...]:
    monkeypatch.setenv("WAYSIDE_FRAME_ORIGINS", given)
    return load_settings().framers


def test_no_site_may_frame_anything_unless_it_is_named() -> None:
    assert load_settings().framers == ()


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("https://a.example", ("https://a.example",)),
        (
            "https://a.example https://b.example:8443",
            ("https://a.example", "https://b.example:8443"),
        ),
        ("https://a.example,https://b.example", ("https://a.example", "https://b.example")),
        (" https://a.example ,\n https://a.example ", ("https://a.example",)),
        ("HTTPS://A.Example:443", ("https://a.example",)),
        ("https://xn--bcher-kva.example", ("https://xn--bcher-kva.example",)),
        ("http://127.0.0.1:81 http://localhost:82", ("http://127.0.0.1:81", "http://localhost:82")),
        ("http://[::1]:81", ("http://[::1]:81",)),
    ],
)
def test_sites_that_may_frame_are_named_by_bare_origins(
    monkeypatch: pytest.MonkeyPatch, given: str, taken: tuple[str, ...]
) -> None:
    assert framers(monkeypatch, given) == taken


@pytest.mark.parametrize(
    "given",
    [
        "*",
        "https://*",
        "https://*.example",
        "'self'",
        "https:",
        "a.example",
        "https://a.example/",
        "https://a.example/path",
        "https://a.example?x",
        "https://a.example#x",
        "https://me@a.example",
        "https://me:word@a.example",
        "https://a.example;script-src",
        "https://a.example\r\nX-Y:",
        "https://a.example:0",
        "https://a.example:65536",
        "https://a.example:",
        "https://-a.example",
        "https://bücher.example",
        "https://a.example.",
        "javascript:alert(1)",
        "http://a.example",
        "null",
    ],
)
def test_an_attacker_cannot_get_more_into_the_list_than_a_site(
    monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    with pytest.raises(SettingsFault) as fault:
        framers(monkeypatch, f"https://fine.example {given}")
    assert "WAYSIDE_FRAME_ORIGINS" in str(fault.value)
    assert "fine.example" not in str(fault.value)


def test_a_site_cannot_be_let_frame_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYSIDE_PUBLIC_URL", "https://help.example")
    with pytest.raises(SettingsFault, match="names this site itself"):
        framers(monkeypatch, "https://help.example")
