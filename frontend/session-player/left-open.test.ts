import { test } from 'node:test';
import assert from 'node:assert/strict';
import { SessionLeftOpen } from './left-open.ts';
import type { LeftOpen } from './left-open.ts';
import { begin, doSet } from './session.ts';
import { BRIDGE, WALK, aSession, recorded } from './today.fixture.ts';

/** The memory of one tab, which a reload leaves as it is. */
function aTab() {
  let held: string | null = null;
  return { getItem: () => held, setItem: (_: string, text: string) => (held = text), removeItem: () => (held = null) };
}

const TODAY = aSession();
const LEFT: LeftOpen = {
  patient: 'grace',
  draft: doSet(begin(TODAY, 'x', '2026-11-22T10:02:00Z'), 0, 0, 10),
  at: { at: 'exercise', index: 1 },
  day: '2026-11-22',
  known: [],
  begunUnder: 'OK',
  lastChange: 1,
};

test('a page that is loaded anew finds every set, and where it was', () => {
  const tab = aTab();
  assert.equal(new SessionLeftOpen(tab).put(LEFT), true);
  assert.deepEqual(new SessionLeftOpen(tab).take(TODAY), LEFT);
  assert.equal(new SessionLeftOpen(tab).take(TODAY), null, 'once');
});

test('somebody else does not, and nothing is left of it', () => {
  const tab = aTab();
  new SessionLeftOpen(tab).put(LEFT);
  assert.equal(new SessionLeftOpen(tab).take({ ...TODAY, patientId: 'another Grace' }), null);
  assert.equal(new SessionLeftOpen(tab).take(TODAY), null);
});

test('what the portal has by now is not open any more', () => {
  const tab = aTab();
  new SessionLeftOpen(tab).put(LEFT);
  assert.equal(new SessionLeftOpen(tab).take({ ...TODAY, done: [recorded('x')] }), null);
});

test('another version of the plan is not gone on with; what was done can be saved', () => {
  const tab = aTab();
  const changed = { ...TODAY, session: { ...TODAY.session!, items: [{ ...BRIDGE, prescriptionVersion: 4 }, WALK] } };
  new SessionLeftOpen(tab).put(LEFT);
  assert.deepEqual(new SessionLeftOpen(tab).take(changed)?.at, { at: 'after' });
  new SessionLeftOpen(tab).put(LEFT);
  const shut = { ...changed, session: { ...changed.session, mayExercise: false } };
  assert.deepEqual(new SessionLeftOpen(tab).take(shut)?.at, LEFT.at, 'a closed gate says so itself');
});

test('another side is another plan', () => {
  const tab = aTab();
  new SessionLeftOpen(tab).put(LEFT);
  const changed = { ...TODAY, session: { ...TODAY.session!, items: [{ ...BRIDGE, side: 'RIGHT' as const }, WALK] } };
  assert.deepEqual(new SessionLeftOpen(tab).take(changed)?.at, { at: 'after' });
});

test('a correction, another day and a plan that asks nothing are gone on with as they stood', () => {
  const tab = aTab();
  const changed = { ...TODAY, session: { ...TODAY.session!, items: [{ ...BRIDGE, prescriptionVersion: 4 }, WALK] } };
  const takes = (left: LeftOpen, today: typeof TODAY) => {
    new SessionLeftOpen(tab).put(left);
    return new SessionLeftOpen(tab).take(today)?.at;
  };
  assert.deepEqual(takes({ ...LEFT, draft: { ...LEFT.draft, corrects: 'e1' } }, changed), LEFT.at);
  assert.deepEqual(takes({ ...LEFT, day: '2026-11-21' }, changed), LEFT.at);
  assert.deepEqual(takes(LEFT, { ...TODAY, session: { ...TODAY.session!, items: [] } }), LEFT.at);
});

test('where the browser is full it waits while the portal is open', () => {
  const full = {
    ...aTab(),
    setItem: () => {
      throw new Error('full');
    },
  };
  assert.equal(new SessionLeftOpen(full).put(LEFT), false);
  assert.deepEqual(new SessionLeftOpen(full).take(TODAY), LEFT);
});

test('where the browser keeps nothing it waits while the portal is open', () => {
  const none = new SessionLeftOpen(null);
  assert.equal(none.put(LEFT), false);
  assert.deepEqual(new SessionLeftOpen(null).take(TODAY), LEFT);
});

test('the page of the day says at which exercise it goes on, and takes nothing', () => {
  const tab = aTab();
  const open = new SessionLeftOpen(tab);
  assert.equal(open.exerciseLeft('grace', '2026-11-22', []), null, 'nothing is left');
  open.put(LEFT);
  assert.deepEqual(open.exerciseLeft('grace', '2026-11-22', ['y']), { at: 2, of: 2, side: null });
  assert.equal(open.exerciseLeft('another Grace', '2026-11-22', []), null);
  assert.equal(open.exerciseLeft('grace', '2026-11-23', []), null, 'of another day');
  assert.equal(open.exerciseLeft('grace', '2026-11-22', ['x']), null, 'saved meanwhile');
  open.put({ ...LEFT, at: { at: 'after' } });
  assert.equal(open.exerciseLeft('grace', '2026-11-22', []), null, 'only what comes after the exercises is left');
  open.put(LEFT);
  assert.deepEqual(open.take(TODAY), LEFT);
});
