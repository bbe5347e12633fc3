/** What the player says. One place, so that it can be read as content and translated. */
import type { PlannedItem, RecordedItem, RecordedSession, Side, SkipReason } from './api';
import type { Phone } from './safety';
import type { Draft } from './session';

export const SKIP_REASONS: readonly { value: SkipReason; text: string }[] = [
  { value: 'HURTS', text: 'It hurts' },
  { value: 'TOO_HARD', text: 'Too hard today' },
  { value: 'TOO_EASY', text: 'Too easy' },
  { value: 'DONT_UNDERSTAND', text: 'I am not sure how to do it' },
  { value: 'NO_TIME', text: 'No time' },
  { value: 'NO_ROOM_OR_EQUIPMENT', text: 'No room or equipment here' },
  { value: 'OTHER', text: 'Another reason' },
];

export const TRIAL_WORDS = "Do as many as feels comfortable; stop when you'd rather stop.";

export const HOLD_TRIAL_WORDS = "Hold it once, as long as feels comfortable; stop when you'd rather stop.";

export function sideWord(side: Side | null): string {
  return side === 'LEFT' ? 'left side' : side === 'RIGHT' ? 'right side' : '';
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The asked dose in words: "2 sets of 10, hold each for 3 seconds, with 2 kg". */
export function dose(item: PlannedItem): string {
  if (item.minutes !== null) {
    return withLoad(count(item.minutes, 'minute'), item);
  }
  const sets = item.sets ?? 1;
  const reps = item.reps ?? 1;
  const hold = item.holdSeconds ? count(item.holdSeconds, 'second') : '';
  const amount = sets === 1 ? count(reps, 'time') : `${count(sets, 'set')} of ${reps}`;
  if (hold && reps === 1) {
    return withLoad(sets === 1 ? `hold for ${hold}` : `${count(sets, 'hold')} of ${hold}`, item);
  }
  return withLoad(hold ? `${amount}, hold each for ${hold}` : amount, item);
}

function withLoad(text: string, item: PlannedItem): string {
  return item.load ? `${text}, with ${item.load}` : text;
}

/** Sides are told apart, as they were recorded: "Knee to chest, left side: 4". */
export function itemWords(item: RecordedItem): string {
  return `${item.name}${item.side ? `, ${sideWord(item.side)}` : ''}: ${doneWords(item)}`;
}

function doneWords(item: RecordedItem): string {
  if (item.done.length === 0) {
    return item.skippedBecause ? 'skipped' : 'not done';
  }
  const sum = item.countIn === 'SECONDS' ? `held for ${count(item.done[0], 'second')}` : item.done.join(' + ');
  return item.skippedBecause ? `${sum}, then stopped` : sum;
}

export function painWords(entry: RecordedSession): string {
  const parts = [
    entry.painBefore === null ? '' : `${entry.painBefore} before`,
    entry.peakPain === null ? '' : `${entry.peakPain} at worst`,
    entry.painAfter === null ? '' : `${entry.painAfter} after`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Pain not given' : `Pain ${parts.join(', ')}`;
}

export function timeOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}

export function dayOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(new Date(instant));
}

/** A date without a time is the same day everywhere. */
export function dateWords(date: string): string {
  return dayOf(`${date}T12:00:00Z`, 'UTC');
}

/** What is gone when something left open is thrown away. */
export function lostWords(draft: Draft): string {
  if (draft.corrects !== null) {
    return 'What you changed is lost. The saved session stays as it was.';
  }
  const sets = draft.items.reduce((sum, item) => sum + item.sets.filter((done) => done !== null).length, 0);
  const done = sets > 0 ? `${count(sets, 'set')} done` : '';
  const note = draft.note.trim() ? 'your note' : '';
  const what = [done, note].filter((one) => one !== '').join(' and ');
  return `${what ? `It is not saved: ${what}.` : 'It is not saved.'} Thrown away, it cannot be brought back.`;
}

export const SAVE_WORDS = {
  sending: 'Saving…',
  waiting: 'Not saved yet. We keep trying while this page is open.',
  signedOut: 'Not saved yet: you have been signed out. Sign in again in a new tab; this page keeps your entry.',
  otherPerson: 'Not saved: somebody else has signed in on this device. Sign in as yourself to save this entry.',
  conflict: 'This entry had been saved before with other numbers. What was saved first is kept; you can correct it below.',
  refused: 'This could not be saved as it is. Please look at the marked answers.',
  ifWrong: 'If something is wrong, do not wait for this: press Stop above, or ring.',
} as const;

/** What stands around a stop. The signs, their questions and what to do come from the server, with the table. */
export const STOP_WORDS = {
  stop: 'Stop. Do no more exercises now',
  ringNow:
    'Ring now if it came suddenly or is severe, if you are numb between the legs or cannot pass urine, or if you feel very unwell.',
  tickOne: 'Tick one: the next page says at once whom to ring. From there you can come back here and tick more.',
  thenSave: 'Nothing is saved yet: if that is all, press “Save and stop”.',
  slip: 'No, that was a slip',
  change: 'No, change what I ticked',
  more: 'I noticed something else, too',
  missing: 'Tick what you noticed first. “Something else” is fine too.',
  untilSent: 'If you do not answer, we take it as right.',
  askedFirst: 'Please answer this before it is saved. Your note is not read at once.',
  notNew: 'None of this is new: save',
  readIt: 'I have read this: save',
  isItASign: 'Is it new, or getting worse?',
  lookedAt: 'Please stop exercising. Chest pain, fainting or a leg that fails has to be looked at straight away.',
  ifSign: 'Nobody reads your note at once. If you have chest pain, faint, or cannot get your breath, or if a foot or leg gets weak, ring now.',
  standsAlready: 'What you ticked before holds, whatever you answer here: get help now.',
  answerFirst: 'Please answer this first. What you write is not read at once.',
  noneNew: 'None of these is new',
  haveRead: 'I have read this',
  ifNew: 'Nobody reads your note at once. If numbness between the legs, or a change of bladder, bowel or sexual feeling, is new or comes, ring now.',
  notReadAtOnce: 'Not read at once.',
  onlyAClinician: 'From now on only a clinician can change it: if something was ticked by mistake, please tell your clinic.',
  selfHarm:
    'If you might harm yourself, please call now, and stay with somebody you trust. Long pain can wear anybody down, and you do not have to carry it alone.',
  sent: {
    saved: 'Saved.',
    sending: 'Saving…',
    waiting: 'Not saved yet. We keep trying while this page is open; what to do now stays the same.',
    signedOut: 'Not saved yet: you have been signed out. This page keeps it until you have signed in again.',
    otherPerson: 'Not saved: somebody else has signed in on this device.',
    conflict: 'This entry had been saved before with other answers. What was saved first is kept.',
    refused: 'This could not be saved as it is. What to do now stays the same.',
  },
} as const;

/** Of a stop that the portal does not know of yet, on its other pages. */
export const KEPT_WORDS = {
  asking: 'In another window of this browser you have just said that something is wrong. It asks you there whether that is right. Until then nothing is offered here.',
  sending: 'What you told us is being saved now. Please do no exercises.',
  waiting: 'What you told us is not saved yet. It is kept on this device and goes out by itself as soon as there is a connection. Please do no exercises until then.',
  signedOut: 'What you told us is not saved yet. It is kept on this device and goes out when you have signed in again. Please do no exercises until then.',
  refused: 'What you told us could not be saved, so nobody at the clinic knows of it. Please ring, and tell your clinic yourself.',
  toQuestion: 'Look at it on the page of your session',
  read: 'I have read this',
} as const;

export function callWords(phone: Phone): string {
  return /^emergency$/i.test(phone.label) ? `Call ${phone.number}` : `${phone.label}: ${phone.number}`;
}
