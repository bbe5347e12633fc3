import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../pain-scale/pain-scale';
import './exercise-step';
import { Api, SignedOut } from './api';
import type { FieldError, Guidance, Outcome, Today } from './api';
import { Outbox } from './outbox';
import type { Entry } from './outbox';
import { anythingDone, back, begin, correct, doSet, forward, rate, rateItem, skip, toBody, toggleSymptom } from './session';
import type { Draft, Place } from './session';
import { afterScreen, beforeScreen, isDue, sentScreen, stopScreen, todayScreen } from './screens';
import type { SaveState } from './screens';
import { MorningQuestion } from './morning-question';
import { notice, safety, title } from './parts';
import { SAVE_WORDS } from './words';

/** Plays and records a session. Draws into the page itself, so that the portal's styles and reading tools apply. */
export class SessionPlayer extends LitElement {
  static properties = {
    warningSignsHref: { attribute: 'warning-signs-href' },
    beginAtOnce: { type: Boolean, attribute: 'begin-at-once' },
    playing: { type: Boolean, reflect: true },
    today: { state: true },
    draft: { state: true },
    place: { state: true },
    trouble: { state: true },
    saveState: { state: true },
    guidance: { state: true },
    errors: { state: true },
    sentence: { state: true },
    symptomMissing: { state: true },
  };

  declare warningSignsHref: string;
  /** Came from a Start button that showed what is due already: straight to the first question, once. */
  declare beginAtOnce: boolean;
  declare playing: boolean;
  declare today: Today | null;
  declare draft: Draft | null;
  declare place: Place;
  declare trouble: '' | 'unreachable' | 'signedOut';
  declare saveState: SaveState;
  declare guidance: Guidance | null;
  declare errors: readonly FieldError[];
  declare sentence: string;
  declare symptomMissing: boolean;

  private readonly api = new Api((input, init) => fetch(input, init), document.baseURI);
  private readonly outbox = new Outbox(
    { after: (ms, run) => setTimeout(run, ms), cancel: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>) },
    (entry, outcome) => this.onOutbox(entry, outcome),
  );
  private readonly morning = new MorningQuestion(this, this.api, this.outbox);
  private wake: WakeLockSentinel | null = null;

  constructor() {
    super();
    this.warningSignsHref = 'warning-signs';
    this.beginAtOnce = false;
    this.playing = false;
    this.today = null;
    this.draft = null;
    this.place = { at: 'today' };
    this.trouble = '';
    this.saveState = 'sending';
    this.guidance = null;
    this.errors = [];
    this.sentence = '';
    this.symptomMissing = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.retry);
    window.addEventListener('focus', this.retryOnReturn);
    window.addEventListener('beforeunload', this.onLeave);
    void this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.retry);
    window.removeEventListener('focus', this.retryOnReturn);
    window.removeEventListener('beforeunload', this.onLeave);
    this.outbox.close();
    this.keepAwake(false);
  }

  protected willUpdate() {
    this.playing = this.place.at !== 'today';
  }

  protected updated(changed: PropertyValues<this>) {
    const before = changed.get('place') as Place | undefined;
    if (changed.has('saveState') || (before && JSON.stringify(before) !== JSON.stringify(this.place))) {
      this.keepAwake(this.place.at === 'exercise');
      void this.focusTitle();
    }
  }

  protected render(): TemplateResult {
    return html`<div class="player">${this.screen()}</div>`;
  }

  private screen(): TemplateResult | typeof nothing {
    if (!this.today) {
      return this.loading();
    }
    const { place, draft, today } = this;
    if (place.at === 'today' || !draft) {
      return todayScreen(this.today, this.morning.render(this.today), this.warningSignsHref, {
        start: () => this.start(today),
        correct: (entry) => this.open(correct(entry, crypto.randomUUID()), 'after'),
      });
    }
    return html`${place.at === 'stop' || place.at === 'sent' || draft.corrects !== null
      ? nothing
      : safety(this.warningSignsHref, () => this.go({ at: 'stop', from: place }))}
    ${this.step(place, draft)}`;
  }

  private step(place: Place, draft: Draft): unknown {
    switch (place.at) {
      case 'before':
        return beforeScreen(draft, this.setRating, this.next);
      case 'exercise':
        return this.exercise(place.index, draft);
      case 'after':
        return afterScreen(draft, this.errors, this.sentence, {
          rate: this.setRating,
          note: (note) => (this.draft = { ...draft, note }),
          amount: (index, set, value) => (this.draft = doSet(draft, index, set, value)),
          notSkipped: (index) => (this.draft = skip(draft, index, null)),
          rateItem: (index, rating, value) => (this.draft = rateItem(draft, index, rating, value)),
          save: () => this.save(),
          back: this.back,
        });
      case 'stop':
        return stopScreen(draft, this.warningSignsHref, this.symptomMissing, {
          toggle: (symptom) => (this.draft = toggleSymptom(draft, symptom)),
          save: () => this.saveStopped(),
          back: this.back,
        });
      case 'sent':
        return sentScreen(
          this.saveState,
          this.guidance,
          draft.stopSymptoms.length > 0,
          { warning: this.warningSignsHref, login: 'login' },
          { retry: this.retry, done: () => this.finish() },
        );
      default:
        return nothing;
    }
  }

  private exercise(index: number, draft: Draft): unknown {
    return keyed(
      index,
      html`<steady-exercise-step
          .item=${draft.items[index]}
          .position=${index}
          .total=${draft.items.length}
          @set-done=${(event: CustomEvent<{ set: number; amount: number | null }>) =>
            (this.draft = doSet(this.draft!, index, event.detail.set, event.detail.amount))}
          @skip=${(event: CustomEvent) => (this.draft = skip(this.draft!, index, event.detail))}
          @next=${this.next}
          @back=${this.back}
          @early=${() => this.go({ at: 'after' })}
          .begun=${anythingDone(draft)}
        ></steady-exercise-step>`,
    );
  }

  private loading(): TemplateResult {
    if (this.trouble === '') {
      return html`<p class="quiet" role="status">Getting what is due today…</p>`;
    }
    const signedOut = this.trouble === 'signedOut';
    return html`${title('Today')}
      ${notice(
        'attention',
        signedOut ? 'You have been signed out.' : 'We could not reach the portal. Nothing is lost; please try again.',
        signedOut
          ? html`<a class="button" href="login">Sign in</a>`
          : html`<button type="button" class="button" @click=${() => this.load()}>Try again</button>`,
      )}`;
  }

  // ---- what happens ----

  private async load() {
    this.trouble = '';
    try {
      const today = await this.api.today();
      this.api.belongsTo(today);
      this.today = today;
      if (this.beginAtOnce && isDue(today.session)) {
        this.start(today);
      }
      this.beginAtOnce = false;
    } catch (problem) {
      this.trouble = problem instanceof SignedOut ? 'signedOut' : 'unreachable';
    }
  }

  private start(today: Today) {
    this.open(begin(today, crypto.randomUUID(), new Date().toISOString()), 'before');
  }

  private open(draft: Draft, at: 'before' | 'after') {
    this.draft = draft;
    this.go({ at });
  }

  private go(place: Place) {
    this.errors = [];
    this.sentence = '';
    this.symptomMissing = false;
    this.place = place;
  }

  private readonly next = () => this.go(forward(this.place, this.draft!));

  private readonly back = () => this.go(back(this.place, this.draft!));

  private readonly setRating = (rating: Parameters<typeof rate>[1], value: number | null) => {
    this.draft = rate(this.draft!, rating, value);
  };

  private saveStopped() {
    this.symptomMissing = this.draft!.stopSymptoms.length === 0;
    if (!this.symptomMissing) {
      this.save();
    }
  }

  private save() {
    const body = toBody(this.draft!, this.today!.zone, new Date().toISOString());
    this.go({ at: 'sent' });
    this.outbox.add(body.id, () => this.api.storeSession(body));
  }

  private onOutbox(entry: Entry, outcome: Outcome | null) {
    if (entry.id !== this.draft?.id) {
      this.morning.onOutbox(entry, outcome);
      return;
    }
    if (outcome === null) {
      this.saveState = 'sending';
      return;
    }
    switch (outcome.kind) {
      case 'unreachable':
        this.saveState = 'waiting';
        break;
      case 'stored':
        this.guidance = outcome.answer.guidance;
        this.saveState = 'saved';
        this.dispatchEvent(new CustomEvent('saved', { detail: outcome.answer, bubbles: true }));
        break;
      case 'refused':
        this.go({ at: 'after' });
        this.errors = outcome.errors;
        this.sentence = outcome.sentence || SAVE_WORDS.refused;
        break;
      default:
        this.saveState = outcome.kind;
    }
  }

  private finish() {
    this.draft = null;
    this.guidance = null;
    this.go({ at: 'today' });
    void this.load();
  }

  private readonly retry = () => this.outbox.retry();

  private readonly retryOnReturn = () => {
    if (this.outbox.waiting) {
      this.outbox.retry();
    }
  };

  /** Warns before leaving while something is not stored, or while a session is under way. */
  private readonly onLeave = (event: BeforeUnloadEvent) => {
    const underWay = this.draft !== null && this.place.at !== 'sent' && anythingDone(this.draft);
    if (this.outbox.waiting || underWay) {
      event.preventDefault();
    }
  };

  private async focusTitle() {
    await this.updateComplete;
    const heading = this.querySelector('steady-exercise-step')?.updateComplete ?? Promise.resolve(true);
    await heading;
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.player-title')?.focus({ preventScroll: true });
  }

  /** The screen stays on while an exercise is shown, where the phone allows it. */
  private keepAwake(on: boolean) {
    if (on && !this.wake) {
      navigator.wakeLock?.request('screen').then(
        (lock) => (this.wake = lock),
        () => undefined,
      );
    } else if (!on && this.wake) {
      void this.wake.release();
      this.wake = null;
    }
  }
}

customElements.define('steady-session-player', SessionPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'steady-exercise-step': import('./exercise-step').ExerciseStep;
    'steady-session-player': SessionPlayer;
  }
}
