import type { Place } from "../app/place.ts";

/**
 * The way back, in memory. The browser's history keeps one entry for the whole visit and the address
 * never changes, so that Back after Leave has nothing of ours to show (docs/adr/0010).
 */
export class Trail {
  private readonly places: Place[];
  private made = 0;

  constructor(private readonly root: string) {
    this.places = [this.place(root)];
  }

  get here(): Place {
    // There is always the root.
    return this.places[this.places.length - 1] as Place;
  }

  get atRoot(): boolean {
    return this.places.length === 1;
  }

  /** One step on. Going to the root forgets the way; going to where one is stays there. */
  go(view: string, about?: string): Place {
    if (view === this.root) this.places.length = 1;
    else if (view !== this.here.view || about !== this.here.about) this.places.push(this.place(view, about));
    return this.here;
  }

  /** One step back; at the root it stays. */
  back(): Place {
    if (!this.atRoot) this.places.pop();
    return this.here;
  }

  private place(view: string, about?: string): Place {
    const place: Place = { id: this.made++, view, memory: new Map(), scroll: 0, pressed: "" };
    return about === undefined ? place : { ...place, about };
  }
}
