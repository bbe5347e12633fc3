/** Parts of a sentence that look different from the rest, wherever a language puts them. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Stands for a value until it is drawn. */
const VALUE = '\uE000';

/** What stands between ‹ and › is heard and not seen: "Correct‹ the entry of 07:00›". */
export function heard(sentence: string, hidden = 'visually-hidden'): unknown {
  return sentence.split(/[‹›]/).map((words, at) => (at % 2 === 0 ? words : html`<span class=${hidden}>${words}</span>`));
}

/** A sentence whose value is in bold. */
export function stressed(sentence: (value: string) => string, value: string): TemplateResult {
  const [before, after] = sentence(VALUE).split(VALUE);
  return html`${before}<strong>${value}</strong>${after}`;
}
