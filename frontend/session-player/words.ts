/** What the player says of doses, of what was recorded and of days: which sentence, with what in it. The sentences are in the bundles. */
import { texts } from '../text/texts.ts';
import type { Given } from '../text/families';
import type { Moment } from '../text/messages';
import type { PlannedItem, RecordedItem, RecordedSession, Side, SkipReason } from './api';
import type { Phone } from './safety';
import type { Draft } from './session';

const SAY = texts('player');
const ENTRY = texts('player-entry');
const STOP = texts('player-stop');

export const SKIP_REASONS: readonly SkipReason[] = [
  'HURTS',
  'TOO_HARD',
  'TOO_EASY',
  'DONT_UNDERSTAND',
  'NO_TIME',
  'NO_ROOM_OR_EQUIPMENT',
  'OTHER',
];

export function sideWord(side: Side | null): string {
  return SAY.side({ side: side ?? 'NONE' });
}

/** "Knee to chest, left side" */
export function named(name: string, side: Side | null): string {
  return SAY.named({ name, side: side ?? 'NONE' });
}

/** The asked dose in words: "2 sets of 10, hold each for 3 seconds, with 2 kg". */
export function dose(item: PlannedItem): string {
  const load = item.load || 'NONE';
  if (item.minutes !== null) {
    return ENTRY.doseMinutes({ minutes: item.minutes, load });
  }
  const sets = item.sets ?? 1;
  const reps = item.reps ?? 1;
  const seconds = item.holdSeconds ?? 0;
  if (seconds === 0) {
    return sets === 1 ? ENTRY.doseTimes({ reps, load }) : ENTRY.doseSets({ sets, reps, load });
  }
  if (reps === 1) {
    return sets === 1 ? ENTRY.doseHold({ seconds, load }) : ENTRY.doseHolds({ sets, seconds, load });
  }
  return sets === 1 ? ENTRY.doseTimesHeld({ reps, seconds, load }) : ENTRY.doseSetsHeld({ sets, reps, seconds, load });
}

/** Sides are told apart, as they were recorded: "Knee to chest, left side: 4". */
export function itemWords(item: RecordedItem): string {
  const name = named(item.name, item.side);
  if (item.done.length === 0) {
    return item.skippedBecause ? ENTRY.skipped({ name }) : ENTRY.notDone({ name });
  }
  if (item.countIn === 'SECONDS') {
    const seconds = item.done[0];
    return item.skippedBecause ? ENTRY.heldThenStopped({ name, seconds }) : ENTRY.held({ name, seconds });
  }
  const amounts = item.done.join(' + ');
  return item.skippedBecause ? ENTRY.doneThenStopped({ name, amounts }) : ENTRY.done({ name, amounts });
}

export function painWords({ painBefore, peakPain, painAfter }: Pick<RecordedSession, 'painBefore' | 'peakPain' | 'painAfter'>): string {
  const given = `${painBefore === null ? '' : 'B'}${peakPain === null ? '' : 'W'}${painAfter === null ? '' : 'A'}`;
  return ENTRY.pain({ given: (given || 'NONE') as Given, before: painBefore ?? 0, worst: peakPain ?? 0, after: painAfter ?? 0 });
}

/** All of them, one after another. */
export function enumerated(all: readonly string[]): string {
  return all.length === 0 ? '' : all.reduce((first, more) => SAY.enumerated({ first, more }));
}

/** As the clock of that zone tells it. */
export function at(instant: string, zone: string): Moment {
  return { instant: new Date(instant), zone };
}

/** A date without a time is the same day everywhere. */
export function dayAt(date: string): Moment {
  return at(`${date}T12:00:00Z`, 'UTC');
}

export function timeOf(instant: string, zone: string): string {
  return SAY.hour({ at: at(instant, zone) });
}

export function dateWords(date: string): string {
  return SAY.day({ day: dayAt(date) });
}

/** What is gone when something left open is thrown away. */
export function lostWords(draft: Draft): string {
  if (draft.corrects !== null) {
    return SAY.lostCorrection();
  }
  const sets = draft.items.reduce((sum, item) => sum + item.sets.filter((done) => done !== null).length, 0);
  if (draft.note.trim()) {
    return sets > 0 ? SAY.lostSetsAndNote({ sets }) : SAY.lostNote();
  }
  return sets > 0 ? SAY.lostSets({ sets }) : SAY.lost();
}

/** The emergency number alone needs no name beside it. */
export function callWords({ label, number }: Phone): string {
  return label.toLowerCase() === STOP.emergency().toLowerCase() ? STOP.call({ number }) : STOP.callWhom({ whom: label, number });
}
