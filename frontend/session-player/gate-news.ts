/**
 * What the tabs of one browser tell each other of a stop: while one shows what to do now, sent or not, none of the others goes on offering.
 * Goes through the browser's memory only; what is left there is told by kept-stops.ts. Pure, but for what it remembers.
 */
import { STOP_PAGES } from './safety.ts';
import type { StopPage } from './safety';

export const GATE_CHANNEL = 'steadyback-gate';

export type GateNews =
  /** Said in this tab, whether it is sent or not. */
  | { kind: 'stop'; tab: string; patient: string; advice: StopPage }
  /** It was a slip, taken back before it was sent. */
  | { kind: 'withdrawn'; tab: string; patient: string }
  /** The portal has it now, and says itself what it makes of it. */
  | { kind: 'stored'; tab: string; patient: string }
  /** A player was opened: whoever has said something says it again. */
  | { kind: 'who'; tab: string; patient: string }
  /** A page of the portal has stored something: ask the portal. */
  | { kind: 'look' };

/** The more urgent of two. */
export function worse(one: StopPage | null, other: StopPage | null): StopPage | null {
  return other !== null && (one === null || STOP_PAGES.indexOf(other) < STOP_PAGES.indexOf(one)) ? other : one;
}

/** What was said in the other tabs and is not in the portal's own word yet. */
export class OtherStops {
  private readonly said = new Map<string, StopPage>();
  private readonly atThePortal = new Set<string>();

  get advice(): StopPage | null {
    return [...this.said.values()].reduce<StopPage | null>((so, advice) => worse(so, advice), null);
  }

  heed(news: GateNews) {
    switch (news.kind) {
      case 'stop':
        // an older page of another tab says none
        this.said.set(news.tab, news.advice ?? 'EMERGENCY_RING');
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
