/**
 * What makes a page one that a browser can install, and the browser's own question about it. Nothing of it
 * is in a page before someone has chosen a name, so that no browser offers anything by itself.
 */
import type { Choice } from "./names.ts";

/** The browser's question (Chromium's BeforeInstallPromptEvent). It can be asked once, and only on a press. */
export interface Offer extends Event {
  prompt(): Promise<unknown>;
  userChoice: Promise<{ outcome: "accepted" | "dismissed" }>;
}

let held: Offer | undefined;
let tellHeld: (() => void) | undefined;

function holdBack(event: Event): void {
  event.preventDefault();
  held = event as Offer;
  tellHeld?.();
}

function add(name: "link" | "meta", attributes: Record<string, string>): void {
  const element = document.createElement(name);
  element.dataset["app"] = "";
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.head.append(element);
}

/** Makes the page one that can be installed under the name that was chosen. */
export function introduce({ name, small }: Choice, title: string, language: string): void {
  withdraw();
  addEventListener("beforeinstallprompt", holdBack);
  add("link", { rel: "manifest", href: `/units/${name}/${language}` });
  add("link", { rel: "apple-touch-icon", href: small });
  add("meta", { name: "apple-mobile-web-app-title", content: title });
}

/** Makes it one that cannot be installed again. */
export function withdraw(): void {
  removeEventListener("beforeinstallprompt", holdBack);
  for (const each of document.querySelectorAll("[data-app]")) each.remove();
  held = undefined;
}

/** The browser's question, once, as soon as it is there; null when it has none within `patience` milliseconds. */
export async function offered(patience: number): Promise<Offer | null> {
  if (!held) {
    await new Promise<void>((resolve) => {
      tellHeld = resolve;
      setTimeout(resolve, patience);
    });
  }
  const offer = held ?? null;
  held = tellHeld = undefined;
  return offer;
}
