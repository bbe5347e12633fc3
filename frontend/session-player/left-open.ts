/**
 * A session that was left open while the portal is open. In memory only: health data is not left in the browser. Closing or reloading
 * the tab asks first.
 */
import type { Draft, Place } from './session';

export interface LeftOpen {
  readonly patient: string;
  readonly draft: Draft;
  readonly at: Place;
  readonly day: string;
  readonly known: readonly string[];
  readonly begunUnder: string;
  readonly lastChange: number;
}

let left: LeftOpen | null = null;

const ask = (event: Event) => event.preventDefault();

export function put(session: LeftOpen) {
  left = session;
  window.addEventListener('beforeunload', ask);
}

/** Once, and only to the person whose it is. */
export function take(patient: string): LeftOpen | null {
  const taken = left?.patient === patient ? left : null;
  left = null;
  window.removeEventListener('beforeunload', ask);
  return taken;
}
