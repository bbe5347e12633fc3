/** The screens of a stop: what was noticed, the one question, what to do now; and free texts, which lead there. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stressed } from '../text/marked';
import { texts } from '../text/texts';
import type { Guidance } from './api';
import { ANSWERS, SOMETHING_ELSE, callsFor, dialled, emergencyCalls, highest, isTicked, moreUrgent, pageFor, pageOfLevel, signNamed, standsAlready, toSay } from './safety';
import type { Answer, Page, Phone, Safety, Ticked } from './safety';
import type { Draft } from './session';
import { opened, ownWords } from './watch-words';
import type { Opened } from './watch-words';
import { callWords, dayAt, enumerated } from './words';
import { icon, notice, title } from './parts';
import type { SaveState } from './screens';

const SAY = texts('player-stop');
const PLAYER = texts('player');

const WORDS_AT_MOST = 300;

export function callButton(phone: Phone, main: boolean): TemplateResult {
  return html`<a class=${main ? 'button button-call' : 'button button-stop button-wide'} href=${dialled(phone.number)}>
    ${icon('phone')}<span>${callWords(phone)}</span>
  </a>`;
}

/** The first is filled, the others stand below it. */
export function calls(phones: readonly Phone[], main = true): TemplateResult | typeof nothing {
  return phones.length === 0
    ? nothing
    : html`<div class="player-calls">${phones.map((phone, at) => callButton(phone, main && at === 0))}</div>`;
}

export interface StopActions {
  /** A box was ticked, or its tick taken back. */
  tick: (name: string) => void;
  save: () => void;
  back: () => void;
}

export function stopScreen(draft: Draft, safety: Safety, warningSigns: string, missing: boolean, actions: StopActions): TemplateResult {
  const stopped = highest(safety, draft.stopSymptoms) !== null;
  return html`
    ${title(SAY.title())}
    <div role="status">${draft.stopSymptoms.length === 0 ? nothing : notice('attention', tickedWords(safety, draft.stopSymptoms))}</div>
    <section class="player-alarm player-alarm-head" aria-label=${SAY.emergencyNumber()}>
      ${calls(emergencyCalls(safety))}
      <a class="player-signs-link" href=${warningSigns} target="_blank" rel="noopener">${icon('warning')}${SAY.allWarningSigns()}</a>
      <p>${SAY.ringNow()}</p>
    </section>
    <fieldset class="player-symptoms">
      <legend>${SAY.whatDidYouNotice()}</legend>
      <p class="quiet">${SAY.tickOne()}</p>
      ${safety.signs.map((sign) => {
        const ticked = draft.stopSymptoms.find((one) => one.name === sign.name);
        return html`<label class="player-symptom">
          <input type="checkbox" .checked=${ticked !== undefined} @change=${() => actions.tick(sign.name)} />
          <span>${sign.label}${ticked ? answered(safety, ticked, draft.elseWords) : nothing}</span>
        </label>`;
      })}
    </fieldset>
    <div class="player-bar player-bar-line">
      <div class="player-error" role="alert">
        ${missing && draft.stopSymptoms.length === 0 ? html`${icon('info')}<p>${SAY.missing()}</p>` : nothing}
      </div>
      <div class=${stopped ? 'player-bar-one' : 'player-bar-pair'}>
        ${stopped
          ? nothing
          : html`<span class="player-bar-go"><button type="button" class="button button-wide" @click=${actions.back}>${SAY.noneOfThis()}</button></span>`}
        <span class="player-bar-done"><button type="button" class="button button-primary button-wide" @click=${actions.save}>${SAY.saveAndStop()}</button></span>
      </div>
    </div>
  `;
}

/** At the head of the list, where its ticks may lie out of sight. */
export function tickedWords(safety: Safety, ticks: readonly Ticked[]): string {
  const labels = ticks.map((one) => signNamed(safety, one.name)?.label ?? one.name);
  return SAY.ticked({ signs: enumerated(labels) });
}

/** What was said of it so far, with the question that it answers. */
function answered(safety: Safety, ticked: Ticked, elseWords: string): TemplateResult | typeof nothing {
  const own = ticked.name === SOMETHING_ELSE && elseWords.trim() ? `${PLAYER.quoted({ words: elseWords.trim() })} ` : '';
  const { more } = toSay(safety, [ticked], '')[0];
  return own + more === '' ? nothing : html`<span class="player-symptom-answer">${own}${more}</span>`;
}

export interface SignActions {
  answer: (given: Answer) => void;
  which: (id: string) => void;
  /** Which of them was left open, or chosen. */
  goOn: () => void;
  words: (text: string) => void;
  untick: () => void;
  redFlag: () => void;
  /** To the list, where the sign that the words are about is ticked. */
  list: () => void;
  /** None of what the words are about is new; or the numbers were read. */
  wordsAnswered: () => void;
}

/**
 * @param open what the words of "something else" have opened and nobody has answered: it comes before the sign's own question, which is
 *     not asked meanwhile
 */
export function signScreen(draft: Draft, safety: Safety, name: string, open: readonly Opened[], actions: SignActions): TemplateResult {
  const sign = signNamed(safety, name)!;
  const ticked = draft.stopSymptoms.find((one) => one.name === name);
  return html`
    ${title(SAY.stop())}
    <section class="player-alarm" aria-label=${SAY.emergencyNumber()}>
      ${calls(emergencyCalls(safety))}
      <p>${standsAlready(safety, draft.stopSymptoms, name) ? SAY.standsAlready() : sign.ringIf}</p>
    </section>
    <p class="player-ticked">${stressed((label) => SAY.youTicked({ sign: label }), sign.label)}</p>
    ${sign.found
      ? notice(
          'plain',
          html`<strong>${SAY.lookedInto({ by: sign.found.by, day: dayAt(sign.found.day) })}</strong> ${PLAYER.quoted({ words: sign.found.words })}
            ${SAY.ifNewOrChanged()}`,
          html`<button type="button" class="button" @click=${actions.untick}>${SAY.asItWasThen()}</button>`,
        )
      : nothing}
    ${name === SOMETHING_ELSE
      ? freeText({
          label: SAY.whatIsIt(),
          rows: 2,
          atMost: WORDS_AT_MOST,
          value: draft.elseWords,
          write: actions.words,
          safety,
          redFlag: isTicked(draft.stopSymptoms, 'red_flag') || !open.includes('saddle') ? null : actions.redFlag,
          list: open.includes('sign') ? actions.list : null,
          first: open.length > 0 ? { asks: SAY.answerFirst(), notNew: SAY.noneNew(), readIt: SAY.haveRead(), done: actions.wordsAnswered } : null,
        })
      : nothing}
    ${sign.ask === 'WHICH'
      ? html`<fieldset class="player-symptoms">
          <legend>${sign.question ?? SAY.whichOfThese()}</legend>
          ${sign.which.map(
            (one) => html`<label class="player-symptom">
              <input type="checkbox" .checked=${ticked?.which.includes(one.id) ?? false} @change=${() => actions.which(one.id)} />
              <span>${one.label}</span>
            </label>`,
          )}
        </fieldset>`
      : open.length > 0
        ? nothing
        : html`<h2 class="player-question" id="sign-question">${sign.question}</h2>`}
    <div class=${sign.ask === 'WHICH' ? 'player-bar player-bar-line' : 'player-bar player-bar-line player-bar-below'}>
      ${sign.ask === 'WHICH'
        ? html`<button type="button" class="button button-primary button-wide" @click=${actions.goOn}>${SAY.goOn()}</button>`
        : open.length > 0
          ? nothing
          : html`<div class="player-answers" role="group" aria-labelledby="sign-question">
            ${ANSWERS.map(
              (one) => html`<button type="button" class="button" @click=${() => actions.answer(one)}>${SAY.answer({ answer: one })}</button>`,
            )}
          </div>`}
      <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.untick}>${SAY.tickedByMistake()}</button></div>
    </div>
  `;
}

export interface AdviceActions {
  right: () => void;
  change: () => void;
  /** Back to the list, with all that was ticked. */
  more: () => void;
  retry: () => void;
  mend: () => void;
  done: () => void;
}

/**
 * What to do now, by what was ticked and, once it is there, by the server's answer where that is more urgent. Who made it, and whether it
 * arrived, changes nothing on it.
 *
 * @param sent whether the record is on its way; then only a clinician may take it back
 * @param oneSign one tick led here at once; the way back takes it away
 */
export function adviceScreen(
  draft: Pick<Draft, 'stopSymptoms' | 'elseWords' | 'note'>,
  safety: Safety,
  guidance: Guidance | null,
  sent: SaveState | null,
  oneSign: boolean,
  links: { warning: string; login: string },
  actions: AdviceActions,
): TemplateResult {
  const ticks = draft.stopSymptoms;
  const own = highest(safety, ticks);
  const worse = moreUrgent(guidance?.action, own) ? guidance!.action! : null;
  const level = worse ?? own;
  const page: Page = worse ? { ...safety.pages[pageOfLevel(worse)], text: guidance!.text } : safety.pages[pageFor(safety, ticks)];
  const phones = worse && guidance!.call?.length ? guidance!.call : callsFor(safety, level, ticks);
  const emergency = level === 'EMERGENCY';
  const inWords = opened(ownWords(draft), safety.watch).includes('selfHarm') ? selfHarm(safety) : nothing;
  const ringIf = [...new Set(ticks.map((one) => signNamed(safety, one.name)?.ringIf ?? '').filter((text) => text !== ''))];
  return html`
    <div class="player-advice ${emergency ? 'advice-now' : 'advice-today'}">
      ${title(page.title)}
      ${emergency ? nothing : inWords}
      ${calls(phones)}
      <p class="player-advice-text">${page.text}</p>
      ${emergency ? inWords : nothing}
    </div>
    <section class="player-say">
      <h2>${SAY.whatToSay()}</h2>
      <p>${page.say}</p>
      <ul>
        ${toSay(safety, ticks, draft.elseWords).map(
          ({ sign, more }) => html`<li>${sign}${more ? html`<span class="player-symptom-answer">${more}</span>` : nothing}</li>`,
        )}
      </ul>
    </section>
    ${emergency
      ? nothing
      : html`<section class="player-say">
          <h2>${SAY.ifWorse()}</h2>
          ${ringIf.map((text) => html`<p>${text}</p>`)}
          ${calls(emergencyCalls(safety), false)}
        </section>`}
    ${sent === null ? isThatRight(oneSign, actions) : whatBecame(sent, links, actions)}
  `;
}

function isThatRight(oneSign: boolean, actions: AdviceActions): TemplateResult {
  return html`<section class="player-right" aria-labelledby="is-that-right">
    <h2 id="is-that-right">${SAY.isThatRight()}</h2>
    <p class="quiet">${SAY.untilSent()}</p>
    <div class="player-answers">
      <button type="button" class="button" @click=${actions.right}>${SAY.right()}</button>
      <button type="button" class="button" @click=${actions.change}>${oneSign ? SAY.slip() : SAY.change()}</button>
    </div>
    ${oneSign ? html`<button type="button" class="button button-quiet" @click=${actions.more}>${SAY.more()}</button>` : nothing}
  </section>`;
}

function whatBecame(sent: SaveState, links: { warning: string; login: string }, actions: AdviceActions): TemplateResult {
  const settled = sent === 'saved' || sent === 'conflict';
  const signIn = sent === 'signedOut' || sent === 'otherPerson';
  return html`
    <section class="player-right">
      <div role="status">
        <p><strong>${SAY.sent({ state: sent })}</strong> ${SAY.onlyAClinician()}</p>
      </div>
      ${signIn ? html`<a class="button" href=${links.login} target="_blank" rel="noopener">${SAY.signInNewTab()}</a>` : nothing}
      <a class="player-signs-link" href=${links.warning} target="_blank" rel="noopener">${icon('warning')}${SAY.allWarningSigns()}</a>
      ${settled
        ? html`<button type="button" class="button button-wide" @click=${actions.done}>${SAY.backToToday()}</button>`
        : sent === 'refused'
          ? html`<button type="button" class="button button-wide" @click=${actions.mend}>${SAY.lookAtAnswers()}</button>`
          : sent === 'sending'
            ? nothing
            : html`<button type="button" class="button button-wide" @click=${actions.retry}>${SAY.tryAgainNow()}</button>`}
    </section>
  `;
}

/** Something else, gone and no worry: kept, and back to the session. */
export function keptScreen(draft: Draft, safety: Safety, actions: { back: () => void; list: () => void }): TemplateResult {
  const page = safety.pages.NO_STOP;
  const words = opened(draft.elseWords, safety.watch);
  return html`
    ${title(page.title)}
    ${whomToCall(safety, words)}
    <p>${page.text}</p>
    ${words.length > 0 ? nothing : calls(emergencyCalls(safety), false)}
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.back}>${SAY.backToSession()}</button>
      <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.list}>${SAY.stopAfterAll()}</button></div>
    </div>
  `;
}

export interface FreeText {
  label: string;
  rows: number;
  atMost: number;
  value: string;
  error?: string;
  safety: Safety;
  write: (text: string) => void;
  /** The way to "Stop here for now"; absent where one is there already. */
  stop?: () => void;
  /** Ticks the sign that its words are about; null when it is ticked. */
  redFlag: (() => void) | null;
  /** To the list of signs, where its words are about one of them; null when one is ticked. */
  list: (() => void) | null;
  /** Other words that are stored with it. */
  also?: string;
  /** What waits for the question that the words have opened, and its answer; null while nothing waits. */
  first?: First | null;
}

/** What is asked before anything else, and how it is answered where nothing is new. */
export interface First {
  asks: string;
  notNew: string;
  readIt: string;
  done: () => void;
}

/** A text that nobody reads at once, and says so. Words about bladder, bowel, self-harm or one of the signs open the question itself; they never grade. */
export function freeText(options: FreeText): TemplateResult {
  const found = opened(`${options.also ?? ''}\n${options.value}`, options.safety.watch);
  const ask = found.length > 0 ? options.first : null;
  const isNew = found.includes('saddle') && options.redFlag !== null;
  const isSign = found.includes('sign') && options.list !== null;
  return html`<div class="player-note">
    <label
      ><span>${options.label}</span>
      <textarea
        rows=${options.rows}
        maxlength=${options.atMost}
        .value=${options.value}
        @input=${(event: InputEvent) => options.write((event.target as HTMLTextAreaElement).value)}
        @change=${toTheQuestion}
      ></textarea>
    </label>
    <p class="player-unread">
      <span>${SAY.notReadAtOnce()}</span>
      ${options.stop ? html`<button type="button" class="player-stop" @click=${options.stop}>${icon('stop')}${SAY.stopHere()}</button>` : nothing}
    </p>
    <div role=${ask ? 'alert' : 'status'} class=${ask ? 'player-asked' : ''} tabindex=${ask ? '-1' : nothing}>
      ${ask ? html`<p><strong>${ask.asks}</strong></p>` : nothing}
      ${found.includes('selfHarm') ? selfHarm(options.safety) : nothing}
      ${isNew ? saddle(options.safety, options.redFlag!) : nothing}
      ${isSign ? anotherSign(options.list!) : nothing}
      ${ask
        ? html`<button type="button" class="button" @click=${ask.done}>${isNew || isSign ? ask.notNew : ask.readIt}</button>`
        : nothing}
    </div>
    ${options.error ? html`<span class="field-error" role="alert">${options.error}</span>` : nothing}
  </div>`;
}

/** Whoever has written sees all of the question, with its answers. */
function toTheQuestion(event: Event) {
  const note = (event.target as HTMLElement).closest('.player-note');
  requestAnimationFrame(() => note?.querySelector('.player-asked')?.scrollIntoView({ block: 'nearest' }));
}

/** After it was saved, and while it waits: what the words in it may mean has not gone away. */
export function whomToCall(safety: Safety, words: readonly Opened[]): unknown {
  return [
    words.includes('selfHarm') ? selfHarm(safety) : nothing,
    words.includes('saddle') ? notice('attention', SAY.ifNew(), calls(emergencyCalls(safety), false)) : nothing,
    words.includes('sign') ? notice('attention', SAY.ifSign(), words.includes('saddle') ? nothing : calls(emergencyCalls(safety), false)) : nothing,
  ];
}

function selfHarm(safety: Safety): TemplateResult {
  const { crisis } = safety;
  return notice(
    'stop',
    SAY.selfHarm(),
    html`${crisis ? calls([crisis]) : nothing}${calls(emergencyCalls(safety), crisis === null)}`,
  );
}

function anotherSign(list: () => void): TemplateResult {
  return notice(
    'attention',
    html`<strong>${SAY.isItASign()}</strong> ${SAY.lookedAt()}`,
    html`<button type="button" class="button" @click=${list}>${SAY.showTheList()}</button>`,
  );
}

function saddle(safety: Safety, redFlag: () => void): TemplateResult {
  const sign = signNamed(safety, 'red_flag');
  return notice(
    'attention',
    html`<strong>${SAY.isOneNew()}</strong> ${sign?.label ?? ''}`,
    html`<button type="button" class="button" @click=${redFlag}>${SAY.yesOrNotSure()}</button>`,
  );
}
