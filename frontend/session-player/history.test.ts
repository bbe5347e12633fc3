import { test } from 'node:test';
import assert from 'node:assert/strict';
import { depthOf, placeAt } from './history.ts';
import { back, begin, correct, forward } from './session.ts';
import type { Draft, Place } from './session';
import { aSession, recorded } from './today.fixture.ts';

const draft = begin(aSession(), 'id-1', '2026-11-22T08:00:00Z');
const first: Place = { at: 'exercise', index: 0 };
const second: Place = { at: 'exercise', index: 1 };
const list: Place = { at: 'stop', from: second };

test('each place on the way is one entry deeper than the one before it', () => {
  let place: Place = { at: 'today' };
  for (const depth of [0, 1, 2, 3, 4, 5, 6, 7]) {
    assert.equal(depthOf(place, draft), depth, place.at);
    place = forward(place, draft);
  }
});

const BACK: [string, Place, Place][] = [
  ['the exercise before', second, first],
  ['the question before the first exercise', first, { at: 'before' }],
  ['the page itself from the first question', { at: 'before' }, { at: 'today' }],
  ['the last exercise from the first question after', { at: 'after', question: 0 }, second],
  ['the question before from a question after', { at: 'after', question: 2 }, { at: 'after', question: 1 }],
  ['the last question from the page after them', { at: 'after' }, { at: 'after', question: 2 }],
  ['the exercise from the list of signs', list, second],
  ['the list from a sign', { at: 'sign', name: 'faint', from: list }, list],
  ['the list from what to do now', { at: 'advice', from: list }, list],
  ['today where the gate has closed', { at: 'shut', from: first }, { at: 'today' }],
];
for (const [words, from, to] of BACK) {
  test(`the browser's back leads to ${words}`, () => {
    assert.deepEqual(placeAt(from, depthOf(from, draft) - 1, draft, false), to);
    assert.deepEqual(back(from, draft), to, 'as the button Back does');
  });
}

test('what comes in between is one entry of its own', () => {
  assert.equal(depthOf({ at: 'kept', from: list }, draft), depthOf(list, draft) + 1);
  for (const at of ['sent', 'elsewhere', 'newDay', 'shut'] as const) {
    assert.equal(depthOf({ at, from: first } as Place, draft), 1, at);
  }
});

test('several steps at once lead through all of them', () => {
  assert.deepEqual(placeAt({ at: 'after' }, 2, draft, false), first);
  assert.deepEqual(placeAt(list, 0, draft, false), { at: 'today' });
});

test('forward leads to the next exercise and to the questions, never past the save', () => {
  assert.deepEqual(placeAt(first, 3, draft, false), second);
  assert.deepEqual(placeAt(first, 9, draft, false), { at: 'after' });
  assert.deepEqual(placeAt({ at: 'sent' }, 3, draft, false), { at: 'sent' });
  assert.deepEqual(placeAt({ at: 'today' }, 1, draft, false), { at: 'today' });
});

test('forward on the question whether to leave stays in the session', () => {
  assert.deepEqual(placeAt({ at: 'leave', from: { at: 'before' } }, 1, draft, false), { at: 'before' });
});

test('once a stop was ticked there is no way back into the session', () => {
  assert.deepEqual(placeAt(list, 3, draft, true), list);
  assert.deepEqual(placeAt({ at: 'sign', name: 'faint', from: list }, 0, draft, true), list);
});

test('a correction is one entry', () => {
  const correcting: Draft = correct(recorded('e1'), 'id-2');
  assert.equal(depthOf({ at: 'after' }, correcting), 1);
  assert.deepEqual(placeAt({ at: 'after' }, 0, correcting, false), { at: 'today' });
});
