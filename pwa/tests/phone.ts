import { MemoryCaches } from "./caches.ts";

type Script = (worker: PlayedWorker) => void | Promise<void>;

/** A service worker that does what the test says, in place of the browser's. */
export class PlayedWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly heard: unknown[] = [];
  onMessage: (said: unknown) => void = () => undefined;

  postMessage(said: unknown): void {
    this.heard.push(said);
    this.onMessage(said);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** What `navigator.serviceWorker` is to a page. `play` is what happens after `register`. */
export class PlayedWorkers extends EventTarget {
  registered: string[] = [];
  active: PlayedWorker | null = null;
  installing: PlayedWorker | null = null;
  readonly waiting = null;
  refuses = false;
  play: Script = () => undefined;
  private present = false;

  register(address: string): Promise<unknown> {
    if (this.refuses) return Promise.reject(new DOMException("no", "SecurityError"));
    this.registered.push(address);
    this.present = true;
    if (!this.active) {
      const worker = new PlayedWorker();
      this.installing = worker;
      setTimeout(() => void this.play(worker));
    }
    return Promise.resolve(this);
  }

  /** A phone on which something was kept before. */
  alreadyRegistered(): PlayedWorker {
    this.present = true;
    this.active = new PlayedWorker();
    this.active.state = "activated";
    return this.active;
  }

  activate(): void {
    this.active = this.installing;
    this.installing = null;
    this.active?.become("activated");
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  getRegistration(): Promise<unknown> {
    return Promise.resolve(this.present ? this : undefined);
  }

  getRegistrations(): Promise<unknown[]> {
    return Promise.resolve(this.present ? [this] : []);
  }

  unregister(): Promise<boolean> {
    this.present = false;
    return Promise.resolve(true);
  }

  startMessages(): void {
    // They start at once here.
  }
}

/** A phone for `keep` and `forget`, whose parts can be looked into. */
export function makePhone() {
  const workers = new PlayedWorkers();
  const caches = new MemoryCaches();
  return { workers, caches, phone: { workers: workers as unknown as ServiceWorkerContainer, caches } };
}

/** Puts a whole edition on the phone, as the worker would. */
export async function putEdition(caches: MemoryCaches): Promise<void> {
  await (await caches.open("v1")).put("/sealed", new Response());
}
