import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isSettled, openSet } from './session';
import type { ItemDraft } from './session';
import { STOPPED, clock, guideAt, passed, pauseWatch, secondsLeft, startWatch } from './timer';
import type { Guide, Watch } from './timer';
import { HOLD_TRIAL_WORDS, SKIP_REASONS, TRIAL_WORDS, count, dose, sideWord } from './words';
import { stepper, title } from './parts';
import type { Exercise, SkipReason } from './api';

const TICK_MS = 200;
const DEFAULT_REST = 30;
const PHASES = { ready: 'Get ready', hold: 'Hold', release: 'Release', over: 'Done' } as const;

const part = (title: string, lines: string[]): TemplateResult | typeof nothing => {
  if (lines.length === 0) {
    return nothing;
  }
  const text = lines.length === 1 ? html`<p>${lines[0]}</p>` : html`<ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>`;
  return html`<div class="how-to-part"><h2>${title}</h2>${text}</div>`;
};

/** One exercise: what to do, its sets, the count of a hold, the rest that starts by itself. */
export class ExerciseStep extends LitElement {
  static properties = {
    item: { attribute: false },
    position: { type: Number },
    total: { type: Number },
    begun: { attribute: false },
    changing: { state: true },
    skipping: { state: true },
    said: { state: true },
  };

  declare item: ItemDraft;
  declare position: number;
  declare total: number;
  declare begun: boolean;
  declare changing: number;
  declare skipping: boolean;
  declare said: string;

  private guideSince: number | null = null;
  private restSince: number | null = null;
  private watch: Watch = STOPPED;
  private lastPhase = '';
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.begun = false;
    this.changing = -1;
    this.skipping = false;
    this.said = '';
  }

  protected createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected render(): TemplateResult {
    const item = this.item;
    return html`
      ${this.progress()}
      ${title(item.name, sideWord(item.side))}
      <p class="player-dose">${item.trial ? (item.unit === 'seconds' ? HOLD_TRIAL_WORDS : TRIAL_WORDS) : item.planned ? dose(item.planned) : nothing}</p>
      ${item.planned ? this.howTo(item.planned) : nothing}
      ${item.unit === 'minutes' ? this.minutes() : item.unit === 'seconds' ? this.seconds() : item.trial ? this.trial() : this.sets()}
      ${item.planned ? this.facts(item.planned) : nothing}
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
      <div class="player-bar">${this.skipping ? this.reasons() : this.buttons()}</div>
    `;
  }

  private progress(): TemplateResult {
    const words = `Exercise ${this.position + 1} of ${this.total}`;
    return html`<div class="player-progress">
      <span class="player-progress-words">${words}</span>
      <span class="player-progress-line" aria-hidden="true">
        ${Array.from({ length: this.total }, (_, at) => html`<i class=${at < this.position ? 'past' : at === this.position ? 'now' : ''}></i>`)}
      </span>
    </div>`;
  }

  private howTo(planned: NonNullable<ItemDraft['planned']>): TemplateResult {
    const { name, cue, picture, video, alt } = planned.exercise;
    return html`
      ${picture ? html`<img class="player-figure" src=${picture} alt=${alt ?? ''} width="320" height="240" />` : nothing}
      ${video
        ? html`<video class="player-figure" src=${video} controls loop muted playsinline preload="metadata" aria-label=${alt ?? name}></video>`
        : nothing}
      ${cue ? html`<p class="player-cue">${cue}</p>` : nothing}
      ${this.steps(planned.exercise)}
    `;
  }

  /** One tap away: whoever knows the exercise is not kept by its words. */
  private steps({ slug, getReady = [], steps = [], breathe, stopIf }: Exercise): TemplateResult | typeof nothing {
    if (steps.length === 0) {
      return nothing;
    }
    // closed again for the next exercise
    return html`${keyed(slug, html`<details class="player-steps" ?hidden=${this.timing}>
      <summary>How it is done</summary>
      <div class="how-to">
        ${part('Get ready', getReady)} ${part('Do', steps)} ${part('Breathe', breathe ? [breathe] : [])}
        ${stopIf ? html`<div class="how-to-part how-to-stop"><h2>Stop if</h2><p>${stopIf}</p></div>` : nothing}
      </div>
    </details>`)}`;
  }

  private facts(planned: NonNullable<ItemDraft['planned']>): TemplateResult {
    const { startPosition, equipment } = planned.exercise;
    return html`
      <dl class="player-facts" ?hidden=${this.timing}>
        ${startPosition ? html`<div><dt>Start</dt><dd>${startPosition}</dd></div>` : nothing}
        ${equipment ? html`<div><dt>You need</dt><dd>${equipment}</dd></div>` : nothing}
        ${planned.why ? html`<div><dt>Why today</dt><dd>${planned.why}</dd></div>` : nothing}
      </dl>
    `;
  }

  private sets(): TemplateResult {
    const item = this.item;
    const next = openSet(item);
    return html`
      <ol class="set-row" aria-label="Sets">
        ${item.sets.map((done, set) => {
          const state = done !== null ? 'done' : set === next ? 'next' : 'open';
          const amount = this.isHold ? `${item.planned?.holdSeconds} s hold` : String(done ?? item.asked);
          const words = `Set ${set + 1}: ${amount}, ${done === null ? 'not done yet' : 'done'}`;
          return html`<li>
            <button type="button" class="set set-${state}" aria-pressed=${done !== null} aria-label=${words} @click=${() => this.toggle(set)}>
              <span class="set-number">${this.isHold ? `${item.planned?.holdSeconds} s` : (done ?? item.asked)}</span>
            </button>
            <span class="set-name" aria-hidden="true">Set ${set + 1}</span>
          </li>`;
        })}
      </ol>
      ${this.changeOne()} ${this.timer()}
    `;
  }

  /** What was managed; nothing is suggested. */
  private trial(): TemplateResult {
    return html`<div class="player-change">
      <span>How many did you do?</span>
      ${stepper('How many did you do', this.item.sets[0] ?? 0, (value) => this.tell(0, value))}
    </div>`;
  }

  /** One long hold a set: it is done or not, there is nothing to count. */
  private get isHold(): boolean {
    return this.item.asked === 1 && (this.item.planned?.holdSeconds ?? 0) > 0;
  }

  private changeOne(): TemplateResult | typeof nothing {
    const done = this.item.sets[this.changing];
    if (done === undefined || done === null || this.isHold) {
      return nothing;
    }
    return html`<div class="player-change">
      <span>Set ${this.changing + 1}: how many?</span>
      ${stepper(`How many in set ${this.changing + 1}`, done, (value) => this.tell(this.changing, value))}
    </div>`;
  }

  private timer(): TemplateResult | typeof nothing {
    const guide = this.guide();
    if (guide) {
      return this.ring(PHASES[guide.phase], String(guide.secondsLeft), guide.part, `${guide.repetition} of ${this.item.asked}`);
    }
    const rest = this.rest();
    if (rest > 0) {
      return this.ring('Rest', String(rest), 1 - rest / this.restSeconds, `then set ${openSet(this.item) + 1}`);
    }
    return nothing;
  }

  private minutes(): TemplateResult {
    const running = this.watch.sinceMs !== null;
    const done = this.item.sets[0];
    const amount = done ?? this.minutesSoFar();
    const ms = passed(this.watch, Date.now());
    return html`
      ${this.ring(running ? 'Going' : ms > 0 ? 'Paused' : 'Timer', clock(ms), this.item.trial ? 0 : ms / 60_000 / this.item.asked, this.item.trial ? 'as long as it feels comfortable' : `of ${count(this.item.asked, 'minute')}`)}
      <div class="actions player-watch">
        <button type="button" class="button" @click=${this.toggleWatch}>${running ? 'Pause' : ms > 0 ? 'Go on' : 'Start the timer'}</button>
      </div>
      <div class="player-change">
        <span>Minutes I did</span>
        ${stepper('Minutes I did', amount, (value) => this.tell(0, value))}
      </div>
    `;
  }

  /** One hold, with a watch that counts up; what it shows can be set right. */
  private seconds(): TemplateResult {
    const running = this.watch.sinceMs !== null;
    const ms = passed(this.watch, Date.now());
    return html`
      ${this.ring(running ? 'Holding' : ms > 0 ? 'Stopped' : 'Timer', clock(ms), 0, 'as long as it feels comfortable')}
      <div class="actions player-watch">
        <button type="button" class="button" @click=${this.toggleHold}>${running ? 'Stop the timer' : 'Start the timer'}</button>
      </div>
      <div class="player-change">
        <span>Seconds I held it</span>
        ${stepper('Seconds I held it', this.item.sets[0] ?? this.secondsSoFar(), (value) => this.tell(0, value))}
      </div>
    `;
  }

  private ring(word: string, big: string, part: number, below: string): TemplateResult {
    return html`<div class="player-ring" role="timer" aria-live="off">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="54" pathLength="100" class="ring-ground" />
        <circle cx="60" cy="60" r="54" pathLength="100" class="ring-part" stroke-dasharray="100" stroke-dashoffset=${100 - Math.min(1, part) * 100} />
      </svg>
      <span class="ring-word">${word}</span><span class="ring-big">${big}</span><span class="ring-below">${below}</span>
    </div>`;
  }

  private buttons(): TemplateResult {
    const item = this.item;
    const set = openSet(item);
    const last = this.position + 1 === this.total;
    const next = last ? 'To the last questions' : 'Next exercise';
    const canCount = !item.trial && item.unit === 'repetitions' && (item.planned?.holdSeconds ?? 0) > 0 && set !== -1;
    const doneWord =
      item.unit === 'seconds' ? this.heldWord() : item.unit === 'minutes' ? `I did ${count(this.minutesSoFar(), 'minute')}` : item.trial ? 'None of it' : item.sets.length === 1 ? 'Done' : `Set ${set + 1} done`;
    const settled = isSettled(item);
    return html`
      <button
        type="button"
        class="button button-primary button-wide"
        @click=${() => (settled ? this.send('next') : this.finishSet(set))}
      >
        ${settled ? next : doneWord}
      </button>
      <div class="player-bar-more">
        <button type="button" class="button button-quiet" @click=${() => this.send('back')}>Back</button>
        ${canCount
          ? html`<button type="button" class="button button-quiet" @click=${this.toggleGuide}>
              ${this.guideSince === null ? 'Count for me' : 'Stop the count'}
            </button>`
          : nothing}
        ${settled && item.skippedBecause === null
          ? nothing
          : html`<button type="button" class="button button-quiet" @click=${() => this.openReasons()}>Skip this one</button>`}
        ${this.begun && settled && !last
          ? html`<button type="button" class="button button-quiet" @click=${() => this.send('early')}>Finish for today</button>`
          : nothing}
      </div>
    `;
  }

  private reasons(): TemplateResult {
    return html`<fieldset class="player-reasons">
      <legend tabindex="-1">Why skip it? What you did of it is kept.</legend>
      ${SKIP_REASONS.map(
        (reason) => html`<button type="button" class="button" @click=${() => this.skip(reason.value)}>${reason.text}</button>`,
      )}
      ${this.begun
        ? html`<button type="button" class="button button-quiet" @click=${() => this.send('early')}>Finish here for today</button>`
        : nothing}
      <button type="button" class="button button-quiet" @click=${() => (this.skipping = false)}>Do it after all</button>
    </fieldset>`;
  }

  // ---- what happens ----

  private toggle(set: number) {
    if (this.item.sets[set] === null) {
      this.finishSet(set);
    } else {
      this.changing = -1;
      this.tell(set, null);
    }
  }

  private finishSet(set: number) {
    this.guideSince = null;
    const amount =
      this.item.unit === 'minutes' ? this.minutesSoFar() : this.item.unit === 'seconds' ? this.secondsSoFar() : this.item.asked;
    this.watch = pauseWatch(this.watch, Date.now());
    this.changing = this.item.unit === 'repetitions' ? set : -1;
    const others = this.item.sets.filter((done, at) => done === null && at !== set).length;
    this.restSince = others > 0 ? Date.now() : null;
    this.said = others > 0 ? `Set ${set + 1} done. Rest ${this.restSeconds} seconds.` : `${this.item.name} done.`;
    this.tell(set, amount);
    this.tick();
  }

  private skip(reason: SkipReason) {
    this.skipping = false;
    this.guideSince = null;
    this.restSince = null;
    this.dispatchEvent(new CustomEvent('skip', { detail: reason }));
    this.send('next');
  }

  private openReasons() {
    this.skipping = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('legend')?.focus());
  }

  private readonly toggleGuide = () => {
    this.guideSince = this.guideSince === null ? Date.now() : null;
    this.restSince = null;
    this.lastPhase = '';
    this.tick();
  };

  private readonly toggleWatch = () => {
    const now = Date.now();
    this.watch = this.watch.sinceMs === null ? startWatch(this.watch, now) : pauseWatch(this.watch, now);
    this.tick();
  };

  /** Each start is a new hold: only one counts. */
  private readonly toggleHold = () => {
    const now = Date.now();
    if (this.watch.sinceMs === null) {
      this.watch = startWatch(STOPPED, now);
      this.tell(0, null);
    } else {
      this.watch = pauseWatch(this.watch, now);
      this.tell(0, this.secondsSoFar());
      this.said = `Held for ${count(this.secondsSoFar(), 'second')}.`;
    }
    this.tick();
  };

  private heldWord(): string {
    const seconds = this.secondsSoFar();
    return seconds > 0 ? `I held it for ${count(seconds, 'second')}` : 'None of it';
  }

  /** Whole ones only: a start is never rounded up. */
  private secondsSoFar(): number {
    return Math.floor(passed(this.watch, Date.now()) / 1000);
  }

  private guide(): Guide | null {
    return this.guideSince === null
      ? null
      : guideAt(Date.now() - this.guideSince, this.item.asked, this.item.planned?.holdSeconds ?? 0);
  }

  /** While something is counted, only what matters now is on the screen. */
  private get timing(): boolean {
    return this.guideSince !== null || this.rest() > 0;
  }

  private get restSeconds(): number {
    return this.item.planned?.restSeconds ?? DEFAULT_REST;
  }

  private rest(): number {
    return this.restSince === null ? 0 : secondsLeft(this.restSince, this.restSeconds, Date.now());
  }

  private minutesSoFar(): number {
    const ms = passed(this.watch, Date.now());
    return ms < 30_000 ? this.item.asked : Math.round(ms / 60_000);
  }

  private tell(set: number, amount: number | null) {
    this.dispatchEvent(new CustomEvent('set-done', { detail: { set, amount } }));
  }

  private send(what: 'next' | 'back' | 'early') {
    this.dispatchEvent(new CustomEvent(what));
  }

  private tick() {
    clearInterval(this.ticking);
    this.ticking = setInterval(() => this.onTick(), TICK_MS);
    this.requestUpdate();
  }

  private onTick() {
    const guide = this.guide();
    if (guide?.phase === 'over') {
      this.finishSet(openSet(this.item));
    } else if (guide) {
      this.sayPhase(PHASES[guide.phase]);
    } else if (this.restSince !== null && this.rest() === 0) {
      this.restSince = null;
      this.said = `Rest is over. Set ${openSet(this.item) + 1}.`;
      navigator.vibrate?.(120);
    } else if (this.restSince === null && this.watch.sinceMs === null) {
      clearInterval(this.ticking);
    }
    this.requestUpdate();
  }

  private sayPhase(phase: string) {
    if (phase !== this.lastPhase) {
      this.lastPhase = phase;
      this.said = phase;
      navigator.vibrate?.(60);
    }
  }
}

customElements.define('steady-exercise-step', ExerciseStep);
