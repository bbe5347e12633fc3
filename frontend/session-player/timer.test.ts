import { test } from 'node:test';
import assert from 'node:assert/strict';
import { STOPPED, clock, guideAt, minutesDone, passed, pauseWatch, secondsLeft, startWatch } from './timer.ts';

test('a guided set gets ready, holds, releases, and is over after the last hold', () => {
  assert.deepEqual([guideAt(0, 2, 5).phase, guideAt(0, 2, 5).secondsLeft], ['ready', 3]);
  assert.deepEqual([guideAt(3000, 2, 5).phase, guideAt(3000, 2, 5).secondsLeft], ['hold', 5]);
  assert.equal(guideAt(8000, 2, 5).phase, 'release');
  assert.deepEqual([guideAt(11000, 2, 5).phase, guideAt(11000, 2, 5).repetition], ['hold', 2]);
  assert.equal(guideAt(15900, 2, 5).phase, 'hold');
  assert.equal(guideAt(16000, 2, 5).phase, 'over');
});

test('a phone that slept through the end finds the set over, not stuck', () => {
  assert.equal(guideAt(3_600_000, 10, 3).phase, 'over');
});

test('rest is counted by difference and never below zero', () => {
  assert.equal(secondsLeft(1000, 30, 1000), 30);
  assert.equal(secondsLeft(1000, 30, 11_500), 20);
  assert.equal(secondsLeft(1000, 30, 900_000), 0);
});

test('a paused watch stands still and goes on from there', () => {
  const paused = pauseWatch(startWatch(STOPPED, 1000), 61_000);
  assert.equal(passed(paused, 500_000), 60_000);
  assert.equal(passed(startWatch(paused, 100_000), 105_000), 65_000);
  assert.equal(startWatch(startWatch(STOPPED, 1000), 9000).sinceMs, 1000);
});

test('time reads as minutes and seconds', () => {
  assert.equal(clock(245_900), '4:05');
  assert.equal(clock(0), '0:00');
});

test('minutes are the watch\'s own once it was started, and what was asked where it was not', () => {
  const running = startWatch(STOPPED, 1_000);
  for (const [watch, now, minutes] of [
    [STOPPED, 99_000, 17],
    [running, 1_000, 0],
    [running, 3_000, 0],
    [running, 30_000, 0],
    [running, 31_000, 1],
    [running, 8 * 60_000 + 1_000, 8],
    [pauseWatch(running, 3_000), 3_600_000, 0],
    [pauseWatch(running, 20 * 60_000), 3_600_000, 20],
  ] as const) {
    assert.equal(minutesDone(watch, now, 17), minutes, JSON.stringify({ watch, now }));
  }
});
