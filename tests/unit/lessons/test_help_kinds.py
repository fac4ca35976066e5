"""What a lesson is about leads to kinds of help that the finder knows."""

from typing import get_args

import yaml

from wayside.lessons.rules.front import Topic
from wayside.lessons.rules.help_kinds import KINDS_OF_TAGS, help_kinds
from wayside.resources import resource

NOWHERE = {"online", "private", "words"}  # about no kind of place


def test_what_the_cards_name_comes_first_then_what_the_tags_stand_for_each_once() -> None:
    found = help_kinds(["svc.peer", "svc.peer"], ["feelings", "law"])
    assert found == ["svc.peer", "svc.mental", "svc.legal"]


def test_a_lesson_about_nothing_of_the_kind_leads_nowhere() -> None:
    assert help_kinds([], ["words", "private"]) == []


def test_every_tag_leads_somewhere_or_is_known_to_lead_nowhere() -> None:
    assert set(get_args(Topic)) == {*KINDS_OF_TAGS, *NOWHERE}


def test_every_kind_that_a_tag_leads_to_is_one_that_the_finder_knows() -> None:
    known = yaml.safe_load(resource("content", "directory", "vocabulary.yml").read_text("utf-8"))
    for kind in help_kinds([], list(KINDS_OF_TAGS)):
        assert kind.removeprefix("svc.") in known["svc"], kind
