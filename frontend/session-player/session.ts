/** A session being done: what was asked, what was really done, and where in it we are. Pure: no page, no clock, no network. */
import type {
  PlannedItem,
  RecordedItem,
  RecordedSession,
  SessionBody,
  SessionKind,
  Side,
  SkipReason,
  Today,
} from './api';
import * as signs from './safety.ts';
import type { Answer, Safety, Ticked } from './safety';

export interface ItemDraft {
  readonly prescriptionId: string;
  readonly prescriptionVersion: number;
  readonly name: string;
  readonly side: Side | null;
  /** What was asked; null for an entry that is being corrected. */
  readonly planned: PlannedItem | null;
  readonly unit: 'repetitions' | 'minutes' | 'seconds';
  readonly asked: number;
  /** Nothing is asked: what is managed finds the start. */
  readonly trial: boolean;
  /** Per set what was done; null is a set not done, which is not 0. */
  readonly sets: readonly (number | null)[];
  readonly skippedBecause: SkipReason | null;
  /** Of this exercise, where it was told apart; asked again only in a correction. */
  readonly peakPain?: number | null;
  readonly effort?: number | null;
  /** In a correction: there was no word of it. It is sent only once there is one. */
  readonly notRecorded?: boolean;
}

export interface Draft {
  readonly id: string;
  readonly startedAt: string;
  /** Only known beforehand for an entry that is being corrected. */
  readonly endedAt: string | null;
  readonly corrects: string | null;
  readonly kind: SessionKind;
  readonly planned: { date: string; bout: number } | null;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly peakPain: number | null;
  readonly effort: number | null;
  readonly mood: number | null;
  readonly note: string;
  /** What was ticked on "Stop here for now". */
  readonly stopSymptoms: readonly Ticked[];
  /** What "something else" was, in the patient's words. */
  readonly elseWords: string;
  /** In a correction: signs that were told with the entry. They stay with it, whatever is corrected. */
  readonly told?: readonly string[];
  readonly items: readonly ItemDraft[];
}

export type Rating = 'painBefore' | 'painAfter' | 'peakPain' | 'effort' | 'mood';

export type Place =
  | { at: 'today' }
  | { at: 'before' }
  | { at: 'exercise'; index: number }
  /** One question a screen; without one, its last page: what was answered, a few words, Save. */
  | { at: 'after'; question?: number }
  /** The list of signs. */
  | { at: 'stop'; from: Place }
  /** One sign was ticked: what it asks. */
  | { at: 'sign'; name: string; from: Place }
  /** What to do now. `sign`: the one that led here at once; its way back takes it away. */
  | { at: 'advice'; from: Place; sign?: string }
  /** Something else, which is no stop: it is kept, and the session goes on. */
  | { at: 'kept'; from: Place }
  /** The gate closed meanwhile. */
  | { at: 'shut'; from: Place }
  /** Whether to leave the session, or an entry that is not stored yet. */
  | { at: 'leave'; from: Place }
  /** The same session was stored elsewhere meanwhile. */
  | { at: 'elsewhere'; from: Place }
  /** The day of the session is over. */
  | { at: 'newDay'; from: Place }
  | { at: 'sent' };

export const MOST_DONE = 999;

/** What is asked after a session, in this order. */
export const ASKED_AFTER = ['painAfter', 'peakPain', 'effort'] as const satisfies readonly Rating[];

/** A number that was tapped and what stood there before it, for whoever meant another. */
export interface LastAnswer {
  readonly rating: Rating;
  readonly value: number | null;
  readonly before: number | null;
  readonly at: Place;
}

export function begin(today: Today, id: string, now: string): Draft {
  const session = today.session;
  const planned =
    session && session.boutsDone < session.boutsPlanned ? { date: today.date, bout: session.bout } : null;
  return { ...nothing(id, now), planned, kind: session?.kind ?? 'USUAL', items: (session?.items ?? []).map((item) => itemFromPlan(item, session?.kind === 'TRIAL')) };
}

/** The entry again, in the same form, to be stored as a new one that replaces it. */
export function correct(entry: RecordedSession, id: string): Draft {
  return {
    ...nothing(id, entry.startedAt),
    endedAt: entry.endedAt,
    corrects: entry.id,
    kind: entry.kind,
    painBefore: entry.painBefore,
    painAfter: entry.painAfter,
    peakPain: entry.peakPain,
    effort: entry.effort,
    mood: entry.mood,
    note: entry.note,
    told: entry.stopSymptoms ?? [],
    items: [
      ...entry.items.map((item) => itemFromRecord(item, false)),
      ...(entry.notRecorded ?? []).map((item) => itemFromRecord(item, true)),
    ],
  };
}

/** All the sets that were asked, those that were not ticked too; which ones were left out is not known, so they stand last. */
function itemFromRecord(item: RecordedItem, notRecorded: boolean): ItemDraft {
  const minutes = item.asked?.minutes ?? null;
  const sets = Math.max(1, item.done.length, minutes === null ? (item.asked?.sets ?? 1) : 1);
  return {
    prescriptionId: item.prescriptionId,
    prescriptionVersion: item.prescriptionVersion,
    name: item.name,
    side: item.side,
    planned: null,
    unit: item.countIn === 'SECONDS' ? 'seconds' : minutes === null ? 'repetitions' : 'minutes',
    asked: minutes ?? item.asked?.reps ?? Math.max(1, ...item.done),
    trial: false,
    sets: Array.from({ length: sets }, (_, at) => item.done[at] ?? null),
    skippedBecause: item.skippedBecause,
    peakPain: item.peakPain ?? null,
    effort: item.effort ?? null,
    notRecorded,
  };
}

/** Which exercise of how many. */
export interface ExercisePlace {
  readonly at: number;
  readonly of: number;
  /** The first of its sides, or another; null where it has one item only. */
  readonly side: 'first' | 'second' | null;
}

/** Left and right of one exercise are two items and one exercise, as on the page before. */
export function placeOf(items: readonly { readonly prescriptionId: string }[], index: number): ExercisePlace {
  const ids = items.map((item) => item.prescriptionId);
  const id = ids[index];
  const several = ids.indexOf(id) !== ids.lastIndexOf(id);
  return {
    at: new Set(ids.slice(0, index + 1)).size,
    of: new Set(ids).size,
    side: several ? (ids.indexOf(id) === index ? 'first' : 'second') : null,
  };
}

/** Of one exercise. */
export function rateItem(draft: Draft, index: number, rating: 'peakPain' | 'effort', value: number | null): Draft {
  return changeItem(draft, index, (item) => ({ ...item, [rating]: value }));
}

/** What nothing was said of is left out: what is there stays. */
function isSaid(item: ItemDraft): boolean {
  return !item.notRecorded || item.skippedBecause !== null || item.sets.some((done) => done !== null);
}

function nothing(id: string, startedAt: string): Draft {
  return {
    id,
    startedAt,
    endedAt: null,
    corrects: null,
    kind: 'USUAL',
    planned: null,
    painBefore: null,
    painAfter: null,
    peakPain: null,
    effort: null,
    mood: null,
    note: '',
    stopSymptoms: [],
    elseWords: '',
    items: [],
  };
}

function itemFromPlan(planned: PlannedItem, trial: boolean): ItemDraft {
  const inMinutes = planned.minutes !== null;
  return {
    prescriptionId: planned.prescriptionId,
    prescriptionVersion: planned.prescriptionVersion,
    name: planned.exercise.name,
    side: planned.side,
    planned,
    unit: inMinutes ? 'minutes' : planned.countIn === 'SECONDS' ? 'seconds' : 'repetitions',
    asked: trial ? 0 : (planned.minutes ?? planned.reps ?? 1),
    trial,
    sets: Array.from({ length: inMinutes || planned.countIn === 'SECONDS' ? 1 : Math.max(1, planned.sets ?? 1) }, () => null),
    skippedBecause: null,
  };
}

export function rate(draft: Draft, rating: Rating, value: number | null): Draft {
  return { ...draft, [rating]: value };
}

export function doSet(draft: Draft, index: number, set: number, amount: number | null): Draft {
  const bounded = amount === null ? null : Math.min(MOST_DONE, Math.max(0, Math.round(amount)));
  return changeItem(draft, index, (item) => ({
    ...item,
    sets: item.sets.map((done, at) => (at === set ? bounded : done)),
  }));
}

/** What was done of it before is kept. */
export function skip(draft: Draft, index: number, reason: SkipReason | null): Draft {
  return changeItem(draft, index, (item) => ({ ...item, skippedBecause: reason }));
}

export function tickSign(draft: Draft, name: string): Draft {
  return { ...draft, stopSymptoms: signs.tick(draft.stopSymptoms, name) };
}

export function untickSign(draft: Draft, name: string): Draft {
  return { ...draft, stopSymptoms: signs.untick(draft.stopSymptoms, name) };
}

export function answerSign(draft: Draft, name: string, given: Answer | null): Draft {
  return { ...draft, stopSymptoms: signs.answer(draft.stopSymptoms, name, given) };
}

export function toggleWhich(draft: Draft, name: string, id: string): Draft {
  return { ...draft, stopSymptoms: signs.toggleWhich(draft.stopSymptoms, name, id) };
}

/** Whether something was ticked that ends exercising; then the session cannot go on, and has to be sent. */
export function isStop(draft: Draft, safety: Safety): boolean {
  return signs.highest(safety, draft.stopSymptoms) !== null;
}

/** Where a tick leads: to its one question, or, where none is asked, straight to what to do. */
export function afterTick(draft: Draft, safety: Safety, name: string, list: Place): Place {
  return signs.signNamed(safety, name)?.ask === 'NOTHING' ? { at: 'advice', from: list, sign: name } : { at: 'sign', name, from: list };
}

/**
 * Where an answer leads: what to do now, whatever its level, from where one comes back to tick more. Something else that is gone and
 * worries nobody leads back to the session.
 */
export function afterAnswer(draft: Draft, safety: Safety, list: Place, sign?: string): Place {
  return signs.highest(safety, draft.stopSymptoms) === null
    ? { at: 'kept', from: list }
    : { at: 'advice', from: list, ...(sign === undefined ? {} : { sign }) };
}

/** "No, that was a slip": back to the list, without what led to the advice at once. After "Save and stop" nothing is taken away there. */
export function takenBack(place: Place, draft: Draft): Draft {
  return place.at === 'advice' && place.sign !== undefined ? untickSign(draft, place.sign) : draft;
}

/**
 * What happens when nothing is answered for a while, or the page is left: the question counts as left out, and what was ticked is shown
 * and sent. `send` = at once.
 */
export function afterIdle(place: Place, draft: Draft, safety: Safety): Place | 'send' | null {
  if (!isStop(draft, safety)) {
    return null;
  }
  switch (place.at) {
    case 'sign':
      return { at: 'advice', from: place.from, sign: place.name };
    case 'stop':
      return { at: 'advice', from: place };
    case 'advice':
      return 'send';
    default:
      return null;
  }
}

function changeItem(draft: Draft, index: number, change: (item: ItemDraft) => ItemDraft): Draft {
  return { ...draft, items: draft.items.map((item, at) => (at === index ? change(item) : item)) };
}

/** The next set to do, or -1 when all are done. */
export function openSet(item: ItemDraft): number {
  return item.sets.findIndex((done) => done === null);
}

export function isSettled(item: ItemDraft): boolean {
  return item.skippedBecause !== null || openSet(item) === -1;
}

/** How many exercises of the session were done, be it in part, of how many; left and right are one. */
export function exercisesDone(draft: Draft): { done: number; of: number } {
  const done = draft.items.filter((item) => item.sets.some((amount) => amount !== null));
  const count = (items: readonly ItemDraft[]) => new Set(items.map((item) => item.prescriptionId)).size;
  return { done: count(done), of: count(draft.items) };
}

/** From its start to its end; null where it lay open for hours, which says nothing. */
export function minutesTaken(draft: Draft): number | null {
  const minutes = Math.round((Date.parse(draft.endedAt ?? draft.startedAt) - Date.parse(draft.startedAt)) / 60_000);
  return minutes >= 1 && minutes <= 120 ? minutes : null;
}

export function anythingDone(draft: Draft): boolean {
  return draft.items.some((item) => item.sets.some((done) => done !== null) || item.skippedBecause !== null);
}

export function forward(place: Place, draft: Draft): Place {
  switch (place.at) {
    case 'today':
      return { at: 'before' };
    case 'before':
      return draft.items.length > 0 ? { at: 'exercise', index: 0 } : { at: 'after', question: 0 };
    case 'exercise':
      return place.index + 1 < draft.items.length ? { at: 'exercise', index: place.index + 1 } : { at: 'after', question: 0 };
    case 'after':
      return place.question === undefined ? { at: 'sent' } : afterQuestion(place.question + 1);
    case 'kept':
      return leaveStop(place.from);
    default:
      return { at: 'today' };
  }
}

export function back(place: Place, draft: Draft): Place {
  switch (place.at) {
    case 'exercise':
      return place.index > 0 ? { at: 'exercise', index: place.index - 1 } : { at: 'before' };
    case 'after':
      if (draft.corrects !== null) {
        return { at: 'today' };
      }
      if (place.question !== 0) {
        return afterQuestion((place.question ?? ASKED_AFTER.length) - 1);
      }
      return draft.items.length > 0 ? { at: 'exercise', index: draft.items.length - 1 } : { at: 'today' };
    case 'stop':
    case 'sign':
    case 'advice':
    case 'leave':
      return place.from;
    case 'kept':
      return leaveStop(place.from);
    default:
      return { at: 'today' };
  }
}

/** The question, or the page after the last of them. */
function afterQuestion(question: number): Place {
  return question < ASKED_AFTER.length ? { at: 'after', question } : { at: 'after' };
}

/** Where one was before something was said to be wrong: what a stop lies over. */
export function underStop(place: Place): Place {
  switch (place.at) {
    case 'stop':
    case 'sign':
    case 'advice':
    case 'kept':
      return underStop(place.from);
    default:
      return place;
  }
}

/** From the list back to where it was opened. */
function leaveStop(list: Place): Place {
  return list.at === 'stop' ? list.from : list;
}

/** What is stored: a set that was not done is left out, never sent as 0. */
export function toBody(draft: Draft, zone: string, now: string): SessionBody {
  return {
    id: draft.id,
    startedAt: draft.startedAt,
    endedAt: draft.endedAt ?? now,
    zone,
    painBefore: draft.painBefore,
    painAfter: draft.painAfter,
    peakPain: draft.peakPain,
    effort: draft.effort,
    mood: draft.mood,
    kind: draft.kind,
    planned: draft.planned,
    corrects: draft.corrects,
    items: draft.items.filter(isSaid).map((item) => ({
      prescriptionId: item.prescriptionId,
      prescriptionVersion: item.prescriptionVersion,
      done: item.sets.filter((done) => done !== null),
      side: item.side,
      skippedBecause: item.skippedBecause,
      peakPain: item.peakPain ?? null,
      effort: item.effort ?? null,
    })),
    stopSymptoms: signs.said(draft.stopSymptoms),
    note: noteOf(draft),
  };
}

/** "Something else" has no field of its own on the line: its words lead the note. */
function noteOf(draft: Draft): string {
  const words = signs.isTicked(draft.stopSymptoms, signs.SOMETHING_ELSE) ? draft.elseWords.trim() : '';
  return [words, draft.note.trim()].filter((text) => text !== '').join('\n');
}
