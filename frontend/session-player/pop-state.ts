/** Hears the browser's back and forward before the portal's router: it is the first module that the page evaluates (index.tsx). */

export type Hearer = (event: PopStateEvent) => void;

let hearer: Hearer | null = null;

export const onPopState: Hearer = (event) => hearer?.(event);

// no browser in the tests
globalThis.addEventListener?.('popstate', onPopState);

/** There is one at a time; the newest hears. */
export function hear(one: Hearer) {
  hearer = one;
}

export function hearNoMore(one: Hearer) {
  if (hearer === one) {
    hearer = null;
  }
}
