"""Small catalogues written to a folder, whole or faulty."""

from pathlib import Path

LIST = """
source: en
languages:
  - {tag: en, endonym: English, direction: ltr, plurals: en, chain: [], state: reviewed, tone: x}
  - {tag: es, endonym: español, direction: ltr, plurals: es, chain: [en], state: machine, tone: x}
  - {tag: pl, endonym: polski, direction: ltr, plurals: pl, chain: [en], state: draft, tone: x}
  - {tag: fil, endonym: Tagalog, direction: ltr, plurals: fil, chain: [en], state: draft, tone: x}
  - {tag: ht, endonym: Kreyòl, direction: ltr, plurals: fr, chain: [en], state: draft, tone: x}
  - {tag: zh-Hant, endonym: 繁體, direction: ltr, plurals: zh, chain: [en], state: draft, tone: x}
  - {tag: ar, endonym: العربية, direction: rtl, plurals: ar, chain: [en], state: draft, tone: x}
aliases: {tl: fil, fr-HT: ht, zh-TW: zh-Hant}
beside_english: [leave, "line-*"]
"""


def write_catalogue(folder: Path, files: dict[str, str], *, listed: str = LIST) -> Path:
    """`files` maps `es/server/x.ftl` to its text; every listed language gets a folder."""
    folder.mkdir(exist_ok=True)
    (folder / "languages.yml").write_text(listed, encoding="utf-8")
    for line in listed.splitlines():
        if "tag: " in line:
            (folder / line.partition("tag: ")[2].partition(",")[0]).mkdir(exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def two_languages(folder: Path, english: str, spanish: str) -> Path:
    """English and Spanish with one server file each."""
    kept = ("tag: en,", "tag: es,")
    listed = "\n".join(
        line for line in LIST.splitlines() if "{tag" not in line or any(tag in line for tag in kept)
    )
    files = {"en/server/a.ftl": english, "es/server/a.ftl": spanish}
    return write_catalogue(folder, files, listed=listed)
