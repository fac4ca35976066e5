"""What an installed app is called: three plain names, each an app of its own, and no hint in any
of them."""

import json
from pathlib import Path

import pytest
from tests.support.giveaways import giveaway
from tests.support.shell import shell
from tests.support.words import TAGS

RTL = {"ar", "qps-rtl"}
CHOICES = ["units", "measure", "convert"]
MEMBERS = {
    "id", "name", "short_name", "lang", "dir", "start_url", "scope", "display",
    "background_color", "theme_color", "icons",
}  # fmt: skip


@pytest.mark.parametrize("tag", [*TAGS, "qps-rtl"])
@pytest.mark.parametrize("choice", CHOICES)
def test_a_manifest_has_a_plain_name_and_says_nothing_more(
    tmp_path: Path, choice: str, tag: str
) -> None:
    answer = shell(tmp_path).get(f"/units/{choice}/{tag}")
    assert answer.headers["content-type"] == "application/manifest+json"
    manifest = answer.json()
    # No description, screenshots, shortcuts or related apps.
    assert set(manifest) == MEMBERS
    assert manifest["id"] == f"/units/{choice}"
    assert (manifest["start_url"], manifest["scope"]) == ("/units", "/")
    assert manifest["display"] == "standalone"
    assert (manifest["lang"], manifest["dir"]) == (tag, "rtl" if tag in RTL else "ltr")
    assert 0 < len(manifest["short_name"]) <= 14
    text = json.dumps(manifest, ensure_ascii=False)
    assert giveaway(text) is None
    assert "wayside" not in text.lower()


def test_the_three_names_and_pictures_differ(tmp_path: Path) -> None:
    client = shell(tmp_path)
    manifests = [client.get(f"/units/{choice}/en").json() for choice in CHOICES]
    assert len({each["name"] for each in manifests}) == 3
    assert len({each["icons"][0]["src"] for each in manifests}) == 3
    for each in manifests:
        found = {(icon["sizes"], icon["purpose"]) for icon in each["icons"]}
        assert found == {(s, p) for s in ("192x192", "512x512") for p in ("any", "maskable")}


@pytest.mark.parametrize("path", ["other/en", "units/xx", "units/../en", "Units/en", "units/EN%00"])
def test_any_other_name_is_not_found(tmp_path: Path, path: str) -> None:
    assert shell(tmp_path).get(f"/units/{path}").status_code == 404


def test_leaving_an_installed_app_spares_the_storage_that_holds_its_neutral_page(
    tmp_path: Path,
) -> None:
    answer = shell(tmp_path).post("/fresh/app", headers={"Origin": "http://localhost:8000"})
    assert answer.headers["clear-site-data"] == '"cache","cookies"'
    assert answer.content == b""


def test_nobody_else_may_make_a_browser_forget(tmp_path: Path) -> None:
    answer = shell(tmp_path).post("/fresh/app", headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == 403
    assert "clear-site-data" not in answer.headers


def test_no_page_has_a_manifest_before_someone_has_chosen_one(tmp_path: Path) -> None:
    client = shell(tmp_path)
    for path in ("/", "/home/es", "/plain", "/units"):
        assert "manifest" not in client.get(path).text
