/** What was asked, done and left out of an entry, to be put right: every set, each side, what was skipped. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AfterActions } from './screens';
import type { Draft, ItemDraft } from './session';
import { notice, scale, stepper } from './parts';
import { signNamed } from './safety';
import type { Safety } from './safety';
import { SKIP_REASONS, count, sideWord } from './words';

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
        html`<strong>What you told us with it stays.</strong> ${told.map((name) => signNamed(safety, name)?.label ?? name).join('. ')}. Only a
          clinician can change that: if it was ticked by mistake, please tell your clinic.`,
      );
}

/** "Bridge, left side". */
export function itemName(item: ItemDraft): string {
  return item.side ? `${item.name}, ${sideWord(item.side)}` : item.name;
}

/** Said only where it says more than the numbers. */
export function stateWords(item: ItemDraft): string {
  const reason = SKIP_REASONS.find((one) => one.value === item.skippedBecause)?.text;
  if (reason) {
    return `Skipped: ${reason.toLowerCase()}`;
  }
  const left = item.sets.filter((done) => done === null).length;
  if (left === item.sets.length) {
    return item.notRecorded ? 'Asked, not recorded' : 'Not done';
  }
  return left > 0 ? `${count(left, 'set')} not ticked` : '';
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
          I did not skip it<span class="visually-hidden">: ${name}</span>
        </button>`}
    <div class="player-amounts">${item.sets.map((_, set) => oneSet(item, index, set, actions))}</div>
    ${rating(item, index, 'peakPain', 'Worst pain during it', actions)} ${rating(item, index, 'effort', 'How hard was it?', actions)}
  </div>`;
}

function oneSet(item: ItemDraft, index: number, set: number, actions: AfterActions): TemplateResult {
  const done = item.sets[set];
  const label = `${itemName(item)}, set ${set + 1}`;
  if (done === null) {
    return html`<button type="button" class="button button-quiet" @click=${() => actions.amount(index, set, item.asked)}>
      Add set ${set + 1}<span class="visually-hidden"> of ${itemName(item)}</span>
    </button>`;
  }
  return html`<span class="player-amount">
    ${stepper(label, done, (value) => actions.amount(index, set, value))}
    <button type="button" class="button button-quiet" @click=${() => actions.amount(index, set, null)}>
      Not done<span class="visually-hidden">: ${label}</span>
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
    label: `${itemName(item)}: ${label.toLowerCase()}`,
    ...(which === 'effort' ? { lowest: 'No effort', highest: 'As hard as I can' } : {}),
    value,
    choose: (chosen) => actions.rateItem(index, which, chosen),
  });
}
