/** What has changed while this page was not looked at: another tab saved the session, or the day is over. Pure. */
import type { RecordedItem, RecordedSession, Today } from './api';
import { isShut } from './gate.ts';
import { correct } from './session.ts';
import type { Draft } from './session';

/** A session that goes on over midnight is still one: only after so long without a word the new day is a new one. */
export const STILL_AT_IT_MS = 60 * 60_000;

/**
 * What another tab or device stored of the planned session since it was begun here; null if nothing. An addition of one's own accord,
 * and a correction, are never asked about.
 *
 * @param known what was stored when it was begun
 */
export function savedElsewhere(draft: Draft, known: readonly string[], latest: Today): RecordedSession | null {
  const { planned, corrects } = draft;
  if (corrects !== null || planned === null || planned.date !== latest.date || isShut(latest, null)) {
    return null;
  }
  // a correction stands in the place of one that is gone
  let replaced = known.filter((id) => !latest.done.some((entry) => entry.id === id)).length;
  const others = latest.done
    .filter((entry) => !known.includes(entry.id) && entry.id !== draft.id)
    .filter((entry) => !entry.corrected || replaced-- <= 0)
    .filter((entry) => entry.items.some((item) => isDealtWith(item) && draft.items.some((one) => one.prescriptionId === item.prescriptionId)));
  return others.reduce<RecordedSession | null>((newest, entry) => (newest === null || entry.endedAt > newest.endedAt ? entry : newest), null);
}

function isDealtWith(item: RecordedItem): boolean {
  return item.done.length > 0 || item.skippedBecause !== null;
}

/** It was done besides: it counts as what is due still, and where nothing is, as done of one's own accord. */
export function asAddition(draft: Draft, latest: Today): Draft {
  const session = latest.session;
  const due = session !== null && session.boutsDone < session.boutsPlanned;
  return { ...draft, planned: due ? { date: latest.date, bout: session.bout } : null };
}

/** What was stored, with what was done and answered here in its place; the rest stays as it was stored. */
export function asCorrection(entry: RecordedSession, draft: Draft, id: string): Draft {
  const base = correct(entry, id);
  return {
    ...base,
    painBefore: draft.painBefore ?? base.painBefore,
    painAfter: draft.painAfter ?? base.painAfter,
    peakPain: draft.peakPain ?? base.peakPain,
    effort: draft.effort ?? base.effort,
    mood: draft.mood ?? base.mood,
    note: [base.note, draft.note.trim()].filter((text) => text !== '').join('\n'),
    items: base.items.map((item) => {
      const here = draft.items.find((one) => one.prescriptionId === item.prescriptionId && one.side === item.side);
      const said = here && (here.skippedBecause !== null || here.sets.some((done) => done !== null));
      return said ? { ...item, sets: here.sets, skippedBecause: here.skippedBecause } : item;
    }),
  };
}

/**
 * It is another day than that of the session, and nobody is at it any more.
 *
 * @param day that of the session
 * @param idleMs since the last thing was done or answered
 */
export function isNewDay(day: string, latest: Today, idleMs: number): boolean {
  return latest.date > day && idleMs >= STILL_AT_IT_MS;
}
