"""axe-core in the page, run over DevTools so that the page's own Content-Security-Policy stays on."""

from importlib import resources
from typing import Any

from playwright.async_api import Page

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


async def accessibility_faults(page: Page) -> list[str]:
    """What axe finds on the page as it is now, one line a fault."""
    await page.evaluate(f"window.axe || (() => {{ {AXE} }})()")
    found: dict[str, Any] = await page.evaluate("axe.run(document)")
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
