"""The app that tests of Talk run differs from the product in one thing: whom it believes."""

from tests.support.talk_build import ROOT, talk_checkout
from wayside.resources import CHECKOUT


def test_nobody_but_a_test_believes_the_root_key_of_the_tests() -> None:
    named = [
        file.name
        for folder in ("content", "pwa/dist")
        for file in (CHECKOUT / folder).rglob("*")
        if file.is_file() and ROOT.pub.encode() in file.read_bytes()
    ]
    assert named == []


def test_the_server_of_such_a_build_believes_the_same_root_as_its_app() -> None:
    held = (talk_checkout() / "content" / "talk" / "root-keys.json").read_text("utf-8")
    assert ROOT.pub in held
    assert (talk_checkout() / "backend" / "wayside").samefile(CHECKOUT / "backend" / "wayside")
