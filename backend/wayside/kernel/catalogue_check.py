"""Checks the catalogue: `python -m wayside.kernel.catalogue_check i18n [folder of code ...]`.

Prints one line a fault and ends with 1, or says what it read and ends with 0. Without folders of
code it reads the ones beside `i18n` in a checkout. docs/explanation/words.md lists the faults.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from wayside.kernel.fluent_faults import Entry, Fault, faults_against, faults_within, read_entries
from wayside.kernel.fluent_files import read_fluent_files
from wayside.kernel.fluent_uses import Uses, read_uses
from wayside.kernel.language_list import LanguageList, LanguageListFault, read_language_list

CODE = (Path("backend", "wayside"), Path("pwa", "src"))


def check_catalogue(folder: Path, code: Sequence[Path] = ()) -> list[Fault]:
    """Every fault of the languages in `folder`, and of the ids that the code asks for."""
    try:
        listed = read_language_list(folder)
    except LanguageListFault as fault:
        return [Fault("languages.yml", str(fault))]
    faults = list(_strange_folders(folder, listed))
    languages: dict[str, list[Entry]] = {}
    for language in listed.languages:
        files = read_fluent_files(folder / language.tag)
        languages[language.tag] = read_entries(language.tag, files, language.plurals)
        faults += faults_within(language.tag, files, languages[language.tag])
    source = languages[listed.source]
    for tag, entries in languages.items():
        if tag != listed.source:
            faults += faults_against(source, entries, tag)
    if code:
        faults += _faults_of_use({entry.name: entry for entry in source}, read_uses(code))
    return sorted(faults)


def _strange_folders(folder: Path, listed: LanguageList) -> Iterator[Fault]:
    tags = {language.tag for language in listed.languages}
    found = {path.name for path in folder.iterdir() if path.is_dir()}
    for tag in sorted(tags - found):
        yield Fault(tag, "is listed in languages.yml, but has no folder")
    for name in sorted(found - tags):
        yield Fault(name, "is a folder of a language that languages.yml does not list")


def _faults_of_use(source: dict[str, Entry], uses: Uses) -> Iterator[Fault]:
    for name, where in uses.called.items():
        if name not in source:
            yield Fault(where, f"asks for {name}, which no catalogue has")
    referred = {name for entry in source.values() for name in entry.references}
    for name, entry in source.items():
        if not name.startswith("-") and name not in referred and not uses.may_use(name):
            yield Fault(entry.where, f"{name} is never used")


def main(arguments: Sequence[str]) -> int:
    """Runs the check. Returns the exit status: 0 clean, 1 faults, 2 called without a folder."""
    if not arguments or not Path(arguments[0]).is_dir():
        sys.stderr.write("Name the folder of the catalogue: catalogue_check i18n\n")
        return 2
    folder = Path(arguments[0])
    code = [Path(name) for name in arguments[1:]]
    if not code:
        code = [folder.resolve().parent / path for path in CODE]
        code = [path for path in code if path.is_dir()]
    faults = check_catalogue(folder, code)
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    tags = [path.name for path in sorted(folder.iterdir()) if path.is_dir()]
    sys.stdout.write(f"{', '.join(tags)}: {len(faults) or 'no'} fault{'s' * (len(faults) != 1)}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
