import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SAFETY } from '../session-player/safety.fixture.ts';
import type { Safety, Ticked } from '../session-player/safety.ts';
import { FEVER, NOTHING, bodyOf, counting, isOne, keptOf, withKindWords } from './check.ts';
import type { Check } from './check.ts';

const FOUND = { words: 'Examined', by: 'Anna', day: '2026-06-15' };
const TABLE: Safety = {
  ...SAFETY,
  watch: { saddle: ['bladder', 'wet myself'], selfHarm: ["don't want to live"], sign: ['chest'] },
  signs: [
    ...SAFETY.signs.map((sign) => (sign.name === 'leg_further_down' ? { ...sign, found: FOUND } : sign)),
    { name: FEVER, label: 'Fever', ask: 'NOTHING', question: null, which: [], ringIf: '', getHelp: 'GO', yes: 'SAME_DAY', no: null },
  ],
};
const WHOSE = { kind: 'signs' as const, patient: 'grace', check: 'c', tab: 'a' };

function ticked(...names: string[]): Check {
  return { ...NOTHING, ticks: names.map((name) => one(name)) };
}

function one(name: string, answer: Ticked['answer'] = null, which: string[] = []): Ticked {
  return { name, answer, which };
}

function names(check: Check): string[] {
  return counting(check, TABLE).map((sign) => sign.name);
}

test('a tick leads to its page from the first moment on, left out as yes, and only a no is less', () => {
  const page = (check: Check) => keptOf(check, TABLE, WHOSE, 0, false)?.advice ?? null;
  assert.equal(page(NOTHING), null);
  assert.equal(page(ticked('chest_pain')), 'EMERGENCY_RING');
  assert.equal(page(ticked('red_flag')), 'EMERGENCY_GO');
  assert.equal(page(ticked('faint')), 'EMERGENCY_RING');
  assert.equal(page({ ...NOTHING, ticks: [one('faint', 'NOT_SURE')] }), 'EMERGENCY_RING');
  assert.equal(page({ ...NOTHING, ticks: [one('faint', 'NO')] }), 'SAME_DAY');
  assert.equal(page(ticked(FEVER)), 'SAME_DAY');
  assert.equal(page(ticked(FEVER, 'red_flag')), 'EMERGENCY_GO', 'the highest wins');
  assert.equal(page({ ...NOTHING, ticks: [one('something_else', 'NO')] }), null, 'it has passed, and is no stop');
});

test('as before is an answer only where a clinician has found something', () => {
  assert.deepEqual(names({ ...ticked('leg_further_down', 'chest_pain'), asBefore: ['leg_further_down', 'chest_pain'] }), ['chest_pain']);
  assert.equal(isOne({ ...ticked('leg_further_down', 'chest_pain'), asBefore: ['leg_further_down'] }, TABLE), true);
  assert.equal(isOne(ticked('leg_further_down', 'chest_pain'), TABLE), false);
});

test('a question that the words open and nobody has answered is a yes, and answers no other', () => {
  const said = (words: string, answered: string | null = null): Check => ({ ...NOTHING, ticks: [one('something_else', 'NO')], words, answered });
  assert.deepEqual(names(said('I wet myself')), ['something_else', 'red_flag']);
  assert.equal(counting(said('my chest is tight'), TABLE)[0].answer, null);
  assert.equal(counting(said("I don't want to live"), TABLE)[0].answer, null);
  assert.equal(counting(said('My ear rang'), TABLE)[0].answer, 'NO');
  assert.deepEqual(names(said('My bladder was odd', 'My bladder was odd')), ['something_else']);
  assert.deepEqual(names(said('I wet myself', 'My bladder was odd')), ['something_else', 'red_flag'], 'of other words it was answered');
  assert.deepEqual(names({ ...said('I wet myself'), asBefore: ['something_else'] }), ['something_else', 'red_flag']);
});

test('it is sent as it stands, by the id of the check, and the portal finds what counts', () => {
  const check: Check = {
    ticks: [one('faint', 'NO'), one('red_flag', null, ['C1']), one('something_else'), one(FEVER)],
    asBefore: ['leg_further_down'],
    words: 'an odd feeling',
    answered: null,
  };
  assert.deepEqual(bodyOf(check, 'c', '2026-11-22T10:00:00Z'), {
    id: 'c',
    saidAt: '2026-11-22T10:00:00Z',
    stopSymptoms: [{ name: 'faint', answer: 'NO' }, { name: 'red_flag', answer: ['C1'] }, 'something_else'],
    asBefore: ['leg_further_down'],
    fever: true,
    note: 'an odd feeling',
    noteAnswered: false,
  });
  assert.equal(bodyOf({ ...check, ticks: [one('faint')] }, 'c', '').note, '', 'words whose tick was taken back');
});

test('what is kept belongs to the account and the tab, says whom to ring, and is the same check until it is sent', () => {
  const stop = keptOf(ticked('chest_pain'), TABLE, WHOSE, 5, true)!;
  assert.equal(stop.patient, 'grace');
  assert.equal(stop.tab, 'a');
  assert.equal(stop.to, 'signs');
  assert.equal(stop.body.id, 'c');
  assert.equal(stop.final, true);
  assert.deepEqual(stop.calls, [TABLE.emergency]);
  assert.equal(stop.page, TABLE.pages.EMERGENCY_RING);
});

test('thoughts of self-harm keep their own words and line, alone and beside others', () => {
  const talk = { name: 'MOOD', title: 'Talk', text: 'Thank you for telling us.', line: { label: 'Crisis', number: '116 123' } };
  const part = (name: string, getHelp: 'GO' | 'RING') => ({ name, label: name, ask: 'NOTHING' as const, question: null, which: [], ringIf: '', getHelp, yes: 'EMERGENCY' as const, no: null });
  const table: Safety = { ...SAFETY, signs: [part('CHEST', 'RING'), part('MOOD', 'GO')] };
  const kept = (...names: string[]) => {
    const check = ticked(...names);
    return keptOf(check, withKindWords(table, check.ticks, talk), { ...WHOSE, kind: 'weekly' }, 0, true)!;
  };
  assert.equal(kept('MOOD').page.title, 'Talk');
  assert.deepEqual(kept('MOOD').calls.map((call) => call.number), ['116 123', '999']);
  assert.equal(kept('CHEST', 'MOOD').page.title, SAFETY.pages.EMERGENCY_RING.title);
  assert.match(kept('CHEST', 'MOOD').page.text, /Thank you for telling us/);
  assert.equal(kept('CHEST').page, SAFETY.pages.EMERGENCY_RING);
  assert.deepEqual(kept('CHEST', 'MOOD').body, { id: 'c', saidAt: '1970-01-01T00:00:00.000Z', ticked: ['CHEST', 'MOOD'] });
});
