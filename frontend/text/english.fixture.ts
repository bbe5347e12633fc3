/** The bundles as the portal has them, for tests. Importing it lets the client code speak English. */
import { readFileSync, readdirSync } from 'node:fs';
import { speak } from './texts.ts';
import type { PageTexts } from './texts.ts';

const BUNDLES = new URL('../../src/main/resources/text/', import.meta.url);

/** Their interfaces are in families.ts. */
export const FAMILIES = ['player', 'player-entry', 'player-exercise', 'player-stop', 'kept-stop', 'unsent', 'connection', 'pain-scale', 'pain-chart', 'new-day'];

export type Bundle = Readonly<Record<string, string>>;

/** A file of properties: a sentence a line, as it is there. */
export function bundle(language: string, family: string): Bundle {
  const lines = readFileSync(new URL(`${language}/${family}.properties`, BUNDLES), 'utf8').split('\n');
  return Object.fromEntries(lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/=(.*)/, 2) as [string, string]));
}

export function languages(): string[] {
  return readdirSync(BUNDLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function textsIn(language: string): PageTexts {
  const messages = Object.fromEntries(FAMILIES.map((family) => [family, bundle(language, family)]));
  return { language, locale: language === 'en' ? 'en-GB' : language, direction: 'ltr', messages };
}

speak(textsIn('en'));
