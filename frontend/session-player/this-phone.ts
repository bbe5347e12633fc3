/** What this page sends of what was recorded on this phone: one for the whole page, whichever of its parts records. */
import { Api } from './api.ts';
import type { Today } from './api';
import { picturesOf, toKeep } from './kept-day.ts';
import { openShelf } from './records.ts';
import { Sending } from './sending.ts';
import type { SendingNews } from './sending';

const CHANNEL = 'steadyback-sending';
const LOCK = 'steadyback-sending';

/** A tab that the phone has put to sleep may hold its turn for ever. Then two send at a time, and the portal stores one id once. */
const TURN_MS = 20_000;

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;

/** Null where the browser keeps nothing. */
export const phone = openShelf();

/** Of this page, bound to the person it was opened for. */
export const portal = new Api((input, init) => fetch(input, init), document.baseURI);

export const sending = new Sending({
  shelf: phone,
  receiver: portal,
  clockwork: { after: (ms, run) => setTimeout(run, ms), cancel: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>) },
  turn: inTurn,
  tell: (news) => channel?.postMessage(news),
});

async function inTurn(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) {
    return work();
  }
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  try {
    await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(TURN_MS) }, once);
  } catch (problem) {
    if (begun) {
      throw problem;
    }
    await once();
  }
}

if (channel) {
  channel.onmessage = (event: MessageEvent<SendingNews>) => void sending.heed(event.data);
}
addEventListener('online', () => void sending.retry());
addEventListener('focus', () => void sending.retry());
addEventListener('pageshow', () => void sending.retry());
addEventListener('pagehide', () => sending.leave());

/** So long after a tap on a number nothing asks whether one wants to leave the page. */
const RINGING_MS = 2_000;
let ringing = 0;
addEventListener(
  'click',
  (event) => {
    if ((event.target as Element).closest?.('a[href^="tel:"]')) {
      ringing = Date.now();
    }
  },
  true,
);
addEventListener('beforeunload', (event) => {
  if (sending.losable && Date.now() - ringing > RINGING_MS) {
    event.preventDefault();
  }
});

// ---- the days without a network ----

/** The worker looks into it, too (patient-worker.js). */
const PICTURES = 'patient-pictures';

/** What the portal has just said, with its pictures, for the days without a network. */
export async function keepDay(today: Today): Promise<void> {
  await (await phone)?.keepDay(toKeep(today, Date.now()));
  try {
    const cache = await caches.open(PICTURES);
    for (const picture of picturesOf(today)) {
      const address = new URL(picture, document.baseURI).href;
      if (!(await cache.match(address))) {
        await cache.add(address);
      }
    }
  } catch {
    // the session can be done without pictures
  }
}

export async function forgetDays(): Promise<void> {
  await (await phone)?.forgetDays();
  await globalThis.caches?.delete(PICTURES).catch(() => false);
}

/** Its scope is the patient's side. Without one the pages still work while there is a network. */
export function keepWorker(): void {
  void navigator.serviceWorker?.register('/patient-worker.js', { scope: '/me', updateViaCache: 'none' }).catch(() => undefined);
}
