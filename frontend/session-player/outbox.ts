/**
 * What waits to be stored. It is tried again while the page is open, always with the same id, so nothing is stored twice.
 * Kept in memory only; what must outlive the page, a stop, is kept beside it (kept-stops.ts).
 */
import type { Outcome } from './api';

export interface Entry {
  readonly id: string;
  /** @param leaving the page is going: once, at once, in a way that outlives it */
  readonly send: (leaving?: boolean) => Promise<Outcome>;
  state: 'sending' | 'waiting' | 'signedOut' | 'otherPerson' | 'done';
  tries: number;
}

export interface Clockwork {
  after(ms: number, run: () => void): unknown;
  cancel(handle: unknown): void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, tries - 1));
}

export class Outbox {
  private readonly clockwork: Clockwork;
  private readonly changed: (entry: Entry, outcome: Outcome | null) => void;
  private readonly entries: Entry[] = [];
  private timer: unknown = null;
  private running = false;

  constructor(clockwork: Clockwork, changed: (entry: Entry, outcome: Outcome | null) => void) {
    this.clockwork = clockwork;
    this.changed = changed;
  }

  /** True while something is not stored yet. */
  get waiting(): boolean {
    return this.entries.length > 0;
  }

  add(id: string, send: Entry['send']): void {
    if (this.entries.some((entry) => entry.id === id)) {
      return;
    }
    this.entries.push({ id, send, state: 'waiting', tries: 0 });
    void this.run();
  }

  /** Tries everything now: the network came back, the person asked for it, or signed in again. */
  retry(): void {
    void this.run();
  }

  /** The page is going: everything is sent once more, without waiting for answers. The same id and content is stored once. */
  leave(): void {
    this.entries.forEach((entry) => void entry.send(true));
  }

  close(): void {
    this.clockwork.cancel(this.timer);
  }

  private async run(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    this.clockwork.cancel(this.timer);
    try {
      // One after the other, in the order in which things were done.
      for (let entry = this.entries[0]; entry; entry = this.entries[0]) {
        if (!(await this.attempt(entry))) {
          break;
        }
      }
    } finally {
      this.running = false;
    }
    const first = this.entries[0];
    if (first) {
      this.timer = this.clockwork.after(pauseAfter(first.tries), () => void this.run());
    }
  }

  /** Whether the entry is settled: stored, or refused for good by the server. */
  private async attempt(entry: Entry): Promise<boolean> {
    entry.state = 'sending';
    entry.tries += 1;
    this.changed(entry, null);
    const outcome = await entry.send();
    if (outcome.kind === 'unreachable' || outcome.kind === 'signedOut' || outcome.kind === 'otherPerson') {
      entry.state = outcome.kind === 'unreachable' ? 'waiting' : outcome.kind;
      this.changed(entry, outcome);
      return false;
    }
    this.entries.shift();
    entry.state = 'done';
    this.changed(entry, outcome);
    return true;
  }
}
