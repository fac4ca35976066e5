/**
 * Leave: hide, wipe, go. Stands inside the page's <head> as a script of its own, so that it works from
 * the first paint, whatever else has or has not arrived (docs/adr/0010).
 *
 * - The order is fixed: what can be seen goes first, then what is stored, and the new page last.
 * - Every step has its own `try`: a browser that lacks one thing still does the rest.
 * - Nothing is awaited. The wipe goes on while the browser is on its way; the answer to the POST
 *   (`Clear-Site-Data`) clears what a script cannot reach, even after this page is gone.
 * - Other tabs of ours hear it and leave too. The channel's name says nothing, and nothing is stored. Each
 *   goes its own way, and spares what the first one spared.
 * - Whoever hears the `leave` event may draw something neutral in place and prevent the going: with no
 *   network there is nowhere to go (src/units/in-place.ts).
 * - An installed app stays behind whatever opens over it. Its own window becomes the neutral shell, and
 *   the cache `u`, which holds that shell and nothing else, stays (docs/adr/0013).
 * - The title stays: it is neutral from the first byte, and Firefox keeps the last one in its history,
 *   where an empty one would show the address instead.
 * - Syntax of 2009, so that no phone fails to read it.
 */
(function () {
  var root = document.documentElement;
  var left = false;
  var lastKey = "";
  var presses = 0;
  var pressedAt = 0;
  var shiftUsed = false;
  var tabs: BroadcastChannel;
  /** Milliseconds after which the next page is late, and this one may be left once more. */
  var LATE = 4000;

  /** What the step gives; nothing when it failed. */
  function attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch {
      // The next step matters more than why this one failed.
      return undefined;
    }
  }

  function isInstalled(): boolean {
    return matchMedia("(display-mode: standalone)").matches || (navigator as { standalone?: boolean }).standalone === true;
  }

  function hide(): void {
    root.style.display = "none";
  }

  /** `told` is the word of another tab, which needs no answer: whether it spares the neutral shell. */
  function leave(told?: MessageEvent<boolean>): void {
    if (left) return;
    left = true;
    attempt(hide);
    var installed = attempt(isInstalled);
    var spares = told ? told.data : installed;
    var word = spares ? "clear" : "leave";
    attempt(function () {
      if (!told) tabs.postMessage(!!spares);
    });
    var stays = attempt(function () {
      return !dispatchEvent(new Event("leave", { cancelable: true }));
    });
    attempt(function () {
      localStorage.clear();
    });
    attempt(function () {
      sessionStorage.clear();
    });
    attempt(function () {
      void caches.keys().then(function (names) {
        names.forEach(function (name) {
          if (!spares || name !== "u") void caches.delete(name);
        });
      });
    });
    attempt(function () {
      void indexedDB.databases().then(function (databases) {
        databases.forEach(function (database) {
          indexedDB.deleteDatabase(database.name ?? "");
        });
      });
    });
    attempt(function () {
      // It outlives this page, and stops a copy that it may be making.
      navigator.serviceWorker.controller?.postMessage(word);
    });
    attempt(function () {
      void navigator.serviceWorker.getRegistrations().then(function (workers) {
        workers.forEach(function (worker) {
          attempt(function () {
            // One that is only being installed is the one that copies; the end waits for it.
            [worker.installing, worker.waiting, worker.active].forEach(function (each) {
              each?.postMessage(word);
            });
          });
          if (!spares) void worker.unregister();
        });
      });
    });
    attempt(function () {
      void fetch(spares ? "/fresh/app" : "/fresh", { method: "POST", keepalive: true });
    });
    attempt(function () {
      if (!stays) location.replace(installed ? "/units" : (root.getAttribute("data-to") ?? "about:blank"));
    });
    if (stays) stay();
    else setTimeout(stay, LATE);
    presses = 0;
  }

  /** Something neutral stands here, or the next page is late: presses count again, and Leave works once more. */
  function stay(): void {
    left = false;
  }

  /** Once left, nothing on this page may take a press: a double tap must not reach the next page. */
  function swallow(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function tell(more: number): void {
    var status = document.getElementById("status");
    if (status) status.textContent = root.getAttribute("data-left-" + String(more)) ?? "";
  }

  /**
   * A press of any button: a middle one would open a tab and leave this one as it is. A long press and a
   * press that slips are no click: they would open the menu of the link, or drag it.
   */
  function onPress(event: Event): void {
    var target = event.target as Element | null;
    if (left || target?.closest("[data-leave]")) {
      swallow(event);
      leave();
    }
  }

  /** Shift three times, counted when it is let go, or Escape three times, each within 5 s of the last. */
  function onKey(event: KeyboardEvent): void {
    var key = event.key;
    var down = event.type === "keydown";
    var held = event.ctrlKey || event.altKey || event.metaKey;
    if (left) {
      // It would stop the next page from loading. The browser's own keys, such as F5, stay the reader's.
      if (key === "Escape") swallow(event);
    } else if (!event.repeat) {
      if (down ? key === "Escape" && !held && !event.shiftKey : key === "Shift" && !held && !shiftUsed) {
        presses = key === lastKey && event.timeStamp - pressedAt < 5000 ? presses + 1 : 1;
        lastKey = key;
        pressedAt = event.timeStamp;
        if (presses > 2) {
          swallow(event);
          leave();
        } else {
          tell(3 - presses);
        }
      } else if (down && key !== "Shift" && presses) {
        presses = 0;
        tell(0);
      }
      // A Shift that types a capital letter is not a press of its own.
      if (down) shiftUsed = held || key !== "Shift";
    }
  }

  addEventListener("click", onPress, true);
  addEventListener("auxclick", onPress, true);
  addEventListener("contextmenu", onPress, true);
  addEventListener("dragstart", onPress, true);
  addEventListener(
    "pointerdown",
    function () {
      // Shift and a tap is not a press of Shift.
      shiftUsed = true;
    },
    true,
  );
  addEventListener("keydown", onKey, true);
  addEventListener("keyup", onKey, true);
  addEventListener("pagehide", function (event) {
    // So that a page brought back by the browser has nothing to paint before `pageshow`.
    if (event.persisted) attempt(hide);
  });
  addEventListener("pageshow", function (event) {
    if (event.persisted) {
      left = false;
      leave();
    }
  });

  attempt(function () {
    tabs = new BroadcastChannel("v");
    tabs.onmessage = leave;
  });

  if (!("noModule" in document.createElement("script")) && !/^\/(plain|frame)/.test(location.pathname)) {
    location.replace("/plain");
  }
})();
