"""Front matter as the studio writes it: one line a name, in one order, quotes where YAML asks."""

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from functools import lru_cache
from typing import Any, Final

import yaml

from .yaml_strict import StrictYaml, read_mapping

# Of English files, then of translations, in the order in which the files have them.
_SOURCE: Final = (
    "id", "track", "order", "title", "minutes", "note", "short", "basis", "tags",
    "reviewers", "review_by", "rev", "seconds",
)  # fmt: skip
_TRANSLATION: Final = ("id", "lang", "source_rev", "title", "note", "cards")
# What YAML would take for the end of a line, or refuse, between quotation marks.
_UNSEEN: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def front_values(front: str) -> dict[str, Any]:
    """What a front matter says; nothing where it is no strict YAML."""
    return deepcopy(_read(front))


@lru_cache(maxsize=1024)  # texts; a list of lessons asks for the same ones again and again
def _read(front: str) -> dict[str, Any]:
    try:
        return read_mapping(front)[0]
    except StrictYaml:
        return {}


def write_front(values: Mapping[str, Any]) -> str:
    """The lines of these values; None is left out. Reading them gives the same values."""
    order = _TRANSLATION if "lang" in values else _SOURCE
    return "\n".join(_line(name, values[name]) for name in order if values.get(name) is not None)


def _line(name: str, value: Any) -> str:
    if isinstance(value, Mapping):
        rows = [
            f"  {_scalar(id)}: {{src: {json.dumps(made['src'])}, "
            f"state: {made['state']}, by: {_scalar(made['by'])}}}"
            for id, made in value.items()
        ]
        return "\n".join([f"{name}:", *rows]) if rows else f"{name}: {{}}"
    if isinstance(value, list | tuple):
        return f"{name}: [{', '.join(_scalar(each, inside=True) for each in value)}]"
    return f"{name}: {_scalar(value)}"


def _scalar(value: Any, *, inside: bool = False) -> str:
    if not isinstance(value, str):
        return str(value)
    plain = f"[{value}]" if inside else f"k: {value}"
    wanted: object = [value] if inside else {"k": value}
    if value[:1].isalnum() and value.isprintable() and _reads_as(plain, wanted):
        return value
    return _UNSEEN.sub(lambda mark: f"\\u{ord(mark[0]):04x}", json.dumps(value, ensure_ascii=False))


def _reads_as(text: str, wanted: object) -> bool:
    if " #" in text or any(mark in text for mark in "&*!|>%@`"):
        return False
    try:
        return bool(yaml.safe_load(text) == wanted)
    except (yaml.YAMLError, ValueError):
        return False
