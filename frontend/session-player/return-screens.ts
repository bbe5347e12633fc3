/** What is asked when a session is left, was stored elsewhere, or belongs to another day. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordedSession, Today } from './api';
import type { Draft, Place } from './session';
import { notice, title } from './parts';
import { whenDone } from './screens';
import { dateWords, lostWords, timeOf } from './words';

const wide = (words: string, does: () => void, primary = false) =>
  html`<button type="button" class="button button-wide ${primary ? 'button-primary' : ''}" @click=${does}>${words}</button>`;

const quiet = (words: string, does: () => void) =>
  html`<div class="player-bar-more"><button type="button" class="button button-quiet" @click=${does}>${words}</button></div>`;

/** "exercise 3 of 5" */
function where(place: Place, draft: Draft): string {
  if (draft.corrects !== null) {
    return 'your correction';
  }
  return place.at === 'exercise' ? `exercise ${place.index + 1} of ${draft.items.length}` : 'your session';
}

/** @param sent it is on its way, and not stored yet */
export function leaveScreen(from: Place, draft: Draft, sent: boolean, stay: () => void): TemplateResult {
  return html`
    ${title(draft.corrects !== null ? 'Leave this correction?' : 'Leave this session?')}
    <p>
      ${sent
        ? 'It is not saved yet. We keep trying while the portal is open, so please do not close it.'
        : `What you did so far is kept on this page. You can ${from.at === 'shut' ? 'still save it' : 'go on with it'} until you close the portal.`}
    </p>
    <div class="player-bar">
      ${wide(sent ? 'Stay here' : from.at === 'shut' ? 'No, go back' : `Go on with ${where(from, draft)}`, stay, true)}
      <div class="player-bar-more"><a class="button button-quiet" href="me">Leave</a></div>
    </div>
  `;
}

export interface UnderWayActions {
  goOn: () => void;
  /** Asks first: what is thrown away is gone. */
  ask: () => void;
  keep: () => void;
  throwAway: () => void;
}

/**
 * On the page of the day: something was left open.
 *
 * @param shut no exercise may be offered; what was done can still be saved
 * @param asked whether to throw it away is being asked
 */
export function underWay(
  draft: Draft,
  at: Place,
  zone: string,
  sent: boolean,
  shut: boolean,
  asked: boolean,
  actions: UnderWayActions,
): TemplateResult {
  const correcting = draft.corrects !== null;
  if (asked && !sent) {
    return html`<section class="card today-card" role="alertdialog" aria-labelledby="throw-away" aria-describedby="throw-away-what">
        <h2 id="throw-away" class="section-title">${correcting ? 'Throw this correction away?' : 'Throw away what you did?'}</h2>
        <p id="throw-away-what" class="today-why">${lostWords(draft)}</p>
        <button type="button" class="button button-quiet" @click=${actions.throwAway}>Yes, throw it away</button>
      </section>
      <div class="player-bar">${wide('No, keep it', actions.keep, true)}</div>`;
  }
  return html`<section class="card today-card" aria-label=${correcting ? 'A correction left open' : 'A session left open'}>
      <p class="today-why">
        ${sent
          ? 'Your session is not saved yet. We keep trying while the portal is open.'
          : correcting
            ? 'Your correction is not saved yet.'
            : `You have begun a session. You began at ${timeOf(draft.startedAt, zone)} and can go on there. It is not saved yet.`}
      </p>
      ${sent
        ? nothing
        : html`<button type="button" class="button button-quiet" @click=${actions.ask}>
            ${correcting ? 'Throw this correction away' : 'Begin anew: throw away what I did'}
          </button>`}
    </section>
    <div class="player-bar">${wide(sent ? 'Look at it' : shut ? 'Look at what you did so far' : `Go on with ${where(at, draft)}`, actions.goOn, !shut)}</div>`;
}

export interface ElsewhereActions {
  add: () => void;
  correct: () => void;
  leave: () => void;
}

/** @param touched something was done or answered here */
export function elsewhereScreen(entry: RecordedSession | null, today: Today, touched: boolean, actions: ElsewhereActions): TemplateResult {
  const when = entry ? `The one of ${whenDone(entry, today)}` : 'It';
  return html`
    ${title('Today’s session is saved already')}
    <p>${when} was saved in another window or on another device, so it counts.</p>
    ${touched
      ? html`<p>What you did here is still on this page. Did you do it as well, or is it the same session?</p>
          <div class="player-bar">
            ${wide('I did this as well: add it', actions.add)}
            ${entry ? wide('It is the same: correct the saved one', actions.correct) : nothing}
          </div>`
      : html`<div class="player-bar">${wide('Back to today', actions.leave, true)} ${quiet('I am doing more: go on', actions.add)}</div>`}
  `;
}

export interface NewDayActions {
  save: () => void;
  start: () => void;
  leave: () => void;
}

export function newDayScreen(day: string, done: boolean, due: boolean, actions: NewDayActions): TemplateResult {
  return html`
    ${title('It is a new day')}
    ${done
      ? html`${notice('plain', `What you did on ${dateWords(day)} is still here. It is kept for that day.`)}
          <div class="player-bar">${wide('Save it for that day', actions.save, true)}</div>`
      : html`<p>The session of ${dateWords(day)} was not begun.</p>
          <div class="player-bar">
            ${due ? wide('Start today’s session', actions.start, true) : nothing} ${due ? quiet('Back to today', actions.leave) : wide('Back to today', actions.leave)}
          </div>`}
  `;
}
