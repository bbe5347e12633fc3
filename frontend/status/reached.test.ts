import { test } from 'node:test';
import assert from 'node:assert/strict';
import { saysReached } from './reached.ts';

test('an answer of the portal ends "Connection lost", and nothing else', () => {
  for (const [before, after] of [['connection-lost', 'connected'], ['reconnecting', 'connected'], ['loading', 'loading'], ['connected', 'connected']]) {
    const connection = { state: before };
    saysReached(connection);
    assert.equal(connection.state, after);
  }
  saysReached(undefined);
});
