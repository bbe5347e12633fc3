import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  afterAnswer,
  afterIdle,
  afterTick,
  takenBack,
  answerSign,
  anythingDone,
  back,
  begin,
  correct,
  doSet,
  exercisesDone,
  forward,
  isSettled,
  isStop,
  minutesTaken,
  placeOf,
  openSet,
  rate,
  rateItem,
  skip,
  tickSign,
  toBody,
  underStop,
  untickSign,
} from './session.ts';
import type { Place } from './session.ts';
import { SAFETY } from './safety.fixture.ts';
import { BRIDGE, aSession } from './today.fixture.ts';
import type { RecordedSession } from './api.ts';

const today = (boutsDone = 0) => aSession(boutsDone);
const draft = () => begin(today(), 'id-1', '2026-11-22T08:00:00Z');

test('a new session has nothing done, and nothing is answered', () => {
  const body = toBody(draft(), 'Europe/London', '2026-11-22T08:20:00Z');
  assert.deepEqual(body.items.map((item) => item.done), [[], []]);
  assert.equal(body.painBefore, null);
  assert.equal(body.startedAt, '2026-11-22T08:00:00Z');
  assert.equal(body.endedAt, '2026-11-22T08:20:00Z');
  assert.deepEqual(body.planned, { date: '2026-11-22', bout: 1 });
});

test('a session beyond those planned for the day is not planned', () => {
  assert.equal(begin(today(1), 'id-1', 'now').planned, null);
});

test('zero is an answer and stays zero', () => {
  const body = toBody(rate(draft(), 'painBefore', 0), 'UTC', 'now');
  assert.equal(body.painBefore, 0);
});

test('a set not done is left out, a set of zero is kept', () => {
  assert.deepEqual(toBody(doSet(draft(), 0, 1, 8), 'UTC', 'now').items[0].done, [8]);
  assert.deepEqual(toBody(doSet(draft(), 0, 0, 0), 'UTC', 'now').items[0].done, [0]);
});

test('sets are done one after the other and can be undone', () => {
  const one = doSet(draft(), 0, 0, 10);
  assert.equal(openSet(one.items[0]), 1);
  const both = doSet(one, 0, 1, 9);
  assert.ok(isSettled(both.items[0]));
  assert.equal(openSet(doSet(both, 0, 0, null).items[0]), 0);
});

test('amounts are whole numbers within bounds', () => {
  assert.equal(doSet(draft(), 0, 0, -4).items[0].sets[0], 0);
  assert.equal(doSet(draft(), 0, 0, 4000).items[0].sets[0], 999);
  assert.equal(doSet(draft(), 0, 0, 7.4).items[0].sets[0], 7);
});

test('minutes are one amount', () => {
  const item = draft().items[1];
  assert.equal(item.unit, 'minutes');
  assert.equal(item.asked, 12);
  assert.equal(item.sets.length, 1);
});

test('skipping keeps what was done and gives the reason', () => {
  const item = toBody(skip(doSet(draft(), 0, 0, 6), 0, 'HURTS'), 'UTC', 'now').items[0];
  assert.deepEqual(item.done, [6]);
  assert.equal(item.skippedBecause, 'HURTS');
  assert.equal(item.side, 'LEFT');
});

const LIST: Place = { at: 'stop', from: { at: 'exercise', index: 1 } };

test('a stop symptom is marked and unmarked', () => {
  const marked = tickSign(draft(), 'faint');
  assert.deepEqual(toBody(marked, 'UTC', 'now').stopSymptoms, ['faint']);
  assert.deepEqual(toBody(answerSign(marked, 'faint', 'NO'), 'UTC', 'now').stopSymptoms, [{ name: 'faint', answer: 'NO' }]);
  assert.deepEqual(untickSign(marked, 'faint').stopSymptoms, []);
});

test('a tick leads to its question, and to what to do where none is asked', () => {
  assert.deepEqual(afterTick(draft(), SAFETY, 'faint', LIST), { at: 'sign', name: 'faint', from: LIST });
  assert.deepEqual(afterTick(draft(), SAFETY, 'red_flag', LIST), { at: 'sign', name: 'red_flag', from: LIST });
  assert.deepEqual(afterTick(draft(), SAFETY, 'chest_pain', LIST), { at: 'advice', from: LIST, sign: 'chest_pain' });
});

test('an answer leads to what to do now at once, the lowest too', () => {
  const faint = tickSign(draft(), 'faint');
  assert.deepEqual(afterAnswer(answerSign(faint, 'faint', 'YES'), SAFETY, LIST), { at: 'advice', from: LIST });
  assert.deepEqual(afterAnswer(answerSign(faint, 'faint', 'NOT_SURE'), SAFETY, LIST), { at: 'advice', from: LIST });
  assert.deepEqual(afterAnswer(answerSign(faint, 'faint', 'NO'), SAFETY, LIST), { at: 'advice', from: LIST });
});

test('something else that is gone is no stop: kept, in the body, and back to the exercise', () => {
  const kept = { ...answerSign(tickSign(draft(), 'something_else'), 'something_else', 'NO'), elseWords: ' my ear rang ', note: 'fine' };
  const place = afterAnswer(kept, SAFETY, LIST);
  assert.deepEqual(place, { at: 'kept', from: LIST });
  assert.deepEqual(forward(place, kept), { at: 'exercise', index: 1 });
  assert.equal(isStop(kept, SAFETY), false);
  const body = toBody(kept, 'UTC', 'now');
  assert.deepEqual(body.stopSymptoms, [{ name: 'something_else', answer: 'NO' }]);
  assert.equal(body.note, 'my ear rang\nfine');
});

test('words of something else that was taken back are not sent', () => {
  const back = untickSign({ ...tickSign(draft(), 'something_else'), elseWords: 'my ear rang' }, 'something_else');
  assert.equal(toBody(back, 'UTC', 'now').note, '');
});

test('no answer for a while: left out, then what to do, then sent', () => {
  const ticked = tickSign(draft(), 'faint');
  const question: Place = { at: 'sign', name: 'faint', from: LIST };
  assert.deepEqual(afterIdle(question, ticked, SAFETY), { at: 'advice', from: LIST, sign: 'faint' });
  assert.deepEqual(afterIdle(LIST, answerSign(ticked, 'faint', 'NO'), SAFETY), { at: 'advice', from: LIST });
  assert.equal(afterIdle({ at: 'advice', from: LIST }, ticked, SAFETY), 'send');
});

test('where nothing was ticked that stops, nothing happens by itself', () => {
  assert.equal(afterIdle(LIST, draft(), SAFETY), null);
  assert.equal(afterIdle({ at: 'exercise', index: 0 }, draft(), SAFETY), null);
  assert.equal(afterIdle(LIST, answerSign(tickSign(draft(), 'something_else'), 'something_else', 'NO'), SAFETY), null);
});

test('from what to do the way leads back to the list, and from there to the exercise', () => {
  assert.deepEqual(back({ at: 'advice', from: LIST }, draft()), LIST);
  assert.deepEqual(back({ at: 'sign', name: 'faint', from: LIST }, draft()), LIST);
  assert.deepEqual(back(LIST, draft()), { at: 'exercise', index: 1 });
});

test('the way through: before, each exercise, after, sent; and back', () => {
  const plan = draft();
  const places = [{ at: 'today' as const }, { at: 'before' as const }];
  assert.deepEqual(forward(places[0], plan), { at: 'before' });
  assert.deepEqual(forward(places[1], plan), { at: 'exercise', index: 0 });
  assert.deepEqual(forward({ at: 'exercise', index: 0 }, plan), { at: 'exercise', index: 1 });
  assert.deepEqual(forward({ at: 'exercise', index: 1 }, plan), { at: 'after', question: 0 });
  assert.deepEqual(forward({ at: 'after', question: 0 }, plan), { at: 'after', question: 1 });
  assert.deepEqual(forward({ at: 'after', question: 2 }, plan), { at: 'after' });
  assert.deepEqual(forward({ at: 'after' }, plan), { at: 'sent' });
  assert.deepEqual(back({ at: 'after' }, plan), { at: 'after', question: 2 });
  assert.deepEqual(back({ at: 'after', question: 1 }, plan), { at: 'after', question: 0 });
  assert.deepEqual(back({ at: 'after', question: 0 }, plan), { at: 'exercise', index: 1 });
  assert.deepEqual(back({ at: 'exercise', index: 0 }, plan), { at: 'before' });
  assert.deepEqual(back({ at: 'stop', from: { at: 'exercise', index: 1 } }, plan), { at: 'exercise', index: 1 });
});

test('something counts as done from the first set or reason on', () => {
  assert.equal(anythingDone(draft()), false);
  assert.equal(anythingDone(doSet(draft(), 1, 0, 0)), true);
  assert.equal(anythingDone(skip(draft(), 1, 'NO_TIME')), true);
});

test('a correction is a new entry that names the old one and keeps its times', () => {
  const entry: RecordedSession = {
    id: 'old',
    kind: 'FLARE',
    startedAt: '2026-11-22T07:00:00Z',
    endedAt: '2026-11-22T07:20:00Z',
    painBefore: 0,
    painAfter: 3,
    peakPain: null,
    effort: 4,
    mood: null,
    note: 'fine',
    corrected: false,
    items: [{ prescriptionId: 'p1', prescriptionVersion: 3, name: 'Bridge', side: 'LEFT', done: [10, 8], skippedBecause: null }],
  };
  const corrected = doSet(correct(entry, 'new'), 0, 1, 10);
  const body = toBody(corrected, 'UTC', '2026-11-22T12:00:00Z');
  assert.equal(body.id, 'new');
  assert.equal(body.corrects, 'old');
  assert.equal(body.endedAt, '2026-11-22T07:20:00Z');
  assert.equal(body.painBefore, 0);
  assert.equal(body.peakPain, null);
  assert.deepEqual(body.items[0].done, [10, 10]);
  assert.deepEqual(back({ at: 'after' }, corrected), { at: 'today' });
});

const halfDone: RecordedSession = {
  id: 'old',
  kind: 'USUAL',
  startedAt: '2026-11-22T07:00:00Z',
  endedAt: '2026-11-22T07:20:00Z',
  painBefore: null,
  painAfter: null,
  peakPain: null,
  effort: null,
  mood: null,
  note: '',
  corrected: false,
  stopSymptoms: ['new_numbness'],
  items: [
    { prescriptionId: 'p1', prescriptionVersion: 3, name: 'Bridge', side: 'LEFT', done: [10], skippedBecause: null, peakPain: 6, effort: 7, asked: { sets: 2, reps: 10, holdSeconds: 3, minutes: null } },
    { prescriptionId: 'p2', prescriptionVersion: 1, name: 'Walk', side: null, done: [], skippedBecause: 'NO_TIME', asked: { sets: null, reps: null, holdSeconds: null, minutes: 12 } },
  ],
  notRecorded: [
    { prescriptionId: 'p1', prescriptionVersion: 3, name: 'Bridge', side: 'RIGHT', done: [], skippedBecause: null, asked: { sets: 2, reps: 10, holdSeconds: 3, minutes: null } },
  ],
};

test('a correction shows all that was asked: sets not ticked, what was skipped, the other side', () => {
  const draft = correct(halfDone, 'new');
  assert.deepEqual(draft.items.map((item) => item.sets), [[10, null], [null], [null, null]]);
  assert.deepEqual(draft.items.map((item) => item.asked), [10, 12, 10]);
  assert.deepEqual(draft.items.map((item) => item.unit), ['repetitions', 'minutes', 'repetitions']);
  assert.equal(draft.items[1].skippedBecause, 'NO_TIME');
});

test('signs that were told with an entry are shown with its correction, and are not sent again', () => {
  const draft = correct(halfDone, 'new');
  assert.deepEqual(draft.told, ['new_numbness']);
  assert.deepEqual(toBody(draft, 'UTC', 'later').stopSymptoms, []);
});

test('what was not recorded is sent only once something is said of it, and nothing given is lost', () => {
  const untouched = toBody(correct(halfDone, 'new'), 'UTC', 'later');
  assert.deepEqual(untouched.items.map((item) => [item.prescriptionId, item.side, item.done]), [['p1', 'LEFT', [10]], ['p2', null, []]]);
  assert.deepEqual([untouched.items[0].peakPain, untouched.items[0].effort], [6, 7]);

  let draft = doSet(correct(halfDone, 'new'), 0, 1, 9);
  draft = doSet(skip(draft, 1, null), 1, 0, 12);
  draft = doSet(draft, 2, 1, 10);
  draft = rateItem(draft, 0, 'effort', 5);
  const body = toBody(draft, 'UTC', 'later');
  assert.deepEqual(body.items.map((item) => item.done), [[10, 9], [12], [10]]);
  assert.deepEqual(body.items.map((item) => item.skippedBecause), [null, null, null]);
  assert.equal(body.items[0].effort, 5);
});

test('a set taken away again is left out, never 0', () => {
  assert.deepEqual(toBody(doSet(correct(halfDone, 'new'), 0, 0, null), 'UTC', 'later').items[0].done, []);
});

test('a trial of a hold records the seconds of one hold', () => {
  const plain = { ...today(), session: { ...today().session!, kind: 'TRIAL' as const, items: [{ ...BRIDGE, countIn: 'SECONDS' as const }] } };
  const trial = begin(plain, 'id-1', 'now');
  assert.equal(trial.items[0].unit, 'seconds');
  assert.deepEqual(trial.items[0].sets, [null]);
  assert.deepEqual(toBody(doSet(trial, 0, 0, 14), 'UTC', 'later').items[0].done, [14]);
});

test('a trial asks for nothing and is recorded as a trial', () => {
  const plain = today();
  const trial = begin({ ...plain, session: { ...plain.session!, kind: 'TRIAL' } }, 'id-1', 'now');
  assert.equal(trial.items[0].trial, true);
  assert.equal(trial.items[0].asked, 0);
  const body = toBody(doSet(trial, 0, 0, 11), 'UTC', 'later');
  assert.equal(body.kind, 'TRIAL');
  assert.deepEqual(body.items[0].done, [11]);
  assert.deepEqual(body.items[1].done, []);
});

test('an ordinary session says so, and a flare session too', () => {
  assert.equal(toBody(draft(), 'UTC', 'later').kind, 'USUAL');
  const plain = today();
  const flare = begin({ ...plain, session: { ...plain.session!, kind: 'FLARE' } }, 'id-1', 'now');
  assert.equal(toBody(flare, 'UTC', 'later').kind, 'FLARE');
  assert.equal(flare.items[0].asked, 10);
});

test('"that was a slip" takes away the sign that led there and nothing else', () => {
  const two = tickSign(answerSign(tickSign(draft(), 'leg_further_down'), 'leg_further_down', 'NO'), 'chest_pain');
  const there = afterTick(two, SAFETY, 'chest_pain', LIST);
  assert.deepEqual(takenBack(there, two).stopSymptoms.map((one) => one.name), ['leg_further_down']);
  const answered = answerSign(tickSign(draft(), 'faint'), 'faint', 'YES');
  assert.deepEqual(takenBack(afterAnswer(answered, SAFETY, LIST, 'faint'), answered).stopSymptoms, []);
  assert.deepEqual(takenBack({ at: 'advice', from: LIST }, two), two, 'after "Save and stop" it is the list that is changed');
});

test('left and right of one exercise are one exercise of the session', () => {
  const items = ['bridge', 'clam', 'clam', 'walk'].map((prescriptionId) => ({ prescriptionId }));
  assert.deepEqual(items.map((_, index) => placeOf(items, index)), [
    { at: 1, of: 3, side: null },
    { at: 2, of: 3, side: 'first' },
    { at: 2, of: 3, side: 'second' },
    { at: 3, of: 3, side: null },
  ]);
});

test('under a stop lies the place where something was said to be wrong, however far its questions lead', () => {
  const exercise: Place = { at: 'exercise', index: 1 };
  const list: Place = { at: 'stop', from: exercise };
  assert.equal(underStop({ at: 'advice', from: { at: 'sign', name: 'faint', from: list } }), exercise);
  assert.equal(underStop(exercise), exercise);
});

test('what was done is told by exercises, a part of one and both of its sides counting once', () => {
  assert.deepEqual(exercisesDone(draft()), { done: 0, of: 2 });
  const begun = doSet(draft(), 0, 0, 4);
  assert.deepEqual(exercisesDone(begun), { done: 1, of: 2 });
  const sides = { ...begun, items: [begun.items[0], { ...begun.items[0], side: 'RIGHT' as const }, begun.items[1]] };
  assert.deepEqual(exercisesDone(sides), { done: 1, of: 2 });
  assert.deepEqual(exercisesDone(skip(begun, 1, 'NO_TIME')), { done: 1, of: 2 }, 'skipped is not done');
});

test('a session that lay open for hours did not last so long', () => {
  const from = { ...draft(), startedAt: '2026-11-22T08:00:00Z' };
  assert.equal(minutesTaken({ ...from, endedAt: '2026-11-22T08:17:20Z' }), 17);
  assert.equal(minutesTaken({ ...from, endedAt: '2026-11-22T13:00:00Z' }), null);
  assert.equal(minutesTaken(from), null);
});
