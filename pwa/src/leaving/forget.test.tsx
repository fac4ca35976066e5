import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import { drawView } from "../../tests/draw.tsx";
import { ForgetOn } from "./forget.tsx";
import { storesOfThisBrowser, tellServer } from "./stores.ts";
import type { Store, StoreName } from "./traces.ts";

function held(name: StoreName, before: number, after: number): Store {
  const counts = [before, after];
  return {
    name,
    count: vi.fn(() => Promise.resolve(counts.shift() ?? after)),
    clear: vi.fn(() => Promise.resolve()),
  };
}
const yes = () => Promise.resolve(true);
const no = () => Promise.reject(new TypeError("no network"));
const clear = () => userEvent.click(screen.getByRole("button", { name: /Clear it now/ }));
const row = (name: string) => screen.getByText(name).closest("li")?.textContent.replace(/[\u2068\u2069]/g, "");

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("forget this phone", () => {
  it("touches nothing before the tap, and says so", () => {
    const store = held("notes", 2, 0);
    drawView(<ForgetOn stores={[store]} tellServer={yes} />);
    expect(screen.getByText(/We have not looked yet/)).toBeTruthy();
    expect(store.count).not.toHaveBeenCalled();
    expect(store.clear).not.toHaveBeenCalled();
  });

  it("shows each line of the proof, takes the focus to it and says the result", async () => {
    const { here } = drawView(<ForgetOn stores={[held("copies", 2, 0), held("notes", 0, 0)]} tellServer={yes} />);
    await clear();
    await waitFor(() => expect(screen.getByText("What was here, and what is here now")).toBe(document.activeElement));
    expect(row("Copies of this page")).toContain("Before: 2. Now: 0. Gone.");
    expect(row("Notes for later visits")).toContain("Nothing was here.");
    expect(row("Cookies and files that only the browser can clear")).toContain("was told");
    expect(here.tell).toHaveBeenCalledWith("Done. We looked again and found nothing of this page.");
  });

  it("says what is still there and what to do, when something cannot be cleared", async () => {
    drawView(<ForgetOn stores={[held("databases", 1, 1)]} tellServer={yes} />);
    await clear();
    await screen.findByText("Some of it is still here.");
    expect(row("Databases")).toContain("Before: 1. Now: 1. Still here.");
    expect(screen.getByText(/Close other tabs of this page/)).toBeTruthy();
    expect(screen.getByText(/site data/)).toBeTruthy();
  });

  it("without a network says which part has to wait", async () => {
    drawView(<ForgetOn stores={[held("cookies", 1, 0)]} tellServer={no} />);
    await clear();
    await screen.findByText(/We cleared what we could/);
    expect(screen.queryByText(/We looked again/)).toBeNull();
    expect(row("Cookies and files that only the browser can clear")).toContain("Not done yet");
  });

  it("can be done again, and then nothing was here", async () => {
    drawView(<ForgetOn stores={[held("notes", 3, 0)]} tellServer={yes} />);
    await clear();
    await userEvent.click(await screen.findByRole("button", { name: "Clear again" }));
    await waitFor(() => expect(row("Notes for later visits")).toContain("Nothing was here."));
  });

  it("lists what no page can show or clear, before and after", async () => {
    drawView(<ForgetOn stores={[]} tellServer={yes} />);
    const history = /line in your browser's history/;
    expect(screen.getByText(history)).toBeTruthy();
    await clear();
    await screen.findByText(/We looked again/);
    expect(screen.getByText(history)).toBeTruthy();
  });
});

describe("telling the server", () => {
  afterEach(() => void vi.useRealTimers());

  it("gives up on one that never answers", async () => {
    vi.useFakeTimers();
    const silent = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new DOMException("late", "AbortError")));
      });
    vi.stubGlobal("fetch", vi.fn(silent));
    const told = tellServer();
    const refused = expect(told).rejects.toThrow("late");
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
  });

  it("takes a refusal as no", async () => {
    vi.stubGlobal("fetch", vi.fn(() => Promise.resolve(new Response(null, { status: 503 }))));
    expect(await tellServer()).toBe(false);
  });
});

describe("the stores of a browser", () => {
  const notes = () => storesOfThisBrowser().find(({ name }) => name === "notes")!;

  it("are counted and emptied for real", async () => {
    localStorage.setItem("a", "b");
    expect(await notes().count()).toBe(1);
    await notes().clear();
    expect(localStorage).toHaveLength(0);
  });

  it("that a browser refuses to open reject, and throw at nobody", async () => {
    vi.stubGlobal(
      "localStorage",
      new Proxy({} as Storage, {
        get: (): never => {
          throw new DOMException("refused", "SecurityError");
        },
      }),
    );
    await expect(notes().count()).rejects.toThrow("refused");
    await expect(notes().clear()).rejects.toThrow("refused");
  });

  it("a cookie that a script sees is one thing, and goes", async () => {
    document.cookie = "a=b";
    const cookies = storesOfThisBrowser().find(({ name }) => name === "cookies")!;
    expect(await cookies.count()).toBe(1);
    await cookies.clear();
    expect(await cookies.count()).toBe(0);
  });

  it("a database that another tab holds open rejects instead of waiting for ever", async () => {
    const asked: Partial<IDBOpenDBRequest> = {};
    vi.stubGlobal("indexedDB", {
      databases: () => Promise.resolve([{ name: "d" }]),
      deleteDatabase: () => {
        setTimeout(() => {
          asked.onblocked?.call(asked as IDBOpenDBRequest, {} as IDBVersionChangeEvent);
        });
        return asked;
      },
    });
    const databases = storesOfThisBrowser().find(({ name }) => name === "databases")!;
    await expect(databases.clear()).rejects.toThrow("held");
  });
});
