import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openShelf } from './records.ts';

test('a browser without a database, one that forbids it, and one that never answers keep nothing', async (t) => {
  assert.equal(await openShelf(undefined), null);
  const forbids = () => {
    throw new Error();
  };
  assert.equal(await openShelf({ open: forbids } as unknown as IDBFactory), null);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const silent = openShelf({ open: () => ({}) } as unknown as IDBFactory);
  t.mock.timers.tick(3_000);
  assert.equal(await silent, null);
});
