/** Words in a free text that open a question. They never grade. The words come with the day's answer, the portal's own pages use the same. */

import { RED_FLAG, SOMETHING_ELSE, answer, isTicked, tick } from './safety.ts';
import type { Draft } from './session';

export type Opened = 'saddle' | 'selfHarm' | 'sign';

/** Regular expressions of each kind. A day kept by an older page knows none of other signs: chest pain, a foot that drags. */
export type WatchWords = Record<'saddle' | 'selfHarm', readonly string[]> & { readonly sign?: readonly string[] };

/** What these words open; the more urgent first. */
export function opened(text: string, watch: WatchWords | undefined): Opened[] {
  const plain = text.toLowerCase().replace(/[‘’`´]/g, "'").replace(/\s+/g, ' ');
  const found = (kind: Opened) => (watch?.[kind] ?? []).some((words) => new RegExp(words).test(plain));
  return (['selfHarm', 'saddle', 'sign'] as const).filter(found);
}

/**
 * What its own words open and nobody has answered yet: it is asked before it is saved.
 *
 * @param answered the words for which it was said that none of it is new; null = not said
 */
export function unanswered(draft: Draft, watch: WatchWords | undefined, answered: string | null): Opened[] {
  const text = ownWords(draft);
  const told = [...draft.stopSymptoms.map((one) => one.name), ...(draft.told ?? [])];
  const isAsked = { selfHarm: true, saddle: !told.includes(RED_FLAG), sign: !told.some((name) => name !== SOMETHING_ELSE) };
  return text === answered ? [] : opened(text, watch).filter((kind) => isAsked[kind]);
}

/**
 * What the words of "something else" open and nobody has answered yet: it is asked before that sign's own question.
 *
 * @param answered as above
 */
export function openOfElse(draft: Draft, watch: WatchWords | undefined, answered: string | null): Opened[] {
  const own = isTicked(draft.stopSymptoms, SOMETHING_ELSE) ? opened(draft.elseWords, watch) : [];
  return unanswered(draft, watch, answered).filter((kind) => own.includes(kind));
}

/**
 * What was ticked, as it counts when nothing more is answered: a question that the words of "something else" have opened, and that was left
 * out, is a yes, and no "it has passed" was said to words nobody asked about (fact sheet 2.9).
 */
export function leftOut(draft: Draft, watch: WatchWords | undefined, answered: string | null): Draft {
  const open = openOfElse(draft, watch, answered);
  if (open.length === 0) {
    return draft;
  }
  const asYes = draft.stopSymptoms.some((one) => one.name === SOMETHING_ELSE && one.answer === 'NO')
    ? answer(draft.stopSymptoms, SOMETHING_ELSE, null)
    : draft.stopSymptoms;
  return { ...draft, stopSymptoms: open.includes('saddle') ? tick(asYes, RED_FLAG) : asYes };
}

/** All that is stored of it in somebody's own words. */
export function ownWords(draft: Pick<Draft, 'elseWords' | 'note'>): string {
  return `${draft.elseWords}\n${draft.note}`;
}
