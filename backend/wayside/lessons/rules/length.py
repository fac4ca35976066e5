"""How long a text is, in words; for scripts that put no space between words, too."""

import re

# Han, Hiragana and Katakana.
_UNSPACED = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def length(text: str) -> int:
    """The words between spaces. Where no space stands between words, two characters make one."""
    characters = len(_UNSPACED.findall(text))
    if not characters:
        return len(text.split())
    others = _UNSPACED.sub(" ", text).split()
    return -(-characters // 2) + sum(any(map(str.isalnum, each)) for each in others)
