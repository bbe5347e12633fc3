/**
 * The library by keyboard: "/" goes to the search, the arrows walk from the search through the results and back, Escape goes back
 * to the search. Enter in the search waits for what was typed and goes to the first result; Enter on a result is the link's own. Rows of the list are reused while it scrolls, so their order is their place
 * on the screen.
 */
const PAGE = '.library';

function search(page: Element): HTMLElement | null {
  return page.querySelector<HTMLElement>('.library-search');
}

function results(page: Element): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.exercise-results a.exercise-name')]
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

/** The field tells the server what was typed when nothing was typed for 400 ms. */
const TOLD_AFTER = 450;
const LONGEST_WAIT = 5000;

let typedAt = 0;

function isBusy(): boolean {
  const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as { isActive?: () => boolean }[];
  return performance.now() - typedAt < TOLD_AFTER || clients.some((client) => client.isActive?.());
}

/** To the first result of what was typed, unless somebody goes elsewhere meanwhile. */
function goToFirst(page: Element, field: HTMLElement): void {
  const began = performance.now();
  const look = () => {
    if (!field.contains(document.activeElement) || performance.now() - began > LONGEST_WAIT) {
      return;
    }
    const first = isBusy() ? undefined : results(page)[0];
    first ? show(first) : setTimeout(look, 50);
  };
  setTimeout(look, 50);
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
  if (event.key === 'Enter' && inSearch) {
    goToFirst(page, field);
    return false;
  }
  const links = results(page);
  const at = links.indexOf(target.closest<HTMLElement>('a.exercise-name') ?? target);
  if (event.key === 'ArrowDown' && (inSearch || at >= 0)) {
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
    typedAt = performance.now();
  }
});

document.addEventListener('keydown', (event) => {
  const page = document.querySelector(PAGE);
  if (page && !event.ctrlKey && !event.metaKey && !event.altKey && handled(page, event)) {
    event.preventDefault();
  }
});

export {};
