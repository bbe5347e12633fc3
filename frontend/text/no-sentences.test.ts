import { test } from 'node:test';
import assert from 'node:assert/strict';
import { literals, sources } from './sources.fixture.ts';
import type { Literal } from './sources.fixture.ts';

/** What looks like words and is read by nobody. */
const NOT_READ: Record<string, string> = {
  'show anew': 'what becomes of a page, a name in the code',
  'say so': 'the same',
  'Content-Type': 'a head of a request',
  ArrowRight: 'a key of the keyboard',
  ArrowLeft: 'the same',
  ArrowUp: 'the same',
  ArrowDown: 'the same',
  Home: 'the same',
  End: 'the same',
  Delete: 'the same',
  Backspace: 'the same',
  Escape: 'the same',
  Enter: 'the same',
  BroadcastChannel: 'what a browser may have',
  'today: \0': 'of an error that nobody shows',
  '\0 main': 'a selector',
  'h1, h2': 'the same',
  'Frontend/generated/routes.js': 'a file',
};

/** Faults of the program, in the words of who mends it. */
const FOR_DEVELOPERS = ['text/messages.ts'];

/** Attributes that are read. */
const READ = /\b(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)="([^"]*)"/g;

/** It begins like a sentence, or is nothing but words with blanks between; names of classes have hyphens. */
function isSaid(words: string): boolean {
  const plain = words.trim();
  const parts = plain.split(/\s+/);
  return (
    /^[¿¡“«]?\p{Lu}\p{L}*\p{Ll}/u.test(plain) ||
    (parts.length > 1 && /\p{L}/u.test(plain) && parts.every((part) => /^[\p{L}\p{N}\0’'“”«»]+[,.:;?!…]?$/u.test(part))) ||
    (parts.length > 1 && /\p{L}[.?!…]$/u.test(plain))
  );
}

function said({ tag, words, kind }: Literal): string[] {
  if (tag === 'css' || Object.hasOwn(NOT_READ, words)) {
    return [];
  }
  if (tag !== 'html' && tag !== 'svg') {
    return isSaid(words) ? [words] : [];
  }
  const attributes = [...words.matchAll(READ)].map(([, value]) => value);
  const texts = words.replace(/<!--.*?-->/gs, '').split(/<[^>]*>/);
  return [...attributes, ...texts].filter((text) => /\p{L}/u.test(text)).map((text) => `${kind}: ${text.trim()}`);
}

test('what is said stands in the bundles: no sentence in the code', () => {
  const found = sources()
    .filter(({ file }) => !FOR_DEVELOPERS.includes(file))
    .flatMap(({ file, source }) => literals(source).flatMap((literal) => said(literal).map((words) => `${file}:${literal.line} ${words}`)));
  assert.deepEqual(found, []);
});

test('what is excused is there', () => {
  const all = sources().flatMap(({ source }) => literals(source).map(({ words }) => words));
  assert.deepEqual(Object.keys(NOT_READ).filter((words) => !all.includes(words)), []);
});

test('a sentence in the code is found, wherever it hides', () => {
  for (const code of [
    "const word = 'Skipped';",
    "say('The session is over.');",
    "say('left side');",
    'say(`Set ${set} done`);',
    'say(`${seconds} s more`);',
    "html`<p class=\"a b\">${x ? 'Go on' : y}</p>`",
    'html`<p>${x}</p> Done`',
    'html`<button aria-label="One less" @click=${() => less()}>−</button>`',
    "html`<p>${list.map((one) => html`<i>${one}</i>, or`)}</p>`",
    "const it = /'/.test(a) ? 'None of it' : '';",
    "// don't\nconst a = 'Hold it again';",
  ]) {
    assert.notDeepEqual(literals(code).flatMap(said), [], code);
  }
  for (const code of [
    "import { html } from 'lit';",
    "element.className = 'notice tone-attention new-day';",
    "const list = page.querySelector('.results a.exercise-name');",
    "throw-away(`steadyback-player:${tab}`);",
    "html`<p class=\"player-dose\">${say.dose()}</p> − <i>${n}</i>`",
    "// 'Hold it again'",
  ]) {
    assert.deepEqual(literals(code).flatMap(said), [], code);
  }
});
