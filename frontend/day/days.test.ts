import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isAnotherDay, onAnotherDay } from './days.ts';

test('a day ends at midnight of the device, not after 24 hours', () => {
  assert.equal(isAnotherDay(new Date(2026, 10, 29, 23, 59, 59), new Date(2026, 10, 30, 0, 0, 0)), true);
  assert.equal(isAnotherDay(new Date(2026, 10, 29, 0, 0, 1), new Date(2026, 10, 29, 23, 59, 59)), false);
  assert.equal(isAnotherDay(new Date(2026, 10, 29, 8), new Date(2026, 11, 29, 8)), true);
  assert.equal(isAnotherDay(new Date(2025, 10, 29, 8), new Date(2026, 10, 29, 8)), true);
});

test('a page of yesterday is shown anew, unless that would cost something', () => {
  const quiet = { typed: false, exercising: false, online: true };

  assert.equal(onAnotherDay(quiet), 'show anew');
  assert.equal(onAnotherDay({ ...quiet, typed: true }), 'say so');
  assert.equal(onAnotherDay({ ...quiet, exercising: true }), 'leave');
  assert.equal(onAnotherDay({ ...quiet, online: false }), 'leave');
});
