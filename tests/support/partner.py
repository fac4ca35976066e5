"""A partner: a site of another origin whose page has a part of Wayside inside."""

import re
from dataclasses import dataclass

from tests.support.elsewhere import Elsewhere
from tests.support.tracked import ROOT

GUIDE = ROOT / "docs" / "how-to" / "embed.md"

# Notes how often the part was loaded and what it said. Partners' pages need nothing of this.
WATCH = """<script>
window.loads = 0; window.heard = [];
// A load event does not come as far as the window.
document.addEventListener("load", ({ target }) => {
  if (target.tagName === "IFRAME") window.loads++;
}, true);
addEventListener("message", (event) => { window.heard.push([event.origin, event.data]); });
</script>"""


@dataclass
class Partner(Elsewhere):
    """A site whose page holds `markup`."""

    markup: str = ""

    @property
    def origin(self) -> str:
        """Scheme, host and port, as WAYSIDE_FRAME_ORIGINS takes it."""
        return self.url.rstrip("/")

    def page(self) -> str:
        return (
            f'<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">'
            f"<title>{self.title}</title>{WATCH}<h1>{self.title}</h1>{self.markup}</html>"
        )


def snippets(origin: str, exit_url: str) -> list[str]:
    """What partners are told to paste, as the guide has it, for a Wayside at this origin."""
    found = re.findall(r"```html\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    return [
        snippet.replace("https://help.example.org", origin).replace(
            "https://www.weather.gov/", exit_url
        )
        for snippet in found
    ]


def plain_frame(address: str, *, sandbox: str | None = None, size: str = "330px;560px") -> str:
    """A frame without a word of the guide."""
    width, height = size.split(";")
    own = "" if sandbox is None else f' sandbox="{sandbox}"'
    return (
        f'<iframe src="{address}" title="Information"{own} '
        f'style="border:0;width:{width};height:{height}"></iframe>'
    )
