import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isSettled, openSet } from './session';
import type { ItemDraft } from './session';
import { STOPPED, clock, guideAt, minutesDone, passed, pauseWatch, secondsLeft, startWatch } from './timer';
import type { Guide, Watch } from './timer';
import { SKIP_REASONS, dose, named, sideWord } from './words';
import { deviceAids } from './aids';
import type { Aid } from './aids';
import { icon, stepper, title } from './parts';
import type { Exercise, SkipReason } from './api';
import { language, texts } from '../text/texts';

const SAY = texts('player-exercise');
const ENTRY = texts('player-entry');
const STOP = texts('player-stop');

/** One for the page: what was chosen holds for the next exercise. */
const AIDS = deviceAids();

const TICK_MS = 200;
const DEFAULT_REST = 30;
const MORE_REST = 15;

const part = (title: string, lines: string[], language?: string | null): TemplateResult | typeof nothing => {
  const lang = language ?? nothing;
  if (lines.length === 0) {
    return nothing;
  }
  const text = lines.length === 1 ? html`<p lang=${lang}>${lines[0]}</p>` : html`<ol lang=${lang}>${lines.map((line) => html`<li>${line}</li>`)}</ol>`;
  return html`<div class="how-to-part"><h2>${title}</h2>${text}</div>`;
};

/** What of an exercise on the page outlives a look at another: the clock stands still meanwhile. */
export interface Kept {
  watch: Watch;
  unfolded: boolean;
  changing: number;
}

const aidWords = (aid: Aid): string => {
  switch (aid) {
    case 'sound':
      return SAY.aidSound();
    case 'vibration':
      return SAY.aidVibration();
    default:
      return SAY.aidVoice();
  }
};

/** One exercise: what to do, its sets, the count of a hold, the rest that starts by itself. */
export class ExerciseStep extends LitElement {
  static properties = {
    item: { attribute: false },
    last: { type: Boolean },
    begun: { attribute: false },
    kept: { attribute: false },
    changing: { state: true },
    skipping: { state: true },
    aiding: { state: true },
    reading: { state: true },
    said: { state: true },
  };

  declare item: ItemDraft;
  /** Nothing comes after it, no other side either. */
  declare last: boolean;
  declare begun: boolean;
  /** Written when it leaves the page, read when it comes back. */
  declare kept: Kept | null;
  declare changing: number;
  declare skipping: boolean;
  /** The sheet of sound, vibration and voice is open. */
  declare aiding: boolean;
  declare reading: boolean;
  declare said: string;

  /** Of the count; null while nothing is counted. */
  private guideWatch: Watch | null = null;
  /** Whoever had one set counted has the next one counted too, after its rest. */
  private counts = false;
  private restSince: number | null = null;
  private watch: Watch = STOPPED;
  private lastPhase = '';
  private extraRest = 0;
  private hadRing = false;
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.begun = false;
    this.kept = null;
    this.changing = -1;
    this.skipping = false;
    this.aiding = false;
    this.reading = false;
    this.said = '';
  }

  protected createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    AIDS.silence();
    if (this.kept) {
      this.kept.watch = pauseWatch(this.watch, Date.now());
      this.kept.changing = this.changing;
    }
  }

  /** The next exercise, by its name and dose, where the voice is on. */
  protected firstUpdated() {
    const { name, side } = this.item;
    this.speak(`${named(name, side)}. ${this.asks()}`);
  }

  protected willUpdate() {
    if (!this.hasUpdated && this.kept) {
      this.watch = this.kept.watch;
      this.changing = this.kept.changing;
    }
  }

  /** Where a count or a rest begins, its number stands between the head and the buttons, however large the text is. */
  protected updated() {
    const ring = this.querySelector<HTMLElement>('.player-ring');
    if (ring && !this.hadRing) {
      const below = ring.getBoundingClientRect().bottom - this.querySelector('.player-bar')!.getBoundingClientRect().top;
      const head = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
      const above = ring.getBoundingClientRect().top - head;
      if (below > 0 || above < 0) {
        window.scrollBy(0, above < 0 ? above : below);
      }
    }
    this.hadRing = ring !== null;
    this.dispatchEvent(new CustomEvent('changed'));
  }

  protected render(): TemplateResult {
    const item = this.item;
    const ring = this.ringNow();
    return html`
      ${ring === nothing ? this.picture(item.planned?.exercise) : ring}
      ${title(item.name, sideWord(item.side))}
      ${ring === nothing
        ? html`<p class="player-dose">${this.asks()}</p>`
        : nothing}
      ${item.planned ? this.stopIf(item.planned.exercise) : nothing}
      ${item.planned ? this.howTo(item.planned) : nothing}
      ${item.unit === 'minutes' ? this.minutes() : item.unit === 'seconds' ? this.seconds() : item.trial ? this.trial() : this.sets()}
      ${item.planned ? this.facts(item.planned) : nothing}
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
      <div class="player-bar">${this.buttons()}</div>
      ${this.skipping ? this.reasons() : this.aiding ? this.aids() : nothing}
    `;
  }

  /** In a trial no dose is asked for. */
  private asks(): string {
    const { trial, unit, planned } = this.item;
    return trial ? (unit === 'seconds' ? SAY.holdTrial() : SAY.trial()) : planned ? dose(planned) : '';
  }

  private picture(exercise: Exercise | undefined): TemplateResult | typeof nothing {
    return exercise?.picture
      ? html`<div class="player-stage">
          <img class="player-picture" src=${exercise.picture} alt=${exercise.alt ?? ''} width="320" height="240" />
        </div>`
      : nothing;
  }

  private howTo(planned: NonNullable<ItemDraft['planned']>): TemplateResult | typeof nothing {
    const { name, cue, video, alt, language } = planned.exercise;
    if (this.timing) {
      // the ring stands in the picture's place
      return html`${this.listening(planned)} ${this.steps(planned.exercise)}`;
    }
    return html`
      ${video
        ? html`<video class="player-figure" src=${video} controls loop muted playsinline preload="metadata" aria-label=${alt ?? name}></video>`
        : nothing}
      ${cue ? html`<p class="player-cue" lang=${language ?? nothing}>${cue}</p>` : nothing}
      ${this.listening(planned)}
      ${this.steps(planned.exercise)}
    `;
  }

  /** The exercise's own reason to stop is read before it is begun, and stays while it is counted: no fold lies over it. */
  private stopIf({ stopIf, language }: Exercise): TemplateResult | typeof nothing {
    if (!stopIf) {
      return nothing;
    }
    const words = stopIf.toLowerCase().startsWith(SAY.stopIf().toLowerCase()) ? nothing : html`<strong>${SAY.stopIf()}:</strong> `;
    return html`<p class="player-stop-if">${icon('stop')}<span>${words}<span lang=${language ?? nothing}>${stopIf}</span></span></p>`;
  }

  /** One tap away: whoever knows the exercise is not kept by its words. */
  private steps({ slug, language, getReady = [], steps = [], breathe }: Exercise): TemplateResult | typeof nothing {
    if (steps.length === 0) {
      return nothing;
    }
    // closed for the next exercise, and as it was left for this one
    return html`${keyed(slug, html`<details class="player-steps" ?hidden=${this.timing} ?open=${this.kept?.unfolded ?? false} @toggle=${this.onFold}>
      <summary>${SAY.howItIsDone()}</summary>
      <div class="how-to">
        ${part(SAY.getReady(), getReady, language)} ${part(SAY.do(), steps, language)} ${part(SAY.breathe(), breathe ? [breathe] : [], language)}
      </div>
    </details>`)}`;
  }

  private readonly onFold = (event: Event) => {
    if (this.kept) {
      this.kept.unfolded = (event.target as HTMLDetailsElement).open;
    }
  };

  private facts(planned: NonNullable<ItemDraft['planned']>): TemplateResult {
    const { startPosition, equipment } = planned.exercise;
    return html`
      <dl class="player-facts" ?hidden=${this.timing}>
        ${startPosition ? html`<div><dt>${SAY.startPosition()}</dt><dd>${startPosition}</dd></div>` : nothing}
        ${equipment ? html`<div><dt>${SAY.youNeed()}</dt><dd>${equipment}</dd></div>` : nothing}
        ${planned.why ? html`<div><dt>${SAY.whyToday()}</dt><dd>${planned.why}</dd></div>` : nothing}
      </dl>
    `;
  }

  private sets(): TemplateResult {
    const item = this.item;
    const next = openSet(item);
    return html`
      <ol class="set-row" aria-label=${SAY.sets()}>
        ${item.sets.map((done, set) => {
          const state = done !== null ? 'done' : set === next ? 'next' : 'open';
          const seconds = item.planned?.holdSeconds ?? 0;
          const what = { set: set + 1, done: done !== null };
          const words = this.isHold ? SAY.setHold({ ...what, seconds }) : SAY.setAmount({ ...what, amount: done ?? item.asked });
          return html`<li>
            <button type="button" class="set set-${state}" aria-pressed=${done !== null} aria-label=${words} @click=${() => this.toggle(set)}>
              <span class="set-number">${this.isHold ? SAY.seconds({ seconds }) : (done ?? item.asked)}</span>
            </button>
            <span class="set-name" aria-hidden="true">${SAY.set({ set: set + 1 })}</span>
          </li>`;
        })}
      </ol>
      ${this.changeOne()}
    `;
  }

  /** What was managed; nothing is suggested. */
  private trial(): TemplateResult {
    return html`<div class="player-change">
      <span>${SAY.howMany()}</span>
      ${stepper(SAY.howManyLabel(), this.item.sets[0] ?? 0, (value) => this.tell(0, value))}
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
      <span>${SAY.howManyInSet({ set: this.changing + 1 })}</span>
      ${stepper(SAY.howManyInSetLabel({ set: this.changing + 1 }), done, (value) => this.tell(this.changing, value))}
    </div>`;
  }

  /** What counts now, or stands paused. */
  private ringNow(): TemplateResult | typeof nothing {
    const guide = this.guide();
    if (guide !== null) {
      return this.ring(
        this.guideWatch?.sinceMs === null ? SAY.paused() : SAY.phase({ phase: guide.phase }),
        String(guide.secondsLeft),
        guide.part,
        SAY.repetition({ repetition: guide.repetition, of: this.item.asked }),
      );
    }
    const rest = this.rest();
    if (rest > 0) {
      return this.ring(SAY.rest(), String(rest), 1 - rest / (this.restSeconds + this.extraRest), SAY.thenSet({ set: openSet(this.item) + 1 }));
    }
    const ms = passed(this.watch, Date.now());
    const running = this.watch.sinceMs !== null;
    if (!running && (ms === 0 || (this.item.unit === 'minutes' && isSettled(this.item)))) {
      return nothing;
    }
    if (this.item.unit === 'seconds') {
      return this.ring(running ? SAY.holding() : SAY.stopped(), clock(ms), 0, SAY.comfortable());
    }
    return this.item.trial
      ? this.ring(running ? SAY.going() : SAY.paused(), clock(ms), 0, SAY.comfortable())
      : this.ring(running ? SAY.going() : SAY.paused(), clock(ms), ms / 60_000 / this.item.asked, SAY.ofMinutes({ minutes: this.item.asked }));
  }

  private minutes(): TemplateResult {
    return html`<div class="player-change">
      <span>${SAY.minutesDone()}</span>
      ${stepper(SAY.minutesDone(), this.item.sets[0] ?? this.minutesSoFar(), (value) => this.tell(0, value))}
    </div>`;
  }

  /** One hold, with a watch that counts up; what it shows can be set right. */
  private seconds(): TemplateResult {
    return html`<div class="player-change">
      <span>${SAY.secondsHeld()}</span>
      ${stepper(SAY.secondsHeld(), this.item.sets[0] ?? this.secondsSoFar(), (value) => this.tell(0, value))}
    </div>`;
  }

  private ring(word: string, big: string, part: number, below: string): TemplateResult {
    return html`<div class="player-stage ${this.rest() > 0 ? 'player-stage-calm' : ''}">
      <div class="player-ring" role="timer" aria-live="off" @click=${this.onRing}>
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle cx="60" cy="60" r="54" pathLength="100" class="ring-ground" />
          <circle cx="60" cy="60" r="54" pathLength="100" class="ring-part" stroke-dasharray="100" stroke-dashoffset=${100 - Math.min(1, part) * 100} />
        </svg>
        <span class="ring-word">${word}</span><span class="ring-big">${big}</span><span class="ring-below">${below}</span>
      </div>
    </div>`;
  }

  /** Go on stands left, done right, so that a second tap on "done" only lengthens a rest. */
  private buttons(): TemplateResult {
    const item = this.item;
    const last = this.last;
    const settled = isSettled(item);
    const counting = (this.guideWatch ?? this.watch).sinceMs !== null;
    return html`
      <div class="player-bar-pair">
        <span class="player-bar-go">${this.goOn(settled, last)}</span>
        <span class="player-bar-done">${this.done(settled)}</span>
      </div>
      ${counting
        ? nothing
        : html`<div class="player-bar-more">
            <button type="button" class="button button-quiet" @click=${() => this.send('back')}>${SAY.back()}</button>
            ${this.guideWatch !== null
              ? html`<button type="button" class="button button-quiet" @click=${this.endGuide}>${SAY.stopCount()}</button>`
              : settled && item.skippedBecause === null
                ? nothing
                : html`<button type="button" class="button button-quiet" @click=${() => this.openReasons()}>${SAY.skip()}</button>`}
            ${this.begun && settled && !last
              ? html`<button type="button" class="button button-quiet" @click=${() => this.send('early')}>${SAY.finish()}</button>`
              : nothing}
          </div>`}
    `;
  }

  private goOn(settled: boolean, last: boolean): TemplateResult | typeof nothing {
    const item = this.item;
    if (settled) {
      return html`<button type="button" class="button button-primary button-wide" @click=${() => this.send('next')}>
        ${last ? SAY.lastQuestions() : SAY.next()}
      </button>`;
    }
    if (this.rest() > 0) {
      return html`<button type="button" class="button button-wide" @click=${this.endRest}>${SAY.startSet({ set: openSet(item) + 1 })}</button>`;
    }
    if (item.unit === 'minutes') {
      const running = this.watch.sinceMs !== null;
      const words = running ? SAY.pause() : passed(this.watch, Date.now()) > 0 ? SAY.goOn() : SAY.startTimer();
      return html`<button type="button" class="button button-wide" @click=${this.toggleWatch}>${words}</button>`;
    }
    if (item.unit === 'seconds') {
      return this.watch.sinceMs !== null
        ? nothing
        : html`<button type="button" class="button button-wide" @click=${this.startHold}>${SAY.startTimer()}</button>`;
    }
    return !item.trial && (item.planned?.holdSeconds ?? 0) > 0
      ? html`<button type="button" class="button button-wide" @click=${this.toggleGuide}>
          ${this.guideWatch === null ? SAY.countForMe() : this.guideWatch.sinceMs === null ? SAY.goOn() : SAY.pause()}
        </button>`
      : nothing;
  }

  private done(settled: boolean): TemplateResult | typeof nothing {
    const item = this.item;
    if (settled) {
      return item.unit === 'seconds' && item.sets[0] !== null
        ? html`<button type="button" class="button button-wide" @click=${this.startHold}>${SAY.holdAgain()}</button>`
        : html`<span class="player-bar-state">${item.skippedBecause === null ? html`${icon('done')}${SAY.done()}` : SAY.skipped()}</span>`;
    }
    if (this.rest() > 0) {
      return html`<button type="button" class="button button-wide" @click=${() => (this.extraRest += MORE_REST)}>${SAY.moreRest({ seconds: MORE_REST })}</button>`;
    }
    const set = openSet(item);
    const words =
      item.unit === 'seconds'
        ? this.watch.sinceMs !== null
          ? SAY.stopTimer()
          : this.heldWord()
        : item.unit === 'minutes'
          ? this.walkedWord()
          : item.trial
            ? SAY.noneOfIt()
            : item.sets.length === 1
              ? SAY.done()
              : SAY.setDone({ set: set + 1 });
    // the number of what is timed runs by itself: it is no other word
    return html`<button type="button" class="button button-primary button-wide" data-word="done ${set}" @click=${() => this.finishSet(set)}>${words}</button>`;
  }

  /** A sheet from below: nothing stands beside it, and all of it can be reached on a low screen. */
  private reasons(): TemplateResult {
    return html`<dialog class="player-sheet" aria-labelledby="why-skip" @close=${() => (this.skipping = false)} @click=${this.onSheet}>
      <div class="player-sheet-in">
        <div class="player-sheet-head">
          <button type="button" class="button button-quiet" @click=${() => this.closeSheet()}>${icon('close')}${SAY.afterAll()}</button>
          <button type="button" class="player-stop" @click=${() => this.stop()}>${icon('stop')}${STOP.stopHere()}</button>
        </div>
        <h2 id="why-skip" tabindex="-1" autofocus>${SAY.whySkip()}</h2>
        <div class="player-reasons">
          ${SKIP_REASONS.map(
            (reason) => html`<button type="button" class="button" @click=${() => this.skip(reason)}>${ENTRY.reason({ reason })}</button>`,
          )}
        </div>
        ${this.begun
          ? html`<button type="button" class="button button-quiet" @click=${() => this.finishHere()}>${SAY.finishHere()}</button>`
          : nothing}
      </div>
    </dialog>`;
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
    this.guideWatch = null;
    const amount =
      this.item.unit === 'minutes' ? this.minutesSoFar() : this.item.unit === 'seconds' ? this.secondsSoFar() : this.item.asked;
    this.watch = pauseWatch(this.watch, Date.now());
    this.changing = this.item.unit === 'repetitions' ? set : -1;
    const others = this.item.sets.filter((done, at) => done === null && at !== set).length;
    this.restSince = others > 0 ? Date.now() : null;
    this.extraRest = 0;
    this.announce(
      this.item.unit === 'seconds'
        ? SAY.saidHeld({ seconds: amount })
        : others > 0
          ? SAY.saidRest({ set: set + 1, seconds: this.restSeconds })
          : SAY.saidDone({ name: this.item.name }),
    );
    this.tell(set, amount);
    this.tick();
  }

  private skip(reason: SkipReason) {
    this.closeSheet();
    this.guideWatch = null;
    this.restSince = null;
    this.dispatchEvent(new CustomEvent('skip', { detail: reason }));
    this.send('next');
  }

  private listening(planned: NonNullable<ItemDraft['planned']>): TemplateResult {
    return html`<div class="player-listen">
      ${AIDS.canRead
        ? html`<button type="button" class="button button-quiet" @click=${() => this.readAloud(planned)}>
            ${icon('sound')}${this.reading ? SAY.stopReading() : SAY.readToMe()}
          </button>`
        : nothing}
      ${AIDS.offered.length > 0
        ? html`<button type="button" class="button button-quiet" @click=${() => this.openAids()}>${icon('settings')}${SAY.aids()}</button>`
        : nothing}
    </div>`;
  }

  /** All that stands on the page of how it is done, in the language of its words. */
  private readAloud(planned: NonNullable<ItemDraft['planned']>) {
    this.reading = !this.reading;
    if (!this.reading) {
      AIDS.silence();
      return;
    }
    const { name, cue, stopIf, getReady = [], steps = [], breathe, language: own } = planned.exercise;
    const all = [`${name}.`, `${this.asks()}.`, stopIf ?? '', cue, ...getReady, ...steps, breathe ?? ''];
    AIDS.read(all, own ?? language(), () => (this.reading = false));
  }

  /** A sheet from below: each a switch that stays as it is set on this device. */
  private aids(): TemplateResult {
    return html`<dialog class="player-sheet" aria-labelledby="aids" @close=${() => (this.aiding = false)} @click=${this.onSheet}>
      <div class="player-sheet-in">
        <div class="player-sheet-head">
          <button type="button" class="button button-quiet" @click=${() => this.closeSheet()}>${icon('close')}${SAY.close()}</button>
          <button type="button" class="player-stop" @click=${() => this.stop()}>${icon('stop')}${STOP.stopHere()}</button>
        </div>
        <h2 id="aids" tabindex="-1" autofocus>${SAY.aids()}</h2>
        <div>
          ${AIDS.offered.map(
            (aid) => html`<label class="player-aid">
              <input type="checkbox" .checked=${AIDS.isOn(aid)} @change=${(event: Event) => this.turn(aid, event)} />
              <span>${aidWords(aid)}</span>
            </label>`,
          )}
        </div>
        <p class="quiet">${SAY.aidsKept()}</p>
      </div>
    </dialog>`;
  }

  private turn(aid: Aid, event: Event) {
    AIDS.turn(aid, (event.target as HTMLInputElement).checked);
    // so that whoever switches it hears what it is
    if (aid === 'voice') {
      this.speak(this.item.name);
    } else if (AIDS.isOn(aid)) {
      AIDS.over();
    }
  }

  private openAids() {
    this.aiding = true;
    void this.updateComplete.then(() => this.sheet?.showModal());
  }

  private openReasons() {
    this.skipping = true;
    void this.updateComplete.then(() => this.sheet?.showModal());
  }

  private get sheet(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** The focus goes back to where it came from. */
  private closeSheet() {
    this.sheet?.close();
    this.skipping = this.aiding = false;
  }

  /** A tap beside it. */
  private readonly onSheet = (event: Event) => {
    if (event.target === this.sheet) {
      this.closeSheet();
    }
  };

  private finishHere() {
    this.closeSheet();
    this.send('early');
  }

  private stop() {
    this.closeSheet();
    this.send('stop');
  }

  private readonly endRest = () => {
    this.restSince = null;
    if (this.counts) {
      this.toggleGuide();
    }
    this.requestUpdate();
  };

  private readonly toggleGuide = () => {
    const now = Date.now();
    if (this.guideWatch === null) {
      this.restSince = null;
      this.lastPhase = '';
      this.counts = true;
      this.guideWatch = startWatch(STOPPED, now);
    } else {
      this.guideWatch = this.guideWatch.sinceMs === null ? startWatch(this.guideWatch, now) : pauseWatch(this.guideWatch, now);
    }
    this.tick();
  };

  private readonly endGuide = () => {
    this.counts = false;
    this.guideWatch = null;
    this.requestUpdate();
  };

  /** A tap in the ring: the quickest way to stand still for a moment. Whoever has no pointer has the button. */
  private readonly onRing = () => {
    if (this.guideWatch !== null) {
      this.toggleGuide();
    } else if (this.item.unit === 'minutes' && !isSettled(this.item)) {
      this.toggleWatch();
    }
  };

  private readonly toggleWatch = () => {
    const now = Date.now();
    this.watch = this.watch.sinceMs === null ? startWatch(this.watch, now) : pauseWatch(this.watch, now);
    this.tick();
  };

  /** Each start is a new hold: only one counts. */
  private readonly startHold = () => {
    this.watch = startWatch(STOPPED, Date.now());
    this.tell(0, null);
    this.tick();
  };

  private heldWord(): string {
    const seconds = this.secondsSoFar();
    return seconds > 0 ? SAY.heldFor({ seconds }) : SAY.noneOfIt();
  }

  private walkedWord(): string {
    const minutes = this.minutesSoFar();
    return minutes > 0 ? SAY.didFor({ minutes }) : SAY.noneOfIt();
  }

  /** Whole ones only: a start is never rounded up. */
  private secondsSoFar(): number {
    return Math.floor(passed(this.watch, Date.now()) / 1000);
  }

  private guide(): Guide | null {
    return this.guideWatch === null
      ? null
      : guideAt(passed(this.guideWatch, Date.now()), this.item.asked, this.item.planned?.holdSeconds ?? 0);
  }

  /** While something is counted, only what matters now is on the screen. */
  private get timing(): boolean {
    return this.ringNow() !== nothing;
  }

  private get restSeconds(): number {
    return this.item.planned?.restSeconds ?? DEFAULT_REST;
  }

  private rest(): number {
    return this.restSince === null ? 0 : secondsLeft(this.restSince, this.restSeconds + this.extraRest, Date.now());
  }

  /** What the timer says; without a timer, what was asked. */
  private minutesSoFar(): number {
    return minutesDone(this.watch, Date.now(), this.item.asked);
  }

  private tell(set: number, amount: number | null) {
    this.dispatchEvent(new CustomEvent('set-done', { detail: { set, amount } }));
  }

  private send(what: 'next' | 'back' | 'early' | 'stop') {
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
      AIDS.over();
      this.finishSet(openSet(this.item));
    } else if (guide) {
      this.sayPhase(guide);
    } else if (this.restSince !== null && this.rest() === 0) {
      this.announce(SAY.restIsOver({ set: openSet(this.item) + 1 }));
      AIDS.over();
      this.endRest();
    } else if (this.restSince === null && this.watch.sinceMs === null) {
      clearInterval(this.ticking);
    }
    this.requestUpdate();
  }

  private sayPhase({ phase, repetition }: Guide) {
    const words = SAY.phase({ phase });
    if (words !== this.lastPhase) {
      this.lastPhase = words;
      this.said = words;
      // the voice counts; who reads the screen by ear has the number beside it
      this.speak(phase === 'hold' ? SAY.counted({ repetition, words }) : words);
      AIDS.step();
    }
  }

  /** To those who hear the page, and by the voice. */
  private announce(words: string) {
    this.said = words;
    this.speak(words);
  }

  private speak(words: string) {
    this.reading &&= !AIDS.isOn('voice');
    AIDS.say(words, language());
  }
}

customElements.define('steady-exercise-step', ExerciseStep);
