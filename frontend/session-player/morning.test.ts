import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import '../text/english.fixture.ts';
import type { Today } from './api.ts';
import { morningAsked, morningLine, stillThatDay } from './morning.ts';

const answered = { date: '2026-06-10', text: 'How was your back this morning?', pain: 3, words: 'your usual' };
const open = { date: '2026-06-10', text: 'How was it?' };
const today = { openMorningQuestion: open } as Today;

test('what is open is asked, and what was answered with its own question', () => {
  assert.equal(morningAsked(today, null), open);
  assert.deepEqual(morningAsked(today, answered), { date: '2026-06-10', text: 'How was your back this morning?' });
  assert.equal(morningAsked({ openMorningQuestion: null } as Today, null), null);
});

test('the line says the number and how it compares', () => {
  assert.equal(morningLine(answered), 'This morning: 3, your usual.');
  assert.equal(morningLine({ ...answered, pain: 0, words: '' }), 'This morning: 0.');
});

test('it can be changed until midnight where the patient lives', () => {
  assert.equal(stillThatDay(answered, 'Europe/London', new Date('2026-06-10T22:59:00Z')), true);
  assert.equal(stillThatDay(answered, 'Europe/London', new Date('2026-06-10T23:00:00Z')), false);
  assert.equal(stillThatDay(answered, 'America/New_York', new Date('2026-06-10T23:00:00Z')), true);
});
