/**
 * A session under way, as it stands: it outlives a reload, a page of the portal in between and a tab that the phone has put to sleep. In
 * the tab's own memory (sessionStorage), so it ends with the tab; only the person whose it is gets it back.
 */
import type { Today } from './api';
import { isShut } from './gate.ts';
import { placeOf } from './session.ts';
import type { Draft, ExercisePlace, Place } from './session';

export interface LeftOpen {
  readonly patient: string;
  readonly draft: Draft;
  readonly at: Place;
  readonly day: string;
  readonly known: readonly string[];
  readonly begunUnder: string;
  readonly lastChange: number;
}

export type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'steadyback-session';

export class SessionLeftOpen {
  private readonly store: TabStore | null;
  /** Where the browser keeps nothing: until the page is loaded anew. */
  private static inMemory: string | null = null;

  /** @param store null where the browser keeps nothing */
  constructor(store: TabStore | null) {
    this.store = store;
  }

  /** @returns whether a reload finds it */
  put(session: LeftOpen): boolean {
    const text = JSON.stringify(session);
    try {
      this.store?.setItem(KEY, text);
      SessionLeftOpen.inMemory = this.store ? null : text;
      return this.store !== null;
    } catch {
      SessionLeftOpen.inMemory = text;
      return false;
    }
  }

  /** Once, and only to the person whose it is; of anybody else's nothing is left either. What the portal has by now is not open any more. */
  take(today: Today): LeftOpen | null {
    const left = this.read();
    this.drop();
    if (left === null || left.patient !== today.patientId || today.done.some((entry) => entry.id === left.draft.id)) {
      return null;
    }
    return isSamePlan(left, today) ? left : { ...left, at: { at: 'after' } };
  }

  /** Where a session of this day was left in the middle of its exercises, for the page that leads back to it; nothing of it is taken. */
  exerciseLeft(patient: string, day: string, done: readonly string[]): ExercisePlace | null {
    const left = this.read();
    if (left === null || left.patient !== patient || left.day !== day || left.draft.corrects !== null || done.includes(left.draft.id)) {
      return null;
    }
    return left.at.at === 'exercise' ? placeOf(left.draft.items, left.at.index) : null;
  }

  drop(): void {
    SessionLeftOpen.inMemory = null;
    try {
      this.store?.removeItem(KEY);
    } catch {
      // nothing is kept there
    }
  }

  private read(): LeftOpen | null {
    try {
      return JSON.parse(this.store?.getItem(KEY) ?? SessionLeftOpen.inMemory ?? 'null') as LeftOpen | null;
    } catch {
      return null;
    }
  }
}

/** Another version of the plan is not gone on with; what was done of the old one can be saved. A closed gate says so itself. */
function isSamePlan({ draft, day }: LeftOpen, today: Today): boolean {
  const items = today.session?.items ?? [];
  if (draft.corrects !== null || day !== today.date || items.length === 0 || isShut(today, null)) {
    return true;
  }
  return draft.items.every((one) =>
    items.some((item) => item.prescriptionId === one.prescriptionId && item.prescriptionVersion === one.prescriptionVersion && item.side === one.side),
  );
}

export function tabStore(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
