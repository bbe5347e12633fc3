/** What is asked when a session is left, was stored elsewhere, or belongs to another day. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { texts } from '../text/texts';
import type { RecordedSession, Today } from './api';
import { placeOf } from './session';
import type { Draft, Place } from './session';
import { notice, title } from './parts';
import { whenDone } from './screens';
import { at as momentAt, dayAt, lostWords } from './words';

const SAY = texts('player');

const wide = (words: string, does: () => void, primary = false) =>
  html`<button type="button" class="button button-wide ${primary ? 'button-primary' : ''}" @click=${does}>${words}</button>`;

const quiet = (words: string, does: () => void) =>
  html`<div class="player-bar-more"><button type="button" class="button button-quiet" @click=${does}>${words}</button></div>`;

/** "Go on with exercise 3 of 5" */
function goOnWords(place: Place, draft: Draft): string {
  if (draft.corrects !== null) {
    return SAY.goOnCorrection();
  }
  return place.at === 'exercise' ? goOnExercise(draft, place.index) : SAY.goOnSession();
}

/** Counted as the page of the day and the exercise's own screen count: left and right of one are one. */
function goOnExercise(draft: Draft, index: number): string {
  const { at, of } = placeOf(draft.items, index);
  return SAY.goOnExercise({ at, of });
}

/** @param sent it is on its way, and not stored yet */
export function leaveScreen(from: Place, draft: Draft, sent: boolean, stay: () => void): TemplateResult {
  return html`
    ${title(draft.corrects !== null ? SAY.leaveCorrectionTitle() : SAY.leaveSessionTitle())}
    <p>${sent ? SAY.leavingUnsaved() : from.at === 'shut' ? SAY.keptToSave() : SAY.keptToGoOn()}</p>
    <div class="player-bar">
      ${wide(sent ? SAY.stayHere() : from.at === 'shut' ? SAY.noGoBack() : goOnWords(from, draft), stay, true)}
      <div class="player-bar-more"><a class="button button-quiet" href="me">${SAY.leave()}</a></div>
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
        <h2 id="throw-away" class="section-title">${correcting ? SAY.throwCorrectionTitle() : SAY.throwDoneTitle()}</h2>
        <p id="throw-away-what" class="today-why">${lostWords(draft)}</p>
        <button type="button" class="button button-quiet" @click=${actions.throwAway}>${SAY.throwAway()}</button>
      </section>
      <div class="player-bar">${wide(SAY.keep(), actions.keep, true)}</div>`;
  }
  return html`<section class="card today-card" aria-label=${correcting ? SAY.correctionOpen() : SAY.sessionOpen()}>
      <p class="today-why">
        ${sent
          ? SAY.sessionWaits()
          : correcting
            ? SAY.correctionUnsaved()
            : SAY.sessionBegun({ at: momentAt(draft.startedAt, zone) })}
      </p>
      ${sent
        ? nothing
        : html`<button type="button" class="button button-quiet" @click=${actions.ask}>
            ${correcting ? SAY.throwCorrection() : SAY.beginAnew()}
          </button>`}
    </section>
    <div class="player-bar">${wide(sent ? SAY.lookAtIt() : shut ? SAY.lookAtDone() : goOnWords(at, draft), actions.goOn, !shut)}</div>`;
}

export interface ElsewhereActions {
  add: () => void;
  correct: () => void;
  leave: () => void;
}

/** @param touched something was done or answered here */
export function elsewhereScreen(entry: RecordedSession | null, today: Today, touched: boolean, actions: ElsewhereActions): TemplateResult {
  return html`
    ${title(SAY.savedAlready())}
    <p>${entry ? SAY.savedElsewhereAt({ when: whenDone(entry, today) }) : SAY.savedElsewhere()}</p>
    ${touched
      ? html`<p>${SAY.didItAsWell()}</p>
          <div class="player-bar">
            ${wide(SAY.addIt(), actions.add)}
            ${entry ? wide(SAY.itIsTheSame(), actions.correct) : nothing}
          </div>`
      : html`<div class="player-bar">${wide(SAY.backToToday(), actions.leave, true)} ${quiet(SAY.doingMore(), actions.add)}</div>`}
  `;
}

export interface NewDayActions {
  save: () => void;
  start: () => void;
  leave: () => void;
}

export function newDayScreen(day: string, done: boolean, due: boolean, actions: NewDayActions): TemplateResult {
  return html`
    ${title(SAY.newDayTitle())}
    ${done
      ? html`${notice('plain', SAY.keptForThatDay({ day: dayAt(day) }))}
          <div class="player-bar">${wide(SAY.saveForThatDay(), actions.save, true)}</div>`
      : html`<p>${SAY.notBegun({ day: dayAt(day) })}</p>
          <div class="player-bar">
            ${due ? wide(SAY.startTodays(), actions.start, true) : nothing} ${due ? quiet(SAY.backToToday(), actions.leave) : wide(SAY.backToToday(), actions.leave)}
          </div>`}
  `;
}
