/**
 * Vaadin's connection indicator stands outside the page's landmarks and says what it says to eyes only. It is a status
 * message: named as one, screen readers tell when the connection is lost and back, and it needs no landmark. Its words stay as long as
 * there is no connection, and cover nothing (base.css).
 */
import { texts } from '../text/texts';
import { looksForThePortal } from './reached';
import type { Connections } from './reached';

const TAG = 'vaadin-connection-indicator';

const LOOK_AGAIN_MS = 2_000;

const SAY = texts('connection');

/** A small file that everybody may have. */
async function answers(): Promise<boolean> {
  return (await fetch(new URL('icons/favicon.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' })).ok;
}

function name(): boolean {
  const indicator = document.querySelector(TAG);
  if (indicator) {
    indicator.setAttribute('role', 'status');
    Object.assign(indicator, { offlineText: SAY.lost(), reconnectingText: SAY.lost(), onlineText: SAY.back() });
    const connection = (window as { Vaadin?: { connectionState?: Connections } }).Vaadin!.connectionState!;
    looksForThePortal(connection, answers, (run) => setTimeout(run, LOOK_AGAIN_MS));
  }
  return indicator !== null;
}

if (!name()) {
  const watch = new MutationObserver(() => name() && watch.disconnect());
  watch.observe(document.documentElement, { childList: true, subtree: true });
}
