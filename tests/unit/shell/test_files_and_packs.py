"""Built files and packs over HTTP."""

from pathlib import Path

import pytest
from tests.support.shell import directory_pack, shell, small_build
from tests.support.words import TAGS

from wayside.kernel.fluent_pseudo import PSEUDO_DIRECTIONS
from wayside.kernel.packs import Packs
from wayside.lessons.seed import seed_packs
from wayside.shell.packs import put_lesson_packs
from wayside.shell.webapp import WebAppMissing, load_web_app


def test_a_built_file_is_sent_compressed_with_its_type(tmp_path: Path) -> None:
    client = shell(tmp_path)
    script = client.get("/assets/Ab12_-cd.js", headers={"Accept-Encoding": "br"})
    assert script.text == "export{}"
    assert script.headers["content-type"].startswith("text/javascript")
    assert script.headers["content-encoding"] == "br"
    assert client.get("/assets/Ef34gh.css").headers["content-type"].startswith("text/css")


def test_webassembly_runs_in_the_workers_that_compile_it_and_in_no_other_script(
    tmp_path: Path,
) -> None:
    client = shell(tmp_path)
    scripts = [path.name for path in tmp_path.rglob("assets/*.js")]
    allowed = {
        name
        for name in scripts
        if "wasm" in client.get(f"/assets/{name}").headers["content-security-policy"]
    }
    assert allowed == {"Mn12op.js", "Qr56st.js"}
    assert len(scripts) > len(allowed)


@pytest.mark.parametrize(
    "name", ["nothere1.js", "..%2f..%2fsettings.py", "first%2fleave.js", "Ab12_-cd.js%00", ".js"]
)
def test_an_attacker_gets_no_file_that_is_not_a_built_one(tmp_path: Path, name: str) -> None:
    answer = shell(tmp_path).get(f"/assets/{name}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_the_index_names_the_newest_edition_of_each_pack_and_each_can_be_fetched(
    tmp_path: Path,
) -> None:
    packs = Packs()
    client = shell(tmp_path, packs)
    packs.put("directory", directory_pack('{"v":1}'))
    index = client.get("/packs").json()["packs"]
    parts = ("language", "console", "talk")
    tags = (*TAGS, *PSEUDO_DIRECTIONS)
    assert set(index) == {"directory", *(f"{part}.{tag}" for part in parts for tag in tags)}
    for edition in index.values():
        assert client.get(edition["url"]).json()["v"] == 1


def test_lessons_are_served_by_language_for_ever_under_the_hash_of_what_they_hold(
    tmp_path: Path,
) -> None:
    packs = Packs()
    client = shell(tmp_path, packs)
    put_lesson_packs(packs, seed_packs({"en": "ltr", "qps-rtl": "rtl"}))
    index = client.get("/packs").json()["packs"]
    edition = index["lessons.en"]
    answer = client.get(edition["url"], headers={"Accept-Encoding": "br"})
    assert answer.headers["content-encoding"] == "br"
    assert int(answer.headers["content-length"]) == edition["bytes"]
    assert len(answer.json()["lessons"]) == 24
    assert client.get(index["lessons.qps-rtl"]["url"]).json()["dir"] == "rtl"


def test_no_address_names_a_lesson(tmp_path: Path) -> None:
    client = shell(tmp_path)
    for address in ("/lessons", "/lessons/en", "/lessons/en/dark-thoughts", "/packs/lessons.en"):
        assert client.get(address).status_code in {400, 404, 422}


def test_a_pack_that_is_gone_is_a_problem_and_the_index_has_the_newest(tmp_path: Path) -> None:
    assert shell(tmp_path).get(f"/packs/{'0' * 24}.json").status_code == 404


@pytest.mark.parametrize(("tag", "direction"), [("es", "ltr"), ("ar", "rtl")])
def test_the_language_pack_holds_english_to_stand_beside_what_nobody_reviewed(
    tmp_path: Path, tag: str, direction: str
) -> None:
    client = shell(tmp_path)
    index = client.get("/packs").json()["packs"]
    pack = client.get(index[f"language.{tag}"]["url"]).json()
    assert (pack["lang"], pack["dir"], pack["state"]) == (tag, direction, "machine")
    assert pack["english"]
    english = client.get(index["language.en"]["url"]).json()
    assert english["beside"] == []
    assert english["english"] == ""


def test_leaving_tells_the_browser_to_forget_everything_and_answers_nothing(tmp_path: Path) -> None:
    answer = shell(tmp_path).post("/fresh", headers={"Origin": "http://localhost:8000"})
    assert answer.status_code == 200
    assert answer.headers["clear-site-data"] == '"cache","cookies","storage"'
    assert answer.content == b""


@pytest.mark.parametrize(
    "missing", ["first/leave.js", "sw.js", ".vite/manifest.json", "assets", "console"]
)
def test_a_build_that_is_not_whole_is_one_sentence_with_what_to_run(
    tmp_path: Path, missing: str
) -> None:
    dist = small_build(tmp_path)
    (dist / missing).rename(tmp_path / "elsewhere")
    with pytest.raises(WebAppMissing, match="make run"):
        load_web_app(dist)
