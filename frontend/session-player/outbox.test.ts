import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Outbox, pauseAfter } from './outbox.ts';
import type { Outcome } from './api.ts';

const STORED: Outcome = { kind: 'stored', answer: { id: 'a', status: 'STORED', guidance: null, flags: [] } };

/** Time that moves when the test says so. */
class Hands {
  pauses: number[] = [];
  private next: (() => void) | null = null;

  after(ms: number, run: () => void) {
    this.pauses.push(ms);
    this.next = run;
    return 1;
  }

  cancel() {
    this.next = null;
  }

  async move() {
    this.next?.();
    await settle();
  }
}

async function settle() {
  for (let turn = 0; turn < 20; turn++) {
    await Promise.resolve();
  }
}

function outbox(answers: Outcome['kind'][]) {
  const hands = new Hands();
  const states: string[] = [];
  let sent = 0;
  const box = new Outbox(hands, (entry, outcome) => states.push(outcome?.kind ?? entry.state));
  const send = async (): Promise<Outcome> => {
    const kind = answers[Math.min(sent++, answers.length - 1)];
    return kind === 'stored' ? STORED : kind === 'refused' ? { kind, sentence: '', errors: [] } : ({ kind } as Outcome);
  };
  return { box, hands, states, send, sent: () => sent };
}

test('what is stored leaves the box', async () => {
  const { box, send, states } = outbox(['stored']);
  box.add('a', send);
  assert.equal(box.waiting, true);
  await settle();
  assert.equal(box.waiting, false);
  assert.deepEqual(states, ['sending', 'stored']);
});

test('the network failing keeps it, and it is tried again with longer pauses', async () => {
  const { box, hands, send, sent } = outbox(['unreachable', 'unreachable', 'stored']);
  box.add('a', send);
  await settle();
  assert.equal(box.waiting, true);
  await hands.move();
  await hands.move();
  assert.equal(box.waiting, false);
  assert.equal(sent(), 3);
  assert.deepEqual(hands.pauses, [2000, 4000]);
});

test('being signed out keeps it until it is tried again', async () => {
  const { box, states, send } = outbox(['signedOut', 'stored']);
  box.add('a', send);
  await settle();
  assert.equal(box.waiting, true);
  box.retry();
  await settle();
  assert.equal(box.waiting, false);
  assert.deepEqual(states, ['sending', 'signedOut', 'sending', 'stored']);
});

test('a refusal is final for that content: it is not tried again by itself', async () => {
  const { box, hands, send, sent } = outbox(['refused']);
  box.add('a', send);
  await settle();
  assert.equal(box.waiting, false);
  assert.deepEqual(hands.pauses, []);
  assert.equal(sent(), 1);
});

test('the same entry is not put in twice, nor sent twice at a time', async () => {
  const { box, send, sent } = outbox(['stored']);
  box.add('a', send);
  box.add('a', send);
  box.retry();
  await settle();
  assert.equal(sent(), 1);
});

test('entries go in the order in which they were made', async () => {
  const { box, hands, send } = outbox(['unreachable', 'stored']);
  const order: string[] = [];
  box.add('a', () => (order.push('a'), send()));
  await settle();
  box.add('b', () => (order.push('b'), send()));
  await settle();
  await hands.move();
  assert.deepEqual(order.filter((id, at) => order.indexOf(id) === at), ['a', 'b']);
  assert.equal(box.waiting, false);
});

test('pauses grow and stop growing at a minute', () => {
  assert.deepEqual([1, 2, 3, 10].map(pauseAfter), [2000, 4000, 8000, 60_000]);
});

test('a page that goes sends once more what waits, without waiting for answers', async () => {
  const { box } = outbox(['unreachable']);
  const sent: [string, boolean][] = [];
  const never = (id: string) => (leaving = false) => {
    sent.push([id, leaving]);
    return Promise.resolve<Outcome>({ kind: 'unreachable' });
  };
  box.add('a', never('a'));
  await settle();
  box.add('b', never('b'));
  await settle();
  sent.length = 0;
  box.leave();
  assert.deepEqual(sent, [['a', true], ['b', true]]);
  assert.equal(box.waiting, true);
});
