/** The player's screens besides the exercise itself: functions of what they show and what can be done on them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heard } from '../text/marked';
import { texts } from '../text/texts';
import type { DueSession, FieldError, Guidance, RecordedSession, Today } from './api';
import { isShut, whyNotOn } from './gate';
import type { OwnStop } from './gate';
import { RED_FLAG, SOMETHING_ELSE, callsAtGate, callsOn, emergencyCalls, isTicked, stoppedWords } from './safety';
import type { PageName, Safety } from './safety';
import { ASKED_AFTER, exercisesDone, minutesTaken } from './session';
import type { Draft, LastAnswer, Rating } from './session';
import { calls, freeText, whomToCall } from './stop-screens';
import type { Opened } from './watch-words';
import { at, dateWords, dose, enumerated, itemWords, named, painWords, timeOf } from './words';
import { icon, notice, safety, scale, title } from './parts';
import type { Tone } from './parts';
import { recordedItems, toldSigns } from './correction';

const SAY = texts('player');
const ENTRY = texts('player-entry');
const STOP = texts('player-stop');

/** onPhone: this phone keeps it, and whichever page is open sends it. */
export type SaveState = 'sending' | 'waiting' | 'onPhone' | 'onPhoneSignedOut' | 'signedOut' | 'otherPerson' | 'conflict' | 'refused' | 'saved';

export interface TodayActions {
  start: () => void;
  correct: (entry: RecordedSession) => void;
}

/**
 * @param said why the page has changed by itself; empty if it has not
 * @param open a session or correction that was left open; then nothing else is begun
 */
export function todayScreen(
  today: Today,
  stop: OwnStop,
  morning: unknown,
  warningSigns: string,
  said: string,
  open: TemplateResult | null,
  actions: TodayActions,
): TemplateResult {
  const session = today.session;
  const shut = isShut(today, stop);
  return html`
    ${title(SAY.today(), dateWords(today.date))}
    ${said ? html`<p role="status">${said}</p>` : nothing}
    ${shut ? gateNotice(today, stop, warningSigns) : nothing}
    ${open ?? nothing}
    ${morning}
    ${shut || open ? nothing : session ? due(session, today.safety, actions) : nothingDue('')}
    ${today.review ? receipt(today) : nothing}
    ${today.done.length > 0 ? recorded(today, open ? null : actions) : nothing}
  `;
}

/** What the gate says, and whom to ring, before all else. No start, no praise, nothing to do instead. */
function gateNotice(today: Today, stop: OwnStop, warningSigns: string): TemplateResult {
  const gate = today.session?.gate ?? { action: 'STOPPED', sentence: '', advice: null };
  if (stop !== null && (today.session === null || today.session.mayExercise)) {
    // sent from here, and the server has not said yet what it makes of it
    return onStop(today.safety, stop, warningSigns);
  }
  const tone = gateTone(gate.action);
  const more =
    callsAtGate(today.safety, gate.action, gate.advice).length > 0
      ? numbers(today.safety, gate.action, warningSigns, gate.advice)
      : gate.action === 'QUESTIONS_FIRST' || gate.action === 'NOT_SCREENED'
        ? html`<a class="button" href="me/screen">${SAY.answerQuestions()}</a>`
        : nothing;
  return notice(tone, gate.sentence, more);
}

/** The same words and numbers as on the page of that advice. */
function onStop(safety: Safety, advice: PageName, warningSigns: string): TemplateResult {
  const page = safety.pages[advice];
  return notice('stop', html`<strong>${page.title}.</strong> ${page.text}`, html`${calls(callsOn(safety, advice), false)}${warningLink(warningSigns)}`);
}

function numbers(safety: Safety, action: string, warningSigns: string, advice?: PageName | null): TemplateResult {
  return html`${calls(callsAtGate(safety, action, advice), false)}${warningLink(warningSigns)}`;
}

export interface ShutActions {
  /** Null when nothing was done so far. */
  save: (() => void) | null;
  leave: () => void;
}

/** The gate closed while this page was open. */
export function shutScreen(today: Today, stop: OwnStop, warningSigns: string, said: string, actions: ShutActions): TemplateResult {
  const why = whyNotOn(today, stop);
  return html`
    ${title(why.title)}
    ${said ? html`<p role="status">${said}</p>` : nothing}
    ${why.sentence === null ? gateNotice(today, stop, warningSigns) : notice('paused', why.sentence)}
    ${actions.save ? html`<p class="quiet">${SAY.canBeSaved()}</p>` : nothing}
    <div class="player-bar">
      ${actions.save
        ? html`<button type="button" class="button button-primary button-wide" @click=${actions.save}>${SAY.saveDone()}</button>
            <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.leave}>${SAY.backToToday()}</button></div>`
        : html`<button type="button" class="button button-wide" @click=${actions.leave}>${SAY.backToToday()}</button>`}
    </div>
  `;
}

function due(session: DueSession, safety: Safety, actions: TodayActions): TemplateResult {
  const gate =
    session.gate.action === 'OK' || !session.gate.sentence
      ? nothing
      : notice('plain', session.gate.sentence, calls(callsAtGate(safety, session.gate.action, session.gate.advice), false));
  if (session.items.length === 0) {
    return html`${gate}${nothingDue(session.why)}`;
  }
  if (session.boutsDone >= session.boutsPlanned) {
    return html`${gate}${doneForToday(session, actions)}`;
  }
  return html`${gate}
    <section class="card today-card" aria-label=${SAY.session()}>
      <p class="today-why">${session.why}</p>
      <p class="today-facts">
        <span>${SAY.exercises({ count: new Set(session.items.map((item) => item.prescriptionId)).size })}</span><span>${SAY.minutes({ minutes: session.minutes })}</span>
        ${session.boutsPlanned > 1 ? html`<span>${SAY.boutsDone({ done: session.boutsDone, planned: session.boutsPlanned })}</span>` : nothing}
      </p>
      <ul class="plan-list">
        ${session.items.map(
          (item) => html`<li class="plan-item">
            <span class="plan-name">${named(item.exercise.name, item.side)}</span>
            <span class="plan-dose">${session.kind === 'TRIAL' ? (item.countIn === 'SECONDS' ? SAY.trialHold() : SAY.trialAmount()) : dose(item)}</span>
          </li>`,
        )}
      </ul>
      ${session.goal ? html`<p class="quiet">${SAY.goal({ goal: session.goal })}</p>` : nothing}
    </section>
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.start}>
        ${session.boutsDone > 0 ? SAY.startNext() : SAY.start()}
      </button>
    </div>`;
}

/** Enough is enough: more can be recorded, but nothing invites to it. */
function doneForToday(session: DueSession, actions: TodayActions): TemplateResult {
  return html`${notice('settled', SAY.allDone())}
    ${session.why ? html`<p class="quiet">${session.why}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button button-quiet" @click=${actions.start}>${SAY.didMore()}</button>
    </div>`;
}

function warningLink(href: string): TemplateResult {
  return html`<a class="button button-stop" href=${href} target="_blank" rel="noopener">${SAY.openWarningSigns()}</a>`;
}

/** Emergencies are red; everything else that holds exercise back is neither good nor bad. */
function gateTone(action: string): Tone {
  return /EMERGENCY|SAME_DAY|STOPPED/.test(action) ? 'stop' : 'paused';
}

function nothingDue(why: string): TemplateResult {
  return html`<div class="empty-state">
    <h2>${SAY.nothingDue()}</h2>
    <p>${why || SAY.noProgramme()}</p>
  </div>`;
}

function receipt(today: Today): TemplateResult {
  const review = today.review!;
  return html`<div class="read-receipt">
    ${icon('done')}
    <p>${SAY.wasRead({ by: review.by, day: at(review.at, today.zone) })}${review.note ? html` ${SAY.quoted({ words: review.note })}` : nothing}</p>
  </div>`;
}

export function whenDone(entry: RecordedSession, today: Today): string {
  return entry.when ?? timeOf(entry.startedAt, today.zone);
}

function recorded(today: Today, actions: TodayActions | null): TemplateResult {
  return html`<section class="section">
    <h2 class="section-title">${SAY.recordedToday()}</h2>
    <ul class="plain-list">
      ${today.done.map(
        (entry) => html`<li>
          <div class="row-main">
            <span class="plan-name">${entry.corrected ? SAY.whenCorrected({ when: whenDone(entry, today) }) : whenDone(entry, today)}</span>
            <span class="plan-dose">${painWords(entry)}</span>
            <span class="quiet">${enumerated(entry.items.map(itemWords))}</span>
            ${entry.stopSymptoms?.length ? html`<span class="quiet">${stoppedWords(entry.stopSymptoms, today.safety)}</span>` : nothing}
          </div>
          ${actions
            ? html`<button type="button" class="button button-quiet" @click=${() => actions.correct(entry)}>
                ${heard(SAY.correct({ when: whenDone(entry, today) }))}
              </button>`
            : nothing}
        </li>`,
      )}
    </ul>
  </section>`;
}

export interface AskActions {
  rate: (rating: Rating, value: number | null) => void;
  /** The number that is chosen is meant, and leads on. */
  answer: (rating: Rating) => void;
  leaveOut: (rating: Rating) => void;
  undo: () => void;
}

/** The question about the pain before the first exercise. */
export function beforeScreen(draft: Draft, actions: AskActions): TemplateResult {
  return html`
    ${ask(SAY.beforeTitle(), SAY.painNow(), SAY.canBeLeftOut(), { rating: 'painBefore', label: SAY.painNow() }, draft, actions)}
    <div class="player-bar">${goOnWith('painBefore', draft, actions)}</div>
  `;
}

/** How each of what is asked after a session is named, where it was answered. */
export function labelOf(rating: Rating): string {
  switch (rating) {
    case 'painBefore':
      return ENTRY.painBefore();
    case 'painAfter':
      return ENTRY.painAfter();
    case 'peakPain':
      return ENTRY.worstPain();
    case 'effort':
      return ENTRY.hardness();
    default:
      return ENTRY.mood();
  }
}

/** One of the questions after it, alone on its screen. */
export function questionScreen(
  question: number,
  draft: Draft,
  last: LastAnswer | null,
  actions: AskActions & { back: () => void; rest: () => void },
): TemplateResult {
  const rating = ASKED_AFTER[question];
  const effort = rating === 'effort';
  const asks = rating === 'painAfter' ? ENTRY.askAfter() : effort ? ENTRY.effort() : ENTRY.askWorst();
  return html`
    ${ask(
      ENTRY.howWasIt(),
      asks,
      effort ? ENTRY.roughEffort() : ENTRY.roughNumber(),
      effort ? { rating, label: ENTRY.effort(), lowest: ENTRY.noEffort(), highest: ENTRY.asHardAsICan() } : { rating, label: labelOf(rating) },
      draft,
      actions,
    )}
    <div class="player-bar">
      ${goOnWith(rating, draft, actions)} ${undoStrip(last, actions.undo)}
      <div class="player-bar-more">
        <button type="button" class="button button-quiet" @click=${actions.back}>${ENTRY.back()}</button>
        <button type="button" class="button button-quiet" @click=${actions.rest}>${ENTRY.leaveRestOut()}</button>
      </div>
    </div>
  `;
}

function ask(
  about: string,
  question: string,
  helper: string,
  asked: { rating: Rating; label: string; lowest?: string; highest?: string },
  draft: Draft,
  actions: AskActions,
): TemplateResult {
  const { rating } = asked;
  return html`<p class="player-about">${about}</p>
    ${title(question)}
    <p class="quiet player-ask-helper">${helper}</p>
    <div class="player-ask" data-word=${rating}>
      ${keyed(
        rating,
        scale({
          ...asked,
          value: draft[rating],
          choose: (value) => actions.rate(rating, value),
          tapped: () => actions.answer(rating),
          alone: { word: ENTRY.leaveBlank(), leftOut: () => actions.leaveOut(rating) },
        }),
      )}
    </div>`;
}

/** By the keyboard, and for whoever comes back: a number that is chosen leads on by a button. */
function goOnWith(rating: Rating, draft: Draft, actions: AskActions): TemplateResult | typeof nothing {
  return draft[rating] === null
    ? nothing
    : html`<button type="button" class="button button-primary button-wide" @click=${() => actions.answer(rating)}>${SAY.goOn()}</button>`;
}

/** Names what was tapped last, and takes it back: for as long as nothing else is answered. */
export function undoStrip(last: LastAnswer | null, undo: () => void): TemplateResult | typeof nothing {
  return last === null
    ? nothing
    : html`<div class="player-undo">
        ${icon('check')}<span>${answerWords(last.rating, last.value)}</span>
        <button type="button" @click=${undo}>${heard(ENTRY.undo({ what: labelOf(last.rating) }))}</button>
      </div>`;
}

export function answerWords(rating: Rating, value: number | null): string {
  const what = labelOf(rating);
  return value === null ? ENTRY.leftOut({ what }) : ENTRY.answered({ what, value });
}

export interface AfterActions {
  rate: (rating: Rating, value: number | null) => void;
  note: (text: string) => void;
  /** To "Stop here for now", and there straight to this sign. */
  stop: (name?: string) => void;
  /** null = not done, which is not 0. */
  amount: (index: number, set: number, value: number | null) => void;
  notSkipped: (index: number) => void;
  rateItem: (index: number, rating: 'peakPain' | 'effort', value: number | null) => void;
  save: () => void;
  /** Saves in spite of words that have opened a question; null while that was not asked for. */
  asked: (() => void) | null;
  back: () => void;
  /** Back to one of the questions, to answer it anew. */
  answer: (question: number) => void;
}

export function afterScreen(draft: Draft, net: Safety, errors: readonly FieldError[], sentence: string, actions: AfterActions): TemplateResult {
  const error = (field: string) => errors.find((one) => one.field === field)?.message ?? '';
  const rating = (field: Rating, label: string, lowest?: string, highest?: string) =>
    scale({ label, lowest, highest, error: error(field), value: draft[field], choose: (value) => actions.rate(field, value) });
  const known = ['painBefore', 'peakPain', 'painAfter', 'effort', 'mood', 'note'];
  const others = errors.filter((one) => !known.includes(one.field));
  const correcting = draft.corrects !== null;
  return html`
    ${title(correcting ? ENTRY.correctTitle() : ENTRY.howWasIt())}
    <p class="quiet">
      ${correcting ? ENTRY.bothAreKept() : ENTRY.answerWhatYouLike()}
    </p>
    ${sentence ? html`<div role="alert">${notice('attention', sentence)}</div>` : nothing}
    ${others.map((one) => html`<p class="field-error" role="alert">${one.message}</p>`)}
    <div class="player-questions">
      ${correcting || error('painBefore') ? html`${toldSigns(draft, net)}${recordedItems(draft, actions)}${rating('painBefore', ENTRY.painBefore())}` : nothing}
      ${correcting || ASKED_AFTER.some((one) => error(one))
        ? html`${rating('peakPain', ENTRY.worstPain())} ${rating('painAfter', ENTRY.painAfter())}
          ${rating('effort', ENTRY.effort(), ENTRY.noEffort(), ENTRY.asHardAsICan())}`
        : answers(draft, actions)}
      ${rating('mood', ENTRY.mood(), ENTRY.veryLow(), ENTRY.veryGood())}
      ${freeText({
        label: ENTRY.note(),
        rows: 3,
        atMost: 2000 - draft.elseWords.length - 1,
        value: draft.note,
        error: error('note'),
        safety: net,
        write: actions.note,
        also: draft.elseWords,
        first: actions.asked === null ? null : { asks: STOP.askedFirst(), notNew: STOP.notNew(), readIt: STOP.readItSave(), done: actions.asked },
        stop: () => actions.stop(),
        redFlag: isTicked(draft.stopSymptoms, RED_FLAG) ? null : () => actions.stop(RED_FLAG),
        list: draft.stopSymptoms.some((one) => one.name !== SOMETHING_ELSE) ? null : () => actions.stop(),
      })}
    </div>
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.save}>${correcting ? ENTRY.saveCorrection() : ENTRY.save()}</button>
      <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.back}>${ENTRY.back()}</button></div>
    </div>
  `;
}

/** What was done, and what comes; of a stop or a correction nothing is celebrated. */
function finished(draft: Draft, guidance: Guidance | null, today: Today): TemplateResult {
  const { done, of } = exercisesDone(draft);
  if (done === 0 || draft.corrects !== null || draft.stopSymptoms.length > 0 || guidance?.kind === 'STOP_AND_CONTACT') {
    return html`<div class="player-saved">${icon('done')}${title(SAY.saved())}</div>`;
  }
  const { session } = today;
  const left = draft.planned?.date === today.date && session ? session.boutsPlanned - draft.planned.bout : 0;
  return html`
    <div class="player-stage player-rested"><img class="player-picture" src="figures/rest-position-calves-on-chair.svg" alt="" width="320" height="240" @error=${withoutPicture} /></div>
    <div class="player-saved">${icon('done')}${title(SAY.sessionDone())}</div>
    <ul class="plain-list player-finished">
      <li>
        ${icon('check')}
        <div class="row-main">
          <span class="plan-name">${SAY.exercisesDone({ done, of, minutes: minutesTaken(draft) ?? 0 })}</span>
          ${draft.painBefore === null && draft.peakPain === null && draft.painAfter === null ? nothing : html`<span class="quiet">${painWords(draft)}</span>`}
        </div>
      </li>
      ${left > 0 && session
        ? html`<li>
            ${icon('clock')}
            <div class="row-main">
              <span class="plan-name">${SAY.moreToday({ left })}</span>
              <span class="quiet">${SAY.exercises({ count: of })}, ${SAY.minutes({ minutes: session.minutes })}</span>
            </div>
          </li>`
        : nothing}
      <li>
        ${icon('morning')}
        <div class="row-main">
          <span class="plan-name">${SAY.tomorrow()}</span>
          <span class="quiet">${SAY.tomorrowWhy()}</span>
        </div>
      </li>
    </ul>
  `;
}

/** No network, and it was never shown before: the words say all. */
function withoutPicture(event: Event) {
  (event.target as HTMLElement).parentElement?.remove();
}

/** What was answered, a line each; none is asked twice. */
function answers(draft: Draft, actions: AfterActions): TemplateResult {
  return html`<ul class="plain-list player-answered">
    ${ASKED_AFTER.map(
      (rating, question) => html`<li>
        <span>${answerWords(rating, draft[rating])}</span>
        <button type="button" class="button button-quiet" @click=${() => actions.answer(question)}>${heard(ENTRY.change({ what: labelOf(rating) }))}</button>
      </li>`,
    )}
  </ul>`;
}

export interface SentActions {
  retry: () => void;
  done: () => void;
  /** To "Stop here for now", while it is on its way. */
  stop: () => void;
}

/**
 * What became of a session that did not stop. Why nothing more may be started is said in the words of every other page.
 *
 * @param words what its own words are about: whom to call for that stays here
 */
export function sentScreen(
  draft: Draft,
  state: SaveState,
  guidance: Guidance | null,
  today: Today,
  stop: OwnStop,
  words: readonly Opened[],
  links: { warning: string; login: string },
  actions: SentActions,
): TemplateResult {
  const net = today.safety;
  if (state === 'saved') {
    return html`
      ${finished(draft, guidance, today)}
      ${guidance?.kind === 'STOP_AND_CONTACT'
        ? notice('stop', guidance.text, html`${calls(guidance.call ?? [])}${warningLink(links.warning)}`)
        : guidance
          ? html`<p class="today-why">${guidance.text}</p>`
          : nothing}
      ${guidance?.kind !== 'STOP_AND_CONTACT' && isShut(today, stop) ? gateNotice(today, stop, links.warning) : nothing}
      ${whomToCall(net, words)}
      <div class="player-bar"><button type="button" class="button button-wide" @click=${actions.done}>${SAY.backToToday()}</button></div>
    `;
  }
  if (state === 'sending') {
    return html`${title(SAY.notStored({ state }))}
      <p class="quiet">${SAY.leaveOpen()}</p>
      ${whomToCall(net, words)}`;
  }
  if (state === 'onPhone' || state === 'onPhoneSignedOut') {
    return keptOnPhone(state, net, words, links, actions);
  }
  const signIn = state === 'signedOut' || state === 'otherPerson';
  return html`
    ${state === 'conflict' ? nothing : safety(links.warning, actions.stop)}
    ${title(state === 'conflict' ? SAY.alreadySaved() : SAY.notSavedYet())}
    <div role="alert">
      ${notice(
        'attention',
        SAY.notStored({ state }),
        signIn ? html`<a class="button" href=${links.login} target="_blank" rel="noopener">${SAY.signInNewTab()}</a>` : nothing,
      )}
    </div>
    ${whomToCall(net, words)}
    ${state === 'conflict' ? nothing : html`<p class="quiet">${SAY.ifWrong()}</p> ${calls(emergencyCalls(net), false)}`}
    <div class="player-bar">
      ${state === 'conflict'
        ? html`<button type="button" class="button button-wide" @click=${actions.done}>${SAY.backToToday()}</button>`
        : html`<button type="button" class="button button-primary button-wide" @click=${actions.retry}>${SAY.tryAgainNow()}</button>`}
    </div>
  `;
}

/** It outlives the page, and goes out by itself: nothing has to be done, and nothing is said that the portal has not said. */
function keptOnPhone(
  state: 'onPhone' | 'onPhoneSignedOut',
  net: Safety,
  words: readonly Opened[],
  links: { warning: string; login: string },
  actions: SentActions,
): TemplateResult {
  return html`
    ${safety(links.warning, actions.stop)}
    <div class="player-kept">${icon('phoneKept')}${title(SAY.onPhone())}</div>
    <p role="status">${SAY.notStored({ state })}</p>
    ${state === 'onPhoneSignedOut' ? html`<a class="button" href=${links.login} target="_blank" rel="noopener">${SAY.signInNewTab()}</a>` : nothing}
    ${whomToCall(net, words)}
    <p class="quiet">${SAY.ifWrong()}</p>
    ${calls(emergencyCalls(net), false)}
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.done}>${SAY.backToToday()}</button>
    </div>
  `;
}
