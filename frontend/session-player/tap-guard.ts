/** A button whose word has just changed takes no tap: whoever taps twice meant the first word. Pure, but for what it remembers. */

export const DEAF_MS = 600;

interface Shown {
  readonly word: string;
  readonly sinceMs: number;
}

export class TapGuard<K extends object> {
  private readonly shown = new WeakMap<K, Shown>();

  /**
   * How long this button is deaf from now on; 0 = it takes a tap. To be told after each change of the page.
   *
   * @param word what it does, without numbers that run by themselves
   */
  deafFor(button: K, word: string, nowMs: number): number {
    const before = this.shown.get(button);
    if (before?.word !== word) {
      this.shown.set(button, { word, sinceMs: nowMs });
      return DEAF_MS;
    }
    return Math.max(0, before.sinceMs + DEAF_MS - nowMs);
  }
}
