import { test } from 'node:test';
import assert from 'node:assert/strict';
import '../text/english.fixture.ts';
import { begin, correct, doSet } from './session.ts';
import { speak } from '../text/texts.ts';
import { textsIn } from '../text/english.fixture.ts';
import { BRIDGE, WALK, aSession, recorded } from './today.fixture.ts';
import { callWords, dateWords, dose, itemWords, lostWords, painWords, timeOf } from './words.ts';

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

test('a dose says what is asked, and no more', () => {
  for (const [asked, words] of [
    [{ sets: 2, reps: 10, holdSeconds: 3, load: '2 kg' }, '2 sets of 10, hold each for 3 seconds, with 2 kg'],
    [{ sets: 2, reps: 10, holdSeconds: 0 }, '2 sets of 10'],
    [{ sets: 1, reps: 1, holdSeconds: null }, '1 time'],
    [{ sets: 1, reps: 8, holdSeconds: 1 }, '8 times, hold each for 1 second'],
    [{ sets: 1, reps: 1, holdSeconds: 20 }, 'hold for 20 seconds'],
    [{ sets: 3, reps: 1, holdSeconds: 20, load: '' }, '3 holds of 20 seconds'],
  ] as const) {
    assert.equal(dose({ ...BRIDGE, ...asked }), words);
  }
  assert.equal(dose(WALK), '12 minutes');
  assert.equal(dose({ ...WALK, minutes: 1, load: '2 kg' }), '1 minute, with 2 kg');
});

test('pain that was not given is not named', () => {
  const entry = recorded('y');
  assert.equal(painWords(entry), 'Pain 3 before, 5 at worst, 4 after');
  assert.equal(painWords({ ...entry, peakPain: null, painBefore: 0 }), 'Pain 0 before, 4 after');
  assert.equal(painWords({ ...entry, painBefore: null, peakPain: null, painAfter: null }), 'Pain not given');
});

test('the emergency number needs no name, others do', () => {
  assert.equal(callWords({ label: 'Emergency', number: '999' }), 'Call 999');
  assert.equal(callWords({ label: 'Emergency, Spain', number: '112' }), 'Emergency, Spain: 112');
});

test('a page in another language says the same in that', () => {
  speak(textsIn('es'));
  assert.equal(dose({ ...BRIDGE, load: '2,5 kg' }), '2 series de 10, manteniendo 3 segundos cada vez, con 2,5 kg');
  assert.equal(dateWords('2026-11-22'), 'domingo, 22 de noviembre');
  assert.equal(timeOf('2026-11-22T07:05:00Z', 'Europe/Madrid'), '08:05');
  assert.equal(callWords({ label: 'Emergencias', number: '112' }), 'Llame al 112');
  speak(textsIn('en'));
  assert.equal(dateWords('2026-11-22'), 'Sunday 22 November');
});
