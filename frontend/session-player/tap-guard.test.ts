import { test } from 'node:test';
import assert from 'node:assert/strict';
import { DEAF_MS, TapGuard } from './tap-guard.ts';

const button = {};

test('a button that has just appeared takes no tap for 0.6 s', () => {
  const guard = new TapGuard();
  assert.equal(DEAF_MS, 600);
  assert.equal(guard.deafFor(button, 'Set 1 done', 1_000), 600);
  assert.equal(guard.deafFor(button, 'Set 1 done', 1_400), 200);
  assert.equal(guard.deafFor(button, 'Set 1 done', 1_599), 1);
  assert.equal(guard.deafFor(button, 'Set 1 done', 1_600), 0);
});

test('with another word it is deaf again, with the same one it is not', () => {
  const guard = new TapGuard();
  guard.deafFor(button, 'Set 1 done', 0);
  assert.equal(guard.deafFor(button, 'Set 1 done', 5_000), 0);
  assert.equal(guard.deafFor(button, '15 s more', 5_000), 600);
  assert.equal(guard.deafFor(button, 'Set 2 done', 5_500), 600);
});

test('each button has its own time', () => {
  const guard = new TapGuard();
  guard.deafFor(button, 'Set 1 done', 0);
  assert.equal(guard.deafFor({}, 'Count for me', 2_000), 600);
  assert.equal(guard.deafFor(button, 'Set 1 done', 2_000), 0);
});
