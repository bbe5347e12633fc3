/** Words in a free text that open a question. They never grade. The words come with the day's answer, the portal's own pages use the same. */

import { RED_FLAG, isTicked } from './safety.ts';
import type { Draft } from './session';

export type Opened = 'saddle' | 'selfHarm';

/** Regular expressions of each kind. */
export type WatchWords = Record<Opened, readonly string[]>;

/** What these words open; the more urgent first. */
export function opened(text: string, watch: WatchWords | undefined): Opened[] {
  const plain = text.toLowerCase().replace(/[‘’`´]/g, "'").replace(/\s+/g, ' ');
  const found = (kind: Opened) => (watch?.[kind] ?? []).some((words) => new RegExp(words).test(plain));
  return (['selfHarm', 'saddle'] as const).filter(found);
}

/**
 * What its own words open and nobody has answered yet: it is asked before it is saved.
 *
 * @param answered the words for which it was said that none of it is new; null = not said
 */
export function unanswered(draft: Draft, watch: WatchWords | undefined, answered: string | null): Opened[] {
  const text = ownWords(draft);
  const told = isTicked(draft.stopSymptoms, RED_FLAG) || (draft.told ?? []).includes(RED_FLAG);
  return text === answered ? [] : opened(text, watch).filter((kind) => kind !== 'saddle' || !told);
}

/** All that is stored of it in somebody's own words. */
export function ownWords(draft: Draft): string {
  return `${draft.elseWords}\n${draft.note}`;
}
