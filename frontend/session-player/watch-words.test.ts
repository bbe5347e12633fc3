import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { leftOut, openOfElse, opened as openedBy, ownWords, unanswered } from './watch-words.ts';
import { answerSign, begin, correct, tickSign } from './session.ts';
import { highest } from './safety.ts';
import { SAFETY } from './safety.fixture.ts';
import { aSession, recorded } from './today.fixture.ts';

/** The list that the server reads and sends. */
const LINES = readFileSync(new URL('../../src/main/resources/screening/en/watch-words.txt', import.meta.url), 'utf8').split('\n');
const of = (kind: string) => LINES.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
const WATCH = { saddle: of('saddle'), selfHarm: of('selfHarm'), sign: of('sign') };
const opened = (text: string) => openedBy(text, WATCH);

const SADDLE = [
  'My bladder feels odd since Monday',
  'bowels not right',
  'I could not pee this morning',
  'peeing takes ages',
  'leaking a bit when I laugh',
  'I have been incontinent',
  'numb between my legs',
  'It feels numb and strange\nbetween the legs',
  'between my legs it is tingling',
  'tingling in the groin',
  'Can’t feel myself wiping',
  'when wiping it feels different',
  'no feeling down there',
  'numb bum after sitting',
  'sexual feeling has gone',
  'cannot go to the toilet',
  'constipated for four days',
  'couldn\'t get to the loo in time',
  'I could not hold my water',
  'can\'t hold it',
  'I can’t hold it any more',
  'can\'t hold on long enough',
  'leaking',
  'was leaking on the bus',
  'did not reach the bathroom',
  'barely made it to the toilet',
  'too late for the loo',
  'an accident on the way to the toilet',
  'have to run to the loo all the time',
  'my waterworks are odd',
  'trouble passing water',
  'it dribbles afterwards',
  'nothing comes out',
  'woke up wet',
  'wet pants this morning',
  'I don\'t feel when I need to go',
  'can\'t tell if I need the loo',
  'pooped in my sleep',
  'I went in my pants',
];

const SELF_HARM = [
  'sometimes I want to die',
  'I could kill myself',
  'thoughts of harming myself',
  'thinking about suicide',
  'Suicidal again',
  'I want to hurt myself',
  'I would be better off dead',
  'I don’t want to live like this',
  "I don't want to be here any more",
  'I might end it all',
  'took an overdose',
  'self-harm',
  'there is no point in living',
];

const NOTHING = [
  '',
  'Bridge was easier today.',
  'Back a bit stiff, 3 of 10.',
  'My leg was numb for a minute after kneeling',
  'tingling in my left foot',
  'I put my foot between two cushions',
  'I sat on a stool for the curls',
  'Hurt myself on the stairs last week, fine now',
  'That exercise is killing me',
  'I can’t go on with the plank for so long',
  'The kids want me to play',
  'Needed a weekend off',
  'I want to do more',
  'Peeled an orange in the plank, weekly record',
  'I can\'t hold the plank',
  'could not hold it for ten seconds',
  'can\'t hold it for the full 10 seconds',
  'couldn\'t hold it still',
  'can\'t hold it as long as before',
  'held the bridge with no trouble',
  'I drank more water',
  'ran to the bus',
  'got to the pool in time',
  'could not make it to the session',
  'dribbled the ball with my son',
  'came out of the pool feeling good',
  'wet hair from the rain',
  'I did not make it to the gym in time',
  'I can\'t hold on to the bar',
  'I do not know if I have to go slower',
  'I don\'t know if I have to go to work',
  'held my breath',
  'hold a water bottle in each hand',
  'went for a walk in my trousers',
  'a bit out of breath after the hill',
  'breathing out on the way up',
  'dropped the weights',
  'my niece had her baby',
];

test('words about bladder, bowel or feeling between the legs open the question', () => {
  for (const text of SADDLE) {
    assert.deepEqual(opened(text), ['saddle'], text);
    assert.deepEqual(opened(text.toUpperCase()), ['saddle'], text);
  }
});

test('words about harming oneself open the numbers', () => {
  for (const text of SELF_HARM) {
    assert.deepEqual(opened(text), ['selfHarm'], text);
  }
});

test('what is said about an ordinary session opens nothing', () => {
  for (const text of NOTHING) {
    assert.deepEqual(opened(text), [], text);
  }
});

const SIGNS = [
  'chest pain on the stairs',
  'my chest hurts and I nearly went',
  'my foot drags a bit',
  'my foot is dragging',
  'foot drop',
  'my leg gave way',
  'I fainted',
  'I blacked out',
  'I can’t breathe',
  'short of breath on the flat',
  'can not walk straight',
  'quite unsteady today',
  'my waters broke',
  'the baby moves less',
  'I am bleeding',
];

test('words about another sign open its question, in what something else was and in a note', () => {
  const begun = begin(aSession(), 'x', '2026-11-22T10:00:00Z');
  for (const text of SIGNS) {
    assert.deepEqual(opened(text), ['sign'], text);
    const said = answerSign({ ...tickSign(begun, 'something_else'), elseWords: text }, 'something_else', 'NO');
    assert.deepEqual(openOfElse(said, WATCH, null), ['sign'], text);
    assert.notEqual(highest(SAFETY, leftOut(said, WATCH, null).stopSymptoms), null, `${text}: no "it has passed" to words nobody asked about`);
    assert.equal(highest(SAFETY, leftOut(said, WATCH, ownWords(said)).stopSymptoms), null, `${text}: asked about, and none of it new`);
    assert.deepEqual(unanswered({ ...begun, note: text }, WATCH, null), ['sign'], text);
  }
});

test('it is answered by ticking a sign of the list, not by "something else"', () => {
  const note = { ...begin(aSession(), 'x', '2026-11-22T10:00:00Z'), note: 'my foot drags' };
  assert.deepEqual(unanswered(tickSign(note, 'something_else'), WATCH, null), ['sign']);
  assert.deepEqual(unanswered(tickSign(note, 'leg_weakness'), WATCH, null), []);
  assert.deepEqual(unanswered({ ...note, told: ['leg_weakness'] }, WATCH, null), []);
});

test('a day kept by an older page knows no words of other signs', () => {
  assert.deepEqual(openedBy('my foot drags', { saddle: [], selfHarm: [] }), []);
});

test('both at once open both', () => {
  assert.deepEqual(opened('My bladder is gone and I want to die'), ['selfHarm', 'saddle']);
});

test('without a list, as in a day kept by an older page, nothing is opened', () => {
  assert.deepEqual(openedBy('I want to die', undefined), []);
});

test('saving waits for the question that the words have opened, in a note, a correction and what something else was', () => {
  const plain = begin(aSession(), 'x', '2026-11-22T10:00:00Z');
  const note = { ...plain, note: 'numb between my legs' };
  assert.deepEqual(unanswered(plain, WATCH, null), []);
  assert.deepEqual(unanswered(note, WATCH, null), ['saddle']);
  assert.deepEqual(unanswered({ ...plain, elseWords: 'numb between my legs' }, WATCH, null), ['saddle']);
  assert.deepEqual(unanswered({ ...correct(recorded('a'), 'b'), note: note.note }, WATCH, null), ['saddle']);
  assert.deepEqual(unanswered({ ...plain, note: 'I want to kill myself' }, WATCH, null), ['selfHarm']);
});

test('it is answered by the sign itself, or by saying that none of these words is new', () => {
  const note = { ...begin(aSession(), 'x', '2026-11-22T10:00:00Z'), note: 'numb between my legs' };
  assert.deepEqual(unanswered(tickSign(note, 'red_flag'), WATCH, null), []);
  assert.deepEqual(unanswered({ ...note, told: ['red_flag'] }, WATCH, null), []);
  assert.deepEqual(unanswered({ ...note, note: `${note.note}. I want to die`, told: ['red_flag'] }, WATCH, null), ['selfHarm'], 'the sign is no answer to that');
  assert.deepEqual(unanswered(note, WATCH, ownWords(note)), []);
  assert.deepEqual(unanswered({ ...note, note: `${note.note}, and my bladder feels odd` }, WATCH, ownWords(note)), ['saddle'], 'other words are asked about anew');
});

test('the words of something else are asked about before its own question, and left out they are a yes', () => {
  const plain = tickSign(begin(aSession(), 'x', '2026-11-22T10:00:00Z'), 'something_else');
  const wet = { ...plain, elseWords: 'I wet myself and it is numb down there' };
  assert.deepEqual(openOfElse(wet, WATCH, null), ['saddle']);
  assert.equal(highest(SAFETY, leftOut(wet, WATCH, null).stopSymptoms), 'EMERGENCY');
  assert.equal(highest(SAFETY, leftOut(answerSign(wet, 'something_else', 'NO'), WATCH, null).stopSymptoms), 'EMERGENCY', 'no "it has passed" to words nobody asked about');

  assert.deepEqual(openOfElse(wet, WATCH, ownWords(wet)), [], 'none of it is new');
  assert.equal(highest(SAFETY, leftOut(answerSign(wet, 'something_else', 'NO'), WATCH, ownWords(wet)).stopSymptoms), null);
  assert.deepEqual(openOfElse(tickSign(wet, 'red_flag'), WATCH, null), [], 'the sign itself');
});

test('words of self-harm are no sign, and never less than left out while they are unanswered', () => {
  const plain = tickSign(begin(aSession(), 'x', '2026-11-22T10:00:00Z'), 'something_else');
  const tired = answerSign({ ...plain, elseWords: "I don't want to live" }, 'something_else', 'NO');
  assert.deepEqual(openOfElse(tired, WATCH, null), ['selfHarm']);
  assert.deepEqual(leftOut(tired, WATCH, null).stopSymptoms, plain.stopSymptoms);
  assert.equal(leftOut(tired, WATCH, ownWords(tired)), tired);
});

test('words that open nothing, or stand in the note, or whose tick was taken back, change no tick', () => {
  const begun = begin(aSession(), 'x', '2026-11-22T10:00:00Z');
  for (const draft of [{ ...begun, elseWords: 'I wet myself' }, { ...tickSign(begun, 'something_else'), note: 'I wet myself' }, { ...tickSign(begun, 'something_else'), elseWords: 'My ear rang' }]) {
    assert.equal(leftOut(draft, WATCH, null), draft);
  }
});
