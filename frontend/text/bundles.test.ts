import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FAMILIES, bundle, languages, textsIn } from './english.fixture.ts';
import { compile } from './messages.ts';
import type { Args, Value } from './messages.ts';
import { sources } from './sources.fixture.ts';
import { speak, texts } from './texts.ts';

/** Of each family its sentences, and of each sentence the types of what it takes by name, as families.ts has them. */
function declared(): Map<string, Map<string, Record<string, string>>> {
  const source = readFileSync(new URL('families.ts', import.meta.url), 'utf8');
  const named = new Map([...source.matchAll(/^ {2}'?([a-z-]+)'?: (\w+Texts);$/gm)].map(([, family, type]) => [type, family]));
  return new Map(
    [...source.matchAll(/^export interface (\w+Texts) \{\n(.*?)^\}/gms)].map(([, type, body]) => [
      named.get(type) ?? `${type} is no family`,
      new Map(
        body
          .trim()
          .split('\n')
          .map((line) => {
            const [, key, args] = /^\s*(\w+)\((?:args: \{ (.*) \})?\): string;$/.exec(line) ?? assert.fail(`not understood: ${line}`);
            return [key, Object.fromEntries((args ?? '').split('; ').filter(Boolean).map((one) => one.split(': ') as [string, string]))];
          }),
      ),
    ]),
  );
}

/** The forms of its choices; plurals have those of their language. */
function choices(pattern: string): string[] {
  return [...pattern.matchAll(/, select, /g)]
    .flatMap((select) => {
      const forms = [];
      let depth = 0;
      for (const [part] of pattern.slice(select.index + select[0].length).matchAll(/\w+(?= \{)|[{}]/g)) {
        depth += part === '{' ? 1 : part === '}' ? -1 : 0;
        if (depth < 0) {
          break;
        }
        if (depth === 0 && part !== '}' && part !== 'other') {
          forms.push(part);
        }
      }
      return forms;
    })
    .sort();
}

const MOMENT = { instant: new Date('2026-11-22T07:05:00Z'), zone: 'Europe/London' };

function samples(type: string, pattern: string): Value[] {
  switch (type) {
    case 'number':
      return [2, 0, 1, 21];
    case 'boolean':
      return [true, false];
    case 'Moment':
      return [MOMENT];
    case 'string':
      return ['Wolfeschlegelsteinhausen'];
    default:
      return [...choices(pattern), 'of a later release'];
  }
}

test('interfaces, files and the list of the server name the same families', () => {
  const server = readFileSync(new URL('../../src/main/java/org/steadyback/text/ClientTexts.java', import.meta.url), 'utf8');
  const list = /FAMILIES = List\.of\((.*?)\);/s.exec(server)![1];
  assert.deepEqual([...declared().keys()].sort(), [...FAMILIES].sort());
  assert.deepEqual([...list.matchAll(/"([a-z-]+)"/g)].map(([, family]) => family).sort(), [...FAMILIES].sort());
});

test('a sentence is declared with what it takes, and has a text', () => {
  for (const [family, sentences] of declared()) {
    const english = bundle('en', family);
    assert.deepEqual([...sentences.keys()].sort(), Object.keys(english).sort(), family);
    for (const [key, args] of sentences) {
      assert.deepEqual([...compile(english[key], textsIn('en')).placeholders].sort(), Object.keys(args).sort(), `${family}.${key}`);
    }
  }
});

test('a translation has every sentence, with the same in it', () => {
  for (const language of languages()) {
    for (const family of FAMILIES) {
      const english = bundle('en', family);
      const translated = bundle(language, family);
      assert.deepEqual(Object.keys(translated), Object.keys(english), `${language}/${family}`);
      for (const key of Object.keys(english)) {
        const name = `${language}/${family}.${key}`;
        const placeholders = (pattern: string) => [...compile(pattern, textsIn(language)).placeholders].sort();
        assert.deepEqual(placeholders(translated[key]), placeholders(english[key]), name);
        assert.deepEqual(choices(translated[key]), choices(english[key]), name);
        assert.equal(translated[key].split('‹').length, english[key].split('‹').length, `${name} hides as much as in English`);
        assert.equal(translated[key].split('›').length, english[key].split('›').length, `${name} hides as much as in English`);
      }
    }
  }
});

test('every sentence says something in every language, whatever is put in', () => {
  const empty = ['player.side', 'player.notStored', 'player-entry.reason', 'player-exercise.phase', 'player-stop.answer', 'player-stop.sent', 'kept-stop.standing', 'unsent.goes'];
  for (const language of languages()) {
    speak(textsIn(language));
    for (const [family, sentences] of declared()) {
      const say = texts(family as 'player') as unknown as Record<string, (args: Args) => string>;
      for (const [key, args] of sentences) {
        const pattern = bundle(language, family)[key];
        const first = Object.fromEntries(Object.entries(args).map(([name, type]) => [name, samples(type, pattern)[0]]));
        for (const [name, type] of [...Object.entries(args), ['', 'string']]) {
          for (const value of samples(type, pattern)) {
            const said = say[key](name ? { ...first, [name]: value } : first);
            assert.ok(!/[{}]|undefined|null/.test(said), said);
            assert.ok(said.trim() !== '' || (value === 'of a later release' && empty.includes(`${family}.${key}`)), `${language}/${family}.${key} of ${value}`);
          }
        }
      }
    }
  }
  speak(textsIn('en'));
});

test('no sentence is left that nobody says', () => {
  const code = sources().map(({ source }) => source).join('\n');
  for (const [family, sentences] of declared()) {
    for (const key of sentences.keys()) {
      assert.match(code, new RegExp(`\\b[A-Z]+\\.${key}\\(`), `${family}.${key}`);
    }
  }
});
