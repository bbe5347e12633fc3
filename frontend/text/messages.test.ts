import { test } from 'node:test';
import assert from 'node:assert/strict';
import { compile } from './messages.ts';
import type { Args, Tongue } from './messages.ts';

const EN: Tongue = { locale: 'en-GB', direction: 'ltr' };
const ES: Tongue = { locale: 'es', direction: 'ltr' };
const MIRRORED: Tongue = { locale: 'ar-u-nu-latn', direction: 'rtl' };

/** 22 November 2026, 07:05 in London, a Sunday; in Auckland the evening of it. */
const at = (zone: string) => ({ instant: new Date('2026-11-22T07:05:00Z'), zone });
const LONDON = { at: at('Europe/London') };
const SETS = '{n, plural, =0 {none} one {# set} other {# sets}}';
const SIDE = '{side, select, LEFT {left} other {}}';

const SAID: [Tongue, string, Args, string][] = [
  [EN, 'Today', {}, 'Today'],
  [EN, '', {}, ''],
  [EN, 'Your goal: { goal }', { goal: 'the garden' }, 'Your goal: the garden'],
  // numbers
  [EN, '{n}', { n: 1200.5 }, '1,200.5'],
  [ES, '{n}', { n: 3.5 }, '3,5'],
  [EN, '{n, number} km', { n: 12 }, '12 km'],
  // plurals
  [EN, SETS, { n: 0 }, 'none'],
  [EN, SETS, { n: 1 }, '1 set'],
  [EN, SETS, { n: 21 }, '21 sets'],
  [EN, SETS, { n: 1200 }, '1,200 sets'],
  [ES, '{n, plural, one {# serie} other {# series}}', { n: 12000 }, '12.000 series'],
  [ES, '{n, plural, one {# vez} many {# de veces} other {# veces}}', { n: 1_000_000 }, '1.000.000 de veces'],
  [MIRRORED, '{n, plural, one {# x} other {# y}}', { n: 2 }, '2 y'],
  [EN, 'a {n, plural, other {{n} of # in {where}}} b', { n: 2, where: 'x' }, 'a 2 of 2 in x b'],
  // choices
  [EN, SIDE, { side: 'LEFT' }, 'left'],
  [EN, SIDE, { side: 'NONE' }, ''],
  [EN, '{is, select, true {done} other {open}}', { is: true }, 'done'],
  [EN, '{load, select, NONE {} other {, with {load}}}', { load: '2 kg' }, ', with 2 kg'],
  [EN, '{x, select, a {{n, plural, one {# set} other {# sets}} of it} other {#}}', { x: 'a', n: 1 }, '1 set of it'],
  [EN, '{x, select, a {} other {#}}', { x: 'b' }, '#'],
  // apostrophes
  [EN, "don't, won't and 'so'", {}, "don't, won't and 'so'"],
  [EN, "it''s", {}, "it's"],
  [EN, "a '{b}' c", {}, 'a {b} c'],
  [EN, "a '{it''s}' {b}", { b: 1 }, "a {it's} 1"],
  [EN, "{n, plural, other {'#' # don't}}", { n: 3 }, "# 3 don't"],
  [EN, "'# and |'", {}, "'# and |'"],
  // days and hours
  [EN, '{at, date, ::EEEEdMMMM}', LONDON, 'Sunday 22 November'],
  [EN, '{at, date, ::dMMM}', LONDON, '22 Nov'],
  [ES, '{at, date, ::EEEEdMMMM}', LONDON, 'domingo, 22 de noviembre'],
  [ES, 'el {at, date, EEEE d} de {at, date, MMMM}', LONDON, 'el domingo 22 de noviembre'],
  [EN, '{at, time, HH:mm}', LONDON, '07:05'],
  [ES, '{at, time, HH:mm}', { at: at('Pacific/Auckland') }, '20:05'],
  [EN, "{at, date, d 'of' MMM uuuu}", LONDON, '22 of Nov 2026'],
  [EN, '{at, time, ::HHmm}', { at: { instant: new Date('2026-11-22T00:05:00Z'), zone: 'UTC' } }, '00:05'],
  // lists
  [EN, '{all}', { all: ['a', 'b', 'c'] }, 'a, b and c'],
  [ES, '{all, list}', { all: ['leer', 'ir'] }, 'leer e ir'],
  [ES, '{all, list, or}', { all: ['siete', 'ocho'] }, 'siete u ocho'],
  // from right to left
  [MIRRORED, 'אב {name}', { name: 'Ann (3)' }, 'אב \u2068Ann (3)\u2069'],
  [MIRRORED, '{n, plural, other {# {name}}}', { n: 3, name: 'Ann' }, '3 \u2068Ann\u2069'],
];

test('what a message says', () => {
  for (const [tongue, pattern, args, said] of SAID) {
    assert.equal(compile(pattern, tongue).say(args), said, `${pattern} in ${tongue.locale}`);
  }
});

test('what has to be given is known, in all forms', () => {
  assert.deepEqual([...compile('{a} {b, plural, one {{c}} other {{d, date, ::d}}} {e, select, x {} other {{f}}}', EN).placeholders], ['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a wrong message is refused with what is wrong', () => {
  for (const wrong of [
    '{a', '}', 'a } b', '{}', '{a b}', '{a, plural, one {x}}', '{a, select, x {y}}', '{a, plural, offset:1 other {#}}',
    '{a, selectordinal, other {#}}', '{a, choice, 0#a}', '{a, date}', '{a, date, ::QQ}', '{a, date, QQ}', '{a, number, ::percent}', '{a, list, nor}', '{a, date, d', '{a, plural, other {x}',
  ]) {
    assert.throws(() => compile(wrong, EN), Error, wrong);
  }
});

test('a value that is missing, or of the wrong kind, is no silence', () => {
  for (const [pattern, args] of [
    ['{a}', {}],
    ['{a, plural, other {#}}', { a: 'two' }],
    ['{a, date, ::d}', { a: '2026-11-22' }],
    ['{a}', { a: at('UTC') }],
    ['{a, select, x {} other {}}', {}],
  ] as [string, Args][]) {
    assert.throws(() => compile(pattern, EN).say(args), Error, pattern);
  }
});
