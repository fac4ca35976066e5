"""Draws pages from templates, each once for each language and each edition of the packs it
names."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from babel import Locale
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wayside.kernel.encoding import Encoded
from wayside.kernel.languages import Language, Languages
from wayside.safety.crisis import ON_FIRST_SCREEN, CrisisLine
from wayside.shell.units import UNIT_KINDS, common_units
from wayside.shell.webapp import WebApp

KEPT = 200  # drawn pages remembered: languages x templates x a few editions


class Drawing:
    """Turns a template and a language into a page. Text is escaped unless it is markup of ours."""

    def __init__(
        self,
        languages: Languages,
        lines: Sequence[CrisisLine],
        web_app: WebApp,
        exit_url: str,
        origin: str,
        *,
        talk: bool = False,
    ) -> None:
        """talk: whether phones have a root key to believe mentors by; else no way leads to Talk."""
        self._languages = languages
        self._shared: Mapping[str, Any] = {
            "languages": languages,
            "lines": [line for line in lines if line.shown],
            "web_app": web_app,
            "exit_url": exit_url,
            "talk": talk,
            "exit_host": urlsplit(exit_url).netloc,
            "own_host": urlsplit(origin).netloc,
            "at_once": ON_FIRST_SCREEN,
            "say_in": lambda language: Sayer(languages, language),
            "endonyms": self._endonyms,
            "unit_kinds": UNIT_KINDS,
            "common_units": common_units,
        }
        self._drawn: dict[tuple[str, str, str], Encoded] = {}
        self._templates = Environment(
            loader=PackageLoader("wayside.shell"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def _endonyms(self, tags: Sequence[str]) -> str:
        return ", ".join(self._endonym(tag) for tag in tags)

    def _endonym(self, tag: str) -> str:
        try:
            return self._languages.get(tag).endonym
        except KeyError:  # people answer in more languages than we have words for
            return str(Locale.parse(tag, sep="-").display_name)

    def page(self, template: str, language: Language, packs: str = "") -> Encoded:
        """The page; `packs` is the JSON that names the packs of the moment."""
        key = (template, language.tag, packs)
        if key not in self._drawn:
            if len(self._drawn) >= KEPT:
                self._drawn.clear()
            page = self._templates.get_template(template).render(
                **self._shared,
                language=language,
                packs=Markup(packs.replace("<", "\\u003c")),  # noqa: S704  (JSON of our own making)
                say=Sayer(self._languages, language),
            )
            self._drawn[key] = Encoded(page.encode())
        return self._drawn[key]


class Sayer:
    """`say("leave")` is the text; `say.beside("leave")` has the English beside it where no speaker
    has
    reviewed the words that matter most (lessons-i18n.md, honest marks)."""

    def __init__(self, languages: Languages, language: Language) -> None:
        self._languages = languages
        self._language = language

    def __call__(self, message: str, **arguments: Any) -> str:
        return self._languages.text(self._language, message, **arguments)

    def digits(self, message: str, **numbers: str) -> Markup:
        """The text with its numbers left to right in every language (curriculum.md 8)."""
        marks = {name: f"\ue000{name}\ue001" for name in numbers}
        text = Markup("{}").format(self(message, **marks))
        for name, mark in marks.items():
            number = Markup('<bdi dir="ltr">{}</bdi>').format(numbers[name])
            text = text.replace(f"\u2068{mark}\u2069", number)
        return Markup(text)  # noqa: S704  (escaped above)

    def beside(self, message: str, **arguments: Any) -> Markup:
        text = self(message, **arguments)
        english = self._languages.english(message, **arguments)
        if text == english or not self._languages.needs_english_beside(self._language, message):
            return Markup("{}").format(text)
        return Markup('{} <span class="beside" lang="en" dir="ltr">{}</span>').format(text, english)
