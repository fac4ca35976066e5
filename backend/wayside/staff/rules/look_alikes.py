"""Letters that look like others, and signs that cannot be seen: what makes two names read the same.

A short list made for names, after Unicode TR 39 (confusables) and DerivedCoreProperties
(Default_Ignorable_Code_Point). It merges more names than a careful eye would; that costs a
newcomer another choice and nothing else.
"""

from typing import Final

_UNSEEN: Final = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
# Letters of phonetic writing: small capitals and the like, in no name but to deceive.
_PHONETIC: Final = (0x1D00, 0x1DBF)

# Case-folded letters, and the Latin one that the small or the capital form looks like.
_LOOKS: Final = (
    # Cyrillic
    ("авеёзіїјклмнорсѕтухһӏԁԛԝ", "abee3iijklmhopcstyxhldqw"),
    # Greek
    ("αβγεζηικμνορςστυχω", "abyezhikmnopcotyxw"),
    # Armenian
    ("հոսօցզաք", "hnuogqwf"),
    # Cherokee, whose folded form is the capital one
    ("ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏙᏚᏞᏟᏢᏦᏴ", "drtiyajewmhyghzbrwvslcpkb"),
    # Lisu
    ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpdtgkjczfmnlsrvhwxyaeiou"),
    # Easily taken for each other: 0 and O; 1, capital I and small l
    ("01ıi", "olll"),
)


def _table() -> dict[int, str]:
    looks: dict[int, str] = {}
    for letters, latin in _LOOKS:
        for letter, other in zip(letters, latin, strict=True):
            looks[ord(letter)] = other
    # What looks like an i looks like an l, too.
    return {letter: looks.get(ord(other), other) for letter, other in looks.items()}


LOOK_ALIKES: Final = _table()
"""For `str.translate`, on case-folded text."""


def is_unseen(character: str) -> bool:
    """Whether it takes no room on a screen (Default_Ignorable_Code_Point)."""
    return any(first <= ord(character) <= last for first, last in _UNSEEN)


def is_phonetic(character: str) -> bool:
    """Whether it is a letter of phonetic writing only."""
    return _PHONETIC[0] <= ord(character) <= _PHONETIC[1]
