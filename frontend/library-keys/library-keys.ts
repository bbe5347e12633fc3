/**
 * The library by keyboard: "/" goes to the search, the arrows walk from the search through the results and back, Escape goes back
 * to the search. Enter or the down arrow in the search waits for the answer to what was typed, however long that takes, and goes to
 * its first result; Enter on a result is the link's own. Rows of the list are reused while it scrolls, so their order is their
 * place on the screen.
 */
const PAGE = '.library';

function search(page: Element): HTMLElement | null {
  return page.querySelector<HTMLElement>('.library-search');
}

/** What was found or, where nothing was, what nearly fits. */
function results(page: Element): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.results a.exercise-name')]
    .filter((link) => link.offsetParent !== null)
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function show(link: HTMLElement): void {
  link.focus();
  link.closest('.exercise-row')?.scrollIntoView({ block: 'nearest' });
}

/** A row says of which answer it is; the page may still show rows of the one before. */
function isOfThisAnswer(page: Element, link: HTMLElement): boolean {
  const list = page.querySelector<HTMLElement>('.exercise-results');
  return !list?.contains(link) || link.dataset.answer === list.dataset.answer;
}

/** The first result of what stands in the field; undefined while the answer to it is awaited, null where it has none. */
function firstResult(page: Element, field: HTMLElement): HTMLElement | null | undefined {
  if (field.dataset.answered !== (field as HTMLElement & { value: string }).value) {
    return undefined;
  }
  const links = results(page);
  if (links.length > 0) {
    return isOfThisAnswer(page, links[0]) ? links[0] : undefined;
  }
  const list = page.querySelector<HTMLElement>('.exercise-results');
  return list?.offsetParent ? undefined : null; // rows of a list that is shown are still to come
}

const LOOKS_AGAIN_AFTER = 50;

/** Counts what was asked by a key, so that typing on, or another key, takes it back. */
let asked = 0;

/** To the first result of what was typed, unless somebody goes elsewhere or types on meanwhile. */
function goToFirst(page: Element, field: HTMLElement): void {
  const mine = ++asked;
  const look = () => {
    if (mine !== asked || !field.contains(document.activeElement)) {
      return;
    }
    const first = firstResult(page, field);
    if (first === undefined) {
      setTimeout(look, LOOKS_AGAIN_AFTER);
    } else if (first !== null) {
      show(first);
    }
  };
  look();
}

/** Whether the key was for us. */
function handled(page: Element, event: KeyboardEvent): boolean {
  const field = search(page);
  const target = event.composedPath()[0] as HTMLElement;
  if (event.key === '/' && !isTyping(target)) {
    field?.focus();
    return field !== null;
  }
  const inSearch = field !== null && event.composedPath().includes(field);
  if (inSearch && (event.key === 'Enter' || event.key === 'ArrowDown')) {
    goToFirst(page, field);
    return event.key === 'ArrowDown';
  }
  const links = results(page);
  const at = links.indexOf(target.closest<HTMLElement>('a.exercise-name') ?? target);
  if (event.key === 'ArrowDown' && at >= 0) {
    const next = links[at + 1];
    next && show(next);
    return next !== undefined;
  }
  if (at >= 0 && (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0))) {
    field?.focus();
    return true;
  }
  if (event.key === 'ArrowUp' && at > 0) {
    show(links[at - 1]);
    return true;
  }
  return false;
}

document.addEventListener('input', (event) => {
  if (event.composedPath().some((part) => part instanceof Element && part.matches('.library-search'))) {
    asked++;
  }
});

document.addEventListener('keydown', (event) => {
  const page = document.querySelector(PAGE);
  if (page && !event.ctrlKey && !event.metaKey && !event.altKey && handled(page, event)) {
    event.preventDefault();
  }
});

export {};
