import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../pain-scale/pain-scale';
import './exercise-step';
import type { Kept } from './exercise-step';
import { OtherPerson, SignedOut } from './api';
import type { FieldError, Guidance, Outcome, RecordedSession, SessionBody, Today } from './api';
import { Outbox } from './outbox';
import { dayFrom } from './kept-day';
import { forgetDays, keepDay, phone, portal, sending } from './this-phone';
import { withWaiting } from './waiting-day';
import { isDue, isShut, stillOffered } from './gate';
import { KeptStops, adviceOf, deviceStore, mostUrgent, tabLock } from './kept-stops';
import type { OwnStop } from './gate';
import { GATE_CHANNEL, OtherStops, worse } from './gate-news';
import type { GateNews } from './gate-news';
import { LEFT_OUT_AFTER_MS, RED_FLAG, SOMETHING_ELSE, adviceOn, callsOn, highest, isTicked, pageFor } from './safety';
import type { Safety } from './safety';
import {
  afterAnswer,
  afterIdle,
  afterTick,
  answerSign,
  anythingDone,
  back,
  begin,
  correct,
  doSet,
  forward,
  isStop,
  placeOf,
  rate,
  rateItem,
  skip,
  takenBack,
  tickSign,
  toBody,
  toggleWhich,
  underStop,
  untickSign,
} from './session';
import { ASKED_AFTER } from './session';
import type { Draft, LastAnswer, Place, Rating } from './session';
import { afterScreen, answerWords, beforeScreen, questionScreen, sentScreen, shutScreen, todayScreen, undoStrip } from './screens';
import type { AskActions } from './screens';
import type { SaveState } from './screens';
import { adviceScreen, calls, keptScreen, signScreen, stopScreen } from './stop-screens';
import { MorningQuestion } from './morning-question';
import { PlayerHistory, depthOf, placeAt } from './history';
import { asAddition, asCorrection, isNewDay, savedElsewhere } from './on-return';
import { elsewhereScreen, leaveScreen, newDayScreen, underWay } from './return-screens';
import { TapGuard } from './tap-guard';
import { STOPPED } from './timer';
import { SessionLeftOpen, tabStore } from './left-open';
import { leftOut, openOfElse, opened as openedBy, ownWords, unanswered } from './watch-words';
import { reached } from '../status/reached';
import { icon, notice, progress, safety, segments, title } from './parts';
import { texts } from '../text/texts';

const SAY = texts('player');
const ENTRY = texts('player-entry');

/** What takes no tap for a moment after its word has changed. */
const GUARDED = ':is(.player-bar, .player-sheet) button';

/** So long after a tap on a number nothing asks whether one wants to leave the page. */
const RINGING_MS = 2_000;

/** So long a save is waited for before it is said that this phone keeps it. */
const SLOW_MS = 5_000;

/** So long a save waits for the word whether the same session was stored elsewhere meanwhile. */
const ASK_BEFORE_SAVE_MS = 4_000;

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
    sent: { state: true },
    ownStop: { state: true },
    otherStop: { state: true },
    newDay: { state: true },
    wordsAsked: { state: true },
    lastAnswer: { state: true },
    throwAsked: { state: true },
  };

  declare warningSignsHref: string;
  /** Came from a Start button that showed what is due already: straight to the first question, once. */
  declare beginAtOnce: boolean;
  declare playing: boolean;
  declare today: Today | null;
  declare draft: Draft | null;
  declare place: Place;
  declare trouble: '' | 'unreachable' | 'signedOut' | 'otherPerson';
  declare saveState: SaveState;
  declare guidance: Guidance | null;
  declare errors: readonly FieldError[];
  declare sentence: string;
  declare symptomMissing: boolean;
  /** The record is on its way; from then on only a clinician takes a sign back. */
  declare sent: boolean;
  /** A stop that was sent from here and that the server's word does not contain yet. */
  declare ownStop: OwnStop;
  /** The same, said in another tab of this browser. */
  declare otherStop: OwnStop;
  /** The page was open yesterday. */
  declare newDay: boolean;

  /** Saving waits for the answer to the question that the words of a note have opened. */
  declare wordsAsked: boolean;
  /** The number that was tapped last, while it can be taken back by one tap. */
  declare lastAnswer: LastAnswer | null;
  declare throwAsked: boolean;

  private readonly api = portal;
  /** For stops, which are kept beside it (kept-stops.ts) and wait for nothing else; all that does not stop goes by `sending`. */
  private readonly outbox = new Outbox(
    { after: (ms, run) => setTimeout(run, ms), cancel: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>) },
    (entry, outcome) => this.onSent(entry.id, outcome),
  );
  private readonly morning = new MorningQuestion(this, sending);
  private unlisten: () => void = () => undefined;
  private slow: ReturnType<typeof setTimeout> | undefined;
  /** The day as the portal has told it, without what waits on this phone. */
  private latest: Today | null = null;
  /** It was not told now, but kept. */
  private fromKept = false;
  private readonly history = new PlayerHistory(
    () => depthOf(this.place, this.draft),
    (depth) => this.onHistory(depth),
  );
  private readonly guard = new TapGuard<HTMLElement>();
  private hearing: ReturnType<typeof setTimeout> | undefined;
  private readonly tab = crypto.randomUUID();
  private readonly others = new OtherStops();
  private readonly left = new SessionLeftOpen(tabStore());
  /** A reload finds what was done. */
  private outlivesReload = false;
  /** The words of which was said that none of it is new. */
  private wordsAnswered: string | null = null;
  /** A record on its way, while something is said to be wrong that came after it. */
  private behind: { draft: Draft; state: SaveState } | null = null;
  private readonly keptStops = new KeptStops(deviceStore());
  /** What was kept of a stop last, not sent yet: while it is the same, nothing is written. */
  private keptOf: Draft | null = null;
  /** Lets go of the sign that this tab is open and answers for what was ticked in it. */
  private letGo: () => void = () => undefined;
  private channel: BroadcastChannel | null = null;
  /** What the other tabs were told last. */
  private told: OwnStop = null;
  /** The portal has what this session stopped for. */
  private stopStored = false;
  private wake: WakeLockSentinel | null = null;
  private wakeAsked = false;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private ringing = 0;
  /** The gate as it stood when this session was begun. */
  private begunUnder = '';
  /** The draft as it was opened: while it is the same object, nothing was said. */
  private opened: Draft | null = null;
  /** The day of this session, and what was stored of it when it was begun. */
  private day = '';
  private known: readonly string[] = [];
  /** Where a session goes on that was left open. */
  private goesOnAt: Place = { at: 'before' };
  private lastChange = 0;
  /** Of each exercise, what outlives a look at another page of the player. */
  private readonly kept = new Map<number, Kept>();
  /** Where on the page one was when something was said to be wrong, and which button said so. */
  private under: { place: string; scroll: number; opener: number } | null = null;
  /** What stood at the question that is shown before a number was chosen. */
  private stoodBefore: { rating: Rating; value: number | null } | null = null;
  /** A save waits for the word whether the same was stored elsewhere. */
  private asking = false;

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
    this.sent = false;
    this.ownStop = null;
    this.otherStop = null;
    this.newDay = false;
    this.wordsAsked = false;
    this.lastAnswer = null;
    this.throwAsked = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.onLine);
    window.addEventListener('focus', this.retryOnReturn);
    window.addEventListener('beforeunload', this.onLeave);
    window.addEventListener('pagehide', this.onGone);
    document.addEventListener('visibilitychange', this.onVisibility);
    this.addEventListener('click', this.onTap, true);
    void navigator.locks?.request(tabLock(this.tab), () => new Promise<void>((done) => (this.letGo = done)));
    this.history.open();
    this.listen();
    this.unlisten = sending.listen((id, outcome) => this.onSending(id, outcome));
    void this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sendAsItIs();
    this.unlisten();
    clearTimeout(this.slow);
    this.letGo();
    this.history.close();
    clearTimeout(this.hearing);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.keepAwake(false);
    if (!this.outbox.waiting) {
      // what waits goes on being tried while the portal is open, on whichever of its pages
      window.removeEventListener('online', this.onLine);
      window.removeEventListener('focus', this.retryOnReturn);
      window.removeEventListener('beforeunload', this.onLeave);
      window.removeEventListener('pagehide', this.onGone);
      this.outbox.close();
      this.channel?.close();
      this.channel = null;
    }
  }

  protected willUpdate(changed: PropertyValues<this>) {
    if (changed.has('draft')) {
      this.lastChange = Date.now();
    }
    this.playing = this.place.at !== 'today';
  }

  protected updated(changed: PropertyValues<this>) {
    const before = changed.get('place') as Place | undefined;
    const confirmed = changed.has('sent') && this.sent && this.place.at === 'advice';
    if (confirmed || (changed.has('saveState') && this.place.at === 'sent') || (before && JSON.stringify(before) !== JSON.stringify(this.place))) {
      this.keepAwake(this.place.at === 'exercise');
      void this.focusTitle();
    }
    this.tellOthers();
    this.keepOpen();
    void this.hearTaps();
  }

  /** The buttons at the foot whose word has just changed are deaf for a moment, and so are the keys of a question that has just come. */
  private readonly hearTaps = async () => {
    await this.querySelector('steady-exercise-step')?.updateComplete;
    clearTimeout(this.hearing);
    let next = 0;
    this.querySelectorAll<HTMLElement>(GUARDED).forEach((button) => {
      const deaf = this.guard.deafFor(button, button.dataset.word ?? button.textContent!.trim(), Date.now());
      if (deaf > 0) {
        button.setAttribute('aria-disabled', 'true');
      } else {
        button.removeAttribute('aria-disabled');
      }
      next = Math.max(next, deaf);
    });
    this.querySelectorAll<HTMLElement>('.player-ask').forEach((keys) => {
      const deaf = this.guard.deafFor(keys, keys.dataset.word!, Date.now());
      keys.inert = deaf > 0;
      next = Math.max(next, deaf);
    });
    if (next > 0 && this.isConnected) {
      this.hearing = setTimeout(this.hearTaps, next);
    }
  };

  private readonly onTap = (event: Event) => {
    if ((event.target as Element).closest(`${GUARDED}[aria-disabled="true"]`)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  protected render(): TemplateResult {
    const { lastAnswer } = this;
    return html`<div class="player" @click=${this.onClick}>${this.screen()}</div>
      <p class="visually-hidden" role="status">${lastAnswer ? answerWords(lastAnswer.rating, lastAnswer.value) : nothing}</p>`;
  }

  private screen(): TemplateResult | typeof nothing {
    if (!this.today) {
      return this.loading();
    }
    const { place, draft, today } = this;
    if (place.at === 'today' || !draft) {
      const open = draft
        ? underWay(draft, this.goesOnAt, today.zone, this.sent, isShut(today, this.stop), this.throwAsked, {
            goOn: this.goOn,
            ask: () => this.askToThrow(true),
            keep: () => this.askToThrow(false),
            throwAway: () => this.finish(),
          })
        : null;
      return todayScreen(this.today, this.stop, html`${this.fromKept ? notice('plain', SAY.withoutSignal()) : nothing}${this.keepsNothing()}${this.morning.render(this.today)}`, this.warningSignsHref, this.said(), open, {
        start: () => this.start(today),
        correct: (entry) => this.correct(entry),
      });
    }
    const onTheWay = place.at === 'before' || place.at === 'exercise' || place.at === 'after';
    const asked = place.at === 'after' ? place.question : undefined;
    const where =
      place.at === 'exercise'
        ? progress(placeOf(draft.items, place.index))
        : asked === undefined
          ? nothing
          : segments(ENTRY.question({ at: asked + 1, of: ASKED_AFTER.length }), asked + 1, ASKED_AFTER.length);
    return html`${onTheWay && draft.corrects === null ? safety(this.warningSignsHref, () => this.go({ at: 'stop', from: place }), where, 'me') : nothing}
    ${this.step(place, draft, today)}`;
  }

  private step(place: Place, draft: Draft, today: Today): unknown {
    const links = { warning: this.warningSignsHref, login: 'login' };
    switch (place.at) {
      case 'before':
        return html`${this.keepsNothing()}${beforeScreen(draft, this.asks(place))}`;
      case 'exercise':
        return this.exercise(place.index, draft);
      case 'after':
        if (place.question !== undefined) {
          return questionScreen(place.question, draft, this.lastAnswer, {
            ...this.asks(place),
            back: this.back,
            rest: () => this.go({ at: 'after' }),
          });
        }
        return afterScreen(draft, today.safety, this.errors, this.sentence, {
          rate: this.setRating,
          note: (note) => (this.draft = { ...draft, note }),
          stop: (name) => this.stopAt(name, { at: 'stop', from: place }),
          amount: (index, set, value) => (this.draft = doSet(draft, index, set, value)),
          notSkipped: (index) => (this.draft = skip(draft, index, null)),
          rateItem: (index, rating, value) => (this.draft = rateItem(draft, index, rating, value)),
          save: () => void this.askAndSave(),
          asked: this.wordsAsked
            ? () => {
                this.wordsAnswered = ownWords(draft);
                void this.askAndSave();
              }
            : null,
          back: this.back,
          answer: (question) => this.go({ at: 'after', question }),
        });
      case 'stop':
        return stopScreen(draft, today.safety, this.warningSignsHref, this.symptomMissing, {
          tick: (name) => this.tick(name, place),
          save: () => this.saveStopped(place),
          back: this.back,
        });
      case 'sign':
        return signScreen(draft, today.safety, place.name, place.name === SOMETHING_ELSE ? this.openOfElse : [], {
          answer: (given) => this.answered(answerSign(draft, place.name, given), place.from, place.name),
          which: (id) => this.change(toggleWhich(draft, place.name, id)),
          goOn: () => this.answered(draft, place.from, place.name),
          words: (elseWords) => this.change({ ...draft, elseWords }),
          untick: () => {
            this.draft = untickSign(draft, place.name);
            this.go(place.from);
          },
          redFlag: () => this.stopAt(RED_FLAG, place.from),
          list: () => this.go(place.from),
          wordsAnswered: () => {
            this.wordsAnswered = ownWords(draft);
            // the same said, and more of it answered: what is kept of it is written anew
            this.change({ ...draft });
          },
        });
      case 'advice':
        return adviceScreen(draft, today.safety, this.guidance, this.sent ? this.saveState : null, place.sign !== undefined, links, {
          right: () => this.save(),
          change: () => {
            this.draft = takenBack(place, draft);
            this.go(place.from);
          },
          more: () => this.go(place.from),
          retry: this.retry,
          mend: () => {
            this.sent = false;
            this.go({ at: 'after' }, true);
          },
          done: () => this.finish(),
        });
      case 'kept':
        return keptScreen(draft, today.safety, { back: this.next, list: () => this.unsettle(place.from) });
      case 'shut':
        return shutScreen(today, this.stop, this.warningSignsHref, this.said(), {
          save: anythingDone(draft) ? () => this.go({ at: 'after' }) : null,
          leave: () => this.goBack({ at: 'today' }),
        });
      case 'leave':
        return leaveScreen(place.from, draft, this.sent, () => this.go(place.from));
      case 'elsewhere': {
        const entry = savedElsewhere(draft, this.known, today);
        return elsewhereScreen(entry, today, this.isTouched(), {
          add: () => this.goOnAs(asAddition(draft, today), place.from),
          correct: () => (entry ? this.correct(entry, draft) : undefined),
          leave: () => this.finish(),
        });
      }
      case 'newDay':
        return newDayScreen(this.day, anythingDone(draft), isDue(today.session, this.stop), {
          save: () => this.saveForItsDay(),
          start: () => this.start(today),
          leave: () => this.finish(),
        });
      case 'sent':
        return sentScreen(draft, this.saveState, this.guidance, today, this.stop, openedBy(ownWords(draft), today.safety.watch), links, {
          retry: this.retry,
          done: () => this.finish(),
          stop: () => this.stopAfterwards(),
        });
      default:
        return nothing;
    }
  }

  /** Said before a session, not after it. */
  private keepsNothing(): TemplateResult | typeof nothing {
    return sending.lasting === false ? notice('plain', SAY.keepsNothing()) : nothing;
  }

  private exercise(index: number, draft: Draft): unknown {
    return keyed(
      index,
      html`${undoStrip(this.lastAnswer?.value === null ? null : this.lastAnswer, () => this.undo())}<steady-exercise-step
          .item=${draft.items[index]}
          .last=${index + 1 === draft.items.length}
          .kept=${this.keptOfExercise(index)}
          @set-done=${(event: CustomEvent<{ set: number; amount: number | null }>) => {
            this.lastAnswer = null;
            this.draft = doSet(this.draft!, index, event.detail.set, event.detail.amount);
          }}
          @skip=${(event: CustomEvent) => (this.draft = skip(this.draft!, index, event.detail))}
          @next=${this.next}
          @back=${this.back}
          @early=${() => this.go({ at: 'after', question: 0 })}
          @stop=${() => this.go({ at: 'stop', from: { at: 'exercise', index } })}
          @changed=${this.hearTaps}
          .begun=${anythingDone(draft)}
        ></steady-exercise-step>`,
    );
  }

  private keptOfExercise(index: number): Kept {
    const kept = this.kept.get(index) ?? { watch: STOPPED, unfolded: false, changing: -1 };
    this.kept.set(index, kept);
    return kept;
  }

  private loading(): TemplateResult {
    if (this.trouble === '') {
      return html`<p class="quiet" role="status">${SAY.loading()}</p>`;
    }
    const { text, more } = this.troubled();
    const person = this.keptStops.lastPerson;
    const stop = person && this.trouble === 'unreachable' ? mostUrgent(this.keptStops.of(person)) : null;
    return html`${title(SAY.today())}
      ${stop ? notice('stop', html`<strong>${stop.page.title}.</strong> ${stop.page.text}`, calls(stop.calls, false)) : nothing}
      ${notice('attention', text, more)}
      <a class="player-signs-link" href=${this.warningSignsHref} target="_blank" rel="noopener">${icon('warning')}${SAY.warningSigns()}</a>`;
  }

  private troubled(): { text: string; more: TemplateResult } {
    switch (this.trouble) {
      case 'signedOut':
        return { text: SAY.signedOut(), more: html`<a class="button" href="login">${SAY.signIn()}</a>` };
      case 'otherPerson':
        return {
          text: SAY.otherPerson(),
          more: html`<button type="button" class="button" @click=${() => location.reload()}>${SAY.openAnew()}</button>`,
        };
      default:
        return {
          text: SAY.unreachable(),
          more: html`<button type="button" class="button" @click=${() => this.load()}>${SAY.tryAgain()}</button>`,
        };
    }
  }

  // ---- what happens ----

  private async load() {
    this.trouble = '';
    const known = this.stopKnown();
    try {
      const today = await this.api.today();
      this.api.belongsTo(today);
      await sending.openFor(today.patientId);
      this.know(today, known);
      this.heedKept(today);
      this.takeUp(today);
      this.post({ kind: 'who', tab: this.tab, patient: today.patientId });
      if (this.beginAtOnce && this.draft === null && isDue(today.session, this.stop)) {
        this.start(today);
      }
      this.beginAtOnce = false;
      this.history.sync();
    } catch (problem) {
      if (!(problem instanceof SignedOut || problem instanceof OtherPerson) && (await this.openKept()) === 'open') {
        return;
      }
      this.trouble = problem instanceof SignedOut ? 'signedOut' : problem instanceof OtherPerson ? 'otherPerson' : 'unreachable';
      if (problem instanceof OtherPerson) {
        this.today = null;
      }
    }
  }

  /** Without a network: the day that it is now, out of what the portal said last. */
  private async openKept(): Promise<'open' | 'over' | 'none'> {
    const person = this.person;
    const kept = person === null ? null : ((await (await phone)?.day(person)) ?? null);
    if (person === null || kept === null) {
      return 'none';
    }
    await sending.openFor(person);
    const day = dayFrom(kept, Date.now(), sending.list);
    if (day === null) {
      return 'over';
    }
    this.api.belongsTo(day);
    this.fromKept = true;
    this.newDay ||= this.today !== null && day.date > this.today.date;
    this.latest = this.today = day;
    this.heedKept(day);
    this.takeUp(day);
    if (this.beginAtOnce && this.draft === null && isDue(day.session, this.stop)) {
      this.start(day);
    }
    this.beginAtOnce = false;
    this.history.sync();
    return 'open';
  }

  /** Who is signed in, as the page was made for; where it was made without the portal, whom this phone was last opened for. */
  private get person(): string | null {
    return document.querySelector('steady-unsent')?.person || this.keptStops.lastPerson;
  }

  /** The stops that the server knows of when it is asked now. */
  private stopKnown(): { own: OwnStop; others: readonly string[] } {
    return { own: this.outbox.waiting ? null : this.ownStop, others: this.others.stored() };
  }

  /** What the server says now. A stop that was not stored yet when it was asked is not in it. */
  private know(today: Today, known: { own: OwnStop; others: readonly string[] }) {
    reached();
    this.newDay ||= this.today !== null && today.date > this.today.date;
    this.latest = today;
    this.today = withWaiting(today, sending.list);
    this.fromKept = false;
    void keepDay(today);
    if (known.own === this.ownStop) {
      this.ownStop = null;
    }
    this.others.settle(known.others);
    this.otherStop = this.others.advice;
  }

  /** Behind what is shown: the gate may have closed since this page was opened. Without an answer what was known last holds. */
  private async askAgain() {
    const known = this.stopKnown();
    try {
      const today = await this.api.today();
      if (this.today !== null) {
        this.know(today, known);
        this.heedGate();
        this.heedDay();
      }
    } catch (problem) {
      // signed out: saving says so
      if (this.today !== null && !(problem instanceof SignedOut || problem instanceof OtherPerson)) {
        await this.goOnWithoutPortal();
      }
    }
  }

  /** A page that lies open without a network goes on to the day that it is, as long as what was told holds. */
  private async goOnWithoutPortal() {
    const found = await this.openKept();
    if (found === 'open') {
      this.heedGate();
      this.heedDay();
    } else if (found === 'over' && this.draft === null) {
      this.today = null;
      this.trouble = 'unreachable';
    }
  }

  /** What may not be offered any more leaves the screen. */
  private heedGate() {
    const { today, draft, place } = this;
    if (!today || !draft || draft.corrects !== null) {
      return;
    }
    // what was shut by a word that is taken back, or has passed, goes on where it was
    const on = place.at === 'shut' ? place.from : place;
    if (on.at !== 'exercise' && on.at !== 'before') {
      return;
    }
    const item = on.at === 'exercise' ? draft.items[on.index] : draft.items[0];
    const shut = item ? !stillOffered(today, this.begunUnder, this.stop, item.prescriptionId) : isShut(today, this.stop);
    if (shut && place.at !== 'shut') {
      this.go({ at: 'shut', from: on });
    } else if (!shut && place.at === 'shut') {
      this.go(on);
    }
  }

  /** Whether it is still this day, and this session still to be stored. */
  private heedDay() {
    const { today, draft, place } = this;
    const at = place.at === 'before' || place.at === 'exercise' || place.at === 'after';
    if (!today || !draft || this.sent || draft.corrects !== null || !(at || place.at === 'today')) {
      return;
    }
    const from = at ? place : this.goesOnAt;
    if (isNewDay(this.day, today, Date.now() - this.lastChange)) {
      this.go({ at: 'newDay', from });
    } else if (at && savedElsewhere(draft, this.known, today) !== null) {
      this.go({ at: 'elsewhere', from });
    }
  }

  private start(today: Today) {
    this.newDay = false;
    this.day = today.date;
    // what waits on this phone is no news from elsewhere, once the portal tells of it
    this.known = [...today.done.map((entry) => entry.id), ...sending.list.map((record) => record.id)];
    this.begunUnder = today.session?.gate.action ?? '';
    this.open(begin(today, crypto.randomUUID(), new Date().toISOString()), 'before');
    void this.askAgain();
  }

  /** @param here what was done on this page besides: it goes into the correction */
  private correct(entry: RecordedSession, here: Draft | null = null) {
    const id = crypto.randomUUID();
    this.open(here ? asCorrection(entry, here, id) : correct(entry, id), 'after');
    if (here) {
      this.opened = null;
    }
  }

  private goOnAs(draft: Draft, place: Place) {
    this.draft = draft;
    this.known = this.today!.done.map((entry) => entry.id);
    this.go(place);
  }

  private open(draft: Draft, at: 'before' | 'after') {
    this.draft = draft;
    this.opened = draft;
    this.kept.clear();
    this.guidance = null;
    this.sent = false;
    this.stopStored = false;
    this.go({ at });
  }

  private go(place: Place, keepErrors = false) {
    if (!keepErrors) {
      this.errors = [];
      this.sentence = '';
    }
    this.symptomMissing = false;
    this.wordsAsked = false;
    this.throwAsked = false;
    if (place.at === 'sent' && this.behind && this.draft !== this.behind.draft) {
      this.comeBackToSent();
    }
    this.noteWhere(place);
    this.lastAnswer = null;
    this.stoodBefore = null;
    this.place = place;
    this.watchIdle();
    this.heedGate();
    this.history.sync();
  }

  /** Whoever looks at the list of signs and comes back finds the page as it was left. */
  private noteWhere(to: Place) {
    const from = this.place;
    if (underStop(from) !== from) {
      return;
    }
    this.under =
      underStop(to) === to
        ? null
        : { place: JSON.stringify(from), scroll: window.scrollY, opener: this.openers().indexOf(document.activeElement as HTMLElement) };
  }

  private openers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.player-stop')];
  }

  private readonly next = () => {
    this.go(forward(this.place, this.draft!));
    if (this.place.at === 'exercise') {
      void this.askAgain();
    }
  };

  private readonly back = () => this.goBack(back(this.place, this.draft!));

  // ---- leaving, and coming back ----

  private isTouched(): boolean {
    return this.draft !== null && this.draft !== this.opened;
  }

  /** Out of the session only after a question, if anything was said in it. */
  private goBack(place: Place) {
    if (place.at !== 'today') {
      this.go(place);
    } else if (this.isTouched()) {
      this.go({ at: 'leave', from: this.place });
    } else {
      this.finish();
    }
  }

  /** The browser's back or forward. */
  private onHistory(depth: number) {
    const { place, draft } = this;
    if (!draft || !this.today || this.asking) {
      return;
    }
    if (!this.sent) {
      const to = placeAt(place, depth, draft, isStop(draft, this.safety));
      if (JSON.stringify(to) !== JSON.stringify(place)) {
        this.goBack(to);
      }
    } else if (depth < depthOf(place, draft)) {
      if (this.saveState === 'saved' || this.saveState === 'conflict' || this.isOnPhone) {
        this.finish();
      } else {
        this.go({ at: 'leave', from: place });
      }
    } else if (place.at === 'leave') {
      this.go(place.from);
    }
  }

  /** On what keeps it stands the focus: one tap too many throws nothing away. */
  private askToThrow(ask: boolean) {
    this.throwAsked = ask;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.player-bar button')?.focus());
  }

  private readonly goOn = () => {
    this.go(this.goesOnAt);
    void this.askAgain();
  };

  /** What was done, as it stands, for whoever comes back to it. A stop is kept elsewhere, and goes out by itself. */
  private keepOpen() {
    const { today, draft, place } = this;
    if (!today || !this.isConnected) {
      return;
    }
    const open = draft !== null && (this.sent ? this.saveState !== 'saved' && this.saveState !== 'conflict' && !sending.isKept(draft.id) : this.isTouched());
    if (!draft || !open || highest(this.safety, draft.stopSymptoms) !== null) {
      this.left.drop();
      return;
    }
    const at = place.at === 'today' ? this.goesOnAt : place.at === 'leave' || place.at === 'elsewhere' || place.at === 'newDay' ? place.from : place;
    this.outlivesReload = this.left.put({
      patient: today.patientId,
      draft,
      at: at.at === 'sent' ? { at: 'after' } : at,
      day: this.day,
      known: this.known,
      begunUnder: this.begunUnder,
      lastChange: this.lastChange,
    });
  }

  private takeUp(today: Today) {
    if (this.draft !== null) {
      return;
    }
    const left = this.left.take(today);
    if (left) {
      this.draft = left.draft;
      this.opened = null;
      this.goesOnAt = left.at;
      this.day = left.day;
      this.known = left.known;
      this.begunUnder = left.begunUnder;
      void this.updateComplete.then(() => {
        this.lastChange = left.lastChange;
        this.heedDay();
      });
    }
  }

  /** What was done stays with the day on which it was done, and ends with its last word. */
  private saveForItsDay() {
    this.draft = { ...this.draft!, endedAt: new Date(this.lastChange).toISOString() };
    if (unanswered(this.draft, this.safety.watch, this.wordsAnswered).length > 0) {
      this.go({ at: 'after' });
      this.askWords();
    } else {
      this.save();
    }
  }

  // ---- the other tabs of this browser ----

  /** What was said here or in another tab and the server's word does not contain yet. */
  private get stop(): OwnStop {
    return worse(this.ownStop, this.otherStop);
  }

  /** Why this page has changed by itself. */
  private said(): string {
    if (this.otherStop !== null) {
      return SAY.otherWindow();
    }
    return this.newDay ? SAY.aNewDay() : '';
  }

  private listen() {
    if (this.channel === null && 'BroadcastChannel' in window) {
      this.channel = new BroadcastChannel(GATE_CHANNEL);
      this.channel.onmessage = (event: MessageEvent<GateNews>) => this.onNews(event.data);
    }
  }

  private post(news: GateNews) {
    this.channel?.postMessage(news);
  }

  /** What is ticked here shuts the players of the other tabs from its tick on, not only once it is sent. */
  private tellOthers() {
    if (!this.today) {
      return;
    }
    const ticked = this.draft ? adviceOn(this.safety, this.asLeft(this.draft).stopSymptoms) : null;
    const said = this.stopStored ? null : worse(this.ownStop, ticked);
    this.keepStop();
    if (said === this.told) {
      return;
    }
    this.told = said;
    const from = { tab: this.tab, patient: this.today.patientId };
    this.post(said !== null ? { kind: 'stop', advice: said, ...from } : { kind: this.stopStored ? 'stored' : 'withdrawn', ...from });
  }

  /** From the first tick on, as what is known so far, until the portal has it. */
  private keepStop() {
    const { today, draft } = this;
    if (!today || this.sent || draft === this.keptOf) {
      return;
    }
    if (draft && highest(this.safety, draft.stopSymptoms) !== null) {
      this.keptOf = draft;
      const left = this.asLeft(draft);
      this.keep(left, toBody(left, today.zone, new Date().toISOString()), false);
    } else if (this.keptOf) {
      this.keptStops.remove({ patient: today.patientId, body: this.keptOf });
      this.keptOf = null;
    }
  }

  private keep(draft: Draft, body: SessionBody, final: boolean) {
    const ticks = draft.stopSymptoms;
    const level = highest(this.safety, ticks);
    if (level !== null) {
      const advice = pageFor(this.safety, ticks);
      this.keptStops.put({
        patient: this.today!.patientId,
        tab: this.tab,
        at: Date.now(),
        level,
        advice,
        page: this.safety.pages[advice],
        calls: callsOn(this.safety, advice),
        final,
        body,
      });
    }
  }

  /** What was said on this device, in a tab that may be gone, and is not at the portal yet. */
  private heedKept(today: Today) {
    this.keptStops.openedFor(today.patientId);
    for (const stop of this.keptStops.of(today.patientId)) {
      if (stop.tab !== this.tab) {
        this.others.heed({ kind: 'stop', tab: stop.tab, patient: stop.patient, advice: adviceOf(stop) });
      }
    }
    this.otherStop = this.others.advice;
  }

  private onNews(news: GateNews) {
    if (!this.today || (news.kind !== 'look' && news.patient !== this.today.patientId)) {
      return;
    }
    if (news.kind === 'who') {
      if (this.told !== null) {
        this.post({ kind: 'stop', tab: this.tab, patient: this.today.patientId, advice: this.told });
      }
      return;
    }
    this.others.heed(news);
    this.otherStop = this.others.advice;
    this.heedGate();
    if (news.kind !== 'stop') {
      void this.askAgain();
    }
  }

  // ---- a stop ----

  private change(draft: Draft) {
    this.draft = draft;
    this.watchIdle();
  }

  private tick(name: string, list: Place) {
    const draft = this.draft!;
    if (isTicked(draft.stopSymptoms, name)) {
      this.change(untickSign(draft, name));
    } else {
      this.stopAt(name, list);
    }
  }

  private stopAt(name: string | undefined, list: Place) {
    if (name !== undefined) {
      this.draft = tickSign(this.draft!, name);
    }
    this.go(name === undefined ? list : afterTick(this.draft!, this.safety, name, list));
  }

  /** Something is wrong while a record is still on its way: a record of its own, for the other may be stored by now. */
  private stopAfterwards() {
    const today = this.today!;
    this.behind = { draft: this.draft!, state: this.saveState };
    this.draft = { ...begin(today, crypto.randomUUID(), new Date().toISOString()), planned: null };
    this.opened = this.draft;
    this.sent = false;
    this.stopStored = false;
    this.go({ at: 'stop', from: { at: 'sent' } });
  }

  /** It was no stop. What was said all the same is kept as a record of its own. */
  private comeBackToSent() {
    const { behind, draft } = this;
    if (draft && draft.stopSymptoms.length > 0) {
      this.record(toBody(draft, this.today!.zone, new Date().toISOString()));
    }
    this.draft = this.opened = behind!.draft;
    this.saveState = behind!.state;
    this.sent = true;
    this.behind = null;
  }

  private answered(draft: Draft, list: Place, sign: string) {
    this.draft = draft;
    this.go(afterAnswer(draft, this.safety, list, sign));
  }

  /** "It is over and no worry" was not meant: it is asked again. */
  private unsettle(list: Place) {
    this.draft = this.draft!.stopSymptoms.reduce((draft, one) => answerSign(draft, one.name, null), this.draft!);
    this.go({ at: 'sign', name: this.draft.stopSymptoms[0].name, from: list });
  }

  /** What the words of "something else" have opened, and nobody has answered yet. */
  private get openOfElse() {
    return openOfElse(this.draft!, this.safety.watch, this.wordsAnswered);
  }

  /** What was ticked, as it counts when nothing more is answered. */
  private asLeft(draft: Draft): Draft {
    return leftOut(draft, this.safety.watch, this.wordsAnswered);
  }

  private saveStopped(list: Place) {
    if (this.openOfElse.length > 0 && highest(this.safety, this.draft!.stopSymptoms) !== 'EMERGENCY') {
      this.go({ at: 'sign', name: SOMETHING_ELSE, from: list });
    } else if (isStop(this.draft!, this.safety)) {
      this.go({ at: 'advice', from: list });
    } else if (this.draft!.stopSymptoms.length > 0) {
      this.go({ at: 'kept', from: list });
    } else {
      this.symptomMissing = true;
    }
  }

  private get safety(): Safety {
    return this.today!.safety;
  }

  private watchIdle() {
    clearTimeout(this.idle);
    if (!this.sent && this.draft && this.today && afterIdle(this.place, this.draft, this.safety) !== null) {
      this.idle = setTimeout(() => this.onIdle(), LEFT_OUT_AFTER_MS);
    }
  }

  private onIdle() {
    const then = this.draft && this.today && !this.sent ? afterIdle(this.place, this.draft, this.safety) : null;
    if (then === null) {
      return;
    }
    const left = this.asLeft(this.draft!);
    const more = left !== this.draft;
    this.draft = left;
    if (then === 'send') {
      this.save();
    } else {
      // where one sign has become two, the way back leads to the list
      this.go(more && then.at === 'advice' ? { at: 'advice', from: then.from } : then);
    }
  }

  /** A tap answers and leads on; the keyboard passes over numbers, so that it leads on by a button. */
  private asks(place: Place): AskActions {
    const on = (rating: Rating, value: number | null) => {
      const stood = this.stoodBefore;
      const before = stood?.rating === rating ? stood.value : this.draft![rating];
      this.draft = rate(this.draft!, rating, value);
      this.next();
      this.lastAnswer = { rating, value, before, at: place };
    };
    return {
      rate: (rating, value) => {
        this.stoodBefore ??= { rating, value: this.draft![rating] };
        this.setRating(rating, value);
      },
      answer: (rating) => on(rating, this.draft![rating]),
      leaveOut: (rating) => on(rating, null),
      undo: () => this.undo(),
    };
  }

  private undo() {
    const last = this.lastAnswer;
    if (last) {
      this.draft = rate(this.draft!, last.rating, last.before);
      this.go(last.at);
    }
  }

  private readonly setRating = (rating: Parameters<typeof rate>[1], value: number | null) => {
    this.draft = rate(this.draft!, rating, value);
  };

  /** Asks first whether the same session was stored elsewhere meanwhile. Without an answer it is stored all the same. */
  private async askAndSave() {
    const draft = this.draft!;
    const from = this.place;
    if (this.askWords()) {
      return;
    }
    if (draft.corrects !== null || draft.planned === null || highest(this.safety, draft.stopSymptoms) !== null) {
      this.save();
      return;
    }
    this.asking = true;
    this.saveState = 'sending';
    this.go({ at: 'sent' });
    const stop = this.stopKnown();
    const today = await Promise.race([
      this.api.today().catch(() => null),
      new Promise<null>((done) => setTimeout(() => done(null), ASK_BEFORE_SAVE_MS)),
    ]);
    if (!this.asking) {
      return; // the page was left meanwhile, and it went out as it was
    }
    this.asking = false;
    if (today) {
      this.know(today, stop);
    }
    if (today && savedElsewhere(draft, this.known, today) !== null) {
      this.go({ at: 'elsewhere', from });
    } else {
      this.save();
    }
  }

  /** Words of a red flag, or of harming oneself, in what is to be saved: its question comes first. */
  private askWords(): boolean {
    if (unanswered(this.draft!, this.safety.watch, this.wordsAnswered).length === 0) {
      return false;
    }
    this.wordsAsked = true;
    void this.updateComplete.then(() => {
      const question = this.querySelector<HTMLElement>('.player-asked');
      question?.scrollIntoView({ block: 'start' });
      question?.focus({ preventScroll: true });
    });
    return true;
  }

  private save() {
    this.asking = false;
    const draft = this.draft!;
    const body = toBody(draft, this.today!.zone, new Date().toISOString());
    const level = highest(this.safety, draft.stopSymptoms);
    this.sent = true;
    this.saveState = 'sending';
    if (level === null) {
      this.go({ at: 'sent' });
    } else {
      this.ownStop = adviceOn(this.safety, draft.stopSymptoms);
      this.go(this.place.at === 'advice' ? this.place : { at: 'advice', from: this.place });
    }
    // the same again, should the page be loaded anew before the answer
    this.draft = this.opened = { ...draft, endedAt: body.endedAt };
    this.keep(draft, body, true);
    this.keptOf = null;
    if (level === null) {
      this.record(body);
    } else {
      this.outbox.add(body.id, (leaving) => this.api.storeSession(body, leaving));
    }
  }

  /** Kept on this phone until the portal has it. */
  private record(body: SessionBody) {
    void sending.add({ id: body.id, patient: this.today!.patientId, to: 'sessions', body, at: Date.now(), refused: null });
  }

  private get isOnPhone(): boolean {
    return this.saveState === 'onPhone' || this.saveState === 'onPhoneSignedOut';
  }

  /** What waits on this phone has changed, or one of it was answered. */
  private onSending(id: string, outcome: Outcome | null) {
    if (this.latest !== null && this.today !== null) {
      this.today = withWaiting(this.latest, sending.list);
    }
    if (id !== '') {
      this.onSent(id, outcome);
    }
    if (outcome?.kind === 'stored' && this.place.at === 'today' && this.draft === null) {
      void this.load();
    }
    this.requestUpdate();
  }

  private onSent(id: string, outcome: Outcome | null) {
    if (outcome && outcome.kind !== 'unreachable') {
      reached();
    }
    if (this.behind && id === this.behind.draft.id) {
      this.behind.state = this.stateOf(id, outcome, this.behind.state);
      return;
    }
    if (id !== this.draft?.id) {
      this.morning.heed(id, outcome);
      return;
    }
    clearTimeout(this.slow);
    if (outcome === null) {
      this.saveState = this.stateOf(id, outcome, this.saveState);
      this.slow = setTimeout(() => this.onSlow(id), SLOW_MS);
      return;
    }
    if (outcome.kind === 'stored' || outcome.kind === 'refused' || outcome.kind === 'conflict') {
      this.keptStops.remove({ patient: this.today!.patientId, body: { id } });
      if (highest(this.safety, this.draft.stopSymptoms) !== null) {
        // what was kept is of a time before it; the portal's next word is kept anew
        void forgetDays();
      }
    }
    switch (outcome.kind) {
      case 'unreachable':
      case 'signedOut':
        this.saveState = this.stateOf(id, outcome, this.saveState);
        break;
      case 'stored':
        this.guidance = outcome.answer.guidance;
        this.saveState = 'saved';
        this.stopStored = true;
        if (this.place.at === 'leave') {
          this.go(this.place.from);
        } else if (this.place.at === 'today') {
          this.finish();
        }
        this.dispatchEvent(new CustomEvent('saved', { detail: outcome.answer, bubbles: true }));
        break;
      case 'refused':
        this.sent = false;
        this.opened = null;
        if (this.draft.corrects === null) {
          this.draft = { ...this.draft, endedAt: null };
        }
        this.errors = outcome.errors;
        this.sentence = outcome.sentence || SAY.notStored({ state: 'refused' });
        if (this.place.at === 'advice') {
          // what to do now stays on the screen, whatever is wrong with the record
          this.sent = true;
          this.saveState = 'refused';
        } else {
          this.go({ at: 'after' }, true);
        }
        break;
      default:
        this.saveState = outcome.kind;
    }
  }

  /** @param before while it is tried again, what was said stays */
  private stateOf(id: string, outcome: Outcome | null, before: SaveState): SaveState {
    if (outcome === null) {
      return before === 'onPhone' || before === 'onPhoneSignedOut' ? before : 'sending';
    }
    switch (outcome.kind) {
      case 'stored':
        return 'saved';
      case 'unreachable':
        return sending.isKept(id) ? 'onPhone' : 'waiting';
      case 'signedOut':
        return sending.isKept(id) ? 'onPhoneSignedOut' : 'signedOut';
      default:
        return outcome.kind;
    }
  }

  /** The line says nothing, and nobody has to wait for it. */
  private onSlow(id: string) {
    if (this.draft?.id === id && this.sent && this.saveState === 'sending' && sending.isKept(id)) {
      this.saveState = 'onPhone';
    }
  }

  private finish() {
    this.draft = null;
    this.behind = null;
    this.wordsAnswered = null;
    this.guidance = null;
    this.sent = false;
    this.go({ at: 'today' });
    void this.load();
  }

  private readonly retry = () => {
    this.outbox.retry();
    void sending.retry();
  };

  /** The network is back: what was known last gives way to what the portal says. */
  private readonly onLine = () => {
    this.retry();
    if (this.today === null) {
      void this.load();
    } else if (this.fromKept) {
      void this.askAgain();
    }
  };

  private readonly retryOnReturn = () => {
    if (this.outbox.waiting) {
      this.outbox.retry();
    }
  };

  /** Back on the page: is it still open? Gone to telephone: what was ticked goes out as it is shown. */
  private readonly onVisibility = () => {
    if (document.visibilityState === 'visible') {
      this.keepAwake(this.place.at === 'exercise');
      void this.askAgain();
    } else if (this.place.at === 'advice' && !this.sent) {
      this.save();
    }
  };

  private readonly onGone = () => {
    this.sendAsItIs();
    this.outbox.leave();
  };

  /** The page is left, or somebody telephones: a question without an answer is left out, and what was ticked goes out. */
  private sendAsItIs() {
    clearTimeout(this.idle);
    if (this.asking) {
      this.save();
      return;
    }
    if (this.draft && this.today && !this.sent && afterIdle(this.place, this.draft, this.safety) !== null) {
      this.draft = this.asLeft(this.draft);
      this.save();
    }
  }

  /** Whoever rings is not asked anything first. */
  private readonly onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a[href^="tel:"]')) {
      this.ringing = Date.now();
      this.sendAsItIs();
    }
  };

  /** Warns before leaving while something is not stored; a session under way outlives it, where the browser can keep it. */
  private readonly onLeave = (event: BeforeUnloadEvent) => {
    const begun = !this.outlivesReload && this.draft !== null && !this.sent && (anythingDone(this.draft) || this.draft.stopSymptoms.length > 0);
    if ((this.outbox.waiting || begun) && Date.now() - this.ringing > RINGING_MS) {
      event.preventDefault();
    }
  };

  private async focusTitle() {
    await this.updateComplete;
    const heading = this.querySelector('steady-exercise-step')?.updateComplete ?? Promise.resolve(true);
    await heading;
    const { under } = this;
    if (under && under.place === JSON.stringify(this.place)) {
      this.under = null;
      window.scrollTo(0, under.scroll);
      const opener = this.openers()[under.opener];
      if (opener) {
        opener.focus({ preventScroll: true });
        return;
      }
    } else {
      window.scrollTo(0, 0);
    }
    this.querySelector<HTMLElement>('.player-title')?.focus({ preventScroll: true });
  }

  /** The screen stays on while an exercise is shown, where the phone allows it. An interruption takes it away: it is asked for again. */
  private keepAwake(on: boolean) {
    this.wakeAsked = on;
    if (on && (this.wake === null || this.wake.released)) {
      navigator.wakeLock?.request('screen').then(
        (lock) => {
          this.wake = lock;
          if (!this.wakeAsked) {
            this.keepAwake(false);
          }
        },
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
