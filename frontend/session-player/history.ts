/**
 * The browser's history holds one entry a place, so that "back" is the place before and never the page before.
 * The rule is pure; {@link PlayerHistory} carries it out.
 */
import { hear, hearNoMore } from './pop-state.ts';
import { ASKED_AFTER, back, forward } from './session.ts';
import type { Draft, Place } from './session';

/** How many entries of its own a place has below it; 0 = the page as it was opened. */
export function depthOf(place: Place, draft: Draft | null): number {
  switch (place.at) {
    case 'exercise':
      return place.index + 2;
    case 'after':
      return draft === null || draft.corrects !== null ? 1 : draft.items.length + 2 + (place.question ?? ASKED_AFTER.length);
    case 'stop':
    case 'sign':
    case 'advice':
    case 'kept':
      return depthOf(place.from, draft) + 1;
    case 'before':
    case 'shut':
    case 'sent':
    case 'elsewhere':
    case 'newDay':
      return 1;
    default:
      return 0;
  }
}

/**
 * Where the browser's back or forward leads. Forward goes through what is asked and done, never past a save.
 *
 * @param bound something was ticked that ends exercising: there is no way from its list back into the session
 */
export function placeAt(place: Place, depth: number, draft: Draft, bound: boolean): Place {
  let at = place.at === 'leave' && depth > 0 ? place.from : place;
  while (depthOf(at, draft) > depth) {
    if (at.at === 'stop' && bound) {
      return at;
    }
    at = back(at, draft);
  }
  while (depthOf(at, draft) < depth && (at.at === 'before' || at.at === 'exercise' || (at.at === 'after' && at.question !== undefined))) {
    at = forward(at, draft);
  }
  return at;
}

const KEY = 'playerDepth';
const PAGE = 'me/session';
/** A journey that the browser dropped is not waited for any longer. */
const JOURNEY_MS = 500;

/**
 * Its entries are copies of the page's own entry with a depth, so that the portal's router, which is not told of them, finds its place
 * again whenever the page is really left. They share the router's own number of that entry, `idx`: a step from one to another is none for
 * the router, which would undo it by going on by nought, and that loads the page anew.
 */
export class PlayerHistory {
  private readonly wanted: () => number;
  private readonly moved: (depth: number) => void;
  private travelling: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isOpen = false;
  private inside = true;
  /** The depth of the current entry. The router may have replaced it meanwhile by one of its own without. */
  private depth = 0;
  private routerIndex: unknown = undefined;

  /**
   * @param wanted the depth of the place that is shown
   * @param moved the browser's back or forward was used
   */
  constructor(wanted: () => number, moved: (depth: number) => void) {
    this.wanted = wanted;
    this.moved = moved;
  }

  open() {
    this.isOpen = true;
    this.inside = true;
    hear(this.onPop);
  }

  close() {
    this.isOpen = false;
    hearNoMore(this.onPop);
    clearTimeout(this.travelling);
    clearTimeout(this.waiting);
    this.travelling = undefined;
  }

  /** Makes the history as deep as the place. */
  sync() {
    clearTimeout(this.waiting);
    if (!this.isOpen || this.travelling !== undefined) {
      return;
    }
    if (!isHere()) {
      // the page is shown a moment before its address is
      this.waiting = setTimeout(() => this.sync(), 50);
      return;
    }
    this.depth = depthIn(history.state) ?? this.depth;
    this.routerIndex = routerIndexIn(history.state);
    this.inside = true;
    const want = this.wanted();
    if (depthIn(history.state) === null) {
      history.replaceState({ ...history.state, [KEY]: this.depth }, '');
    }
    if (want > this.depth) {
      while (this.depth < want) {
        this.depth += 1;
        history.pushState({ ...history.state, [KEY]: this.depth }, '');
      }
    } else if (want < this.depth) {
      this.travelling = setTimeout(() => (this.travelling = undefined), JOURNEY_MS);
      history.go(want - this.depth);
    }
  }

  private readonly onPop = (event: PopStateEvent) => {
    const index = routerIndexIn(event.state);
    if (!isHere() || index !== this.routerIndex) {
      this.inside &&= index === undefined;
      return;
    }
    this.depth = depthIn(event.state) ?? 0;
    if (!this.inside) {
      // the router takes back a step that it wants to ask about first: its own affair
      this.inside = true;
      return;
    }
    event.stopImmediatePropagation();
    if (this.travelling !== undefined) {
      clearTimeout(this.travelling);
      this.travelling = undefined;
    } else if (this.depth !== this.wanted()) {
      this.moved(this.depth);
    }
    this.sync();
  };
}

function depthIn(state: unknown): number | null {
  const depth = (state as Record<string, unknown> | null)?.[KEY];
  return typeof depth === 'number' ? depth : null;
}

function routerIndexIn(state: unknown): unknown {
  return (state as { idx?: unknown } | null)?.idx;
}

function isHere(): boolean {
  return location.pathname === new URL(PAGE, document.baseURI).pathname;
}
