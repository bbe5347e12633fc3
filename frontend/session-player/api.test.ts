import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Api, OtherPerson, SignedOut } from './api.ts';
import type { MorningBody, SessionBody } from './api.ts';

const BODY: MorningBody = { id: 'm', date: '2026-11-22', pain: 0, zone: 'UTC', answeredAt: '2026-11-22T07:00:00Z' };
const STORED = { id: 'm', status: 'STORED', guidance: null, flags: [] };

function json(status: number, body: unknown) {
  return new Response(JSON.stringify(body), { status });
}

/** Answers calls in turn and remembers them. */
function server(...answers: (() => Response)[]) {
  const calls: { url: string; method: string; token: string | null; body: string | null; keepalive: boolean }[] = [];
  const api = new Api(async (url, init) => {
    const headers = new Headers(init?.headers);
    calls.push({ url, method: init?.method ?? 'GET', token: headers.get('X-CSRF-TOKEN'), body: (init?.body as string) ?? null, keepalive: init?.keepalive ?? false });
    return answers[calls.length - 1]();
  }, 'http://localhost/clinic/', () => 'Europe/Madrid');
  return { api, calls };
}

const today = (csrf: string, patientId = 'grace') => () => json(200, { csrf, patientId, patientName: 'Grace' });

test('the token of today goes with what is stored, below the address of the portal', async () => {
  const { api, calls } = server(today('t1'), () => json(201, STORED));
  await api.today();
  assert.equal(calls[0].url, 'http://localhost/clinic/api/me/today?zone=Europe%2FMadrid');
  assert.equal((await api.storeMorning(BODY)).kind, 'stored');
  assert.equal(calls[1].url, 'http://localhost/clinic/api/me/mornings');
  assert.equal(calls[1].token, 't1');
  assert.equal(JSON.parse(calls[1].body!).pain, 0);
});

test('stored before with the same content is stored', async () => {
  const { api } = server(today('t'), () => json(200, STORED));
  await api.today();
  assert.equal((await api.storeMorning(BODY)).kind, 'stored');
});

test('an old token is renewed and the same body sent once more', async () => {
  const { api, calls } = server(today('old'), () => json(403, {}), today('new'), () => json(201, STORED));
  api.belongsTo(await api.today());
  assert.equal((await api.storeMorning(BODY)).kind, 'stored');
  assert.equal(calls[3].token, 'new');
  assert.equal(calls[3].body, calls[1].body);
});

test('nothing is stored for somebody else who signed in meanwhile', async () => {
  const { api, calls } = server(today('old'), () => json(403, {}), today('new', 'Tom'));
  api.belongsTo(await api.today());
  assert.equal((await api.storeMorning(BODY)).kind, 'otherPerson');
  assert.equal(calls.length, 3);
});

test('signed out is told as such', async () => {
  const { api } = server(today('t'), () => json(401, {}));
  await api.today();
  assert.equal((await api.storeMorning(BODY)).kind, 'signedOut');
  await assert.rejects(server(() => json(401, {})).api.today(), SignedOut);
});

test('a refusal names its fields', async () => {
  const errors = [{ field: 'pain', message: 'Pain is a whole number from 0 to 10.' }];
  const { api } = server(today('t'), () => json(422, { detail: 'Not valid.', errors }));
  await api.today();
  assert.deepEqual(await api.storeMorning(BODY), { kind: 'refused', sentence: 'Not valid.', errors });
});

test('a conflict is not a refusal', async () => {
  const { api } = server(today('t'), () => json(409, { detail: 'Saved before.' }));
  await api.today();
  assert.deepEqual(await api.storeMorning(BODY), { kind: 'conflict', sentence: 'Saved before.' });
});

test('a server in trouble and a broken network both mean: try again', async () => {
  const { api } = server(today('t'), () => json(503, {}), () => {
    throw new TypeError('Failed to fetch');
  });
  await api.today();
  assert.equal((await api.storeMorning(BODY)).kind, 'unreachable');
  assert.equal((await api.storeMorning(BODY)).kind, 'unreachable');
});

test('an answer that is no JSON never shows itself', async () => {
  const { api } = server(today('t'), () => new Response('<html>stack trace</html>', { status: 400 }));
  await api.today();
  assert.deepEqual(await api.storeMorning(BODY), { kind: 'refused', sentence: '', errors: [] });
});

test('asking again never takes over the token of somebody else', async () => {
  const { api, calls } = server(today('mine'), today('theirs', 'Tom'), () => json(403, {}), today('theirs', 'Tom'));
  api.belongsTo(await api.today());
  await assert.rejects(api.today(), OtherPerson);
  assert.equal((await api.storeMorning(BODY)).kind, 'otherPerson');
  assert.equal(calls.length, 4);
  assert.equal(calls[2].token, '');
});

test('what is sent while the page goes outlives it, with the token', async () => {
  const { api, calls } = server(today('t'), () => json(201, STORED));
  await api.today();
  await api.storeSession({ id: 's' } as SessionBody, true);
  assert.deepEqual([calls[1].keepalive, calls[1].token], [true, 't']);
});
