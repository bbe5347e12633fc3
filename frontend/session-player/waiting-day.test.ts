import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { MorningBody, SessionBody, Today } from './api.ts';
import type { KeptRecord } from './records.ts';
import { aSession, recorded } from './today.fixture.ts';
import { morningWaits, withWaiting } from './waiting-day.ts';

const TODAY = aSession(0, 2);

function bout(id: string, changes: Partial<SessionBody> = {}): KeptRecord {
  const body = { id, planned: { date: TODAY.date, bout: 1 }, corrects: null, ...changes } as SessionBody;
  return { id, patient: 'grace', to: 'sessions', at: 0, refused: null, body };
}

function morning(pain: number, date = TODAY.date): KeptRecord {
  return { id: `m${pain}`, patient: 'grace', to: 'mornings', at: pain, refused: null, body: { id: `m${pain}`, date, pain } as MorningBody };
}

const bouts = (today: Today) => [today.session?.boutsDone, today.session?.bout];

test('what was done and waits is not asked for again', () => {
  assert.deepEqual(bouts(withWaiting(TODAY, [])), [0, 1]);
  assert.deepEqual(bouts(withWaiting(TODAY, [bout('a')])), [1, 2]);
  assert.deepEqual(bouts(withWaiting(TODAY, [bout('a'), bout('b'), bout('c')])), [2, 2], 'never more than was asked');
});

test('no bout of today: one of another day, of one’s own accord, a correction, a refused one, one that the portal has', () => {
  const refused = { ...bout('r'), refused: { sentence: '', errors: [], conflict: false } };
  const none = [bout('a', { planned: { date: '2026-11-21', bout: 1 } }), bout('b', { planned: null }), bout('c', { corrects: 'x' }), refused, morning(3)];
  assert.deepEqual(bouts(withWaiting(TODAY, none)), [0, 1]);
  assert.deepEqual(bouts(withWaiting({ ...TODAY, done: [recorded('s')] }, [bout('s')])), [0, 1]);
});

test('a morning that was answered is not asked about again, and the last answer counts', () => {
  const asking: Today = { ...TODAY, openMorningQuestion: { date: TODAY.date, text: 'How was your back?' } };
  const day = withWaiting(asking, [morning(3), morning(5)]);
  assert.equal(day.openMorningQuestion, null);
  assert.deepEqual(day.morningAnswered, { date: TODAY.date, pain: 5, text: 'How was your back?', words: '' });
  assert.equal(withWaiting(asking, [morning(3, '2026-11-21')]).openMorningQuestion?.date, TODAY.date);
  assert.equal(withWaiting({ ...day, openMorningQuestion: null }, [morning(2)]).morningAnswered?.pain, 2, 'changed');
});

test('that an answer is on this phone only is said of its day, until the portal has it or refuses it', () => {
  assert.equal(morningWaits(TODAY.date, [morning(3)]), true);
  assert.equal(morningWaits('2026-11-21', [morning(3), bout('a')]), false);
  assert.equal(morningWaits(TODAY.date, [{ ...morning(3), refused: { sentence: '', errors: [], conflict: true } }]), false);
});
