/**
 * A patient's page that was opened yesterday tells of yesterday: what is due, and which morning is asked about. On the first look or
 * touch of a new day it is shown anew; where something is half typed it says so instead, and waits. Other pages are left alone.
 */
import { texts } from '../text/texts.ts';
import { isAnotherDay, onAnotherDay } from './days.ts';

const SAY = texts('new-day');

const PAGES = '.patient-frame';

let shown = new Date();
let at = location.pathname;
let typed = false;
let said: HTMLElement | null = null;

/** A press is never swallowed: what it does is done, and the page looked at afterwards. */
const PRESSED = 'a, button, input, textarea, select, label, vaadin-button, [role=radio], [role=button], [tabindex]';

function touched(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.closest(PRESSED)) {
    look();
  }
}

function look(): void {
  if (location.pathname !== at) {
    at = location.pathname;
    shown = new Date();
    typed = false;
    said?.remove();
    said = null;
    return;
  }
  const main = document.querySelector(`${PAGES} main`);
  if (document.visibilityState !== 'visible' || !main || !isAnotherDay(shown, new Date())) {
    return;
  }
  const exercising = document.querySelector('steady-session-player') !== null;
  const what = onAnotherDay({ typed, exercising, online: navigator.onLine });
  if (what === 'show anew') {
    location.reload();
  } else if (what === 'say so' && !said) {
    said = notice();
    main.prepend(said);
  }
}

function notice(): HTMLElement {
  const box = document.createElement('div');
  const text = document.createElement('p');
  const button = document.createElement('button');
  box.className = 'notice tone-attention new-day';
  box.setAttribute('role', 'status');
  text.textContent = SAY.begun();
  button.type = 'button';
  button.className = 'button';
  button.textContent = SAY.showToday();
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  return box;
}

for (const own of ['input', 'change']) {
  document.addEventListener(own, (event) => {
    typed ||= event.target instanceof Element && event.target.closest(`${PAGES} main`) !== null;
  });
}
document.addEventListener('visibilitychange', look);
for (const own of ['pointerdown', 'keydown']) {
  document.addEventListener(own, touched, { capture: true, passive: true });
}
for (const own of ['focus', 'pageshow', 'online', 'popstate']) {
  addEventListener(own, look);
}
// a page that lies open over midnight, and is looked at without a touch
setInterval(look, 60_000);

export {};
