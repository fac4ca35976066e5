/** A soft sound and a short shake when someone waits or writes. Both are off at first, and the choice is kept in memory only. */

const TONE = 523; // hertz
const LONG = 0.25; // seconds
const SOFT = 0.08; // of the loudest
const SHAKE = 120; // milliseconds

export class Signals {
  sound = false;
  shake = false;
  private context: AudioContext | null = null;

  /** Turned on by a press, which is when a browser allows a sound; it is heard once, so that one knows it. */
  setSound(on: boolean): void {
    this.sound = on;
    if (on) this.play();
    else this.quiet();
  }

  setShake(on: boolean): void {
    this.shake = on;
    if (on) this.move();
  }

  ring(): void {
    if (this.sound) this.play();
    if (this.shake) this.move();
  }

  off(): void {
    this.sound = this.shake = false;
    this.quiet();
  }

  private move(): void {
    if ("vibrate" in navigator) navigator.vibrate(SHAKE);
  }

  private play(): void {
    if (!("AudioContext" in globalThis)) return;
    this.context ??= new AudioContext();
    const { context } = this;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = TONE;
    volume.gain.setValueAtTime(SOFT, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + LONG);
    tone.connect(volume).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + LONG);
  }

  private quiet(): void {
    void this.context?.close();
    this.context = null;
  }
}
