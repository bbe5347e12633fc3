import { test } from 'node:test';
import assert from 'node:assert/strict';
import { STILL_AT_IT_MS, asAddition, asCorrection, isNewDay, savedElsewhere } from './on-return.ts';
import { begin, correct, doSet, rate, skip, toBody } from './session.ts';
import type { RecordedSession } from './api.ts';
import { aSession, recorded } from './today.fixture.ts';

const draft = begin(aSession(), 'id-1', '2026-11-22T08:00:00Z');

const seen = (...done: RecordedSession[]) => ({ ...aSession(1), done });

test('a planned session that another tab stored is noticed', () => {
  assert.equal(savedElsewhere(draft, [], aSession()), null);
  assert.equal(savedElsewhere(draft, [], seen(recorded('e1')))?.id, 'e1');
  assert.equal(savedElsewhere(draft, ['e1'], seen(recorded('e1'))), null, 'it was there when this one was begun');
  assert.equal(savedElsewhere(draft, [], seen(recorded('id-1'))), null, 'it is this one');
});

test('a part of it is noticed, a session with nothing done is not', () => {
  const [bridge, walk] = recorded('e1').items;
  const untouched = { ...walk, skippedBecause: null };
  assert.equal(savedElsewhere(draft, [], { ...aSession(0), done: [{ ...recorded('e1'), items: [bridge, untouched] }] })?.id, 'e1');
  assert.equal(savedElsewhere(draft, [], { ...aSession(0), done: [{ ...recorded('e1'), items: [untouched] }] }), null);
  assert.equal(savedElsewhere(draft, [], { ...aSession(0), done: [{ ...recorded('e1'), items: [walk] }] })?.id, 'e1', 'left out, with a reason');
});

test('a correction of what was known is no second session, one of what was not is', () => {
  assert.equal(savedElsewhere(draft, ['e0'], seen(recorded('e1', true))), null);
  assert.equal(savedElsewhere(draft, [], seen(recorded('e1', true)))?.id, 'e1');
});

test('a correction, one of own accord, another day and a closed gate are not asked about', () => {
  const latest = seen(recorded('e1'));
  assert.equal(savedElsewhere({ ...draft, planned: null }, [], latest), null);
  assert.equal(savedElsewhere(correct(recorded('e1'), 'id-2'), [], latest), null);
  assert.equal(savedElsewhere({ ...draft, corrects: 'e0' }, [], latest), null);
  assert.equal(savedElsewhere(draft, [], { ...latest, date: '2026-11-23' }), null);
  assert.equal(savedElsewhere(draft, [], { ...latest, session: { ...latest.session!, mayExercise: false } }), null);
});

test('of several the newest is named', () => {
  const early = { ...recorded('e1'), endedAt: '2026-11-22T06:00:00Z' };
  assert.equal(savedElsewhere(draft, [], seen(recorded('e2'), early))?.id, 'e2');
});

test('an addition counts as what is due still, else as done of own accord', () => {
  assert.equal(toBody(asAddition(draft, aSession(1)), 'UTC', 'now').planned, null);
  assert.deepEqual(toBody(asAddition(draft, aSession(1, 2)), 'UTC', 'now').planned, { date: '2026-11-22', bout: 2 });
});

test('a correction takes what was done here and keeps the rest as it was stored', () => {
  const here = rate(doSet(draft, 1, 0, 15), 'peakPain', 0);
  const corrected = asCorrection(recorded('e1'), { ...here, note: 'A walk after all' }, 'id-2');
  assert.equal(corrected.id, 'id-2');
  assert.equal(corrected.corrects, 'e1');
  assert.deepEqual(corrected.items.map((item) => item.sets), [[10, 10], [15]]);
  assert.equal(corrected.items[1].skippedBecause, null);
  assert.equal(corrected.peakPain, 0);
  assert.equal(corrected.painAfter, 4);
  assert.equal(corrected.note, 'Went well\nA walk after all');
});

test('each answer that was given here takes the place of the one that was stored', () => {
  const given = { painBefore: 0, painAfter: 1, peakPain: 2, effort: 6, mood: 3 };
  const { painBefore, painAfter, peakPain, effort, mood } = asCorrection(recorded('e1'), { ...draft, ...given }, 'id-2');
  assert.deepEqual({ painBefore, painAfter, peakPain, effort, mood }, given);
});

test('a correction keeps the sides apart, and takes what was left out here', () => {
  const both = recorded('e1');
  const stored = { ...both, items: [both.items[0], { ...both.items[0], side: 'RIGHT' as const, done: [8, 8] }, { ...both.items[1], done: [12], skippedBecause: null }] };
  const corrected = asCorrection(stored, skip(doSet(draft, 0, 0, 9), 1, 'HURTS'), 'id-2');
  assert.deepEqual(corrected.items.map((item) => item.sets), [[9, null], [8, 8], [null]]);
  assert.deepEqual(corrected.items.map((item) => item.skippedBecause), [null, null, 'HURTS']);
});

test('a new day is one after a while without a word; going on over midnight is not', () => {
  const next = aSession(0, 1, '2026-11-23');
  assert.ok(isNewDay('2026-11-22', next, STILL_AT_IT_MS));
  assert.ok(!isNewDay('2026-11-22', next, STILL_AT_IT_MS - 1));
  assert.ok(!isNewDay('2026-11-22', aSession(), 10 * STILL_AT_IT_MS));
});
