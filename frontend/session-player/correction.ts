/** What was asked, done and left out of an entry, to be put right: every set, each side, what was skipped. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AfterActions } from './screens';
import type { Draft, ItemDraft } from './session';
import { notice, scale, stepper } from './parts';
import { signNamed } from './safety';
import type { Safety } from './safety';
import { named } from './words';
import { heard } from '../text/marked';
import { texts } from '../text/texts';

const SAY = texts('player-entry');

export function recordedItems(draft: Draft, actions: AfterActions): TemplateResult {
  return html`<ul class="plain-list player-corrections">
    ${draft.items.map((item, index) => html`<li>${recordedItem(item, index, actions)}</li>`)}
  </ul>`;
}

/** Signs are not corrected here: they are shown, and stay. */
export function toldSigns(draft: Draft, safety: Safety): TemplateResult | typeof nothing {
  const told = draft.told ?? [];
  return told.length === 0
    ? nothing
    : notice(
        'plain',
        html`<strong>${SAY.toldStays()}</strong> ${told.map((name) => html`${SAY.told({ sign: signNamed(safety, name)?.label ?? name })} `)}${SAY.onlyAClinician()}`,
      );
}

/** "Bridge, left side". */
export function itemName(item: ItemDraft): string {
  return named(item.name, item.side);
}

/** Said only where it says more than the numbers. */
export function stateWords(item: ItemDraft): string {
  if (item.skippedBecause) {
    return SAY.wasSkipped({ reason: item.skippedBecause });
  }
  const left = item.sets.filter((done) => done === null).length;
  if (left === item.sets.length) {
    return item.notRecorded ? SAY.asked() : SAY.nothingDone();
  }
  return left > 0 ? SAY.notTicked({ sets: left }) : '';
}

function recordedItem(item: ItemDraft, index: number, actions: AfterActions): TemplateResult {
  const name = itemName(item);
  const words = stateWords(item);
  return html`<div class="row-main" role="group" aria-label=${name}>
    <span class="plan-name">${name}</span>
    ${words ? html`<span class="quiet">${words}</span>` : nothing}
    ${item.skippedBecause === null
      ? nothing
      : html`<button type="button" class="button button-quiet" @click=${() => actions.notSkipped(index)}>
          ${heard(SAY.notSkipped({ name }))}
        </button>`}
    <div class="player-amounts">${item.sets.map((_, set) => oneSet(item, index, set, actions))}</div>
    ${rating(item, index, 'peakPain', SAY.worstPainOf({ name }), actions)} ${rating(item, index, 'effort', SAY.effortOf({ name }), actions)}
  </div>`;
}

function oneSet(item: ItemDraft, index: number, set: number, actions: AfterActions): TemplateResult {
  const done = item.sets[set];
  const name = itemName(item);
  if (done === null) {
    return html`<button type="button" class="button button-quiet" @click=${() => actions.amount(index, set, item.asked)}>
      ${heard(SAY.addSet({ name, set: set + 1 }))}
    </button>`;
  }
  return html`<span class="player-amount">
    ${stepper(SAY.set({ name, set: set + 1 }), done, (value) => actions.amount(index, set, value))}
    <button type="button" class="button button-quiet" @click=${() => actions.amount(index, set, null)}>
      ${heard(SAY.setNotDone({ name, set: set + 1 }))}
    </button>
  </span>`;
}

/** Pain and effort of one exercise are asked again where they were given. */
function rating(item: ItemDraft, index: number, which: 'peakPain' | 'effort', label: string, actions: AfterActions): unknown {
  const value = item[which] ?? null;
  if (value === null) {
    return nothing;
  }
  return scale({
    label,
    ...(which === 'effort' ? { lowest: SAY.noEffort(), highest: SAY.asHardAsICan() } : {}),
    value,
    choose: (chosen) => actions.rateItem(index, which, chosen),
  });
}
