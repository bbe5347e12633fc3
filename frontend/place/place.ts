/**
 * Where one was on a page comes back on Back and after a reload: how far it was scrolled, and on which link one stood. Filters live
 * in the address. Kept for this tab only, under a number made of the address, so that no name stands in the device's storage.
 */
import { keep, numberOf, type Places, type Scrolled } from './places.ts';

const KEY = 'steady.places';
/** What scrolls besides the page itself. */
const LISTS = '.caseload-rows, .exercise-results';
/** A slow line takes its time; whoever touches anything meanwhile ends the wait. */
const LONGEST_WAIT = 20_000;

/** The page whose link was followed: until another stands there, or somebody touches this one again. */
let leaving = '';
let restoring = 0;

function address(): string {
  return location.pathname + location.search;
}

function places(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Places;
  } catch {
    return [];
  }
}

/** Rows have heights of their own, known once they were seen: a list is put back by its first row, not by pixels. */
type List = HTMLElement & { firstVisibleIndex?: number; scrollToIndex?: (index: number) => void };

function lists(): List[] {
  return [...document.querySelectorAll<List>(LISTS)];
}

function note(link: number | null = null): void {
  const scrolled: Scrolled = { page: Math.round(scrollY), lists: lists().map((list) => list.firstVisibleIndex ?? 0), link };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(keep(places(), numberOf(address()), scrolled)));
  } catch {
    // a full or forbidden storage costs the place, and nothing else
  }
}

/** While a page gives way to another, what it is scrolled to is nobody's doing. */
function isLeaving(): boolean {
  return leaving === address();
}

let noting = 0;

function scrolled(): void {
  if (restoring || isLeaving() || noting) {
    return;
  }
  noting = window.setTimeout(() => {
    noting = 0;
    if (!restoring && !isLeaving()) {
      note();
    }
  }, 100);
}

/** The page is still being asked for, or its rows are. */
function isBusy(): boolean {
  const clients = Object.values((window as any).Vaadin?.Flow?.clients ?? {}) as { isActive?: () => boolean }[];
  return clients.some((client) => client.isActive?.());
}

function stop(): void {
  clearTimeout(restoring);
  restoring = 0;
}

/** Lists arrive after their page, and rows after their list: asked again until all stands where it stood. */
function restore(withFocus: boolean): void {
  stop();
  const place = places().find((one) => one.of === numberOf(address()));
  const began = performance.now();
  const of = address();
  let still = 0;
  const look = () => {
    if (address() !== of || performance.now() - began > LONGEST_WAIT) {
      return stop();
    }
    still = (place === undefined || put(place.scrolled)) && !isBusy() ? still + 1 : 0;
    // a page that has just arrived may jump once more
    if (still >= 4 && (!withFocus || focus(place?.scrolled.link ?? null))) {
      return stop();
    }
    restoring = window.setTimeout(look, 80);
  };
  restoring = window.setTimeout(look, 80);
}

function put(scrolled: Scrolled): boolean {
  const now = lists();
  now.forEach((list, at) => {
    const first = scrolled.lists[at];
    if (first !== undefined && list.firstVisibleIndex !== first) {
      list.scrollToIndex?.(first);
    }
  });
  if (Math.abs(scrollY - scrolled.page) > 2) {
    scrollTo(0, scrolled.page);
  }
  return (
    Math.abs(scrollY - scrolled.page) <= 2 &&
    scrolled.lists.every((first, at) => now[at]?.firstVisibleIndex === first)
  );
}

/** Whoever goes by keyboard stands on the link that was followed. False while its row has not arrived yet. */
function focus(followed: number | null): boolean {
  if (followed === null || (document.activeElement !== document.body && document.activeElement !== null)) {
    return true;
  }
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(
    (one) => numberOf(one.pathname + one.search) === followed && one.offsetParent !== null,
  );
  link?.focus({ preventScroll: true });
  return link !== undefined;
}

history.scrollRestoration = 'manual';
document.addEventListener('scroll', scrolled, { capture: true, passive: true });
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link) {
      stop();
      note(numberOf(link.pathname + link.search));
      leaving = address();
    }
  },
  true,
);
addEventListener('popstate', () => {
  leaving = '';
  restore(true);
});
function touched(): void {
  stop();
  leaving = '';
}

for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
  addEventListener(own, touched, { capture: true, passive: true });
}
const arrival = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
if (arrival?.type === 'reload' || arrival?.type === 'back_forward') {
  restore(false);
}

export {};
