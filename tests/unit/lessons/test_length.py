"""How long a text is, in scripts with spaces between words and without."""

import pytest

from wayside.lessons.rules.length import length


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("You can go slowly.", 4),
        ("يمكنك الخروج الآن", 3),
        ("천천히 해도 괜찮아요.", 3),
        ("你可以慢慢来。", 3),
        ("你可以打 911，随时都行。", 5),
        ("Wi-Fi 或电话公司", 4),
        ("。、？", 1),
    ],
)
def test_two_characters_make_a_word_where_no_space_stands_between_words(
    text: str, words: int
) -> None:
    assert length(text) == words
