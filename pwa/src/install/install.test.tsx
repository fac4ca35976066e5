import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { makePhone, putEdition } from "../../tests/phone.ts";
import { InstallOn } from "./install.tsx";
import { withdraw } from "./offer.ts";

const button = (name: RegExp) => screen.findByRole("button", { name });
const inHead = () => [...document.head.querySelectorAll("[data-app]")].map((each) => each.getAttribute("href") ?? each.getAttribute("content"));
const manifest = () => document.head.querySelector("link[rel=manifest]")?.getAttribute("href");

/** A phone on which keeping works. */
function willing() {
  const made = makePhone();
  made.workers.play = async (worker) => {
    worker.onMessage = (said) => {
      if ((said as { shell?: string[] }).shell) made.workers.say({ shell: true });
    };
    await putEdition(made.caches);
    made.workers.activate();
  };
  return made;
}

/** A browser that asks as soon as the page can be installed. */
function offerOnce(prompt: () => Promise<unknown>, outcome = "accepted"): () => Event {
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt: vi.fn(prompt),
    userChoice: Promise.resolve({ outcome }),
  });
  const watcher = new MutationObserver(() => {
    if (manifest()) {
      watcher.disconnect();
      window.dispatchEvent(event);
    }
  });
  watcher.observe(document.head, { childList: true });
  return () => event;
}

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  document.documentElement.lang = "en";
});

afterEach(() => {
  withdraw();
  vi.unstubAllGlobals();
});

it("warns before anything can be chosen, and nothing can be installed before that", async () => {
  const { workers, phone } = willing();
  drawView(<InstallOn phone={phone} />);
  const start = await button(/^Keep and add/);
  for (const words of [/its units page stay .* Leave does not take them away/, /ask about it/, /You can take it off/, /could find it/]) {
    const said = screen.getByText(words);
    expect(said.compareDocumentPosition(screen.getAllByRole("radio")[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
  expect(start.textContent).toContain("kB");
  expect(inHead()).toEqual([]);
  expect(workers.registered).toEqual([]);
});

it("offers three names, one of them chosen, as one group for the keyboard", async () => {
  drawView(<InstallOn phone={willing().phone} />);
  const names = screen.getAllByRole<HTMLInputElement>("radio");
  expect(names.map((each) => each.labels?.[0]?.textContent)).toEqual(["Units", "Measure", "Converter"]);
  expect(names.map((each) => each.checked)).toEqual([true, false, false]);
  expect(new Set(names.map((each) => each.name)).size).toBe(1);
  await userEvent.click(screen.getByLabelText("Converter"));
  expect(names[2]?.checked).toBe(true);
});

it("keeps first, then introduces the page under the chosen name, and asks", async () => {
  const { workers, phone } = willing();
  const event = offerOnce(() => Promise.resolve());
  const { here } = drawView(<InstallOn phone={phone} />);
  await userEvent.click(screen.getByLabelText("Measure"));
  await userEvent.click(await button(/^Keep and add/));
  await screen.findByText("The icon is on this phone now.");
  expect(event().defaultPrevented).toBe(true);
  expect(manifest()).toBe("/units/measure/en");
  expect(inHead()).toContain("Measure");
  expect(workers.active?.heard.at(-1)).toEqual({ shell: [expect.stringContaining("measure-192"), expect.stringContaining("measure-512")] });
  expect(here.tell).toHaveBeenCalledWith("The icon is on this phone now.");
});

it("takes one more press where the browser wants one", async () => {
  const { phone } = willing();
  let times = 0;
  offerOnce(() => (times++ ? Promise.resolve() : Promise.reject(new DOMException("", "NotAllowedError"))));
  drawView(<InstallOn phone={phone} />);
  await userEvent.click(await button(/^Keep and add/));
  await userEvent.click(await button(/^Add the icon now/));
  await screen.findByText("The icon is on this phone now.");
});

it("says that nothing was added when the question was answered with no, and how to undo keeping", async () => {
  const { phone, caches } = willing();
  offerOnce(() => Promise.resolve(), "dismissed");
  drawView(<InstallOn phone={phone} />);
  await userEvent.click(await button(/^Keep and add/));
  await screen.findByText(/^No icon was added/);
  await userEvent.click(await button(/^Forget/));
  await screen.findByText(/^What was kept is off this phone/);
  expect(await caches.keys()).toEqual([]);
  expect(inHead()).toEqual([]);
});

it("names the two steps in the browser's menu where it has no question", async () => {
  const { phone } = willing();
  drawView(<InstallOn phone={phone} patience={1} />);
  await userEvent.click(await button(/^Keep and add/));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
  expect(manifest()).toBe("/units/units/en");
  window.dispatchEvent(new Event("appinstalled"));
  await screen.findByText("The icon is on this phone now.");
});

describe("when it does not work", () => {
  it("says that a private window keeps nothing", async () => {
    const { workers, phone } = makePhone();
    workers.refuses = true;
    drawView(<InstallOn phone={phone} />);
    await userEvent.click(await button(/^Keep and add/));
    expect((await screen.findByRole("alert")).textContent).toContain("private window");
    expect(inHead()).toEqual([]);
  });

  const refusesTheShell = ({ workers }: ReturnType<typeof willing>) => {
    const play = workers.play;
    workers.play = async (worker) => {
      await play(worker);
      worker.onMessage = (said) => {
        if ((said as { shell?: string[] }).shell) workers.say({ shell: false });
      };
    };
  };

  it("says that nothing was kept when the neutral page does not come, and takes back what it kept", async () => {
    const made = willing();
    refusesTheShell(made);
    drawView(<InstallOn phone={made.phone} />);
    await userEvent.click(await button(/^Keep and add/));
    const said = (await screen.findByRole("alert")).textContent;
    expect(said).toContain("did not work");
    expect(said).toContain("Nothing was kept");
    expect(await made.caches.keys()).toEqual([]);
    expect(await made.workers.getRegistrations()).toEqual([]);
    expect(inHead()).toEqual([]);
  });

  it("takes back only what it kept itself, where the neutral page of another icon was there before", async () => {
    const made = willing();
    refusesTheShell(made);
    await (await made.caches.open("u")).put("/units", new Response());
    drawView(<InstallOn phone={made.phone} />);
    await userEvent.click(await button(/^Keep and add/));
    expect((await screen.findByRole("alert")).textContent).toContain("Nothing was kept");
    expect(await made.caches.keys()).toEqual(["u"]);
  });

  it.each([
    ["the neutral page does not come", true, "did not work"],
    ["there is no internet", false, "no internet"],
  ])("says that what was kept before is still there when %s, and offers to forget it", async (_, onLine, why) => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(onLine);
    const { workers, caches, phone } = makePhone();
    workers.alreadyRegistered().onMessage = () => workers.say({ shell: false });
    await putEdition(caches);
    drawView(<InstallOn phone={phone} />);
    await userEvent.click(await button(/^Keep and add/));
    const said = (await screen.findByRole("alert")).textContent;
    expect(said).toContain(why);
    expect(said).toContain("still on this phone");
    expect(said).not.toContain("Nothing was kept");
    expect(await caches.keys()).toEqual(["v1"]);
    await userEvent.click(await button(/^Forget/));
    await screen.findByText(/^What was kept is off this phone/);
    expect(await caches.keys()).toEqual([]);
  });

  it("says that there is no internet, and asks for nothing", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { workers, phone } = willing();
    drawView(<InstallOn phone={phone} />);
    await userEvent.click(await button(/^Keep and add/));
    expect((await screen.findByRole("alert")).textContent).toContain("no internet");
    expect(workers.registered).toEqual([]);
  });
});

describe("on an iPhone, where an icon has a storage of its own", () => {
  const apart = /what you kept in Safari stays there. You can forget it there too/;

  it("says so before the choice and after it, and promises nothing without internet", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X)");
    drawView(<InstallOn phone={willing().phone} patience={1} />);
    expect(screen.getByText(apart)).toBeTruthy();
    expect(screen.queryByText(/with no internet too/)).toBeNull();
    expect(screen.getByText(/it needs the internet/)).toBeTruthy();
    await userEvent.click(await button(/^Keep and add/));
    await screen.findByText(/^Open the menu/);
    expect(screen.getByText(apart)).toBeTruthy();
  });

  it("says nothing of it on other phones", () => {
    drawView(<InstallOn phone={willing().phone} />);
    expect(screen.queryByText(apart)).toBeNull();
    expect(screen.getByText(/with no internet too/)).toBeTruthy();
  });
});

it("offers nothing more in an app that is installed, but how to take it off", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === "(display-mode: standalone)" }));
  const { phone } = willing();
  drawView(<InstallOn phone={phone} />);
  expect(await button(/^Forget/)).toBeTruthy();
  expect(screen.getByText(/You can take it off/)).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
});
