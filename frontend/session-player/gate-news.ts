/**
 * What the tabs of one browser tell each other of a stop: while one shows what to do now, sent or not, none of the others goes on offering.
 * Goes through the browser's memory only; what is left there is told by kept-stops.ts. Pure, but for what it remembers.
 */
import { moreUrgent } from './safety.ts';
import type { Level } from './safety';

export const GATE_CHANNEL = 'steadyback-gate';

export type GateNews =
  /** Said in this tab, whether it is sent or not. */
  | { kind: 'stop'; tab: string; patient: string; level: Level }
  /** It was a slip, taken back before it was sent. */
  | { kind: 'withdrawn'; tab: string; patient: string }
  /** The portal has it now, and says itself what it makes of it. */
  | { kind: 'stored'; tab: string; patient: string }
  /** A player was opened: whoever has said something says it again. */
  | { kind: 'who'; tab: string; patient: string }
  /** A page of the portal has stored something: ask the portal. */
  | { kind: 'look' };

/** The more urgent of two. */
export function worse(one: Level | null, other: Level | null): Level | null {
  return moreUrgent(other, one) ? other : one;
}

/** What was said in the other tabs and is not in the portal's own word yet. */
export class OtherStops {
  private readonly said = new Map<string, Level>();
  private readonly atThePortal = new Set<string>();

  get level(): Level | null {
    return [...this.said.values()].reduce<Level | null>((so, level) => worse(so, level), null);
  }

  heed(news: GateNews) {
    switch (news.kind) {
      case 'stop':
        this.said.set(news.tab, news.level);
        this.atThePortal.delete(news.tab);
        break;
      case 'withdrawn':
        this.said.delete(news.tab);
        break;
      case 'stored':
        this.atThePortal.add(news.tab);
        break;
      default:
    }
  }

  /** Whose stop is in the portal's word, if it is asked now. A tab that was closed before it could say so is never among them. */
  stored(): readonly string[] {
    return [...this.atThePortal];
  }

  /** The portal has answered: from now on its own word holds for these. */
  settle(tabs: readonly string[]) {
    for (const tab of tabs) {
      if (this.atThePortal.delete(tab)) {
        this.said.delete(tab);
      }
    }
  }
}
