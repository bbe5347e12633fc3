/**
 * A stop that the portal does not know of yet shuts the pages that offer: a plain panel in the place of what they show, with the words and
 * the numbers. Loaded by the portal's entry (index.tsx), so that it is there whichever page is opened first.
 */
import { Api } from './api.ts';
import { GATE_CHANNEL } from './gate-news.ts';
import { KeptStops, deviceStore, offers, tabLock } from './kept-stops.ts';
import type { KeptStop } from './kept-stops';
import { dialled } from './safety.ts';
import { KEPT_EVENT, SETTLED_EVENT, THIS_TAB } from './this-tab.ts';
import { StopWatch } from './stop-watch.ts';
import type { Standing } from './stop-watch';
import { callWords } from './words.ts';
import { texts } from '../text/texts.ts';

const SAY = texts('kept-stop');

let shown: { stop: KeptStop; standing: Standing } | null = null;
let panel: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const watch = new StopWatch({
  kept: new KeptStops(deviceStore()),
  tab: THIS_TAB,
  portal: new Api((input, init) => fetch(input, init), document.baseURI),
  tabIsOpen: async (tab) => {
    const locks = await navigator.locks?.query().catch(() => null);
    return locks ? (locks.held ?? []).some((lock) => lock.name === tabLock(tab)) : null;
  },
  now: () => Date.now(),
  show: (stop, standing) => {
    // the page on which it was ticked shows it by itself
    const here = stop?.tab === THIS_TAB && standing !== 'refused' && standing !== 'signedOut';
    const next = stop && !here ? { stop, standing } : null;
    if (JSON.stringify(next) !== JSON.stringify(shown)) {
      shown = next;
      panel?.remove();
      panel = null;
    }
    place();
  },
  settled: (stop, stored) => {
    // what was kept is of a time before it
    void import('./this-phone.ts').then(({ forgetDays }) => forgetDays());
    window.dispatchEvent(new CustomEvent(SETTLED_EVENT, { detail: stop.body.id }));
    if ('BroadcastChannel' in window) {
      const news = new BroadcastChannel(GATE_CHANNEL);
      news.postMessage({ kind: stored ? 'stored' : 'withdrawn', tab: stop.tab, patient: stop.patient });
      news.close();
    }
  },
  pageAnew: () => {
    if (offers(path())) {
      location.reload();
    }
  },
  again: (ms) => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  },
});

function look() {
  void watch.look();
}

function path(): string {
  return location.pathname.slice(new URL(document.baseURI).pathname.length);
}

/** The pages change without being loaded: it stands wherever the present one offers. */
function place() {
  const main = document.querySelector<HTMLElement>('.patient-frame main');
  if (!shown || !main || !offers(path())) {
    panel?.remove();
    panel = null;
    return;
  }
  if (panel?.parentElement === main) {
    return;
  }
  const fresh = panel === null;
  panel ??= drawn(shown.stop, shown.standing);
  main.append(panel);
  if (fresh) {
    panel.querySelector<HTMLElement>('h1')!.focus();
  }
}

function drawn(stop: KeptStop, standing: Standing): HTMLElement {
  const box = part('section', 'stop-shut');
  box.setAttribute('role', 'alert');
  const heading = part('h1', '', stop.page.title);
  heading.tabIndex = -1;
  const calls = part('div', 'player-calls');
  stop.calls.forEach((phone, at) => {
    const link = part('a', at === 0 ? 'button button-call' : 'button button-stop', callWords(phone));
    link.href = dialled(phone.number);
    calls.append(link);
  });
  box.append(heading, calls, part('p', '', stop.page.text), part('p', '', SAY.standing({ standing })));
  if (standing === 'asking' && stop.to === undefined) {
    box.append(to('me/session', SAY.toQuestion()));
  } else if (standing === 'signedOut') {
    box.append(to('login', SAY.signIn()));
  } else if (standing === 'refused') {
    const read = part('button', 'button', SAY.read());
    read.type = 'button';
    read.addEventListener('click', () => watch.read());
    box.append(read);
  }
  box.append(to('warning-signs', SAY.allWarningSigns()));
  return box;
}

function to(address: string, words: string): HTMLElement {
  const link = part('a', 'stop-shut-link', words);
  link.href = address;
  // the player belongs to another frame of the router: loaded anew, it heeds what is kept
  link.setAttribute('router-ignore', '');
  return link;
}

function part<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, words = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = words;
  return element;
}

new MutationObserver(() => {
  if (shown) {
    place();
  }
}).observe(document.documentElement, { childList: true, subtree: true });
addEventListener('storage', look);
addEventListener(KEPT_EVENT, look);
addEventListener('online', look);
addEventListener('pageshow', look);
document.addEventListener('visibilitychange', look);
look();
