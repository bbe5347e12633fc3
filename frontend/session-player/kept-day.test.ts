import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { AheadDay, MorningBody, SessionBody, Today } from './api.ts';
import { HOLDS_MS, dayFrom, picturesOf, toKeep } from './kept-day.ts';
import type { KeptRecord } from './records.ts';
import { BRIDGE, WALK, aSession, recorded } from './today.fixture.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY = 24 * 60 * 60_000;

function ahead(inDays: number, changes: Partial<AheadDay> = {}): AheadDay {
  const date = new Date(NOON + inDays * DAY).toISOString().slice(0, 10);
  const session = { ...aSession().session!, why: `day ${inDays}`, items: [{ ...BRIDGE, prescriptionVersion: 3 + inDays }, WALK] };
  return { date, session, morning: { date, text: 'How was it?' }, morningAlways: false, weeks: [], ...changes };
}

function known(days: AheadDay[] = [1, 2, 3, 4, 5, 6, 7].map((one) => ahead(one)), changes: Partial<Today> = {}) {
  return toKeep({ ...aSession(), ahead: days, ...changes }, NOON);
}

function waits(inDays: number, changes: Partial<SessionBody> = {}): KeptRecord {
  const startedAt = new Date(NOON + inDays * DAY).toISOString();
  const done = [{ prescriptionId: 'p1', prescriptionVersion: 3, done: [10], side: null, skippedBecause: null, peakPain: null, effort: null }];
  const body = { id: `s${inDays}`, startedAt, zone: 'Europe/London', planned: { date: startedAt.slice(0, 10), bout: 1 }, corrects: null, items: done, ...changes };
  return { id: body.id, patient: 'grace', to: 'sessions', at: inDays, refused: null, body: body as SessionBody };
}

test('on the day itself it is the day that the portal told, without its token', () => {
  const day = dayFrom(known(), NOON + 3 * 60 * 60_000, []);
  assert.deepEqual(day, { ...aSession(), ahead: known().today.ahead, csrf: '' });
});

test('the days that follow have their own session, to the seventh; then there is none', () => {
  for (const later of [1, 4, 7]) {
    const day = dayFrom(known(), NOON + later * DAY, [])!;
    assert.equal(day.date, ahead(later).date);
    assert.equal(day.session?.why, `day ${later}`);
    assert.equal(day.session?.items[0].prescriptionVersion, 3 + later);
  }
  assert.notEqual(dayFrom(known(), NOON + HOLDS_MS, []), null);
  assert.equal(dayFrom(known(), NOON + HOLDS_MS + 1, []), null);
  assert.equal(dayFrom(known(), NOON + 700 * DAY, []), null, 'a clock two years ahead');
});

test('a clock that was put back leaves the day that was kept', () => {
  assert.equal(dayFrom(known(), NOON - 3 * DAY, [])?.date, '2026-11-22');
});

test('the day is the patient’s own, wherever midnight is', () => {
  const tokyo = known(undefined, { zone: 'Asia/Tokyo' });
  assert.equal(dayFrom(tokyo, Date.parse('2026-11-22T15:30:00Z'), [])?.date, '2026-11-23');
});

test('where nothing lies ahead nothing is offered, and the gate says what it said', () => {
  const shut = { ...aSession().session!, mayExercise: false, gate: { action: 'SAME_DAY', sentence: 'Ring today.' } };
  const day = dayFrom(known([], { session: shut }), NOON + DAY, [])!;
  assert.deepEqual(day.session?.items, []);
  assert.equal(day.session?.gate.sentence, 'Ring today.');
  assert.equal(day.session?.mayExercise, false);
  assert.equal(dayFrom(known([], { session: null }), NOON + DAY, [])?.session, null);
});

test('what was done without a network is not asked for again', () => {
  assert.equal(dayFrom(known(), NOON + DAY, [waits(1)])?.session?.boutsDone, 1);
  assert.equal(dayFrom(known(), NOON + DAY, [waits(0)])?.session?.boutsDone, 0, 'that was yesterday’s');
});

test('an exercise of some days a week is not asked for on more of them', () => {
  const weeks = [{ prescriptionId: 'p1', left: 2, since: '2026-11-22' }];
  const days = [1, 2, 3].map((one) => ahead(one, { weeks }));
  const asked = (later: number, records: KeptRecord[]) => dayFrom(known(days), NOON + later * DAY, records)?.session?.items.map((item) => item.prescriptionId);
  assert.deepEqual(asked(2, [waits(1)]), ['p1', 'p2']);
  assert.deepEqual(asked(3, [waits(1), waits(2)]), ['p2']);
  assert.deepEqual(asked(3, [waits(1), waits(2, { items: [] })]), ['p1', 'p2'], 'skipped is not done');
  assert.deepEqual(asked(3, [waits(1), { ...waits(1), id: 'twice' }]), ['p1', 'p2'], 'two bouts of a day are one day');
  assert.deepEqual(asked(2, [waits(-1), waits(-2)]), ['p1', 'p2'], 'last week');
  assert.equal(dayFrom(known(days), NOON + 3 * DAY, [waits(1), waits(2)])?.session?.minutes, 9);
});

test('the morning is asked about after a session of the day before, and in a flare each day', () => {
  const asks = (kept = known(), later = 1, records: KeptRecord[] = []) => dayFrom(kept, NOON + later * DAY, records)?.openMorningQuestion?.date ?? null;
  assert.equal(asks(), null);
  assert.equal(asks(known(undefined, { done: [recorded('s')] })), '2026-11-23');
  assert.equal(asks(known(undefined, { done: [recorded('s')] }), 2), null);
  assert.equal(asks(known(), 3, [waits(2)]), '2026-11-25');
  assert.equal(asks(known([ahead(1, { morningAlways: true })])), '2026-11-23');
  const answered: KeptRecord = { id: 'm', patient: 'grace', to: 'mornings', at: 0, refused: null, body: { id: 'm', date: '2026-11-25', pain: 2 } as MorningBody };
  assert.equal(asks(known(), 3, [waits(2), answered]), null);
});

test('the pictures of all the days, each once', () => {
  const pictured = { ...BRIDGE, exercise: { ...BRIDGE.exercise, picture: 'figures/bridge.svg' } };
  const days = [ahead(1, { session: { ...aSession().session!, items: [pictured, WALK] } })];
  assert.deepEqual(picturesOf(known(days, { session: { ...aSession().session!, items: [pictured] } }).today), ['figures/bridge.svg']);
  assert.deepEqual(picturesOf({ ...aSession(), session: null }), []);
});
