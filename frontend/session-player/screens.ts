/** The player's screens besides the exercise itself: functions of what they show and what can be done on them. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DueSession, FieldError, Guidance, RecordedSession, Today } from './api';
import type { Draft, Rating } from './session';
import { SAVE_WORDS, STOP_SYMPTOMS, count, dateWords, dayOf, dose, doneWords, painWords, sideWord, timeOf } from './words';
import { icon, notice, scale, title } from './parts';
import type { Tone } from './parts';
import { recordedItems } from './correction';

export type SaveState = keyof typeof SAVE_WORDS | 'saved';

export interface TodayActions {
  start: () => void;
  correct: (entry: RecordedSession) => void;
}

export function todayScreen(today: Today, morning: unknown, warningSigns: string, actions: TodayActions): TemplateResult {
  const session = today.session;
  return html`
    ${title('Today', dateWords(today.date))}
    ${morning}
    ${session ? due(session, warningSigns, actions) : nothingDue('')}
    ${today.review ? receipt(today) : nothing}
    ${today.done.length > 0 ? recorded(today, actions) : nothing}
  `;
}

/** Something is to be done now: allowed, asked, and not done yet. */
export function isDue(session: DueSession | null): session is DueSession {
  return session !== null && session.mayExercise && session.items.length > 0 && session.boutsDone < session.boutsPlanned;
}

function due(session: DueSession, warningSigns: string, actions: TodayActions): TemplateResult {
  if (!session.mayExercise) {
    const tone = gateTone(session.gate.action);
    return notice(tone, session.gate.sentence, tone === 'stop' ? warningLink(warningSigns) : nothing);
  }
  const gate = session.gate.action === 'OK' || !session.gate.sentence ? nothing : notice('plain', session.gate.sentence);
  if (session.items.length === 0) {
    return html`${gate}${nothingDue(session.why)}`;
  }
  if (session.boutsDone >= session.boutsPlanned) {
    return html`${gate}${doneForToday(session, actions)}`;
  }
  return html`${gate}
    <section class="card today-card" aria-label="Today's session">
      <p class="today-why">${session.why}</p>
      <p class="today-facts">
        <span>${count(new Set(session.items.map((item) => item.prescriptionId)).size, 'exercise')}</span><span>about ${count(session.minutes, 'minute')}</span>
        ${session.boutsPlanned > 1 ? html`<span>${session.boutsDone} of ${session.boutsPlanned} done today</span>` : nothing}
      </p>
      <ul class="plan-list">
        ${session.items.map(
          (item) => html`<li class="plan-item">
            <span class="plan-name">${item.exercise.name}${item.side ? `, ${sideWord(item.side)}` : ''}</span>
            <span class="plan-dose">${session.kind === 'TRIAL' ? (item.countIn === 'SECONDS' ? 'hold as long as feels comfortable' : 'as much as feels comfortable') : dose(item)}</span>
          </li>`,
        )}
      </ul>
      ${session.goal ? html`<p class="quiet">Your goal: ${session.goal}</p>` : nothing}
    </section>
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.start}>
        ${session.boutsDone > 0 ? 'Start the next session' : 'Start'}
      </button>
    </div>`;
}

/** Enough is enough: more can be recorded, but nothing invites to it. */
function doneForToday(session: DueSession, actions: TodayActions): TemplateResult {
  return html`${notice('settled', 'What was asked for today is done.')}
    ${session.why ? html`<p class="quiet">${session.why}</p>` : nothing}
    <div class="actions">
      <button type="button" class="button button-quiet" @click=${actions.start}>I did more: record it</button>
    </div>`;
}

function warningLink(href: string): TemplateResult {
  return html`<a class="button button-stop" href=${href} target="_blank" rel="noopener">Open the warning signs</a>`;
}

/** Emergencies are red; everything else that holds exercise back is neither good nor bad. */
function gateTone(action: string): Tone {
  return /EMERGENCY|SAME_DAY|STOPPED/.test(action) ? 'stop' : 'paused';
}

function nothingDue(why: string): TemplateResult {
  return html`<div class="empty-state">
    <h2>Nothing is due today</h2>
    <p>${why || 'When your physio has set up a programme, what to do and why will stand here. A short walk is good any day.'}</p>
  </div>`;
}

function receipt(today: Today): TemplateResult {
  const review = today.review!;
  return html`<div class="read-receipt">
    ${icon('done')}
    <p>${review.by} read what you recorded on ${dayOf(review.at, today.zone)}.${review.note ? html` “${review.note}”` : nothing}</p>
  </div>`;
}

function recorded(today: Today, actions: TodayActions): TemplateResult {
  return html`<section class="section">
    <h2 class="section-title">Recorded today</h2>
    <ul class="plain-list">
      ${today.done.map(
        (entry) => html`<li>
          <div class="row-main">
            <span class="plan-name">${timeOf(entry.startedAt, today.zone)}${entry.corrected ? ', corrected' : ''}</span>
            <span class="plan-dose">${painWords(entry)}</span>
            <span class="quiet">${entry.items.map((item) => `${item.name}: ${doneWords(item)}`).join('; ')}</span>
          </div>
          <button type="button" class="button button-quiet" @click=${() => actions.correct(entry)}>
            Correct<span class="visually-hidden"> the entry of ${timeOf(entry.startedAt, today.zone)}</span>
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}

export function beforeScreen(draft: Draft, rate: (rating: Rating, value: number | null) => void, go: () => void): TemplateResult {
  return html`
    ${title('Before you start')}
    ${scale({
      label: 'How is your pain right now?',
      helper: 'You can leave this out.',
      value: draft.painBefore,
      choose: (value) => rate('painBefore', value),
    })}
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${go}>
        ${draft.painBefore === null ? 'Go on without a number' : 'Go on'}
      </button>
    </div>
  `;
}

export interface AfterActions {
  rate: (rating: Rating, value: number | null) => void;
  note: (text: string) => void;
  /** null = not done, which is not 0. */
  amount: (index: number, set: number, value: number | null) => void;
  notSkipped: (index: number) => void;
  rateItem: (index: number, rating: 'peakPain' | 'effort', value: number | null) => void;
  save: () => void;
  back: () => void;
}

export function afterScreen(draft: Draft, errors: readonly FieldError[], sentence: string, actions: AfterActions): TemplateResult {
  const error = (field: string) => errors.find((one) => one.field === field)?.message ?? '';
  const rating = (field: Rating, label: string, lowest?: string, highest?: string) =>
    scale({ label, lowest, highest, error: error(field), value: draft[field], choose: (value) => actions.rate(field, value) });
  const known = ['painBefore', 'peakPain', 'painAfter', 'effort', 'mood', 'note'];
  const others = errors.filter((one) => !known.includes(one.field));
  const correcting = draft.corrects !== null;
  return html`
    ${title(correcting ? 'Correct this entry' : 'How was it?')}
    <p class="quiet">
      ${correcting ? 'What you recorded first stays in your record; this one counts.' : 'Answer what you like. Nothing here is required.'}
    </p>
    ${sentence ? html`<div role="alert">${notice('attention', sentence)}</div>` : nothing}
    ${others.map((one) => html`<p class="field-error" role="alert">${one.message}</p>`)}
    <div class="player-questions">
      ${correcting || error('painBefore') ? html`${recordedItems(draft, actions)}${rating('painBefore', 'Pain before')}` : nothing}
      ${rating('peakPain', 'Worst pain during the session')} ${rating('painAfter', 'Pain now, after it')}
      ${rating('effort', 'How hard was it?', 'No effort', 'As hard as I can')}
      ${rating('mood', 'How is your mood?', 'Very low', 'Very good')}
      <label class="player-note"
        ><span>Anything your physio should know?</span>
        <textarea rows="3" maxlength="2000" .value=${draft.note} @input=${(event: InputEvent) => actions.note((event.target as HTMLTextAreaElement).value)}></textarea>
        ${error('note') ? html`<span class="field-error" role="alert">${error('note')}</span>` : nothing}
      </label>
    </div>
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.save}>${correcting ? 'Save the correction' : 'Save'}</button>
      <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.back}>Back</button></div>
    </div>
  `;
}

export interface StopActions {
  toggle: (symptom: (typeof STOP_SYMPTOMS)[number]['value']) => void;
  save: () => void;
  back: () => void;
}

export function stopScreen(draft: Draft, warningSigns: string, missing: boolean, actions: StopActions): TemplateResult {
  return html`
    ${title('Stop here for now')}
    ${notice(
      'stop',
      'Do not go on with the exercises. If it came suddenly or is severe, open the warning signs now: they say whom to call.',
      warningLink(warningSigns),
    )}
    <fieldset class="player-symptoms">
      <legend>What did you notice?</legend>
      ${STOP_SYMPTOMS.map(
        (one) => html`<label class="player-symptom">
          <input type="checkbox" .checked=${draft.stopSymptoms.includes(one.value)} @change=${() => actions.toggle(one.value)} />
          <span>${one.text}</span>
        </label>`,
      )}
      ${missing ? html`<p class="field-error" role="alert">Please mark what you noticed, or go back.</p>` : nothing}
    </fieldset>
    <div class="player-bar">
      <button type="button" class="button button-primary button-wide" @click=${actions.save}>Save and stop</button>
      <div class="player-bar-more"><button type="button" class="button button-quiet" @click=${actions.back}>None of this, go back</button></div>
    </div>
  `;
}

export interface SentActions {
  retry: () => void;
  done: () => void;
}

export function sentScreen(state: SaveState, guidance: Guidance | null, stopped: boolean, links: { warning: string; login: string }, actions: SentActions): TemplateResult {
  if (state === 'saved') {
    return html`
      <div class="player-saved">${icon('done')}${title('Saved')}</div>
      ${stopped || guidance?.kind === 'STOP_AND_CONTACT'
        ? notice(
            'stop',
            guidance?.text || 'Please do not go on with the exercises until you have spoken with your physio.',
            warningLink(links.warning),
          )
        : guidance
          ? html`<p class="today-why">${guidance.text}</p>`
          : nothing}
      <div class="player-bar"><button type="button" class="button button-wide" @click=${actions.done}>Back to today</button></div>
    `;
  }
  if (state === 'sending') {
    return html`${title(SAVE_WORDS.sending)}<p class="quiet">Please leave this page open for a moment.</p>`;
  }
  const signIn = state === 'signedOut' || state === 'otherPerson';
  return html`
    ${title(state === 'conflict' ? 'Already saved' : 'Not saved yet')}
    <div role="alert">
      ${notice(
        'attention',
        SAVE_WORDS[state],
        signIn ? html`<a class="button" href=${links.login} target="_blank" rel="noopener">Sign in in a new tab</a>` : nothing,
      )}
    </div>
    ${stopped
      ? notice('stop', 'Please do not go on with the exercises.', warningLink(links.warning))
      : nothing}
    <div class="player-bar">
      ${state === 'conflict'
        ? html`<button type="button" class="button button-wide" @click=${actions.done}>Back to today</button>`
        : html`<button type="button" class="button button-primary button-wide" @click=${actions.retry}>Try again now</button>`}
    </div>
  `;
}
