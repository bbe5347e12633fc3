/**
 * This tab, as other tabs of the browser know it: what was ticked on one of the portal's own pages in it is asked about there, as long as
 * the tab lives.
 */
import { tabLock } from './kept-stops.ts';

export const THIS_TAB: string = crypto.randomUUID();

let held = false;

/** From now on, until the page is gone. */
export function holdThisTab(): void {
  if (!held) {
    held = true;
    void navigator.locks?.request(tabLock(THIS_TAB), () => new Promise<void>(() => undefined));
  }
}

/** Something was kept, or taken away again: `stop-panel.ts` looks after it. */
export const KEPT_EVENT = 'steadyback-kept';

/** The portal has what was kept under this id, or will never take it. */
export const SETTLED_EVENT = 'steadyback-settled';
