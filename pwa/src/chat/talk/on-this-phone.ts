/** A chat that is written to this phone, from the youth's yes until it is forgotten here. */
import { keep, Keeper, type Kept } from "./kept.ts";

export class OnThisPhone {
  private keeper: Keeper | null = null;
  private keeping: Promise<unknown> = Promise.resolve();
  private writing = false;

  /** `chat`: as it is now; null while there is nothing to keep. */
  constructor(private readonly chat: () => Promise<Kept | null>) {}

  async start(): Promise<void> {
    this.keeper ??= await Keeper.start();
  }

  forget(): void {
    this.keeper?.forget();
    this.keeper = null;
  }

  /** Resolves when what was being written is. */
  async written(): Promise<void> {
    await this.keeping;
  }

  /** The chat as it is now, for certain. */
  async save(): Promise<void> {
    await this.keeping;
    this.keeping = this.keepNow().catch(() => undefined);
    await this.keeping;
  }

  /** The chat as it is now, once; what changes meanwhile is written after it. */
  async write(): Promise<void> {
    if (!this.keeper || this.writing) return;
    this.writing = true;
    await this.keeping;
    this.writing = false;
    this.keeping = this.keepNow().catch(() => undefined);
  }

  private async keepNow(): Promise<void> {
    const { keeper } = this;
    const kept = keeper && (await this.chat());
    if (kept) await keep(keeper, kept);
  }
}
