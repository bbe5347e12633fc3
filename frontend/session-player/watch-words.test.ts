import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { opened as openedBy, ownWords, unanswered } from './watch-words.ts';
import { begin, correct, tickSign } from './session.ts';
import { aSession, recorded } from './today.fixture.ts';

/** The list that the server reads and sends. */
const LINES = readFileSync(new URL('../../src/main/resources/screening/watch-words.en.txt', import.meta.url), 'utf8').split('\n');
const of = (kind: string) => LINES.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
const WATCH = { saddle: of('saddle'), selfHarm: of('selfHarm') };
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
