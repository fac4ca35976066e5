"""YAML without its surprises: no anchors, no tags, no name given twice, lines remembered."""

from typing import Any

import yaml
from yaml.events import AliasEvent, NodeEvent


class StrictYaml(ValueError):
    """The text is not YAML as we allow it. `line` counts from 1 within the text."""

    def __init__(self, line: int, says: str) -> None:
        super().__init__(says)
        self.line = line
        self.says = says


class _Loader(yaml.SafeLoader):
    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()  # type: ignore[no-untyped-call]  # types-PyYAML leaves it open
        line = event.start_mark.line + 1
        if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
            raise StrictYaml(line, "Anchors and aliases (& and *) are not possible. Write it out.")
        if getattr(event, "tag", None):
            raise StrictYaml(line, "A tag (!) is not possible here. Delete it.")
        return super().compose_node(parent, index)


def read_mapping(text: str, most_levels: int = 4) -> tuple[dict[str, Any], dict[str, int]]:
    """The mapping that `text` is, and the line of each of its keys. Raises StrictYaml."""
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if not isinstance(node, yaml.MappingNode):
            raise StrictYaml(1, "Here belong lines such as `title: It was not your fault`.")
        _look_into(node, most_levels)
        for key, value in node.value:
            _refuse_odd(loader, value, key.start_mark.line + 1)
        found = loader.construct_document(node)
        return found, {key.value: key.start_mark.line + 1 for key, _ in node.value}
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line = mark.line + 1 if mark else 1
        raise StrictYaml(line, f"This is not valid YAML: {fault.problem}.") from None
    except (yaml.YAMLError, ValueError, RecursionError) as fault:
        if isinstance(fault, StrictYaml):
            raise
        raise StrictYaml(1, "This is not valid YAML. Look for a date or a quote.") from None
    finally:
        loader.dispose()


def _refuse_odd(loader: _Loader, node: yaml.Node, line: int) -> None:
    try:
        loader.construct_object(node, deep=True)
    except (ValueError, OverflowError):
        says = "This is not valid YAML: no such day or number. Mend it, or put it in quotes."
        raise StrictYaml(line, says) from None


def _look_into(node: yaml.Node, levels: int) -> None:
    line = node.start_mark.line + 1
    if levels == 0:
        raise StrictYaml(line, "This is nested too deep.")
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                raise StrictYaml(key.start_mark.line + 1, "A name has to be a word.")
            if key.value in seen:
                raise StrictYaml(key.start_mark.line + 1, f"`{key.value}` is there twice.")
            seen.add(key.value)
            _look_into(value, levels - 1)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _look_into(item, levels - 1)
