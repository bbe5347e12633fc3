/**
 * A stop is kept on the device from its first tick on until the portal has it: the tab may be closed, the phone may die, the network may
 * be gone for hours. It is bound to the account of the person who said it: nobody else who signs in on the device sees or sends it. Only
 * stops are kept so, for the sake of what would be lost with them; taken away as soon as the portal has stored or refused it.
 */
import { worse } from './gate-news.ts';
import { pageOfLevel } from './safety.ts';
import type { Level, Page, PageName, Phone, StopPage } from './safety';
import type { SessionBody, SignsBody, WeeklyBody } from './api';

/** All that is needed to send it, and to say meanwhile what to do. */
export interface KeptStop {
  /** Whose it is. */
  readonly patient: string;
  /** The tab in which it was said. */
  readonly tab: string;
  /** By this device's clock, in milliseconds: when it was last changed. */
  readonly at: number;
  readonly level: Level;
  /** Which page that is; absent in what an older page has kept. */
  readonly advice?: PageName;
  readonly page: Page;
  /** Whom to ring, the one that fits best first. */
  readonly calls: readonly Phone[];
  /** The person has said that it is right, or left it unanswered: it is as it stands, and a clinician's to take back. */
  readonly final: boolean;
  /** Where it is sent; absent: with a session. */
  readonly to?: 'signs' | 'weekly';
  readonly body: SessionBody | SignsBody | WeeklyBody;
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'steadyback-stop:';
/** Whom this browser was last opened for: asked only while the portal cannot be. */
const LAST = 'steadyback-person';

/** The tab in which it was said answers for it by itself within two minutes; one that has not is gone, or asleep. */
export const TAB_IS_GONE_AFTER_MS = 180_000;

export class KeptStops {
  private readonly store: Store | null;

  /** @param store null where the browser keeps nothing: then it is as if nothing had been kept */
  constructor(store: Store | null) {
    this.store = store;
  }

  put(stop: KeptStop): void {
    try {
      this.store?.setItem(keyOf(stop), JSON.stringify(stop));
    } catch {
      // full, or forbidden: the open page still sends it
    }
  }

  remove(stop: { patient: string; body: { id: string } }): void {
    try {
      this.store?.removeItem(keyOf(stop));
    } catch {
      // as above
    }
  }

  /** Whether anybody's is kept; whose is not looked at. */
  get any(): boolean {
    return this.keys(PREFIX).length > 0;
  }

  /** Those of this person only, the oldest first. */
  of(patient: string): KeptStop[] {
    return this.keys(`${PREFIX}${patient}:`)
      .map((key) => this.read(key))
      .filter((stop) => stop !== null && stop.patient === patient)
      .map((stop) => stop!)
      .sort((one, other) => one.at - other.at);
  }

  get lastPerson(): string | null {
    try {
      return this.store?.getItem(LAST) ?? null;
    } catch {
      return null;
    }
  }

  openedFor(patient: string): void {
    try {
      this.store?.setItem(LAST, patient);
    } catch {
      // as above
    }
  }

  private keys(prefix: string): string[] {
    try {
      const store = this.store;
      return store === null
        ? []
        : Array.from({ length: store.length }, (_, at) => store.key(at)).filter((key) => key !== null && key.startsWith(prefix)).map((key) => key!);
    } catch {
      return [];
    }
  }

  private read(key: string): KeptStop | null {
    try {
      return JSON.parse(this.store?.getItem(key) ?? 'null') as KeptStop | null;
    } catch {
      return null;
    }
  }
}

function keyOf(stop: { patient: string; body: { id: string } }): string {
  return `${PREFIX}${stop.patient}:${stop.body.id}`;
}

/** What it advises: the same on every page. */
export function adviceOf(stop: KeptStop): StopPage {
  return stop.advice === undefined || stop.advice === 'NO_STOP' ? pageOfLevel(stop.level) : stop.advice;
}

/** Of several, the one that says what to do. */
export function mostUrgent(stops: readonly KeptStop[]): KeptStop | null {
  return stops.reduce<KeptStop | null>((so, stop) => (so === null || worse(adviceOf(so), adviceOf(stop)) !== adviceOf(so) ? stop : so), null);
}

/**
 * Whether it may be sent from another page than that in which it was said: while that one still asks "Is that right?", it is asked there.
 *
 * @param tabIsOpen null where the browser does not tell
 */
export function maySend(stop: KeptStop, tabIsOpen: boolean | null, now: number): boolean {
  // the weekly check goes on asking in its tab, question by question, and the portal minds the time
  const gone = now - stop.at >= TAB_IS_GONE_AFTER_MS && !(stop.to === 'weekly' && tabIsOpen === true);
  return stop.final || tabIsOpen === false || gone;
}

/** That long the tab in which it was said is the only one that sends it. */
export const ITS_TAB_SENDS_MS = 10_000;

/**
 * Whether the tab in which it was said lives and is sending it by itself: the others leave it that moment, rather than send all at once.
 *
 * @param here the tab that asks
 */
export function itsTabSends(stop: KeptStop, here: string, tabIsOpen: boolean | null, now: number): boolean {
  return stop.final && stop.tab !== here && tabIsOpen === true && Math.abs(now - stop.at) < ITS_TAB_SENDS_MS;
}

/** The pages of the portal on which something is offered to be done. The player heeds a stop by itself; an account stays open. */
export function offers(path: string): boolean {
  return /^\/?me(\/(plan|progress|flare|learn|exercises)(\/.*)?)?\/?$/.test(path);
}

export function tabLock(tab: string): string {
  return `steadyback-player:${tab}`;
}

export function deviceStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
