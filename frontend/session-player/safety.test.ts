import { test } from 'node:test';
import assert from 'node:assert/strict';
import '../text/english.fixture.ts';
import { STOP_PAGES, adviceOn, answer, callsAtGate, callsOn, callsFor, dialled, highest, levelOf, moreUrgent, pageFor, said, standsAlready, stoppedWords, tick, toSay, toggleWhich, untick } from './safety.ts';
import type { Answer, Level, Ticked } from './safety.ts';
import { SAFETY } from './safety.fixture.ts';

const ANSWERS: (Answer | null)[] = ['YES', 'NO', 'NOT_SURE', null];
const said1 = (name: string, given: Answer | null = null): Ticked => ({ name, answer: given, which: [] });

test('every sign and every answer: not sure and left out count as yes, only a no is less', () => {
  for (const sign of SAFETY.signs) {
    for (const given of ANSWERS) {
      const expected = given === 'NO' && sign.ask === 'YES_NO' ? sign.no : sign.yes;
      assert.equal(levelOf(SAFETY, said1(sign.name, given)), expected, `${sign.name} ${given}`);
    }
  }
});

test('the levels are those of the fact sheet, in words', () => {
  const noes: Record<string, Level | null> = {
    red_flag: 'EMERGENCY',
    chest_pain: 'EMERGENCY',
    sudden_severe: 'EMERGENCY',
    new_weakness: 'SAME_DAY',
    new_numbness: 'CLINICIAN_FIRST',
    leg_further_down: 'CLINICIAN_FIRST',
    breathless: 'SAME_DAY',
    faint: 'SAME_DAY',
    pregnancy_sign: 'SAME_DAY',
    something_else: null,
  };
  for (const [name, level] of Object.entries(noes)) {
    assert.equal(levelOf(SAFETY, said1(name, 'NO')), level, name);
  }
});

test('a sign that the page does not know is an emergency', () => {
  assert.equal(levelOf(SAFETY, said1('of a later release')), 'EMERGENCY');
});

test('what was an emergency before another sign was ticked stays one on its question', () => {
  const chest = said1('chest_pain', 'YES');
  const low = said1('something_else', 'YES');
  assert.equal(standsAlready(SAFETY, [chest, low], 'something_else'), true);
  assert.equal(standsAlready(SAFETY, [chest, low], 'chest_pain'), false, 'its own question says it itself');
  assert.equal(standsAlready(SAFETY, [low], 'something_else'), false);
});

test('the highest wins, in whatever order it was ticked', () => {
  const low = said1('new_numbness', 'NO');
  const middle = said1('faint', 'NO');
  const high = said1('new_weakness', 'NOT_SURE');
  assert.equal(highest(SAFETY, [low]), 'CLINICIAN_FIRST');
  assert.equal(highest(SAFETY, [low, middle]), 'SAME_DAY');
  assert.equal(highest(SAFETY, [high, middle, low]), 'EMERGENCY');
  assert.equal(highest(SAFETY, [low, middle, high]), 'EMERGENCY');
  assert.equal(highest(SAFETY, [said1('something_else', 'NO')]), null);
  assert.equal(highest(SAFETY, [said1('something_else', 'NO'), low]), 'CLINICIAN_FIRST');
  assert.equal(highest(SAFETY, []), null);
});

test('by C and N to the emergency department, by all else and by both kinds: ring', () => {
  assert.equal(pageFor(SAFETY, [said1('red_flag')]), 'EMERGENCY_GO');
  assert.equal(pageFor(SAFETY, [said1('new_weakness', 'YES'), said1('leg_further_down', 'YES')]), 'EMERGENCY_GO');
  assert.equal(pageFor(SAFETY, [said1('chest_pain')]), 'EMERGENCY_RING');
  assert.equal(pageFor(SAFETY, [said1('red_flag'), said1('faint', 'YES')]), 'EMERGENCY_RING');
});

test('a lower sign to ring for does not change where an emergency goes', () => {
  assert.equal(pageFor(SAFETY, [said1('red_flag'), said1('faint', 'NO')]), 'EMERGENCY_GO');
});

test('each level has its page', () => {
  assert.equal(pageFor(SAFETY, [said1('faint', 'NO')]), 'SAME_DAY');
  assert.equal(pageFor(SAFETY, [said1('new_numbness', 'NO')]), 'CLINICIAN_FIRST');
  assert.equal(pageFor(SAFETY, [said1('something_else', 'NO')]), 'NO_STOP');
});

test('a warning sign in pregnancy goes to the maternity unit, also among others of the same day', () => {
  assert.equal(pageFor(SAFETY, [said1('pregnancy_sign', 'NO')]), 'MATERNITY');
  assert.equal(pageFor(SAFETY, [said1('faint', 'NO'), said1('pregnancy_sign', 'NO')]), 'MATERNITY');
  assert.equal(pageFor(SAFETY, [said1('red_flag'), said1('pregnancy_sign', 'NO')]), 'EMERGENCY_GO');
});

test('whom to ring: the emergency number is never the clinic', () => {
  const numbers = (level: Level | null, ticks: Ticked[] = []) => callsFor(SAFETY, level, ticks).map((phone) => phone.number);
  assert.deepEqual(numbers('EMERGENCY'), ['999']);
  assert.deepEqual(numbers('SAME_DAY'), ['111', '020 2']);
  assert.deepEqual(numbers('SAME_DAY', [said1('pregnancy_sign', 'NO')]), ['020 1', '111', '020 2']);
  assert.deepEqual(numbers('CLINICIAN_FIRST'), ['020 2', '111']);
  assert.deepEqual(numbers(null), []);
});

test('while a gate is closed: the number that fits first, the emergency number always, each once', () => {
  const numbers = (action: string) => callsAtGate(SAFETY, action).map((phone) => phone.number);
  assert.deepEqual(numbers('EMERGENCY'), ['999']);
  assert.deepEqual(numbers('SAME_DAY'), ['111', '020 2', '999']);
  for (const action of ['SAME_DAY', 'STOPPED']) {
    assert.deepEqual(callsAtGate(SAFETY, action, 'MATERNITY').map((phone) => phone.number), ['020 1', '111', '020 2', '999'], 'held or sent');
  }
  for (const action of ['STOPPED', 'URGENT', 'CLINICIAN_FIRST']) {
    assert.deepEqual(numbers(action), ['020 2', '111', '999'], action);
  }
  for (const action of ['OK', 'OK_WITH_CAUTIONS', 'SUPERVISED_ONLY', 'STAY_ACTIVE', 'QUESTIONS_FIRST', 'NOT_SCREENED']) {
    assert.deepEqual(numbers(action), [], action);
  }
});

test('one sign, one page, and on each page the numbers of the portal\'s own', () => {
  const numbers = Object.fromEntries(STOP_PAGES.map((page) => [page, callsOn(SAFETY, page).map((phone) => phone.number)]));
  assert.deepEqual(numbers, {
    EMERGENCY_RING: ['999'],
    EMERGENCY_GO: ['999'],
    MATERNITY: ['020 1', '111', '020 2', '999'],
    SAME_DAY: ['111', '020 2', '999'],
    CLINICIAN_FIRST: ['020 2', '111', '999'],
  });
  assert.equal(adviceOn(SAFETY, [said1('new_weakness', 'YES')]), 'EMERGENCY_GO');
  assert.equal(adviceOn(SAFETY, [said1('pregnancy_sign', 'NO')]), 'MATERNITY');
  assert.equal(adviceOn(SAFETY, [said1('something_else', 'NO')]), null);
});

test('in another country its number stands beside the clinic\'s, and the same number once', () => {
  const there = { ...SAFETY, abroad: { label: 'Emergency where you are', number: '112' } };
  assert.deepEqual(callsFor(there, 'EMERGENCY', []).map((phone) => phone.number), ['112', '999']);
  const same = { ...SAFETY, abroad: { label: 'Emergency where you are', number: '999' } };
  assert.deepEqual(callsFor(same, 'EMERGENCY', []).map((phone) => phone.number), ['999']);
});

test('what to say names what was ticked now, the most urgent first, with its answer', () => {
  const ticks = [said1('faint', 'NO'), { ...said1('red_flag'), which: ['C2'] }, said1('new_numbness')];
  assert.deepEqual(toSay(SAFETY, ticks, ''), [
    { sign: 'label of red_flag', more: 'label of C2' },
    { sign: 'label of new_numbness', more: '' },
    { sign: 'label of faint', more: 'Passed out? No' },
  ]);
  assert.equal(toSay(SAFETY, [said1('something_else', 'YES')], ' my ear rings ')[0].sign, '“my ear rings”');
});

test('a tick, its answer and taking it back', () => {
  const ticked = tick(tick([], 'faint'), 'faint');
  assert.deepEqual(ticked, [said1('faint')]);
  assert.deepEqual(said(answer(ticked, 'faint', 'NOT_SURE')), [{ name: 'faint', answer: 'NOT_SURE' }]);
  assert.deepEqual(said(ticked), ['faint']);
  assert.deepEqual(untick(ticked, 'faint'), []);
});

test('which of the four may stay empty, and is sent as a list', () => {
  const ticked = tick([], 'red_flag');
  assert.deepEqual(said(ticked), ['red_flag']);
  const two = toggleWhich(toggleWhich(ticked, 'red_flag', 'C3'), 'red_flag', 'C1');
  assert.deepEqual(said(two), [{ name: 'red_flag', answer: ['C1', 'C3'] }]);
  assert.deepEqual(said(toggleWhich(two, 'red_flag', 'C1')), [{ name: 'red_flag', answer: ['C3'] }]);
});

test('only what is more urgent changes a page', () => {
  assert.equal(moreUrgent('EMERGENCY', 'SAME_DAY'), true);
  assert.equal(moreUrgent('SAME_DAY', 'SAME_DAY'), false);
  assert.equal(moreUrgent('CLINICIAN_FIRST', 'EMERGENCY'), false);
  assert.equal(moreUrgent('CLINICIAN_FIRST', null), true);
  assert.equal(moreUrgent('OK', null), false);
  assert.equal(moreUrgent(null, null), false);
});

test('a number is dialled without its spaces', () => {
  assert.equal(dialled('+44 20-7946 0000'), 'tel:+442079460000');
});

test('what stopped somebody is said in the words of the list, and a sign of a later release by its name', () => {
  assert.equal(stoppedWords(['faint', 'chest_pain'], SAFETY), 'You stopped: label of chest_pain; label of faint');
  assert.equal(stoppedWords(['of_later'], SAFETY), 'You stopped: of_later');
});
