import { test } from 'node:test';
import assert from 'node:assert/strict';
import '../text/english.fixture.ts';
import { begin, correct, doSet } from './session.ts';
import { aSession, recorded } from './today.fixture.ts';
import { itemWords, lostWords } from './words.ts';

test('what would be lost is counted before it is thrown away', () => {
  const begun = begin(aSession(), 'x', '2026-11-22T10:02:00Z');
  assert.equal(lostWords(begun), 'It is not saved. Thrown away, it cannot be brought back.');
  const one = doSet(begun, 0, 0, 10);
  assert.equal(lostWords(one), 'It is not saved: 1 set done. Thrown away, it cannot be brought back.');
  assert.equal(lostWords({ ...doSet(one, 0, 1, 10), note: 'my bladder' }), 'It is not saved: 2 sets done and your note. Thrown away, it cannot be brought back.');
  assert.equal(lostWords(correct(recorded('y'), 'z')), 'What you changed is lost. The saved session stays as it was.');
});

test('what was recorded names its side', () => {
  const item = { ...recorded('y').items[0], name: 'Knee to chest', done: [4], skippedBecause: null };
  assert.equal(itemWords({ ...item, side: 'LEFT' }), 'Knee to chest, left side: 4');
  assert.equal(itemWords({ ...item, side: 'RIGHT', done: [] }), 'Knee to chest, right side: not done');
  assert.equal(itemWords({ ...item, side: null }), 'Knee to chest: 4');
});
