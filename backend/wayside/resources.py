"""Where the files that come with Wayside lie: content, catalogues and the built web app.

In a checkout they are the folders beside `backend/`; in an installed wheel they are inside the
package.
"""

from pathlib import Path

PACKAGE = Path(__file__).parent
CHECKOUT = PACKAGE.parent.parent
IN_CHECKOUT = {
    "content": CHECKOUT / "content",
    "i18n": CHECKOUT / "i18n",
    "pwa": CHECKOUT / "pwa" / "dist",
}


def resource(name: str, *parts: str) -> Path:
    """The path of a resource: `resource("content", "crisis", "us.yml")`.

    `name` is `content`, `i18n` or `pwa`. The path may not exist; whoever reads it says so.
    """
    packaged = PACKAGE / f"_{name}"
    folder = packaged if packaged.is_dir() else IN_CHECKOUT[name]
    return folder.joinpath(*parts)
