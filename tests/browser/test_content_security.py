"""What pages may do: no script but ours runs, and no request goes to anyone else."""

from playwright.async_api import ConsoleMessage, Page, Request

from tests.support.elsewhere import Elsewhere
from tests.support.visit import arrive, see_six_views
from tests.support.wayside_process import WaysideProcess


async def test_a_whole_visit_asks_no_other_host_and_breaks_no_rule_of_its_own_policy(
    page: Page, start: Elsewhere, wayside: WaysideProcess
) -> None:
    hosts: set[str] = set()
    complaints: list[str] = []

    def note_host(request: Request) -> None:
        if request.url.startswith("http"):
            hosts.add("/".join(request.url.split("/")[:3]))

    def note_complaint(message: ConsoleMessage) -> None:
        ours = message.location["url"].startswith(wayside.origin)
        if ours and message.type in {"error", "warning"}:
            complaints.append(message.text)

    page.context.on("request", note_host)
    page.on("console", note_complaint)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await arrive(page, start)
    await see_six_views(page)
    assert hosts - {start.url.rstrip("/")} == {wayside.origin}
    assert complaints == []


async def test_after_the_packs_have_come_no_request_tells_what_is_read(
    page: Page, start: Elsewhere
) -> None:
    await arrive(page, start)
    await see_six_views(page)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    await page.locator("#app [data-back]").click()
    await page.locator("#app [data-back]").click()
    await see_six_views(page)
    assert asked == []


async def test_an_attackers_markup_does_not_run(page: Page, start: Elsewhere) -> None:
    await arrive(page, start)
    ran = await page.evaluate(
        """() => { const tries = [
            () => { document.body.innerHTML = '<img src=x onerror="window.ran=1">'; },
            () => { const s = document.createElement('script'); s.text = 'window.ran=1';
                    document.body.append(s); },
            () => { document.body.setAttribute('onclick', 'window.ran=1'); document.body.click(); },
            () => { location.href = 'javascript:window.ran=1'; }];
          let refused = 0;
          for (const attempt of tries) { try { attempt(); } catch { refused++; } }
          return [window.ran ?? 0, refused]; }"""
    )
    assert ran[0] == 0
    assert ran[1] >= 2
