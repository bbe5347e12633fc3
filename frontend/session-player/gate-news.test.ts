import { test } from 'node:test';
import assert from 'node:assert/strict';
import { OtherStops, worse } from './gate-news.ts';
import type { Level } from './safety.ts';

const stop = (tab: string, level: Level) => ({ kind: 'stop', tab, level, patient: 'Grace' }) as const;
const stored = (tab: string) => ({ kind: 'stored', tab, patient: 'Grace' }) as const;
const withdrawn = (tab: string) => ({ kind: 'withdrawn', tab, patient: 'Grace' }) as const;

function heard(...news: Parameters<OtherStops['heed']>[0][]): OtherStops {
  const others = new OtherStops();
  news.forEach((one) => others.heed(one));
  return others;
}

test('a stop of another tab holds before it is sent', () => {
  assert.equal(heard().level, null);
  assert.equal(heard(stop('a', 'EMERGENCY')).level, 'EMERGENCY');
});

test('of several the most urgent holds, and the last word of a tab is its word', () => {
  assert.equal(heard(stop('a', 'CLINICIAN_FIRST'), stop('b', 'EMERGENCY'), stop('c', 'URGENT')).level, 'EMERGENCY');
  assert.equal(heard(stop('a', 'EMERGENCY'), stop('a', 'SAME_DAY')).level, 'SAME_DAY');
});

test('a slip that is taken back opens only what that tab had shut', () => {
  assert.equal(heard(stop('a', 'EMERGENCY'), withdrawn('a')).level, null);
  assert.equal(heard(stop('a', 'EMERGENCY'), stop('b', 'SAME_DAY'), withdrawn('a')).level, 'SAME_DAY');
  assert.equal(heard(stop('a', 'EMERGENCY'), withdrawn('b')).level, 'EMERGENCY');
});

test('what is stored holds until the portal has answered a question asked afterwards', () => {
  const others = heard(stop('a', 'EMERGENCY'));
  const before = others.stored();
  others.heed(stored('a'));
  others.settle(before);
  assert.equal(others.level, 'EMERGENCY', 'that answer may be older than the stop');
  others.settle(others.stored());
  assert.equal(others.level, null);
});

test('a tab that says something new is not settled by what it stored before', () => {
  const others = heard(stop('a', 'CLINICIAN_FIRST'), stored('a'));
  const asked = others.stored();
  others.heed(stop('a', 'EMERGENCY'));
  others.settle(asked);
  assert.equal(others.level, 'EMERGENCY');
});

test('the worse of two', () => {
  assert.equal(worse(null, 'URGENT'), 'URGENT');
  assert.equal(worse('SAME_DAY', 'EMERGENCY'), 'EMERGENCY');
  assert.equal(worse('SAME_DAY', 'CLINICIAN_FIRST'), 'SAME_DAY');
  assert.equal(worse('URGENT', null), 'URGENT');
});
