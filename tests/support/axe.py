"""axe-core in the page, run over DevTools so that the page's own Content-Security-Policy stays
on."""

from importlib import resources
from typing import Any

from playwright.async_api import Frame, Page

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


async def accessibility_faults(page: Page | Frame) -> list[str]:
    """What axe finds on the page as it is now, one line a fault."""
    await page.evaluate(f"window.axe || (() => {{ {AXE} }})()")
    # A pseudo-locale's tag is for private use (BCP 47, 2.2.1), which axe does not know.
    found: dict[str, Any] = await page.evaluate(
        """() => {
          const enabled = !document.documentElement.lang.startsWith('qps');
          const rules = {'html-lang-valid': {enabled}, 'valid-lang': {enabled}};
          return axe.run(document, {rules});
        }"""
    )
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
