/**
 * What the client code says. Its texts stand in the page as JSON, in the language of whoever reads it, so that they are there without the
 * network and as long as the page lies open. A sentence is asked for when it is shown, never kept in a constant.
 */
import type { Families } from './families';
import { compile } from './messages.ts';
import type { Args, Message, Tongue } from './messages';

export interface PageTexts extends Tongue {
  readonly language: string;
  /** Of each family its patterns, by key. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** As ClientTexts writes it into the page. */
const ID = 'steady-texts';

let spoken: PageTexts | null = null;
const compiled = new Map<string, Message>();

/** From now on in these. */
export function speak(texts: PageTexts): void {
  spoken = texts;
  compiled.clear();
}

/** A family: each of its methods says the sentence of its name. May be kept in a constant. */
export function texts<K extends keyof Families>(family: K): Families[K] {
  return new Proxy({} as Families[K], {
    get: (_, key) => (args: Args = {}) => said(family, String(key), args),
  });
}

/** Of the page, for a voice that reads it. */
export function language(): string {
  spoken ??= ofThePage();
  return spoken.locale;
}

function said(family: string, key: string, args: Args): string {
  const name = `${family}.${key}`;
  let message = compiled.get(name);
  if (!message) {
    spoken ??= ofThePage();
    // a page without its texts still shows its numbers to ring
    message = compile(spoken.messages[family]?.[key] ?? key, spoken);
    compiled.set(name, message);
  }
  return message.say(args);
}

function ofThePage(): PageTexts {
  const found = JSON.parse(document.getElementById(ID)?.textContent ?? 'null') as PageTexts | null;
  return found ?? { language: 'en', locale: 'en-GB', direction: 'ltr', messages: {} };
}
