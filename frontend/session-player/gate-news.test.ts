import { test } from 'node:test';
import assert from 'node:assert/strict';
import { OtherStops, worse } from './gate-news.ts';
import type { StopPage } from './safety.ts';

const stop = (tab: string, advice: StopPage) => ({ kind: 'stop', tab, advice, patient: 'Grace' }) as const;
const stored = (tab: string) => ({ kind: 'stored', tab, patient: 'Grace' }) as const;
const withdrawn = (tab: string) => ({ kind: 'withdrawn', tab, patient: 'Grace' }) as const;

function heard(...news: Parameters<OtherStops['heed']>[0][]): OtherStops {
  const others = new OtherStops();
  news.forEach((one) => others.heed(one));
  return others;
}

test('a stop of another tab holds before it is sent', () => {
  assert.equal(heard().advice, null);
  assert.equal(heard(stop('a', 'EMERGENCY_GO')).advice, 'EMERGENCY_GO');
});

test('of several the most urgent holds, and the last word of a tab is its word', () => {
  assert.equal(heard(stop('a', 'CLINICIAN_FIRST'), stop('b', 'EMERGENCY_GO'), stop('c', 'MATERNITY')).advice, 'EMERGENCY_GO');
  assert.equal(heard(stop('a', 'EMERGENCY_GO'), stop('a', 'SAME_DAY')).advice, 'SAME_DAY');
});

test('a slip that is taken back opens only what that tab had shut', () => {
  assert.equal(heard(stop('a', 'EMERGENCY_GO'), withdrawn('a')).advice, null);
  assert.equal(heard(stop('a', 'EMERGENCY_GO'), stop('b', 'SAME_DAY'), withdrawn('a')).advice, 'SAME_DAY');
  assert.equal(heard(stop('a', 'EMERGENCY_GO'), withdrawn('b')).advice, 'EMERGENCY_GO');
});

test('what is stored holds until the portal has answered a question asked afterwards', () => {
  const others = heard(stop('a', 'EMERGENCY_GO'));
  const before = others.stored();
  others.heed(stored('a'));
  others.settle(before);
  assert.equal(others.advice, 'EMERGENCY_GO', 'that answer may be older than the stop');
  others.settle(others.stored());
  assert.equal(others.advice, null);
});

test('a tab that says something new is not settled by what it stored before', () => {
  const others = heard(stop('a', 'CLINICIAN_FIRST'), stored('a'));
  const asked = others.stored();
  others.heed(stop('a', 'EMERGENCY_GO'));
  others.settle(asked);
  assert.equal(others.advice, 'EMERGENCY_GO');
});

test('the worse of two', () => {
  assert.equal(worse(null, 'MATERNITY'), 'MATERNITY');
  assert.equal(worse('SAME_DAY', 'EMERGENCY_GO'), 'EMERGENCY_GO');
  assert.equal(worse('SAME_DAY', 'CLINICIAN_FIRST'), 'SAME_DAY');
  assert.equal(worse('MATERNITY', null), 'MATERNITY');
  assert.equal(worse('EMERGENCY_GO', 'EMERGENCY_RING'), 'EMERGENCY_RING', 'who must not drive must not with a second sign either');
  assert.equal(worse('EMERGENCY_RING', 'EMERGENCY_GO'), 'EMERGENCY_RING');
  assert.equal(worse('SAME_DAY', 'MATERNITY'), 'MATERNITY');
});

test('a tab with an older page, which does not say what it advises, shuts all the same', () => {
  assert.equal(heard({ kind: 'stop', tab: 'a', level: 'SAME_DAY', patient: 'Grace' } as unknown as ReturnType<typeof stop>).advice, 'EMERGENCY_RING');
});
