import { test } from 'node:test';
import assert from 'node:assert/strict';
import { looksForThePortal, saysReached } from './reached.ts';

test('an answer of the portal ends "Connection lost", and nothing else', () => {
  for (const [before, after] of [['connection-lost', 'connected'], ['reconnecting', 'connected'], ['loading', 'loading'], ['connected', 'connected']]) {
    const connection = { state: before };
    saysReached(connection);
    assert.equal(connection.state, after);
  }
  saysReached(undefined);
});

/** A connection as the frame keeps it, and a clock that is moved by hand. */
function frame(answers: (() => Promise<boolean>)[]) {
  let heard: (before: string, now: string) => void = () => undefined;
  let due: (() => void)[] = [];
  let asked = 0;
  let state = 'connected';
  const connection = {
    get state() {
      return state;
    },
    set state(now: string) {
      const before = state;
      state = now;
      heard(before, now);
    },
    addStateChangeListener: (listener: typeof heard) => (heard = listener),
  };
  looksForThePortal(connection, () => answers[asked++]!(), (run) => due.push(run));
  return {
    connection,
    get asked() {
      return asked;
    },
    /** How many looks were waiting. */
    async timePasses(): Promise<number> {
      const now = due;
      due = [];
      now.forEach((run) => run());
      await new Promise((done) => setImmediate(done));
      return now.length;
    },
  };
}

test('while the connection is said to be lost the portal is asked until it answers', async () => {
  const page = frame([() => Promise.reject(new TypeError('no network')), () => Promise.resolve(false), () => Promise.resolve(true)]);
  page.connection.state = 'loading';
  assert.equal(await page.timePasses(), 0, 'nothing is lost');
  page.connection.state = 'connection-lost';
  page.connection.state = 'reconnecting';
  assert.equal(await page.timePasses(), 1, 'one look at a time');
  assert.equal(page.connection.state, 'reconnecting');
  assert.equal(await page.timePasses(), 1, 'asked again after a failure');
  assert.equal(page.connection.state, 'reconnecting', 'an answer of somebody else');
  assert.equal(await page.timePasses(), 1);
  assert.equal(page.connection.state, 'connected');
  assert.equal(await page.timePasses(), 0, 'and no more');
  assert.equal(page.asked, 3);
});

test('who is connected again meanwhile is not asked about', async () => {
  const page = frame([() => Promise.resolve(true)]);
  page.connection.state = 'connection-lost';
  page.connection.state = 'connected';
  assert.equal(await page.timePasses(), 1);
  assert.equal(page.asked, 0);
  page.connection.state = 'connection-lost';
  assert.equal(await page.timePasses(), 1, 'the next time it looks again');
  assert.equal(page.asked, 1);
});
