"""The national lines as listings, so that the finder finds them too."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from wayside.resources import resource
from wayside.safety.crisis import CrisisLine, load_crisis_lines

from .archive import Listings, TableFile
from .rules.columns import ORDER
from .rules.weekdays import ICAL
from .words import vocabulary

SOURCE, NAME = "national", "National lines"
DAY_AND_NIGHT = "svc.crisis24"


class NationalFault(ValueError):
    """national.yml does not fit us.yml or the vocabulary; the message says where."""


def national_listings(crisis: Path) -> Listings:
    """Return every shown line as tables that the importer reads. Raises NationalFault."""
    words = yaml.safe_load(resource("content", "directory", "national.yml").read_text("utf-8"))
    tables: dict[str, list[dict[str, str]]] = {table: [] for table in ORDER}
    for line in load_crisis_lines(crisis):
        if line.shown:
            _add(tables, line, _words_of(line, words))
    used = {row["taxonomy_term_id"] for row in tables["attribute"]}
    codes = vocabulary()
    tables["taxonomy_term"] = [
        {"id": code, "code": code, "name": codes.meanings[code], "taxonomy": "wayside"}
        for code in (*codes.kinds, *codes.marks)
        if code in used
    ]
    return Listings(files=[_file(table, rows) for table, rows in tables.items() if rows])


def _words_of(line: CrisisLine, words: dict[str, Any]) -> dict[str, Any]:
    entry = words.get(line.id)
    if not isinstance(entry, dict) or not entry.get("text") or not _kinds(line, entry):
        raise NationalFault(f"content/directory/national.yml has no text and kinds for {line.id}")
    codes = (*entry["kinds"], *entry.get("marks", []))
    if DAY_AND_NIGHT in codes:
        raise NationalFault(f"{line.id}: hours are said by always_open in the file of crisis lines")
    for code in codes:
        if code not in vocabulary():
            raise NationalFault(f"content/directory/national.yml: {line.id} has an unknown code")
    return entry


def _kinds(line: CrisisLine, words: dict[str, Any]) -> list[str]:
    """Its kinds of help; "day and night" only where the line is known to be so."""
    always = [DAY_AND_NIGHT] if line.always_open else []
    return [*always, *words.get("kinds", [])]


def _add(tables: dict[str, list[dict[str, str]]], line: CrisisLine, words: dict[str, Any]) -> None:
    youngest, oldest = words.get("ages", (None, None))
    tables["organization"].append(
        {"id": line.id, "name": line.name, "website": str(line.site or "")}
    )
    tables["service"].append(
        {
            "id": line.id,
            "organization_id": line.id,
            "name": line.name,
            "status": "active",
            "description": words["text"],
            "application_process": words["apply"],
            "url": str(line.site or ""),
            "minimum_age": "" if youngest is None else str(youngest),
            "maximum_age": "" if oldest is None else str(oldest),
            "assured_date": line.checked.isoformat() if line.checked else "",
        }
    )
    for number, phone in enumerate(line.phones):
        tables["phone"].append(_phone(line, f"voice-{number}", phone.number, "voice", ""))
    for number, text in enumerate(line.texts):
        tables["phone"].append(
            _phone(line, f"text-{number}", text.number, "text", text.keyword or "")
        )
    for code in line.languages:
        tables["language"].append({"id": f"{line.id}-{code}", "service_id": line.id, "code": code})
    if line.always_open:
        tables["schedule"].append(
            {
                "id": line.id,
                "service_id": line.id,
                "freq": "WEEKLY",
                "byday": ",".join(ICAL),
                "opens_at": "00:00",
                "closes_at": "23:59",
            }
        )
    marks = [*_kinds(line, words), *words.get("marks", []), *_ways(line)]
    for code in marks:
        tables["attribute"].append(
            {
                "id": f"{line.id}-{code}",
                "link_entity": "service",
                "link_id": line.id,
                "taxonomy_term_id": code,
                "value": "yes",
            }
        )


def _phone(line: CrisisLine, suffix: str, number: str, kind: str, keyword: str) -> dict[str, str]:
    return {
        "id": f"{line.id}-{suffix}",
        "service_id": line.id,
        "number": number,
        "type": kind,
        "extension": keyword,
    }


def _ways(line: CrisisLine) -> Iterable[str]:
    if line.phones:
        yield "mode.phone"
    if line.texts:
        yield "mode.text"
    if line.chat or line.site_has_chat:
        yield "mode.chat"
    if line.cost == "free":
        yield "cost.free"


def _file(table: str, rows: list[dict[str, str]]) -> TableFile:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    body = text.getvalue().encode()
    return TableFile(f"{table}.csv", table, lambda: io.BytesIO(body))
