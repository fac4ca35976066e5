"""The directory's own content files, read once: vocabulary and the word list of kinds."""

from functools import cache
from typing import cast

import yaml

from wayside.resources import resource

from .rules.kinds import KindWords, read_kind_words
from .rules.vocabulary import Vocabulary, read_vocabulary


@cache
def vocabulary() -> Vocabulary:
    """Return the codes of content/directory/vocabulary.yml."""
    return read_vocabulary(_load("vocabulary.yml"))


@cache
def kind_words() -> KindWords:
    """Return the word list of content/directory/kinds.yml."""
    return read_kind_words(_load("kinds.yml"), vocabulary())


def _load(name: str) -> object:
    text = resource("content", "directory", name).read_text(encoding="utf-8")
    return cast(object, yaml.safe_load(text))
