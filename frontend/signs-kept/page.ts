/** Reads a check before a flare off the page, where the portal has put its boxes and questions. */
import type { Answer, Safety, Ticked } from '../session-player/safety';
import { SOMETHING_ELSE, signNamed } from '../session-player/safety.ts';
import type { Check } from './check';

/** In the order in which they stand on the page. */
const ANSWERS: readonly Answer[] = ['NO', 'YES', 'NOT_SURE'];

export interface Box extends HTMLElement {
  checked: boolean;
}

export function boxOf(tick: Element): Box | null {
  return tick.querySelector<Box>(':scope > vaadin-checkbox');
}

/** Those that are ticked. */
export function ticksOn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-sign]')].filter((tick) => isOn(boxOf(tick)));
}

/** The list of the weekly check, in the order of the table. */
export function readNews(root: Element, safety: Safety): Check {
  const boxes = newsOn(root);
  const ticks = safety.signs.filter((_, at) => isOn(boxes[at] ?? null)).map((sign) => ({ name: sign.name, answer: null, which: [] }));
  return { ticks, asBefore: [], words: '', answered: null };
}

export function newsOn(root: Element): Box[] {
  return [...root.querySelectorAll<Box>('.news vaadin-checkbox')];
}

export function readCheck(root: Element, safety: Safety): Check {
  const on = ticksOn(root);
  const named = (tick: HTMLElement) => tick.dataset.sign!;
  const words = on.find((tick) => named(tick) === SOMETHING_ELSE);
  return {
    ticks: on.map((tick) => read(tick, named(tick), safety)),
    asBefore: on.filter((tick) => isOn(tick.querySelector('.sign-as-before'))).map(named),
    words: words?.querySelector('textarea')?.value.trim() ?? '',
    answered: words?.dataset.answered?.trim() ?? null,
  };
}

function read(tick: HTMLElement, name: string, safety: Safety): Ticked {
  const chosen = [...tick.querySelectorAll('vaadin-radio-button')].findIndex(isOn);
  const which = signNamed(safety, name)?.which ?? [];
  const boxes = [...tick.querySelectorAll('.sign-which vaadin-checkbox')];
  return {
    name,
    answer: ANSWERS[chosen] ?? null,
    which: which.filter((_, at) => isOn(boxes[at] ?? null)).map((one) => one.id),
  };
}

function isOn(box: Element | null): boolean {
  return box?.hasAttribute('checked') ?? false;
}
