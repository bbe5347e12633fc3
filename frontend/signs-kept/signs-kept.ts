import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { GATE_CHANNEL } from '../session-player/gate-news';
import type { GateNews } from '../session-player/gate-news';
import { KeptStops, adviceOf, deviceStore } from '../session-player/kept-stops';
import { LEFT_OUT_AFTER_MS, highest } from '../session-player/safety';
import type { Safety } from '../session-player/safety';
import type { SaveState } from '../session-player/screens';
import { adviceScreen } from '../session-player/stop-screens';
import { forgetDays } from '../session-player/this-phone';
import { KEPT_EVENT, SETTLED_EVENT, THIS_TAB, holdThisTab } from '../session-player/this-tab';
import { reached } from '../status/reached';
import { NOTHING, counting, isOne, keptOf, withKindWords } from './check';
import type { Check, Talk } from './check';
import { boxOf, newsOn, readCheck, readNews, ticksOn } from './page';

/** A portal that has said nothing for so long cannot be reached, whatever the browser believes. */
const SILENT_MS = 4_000;

const kept = new KeptStops(deviceStore());

function tell(news: GateNews): void {
  if ('BroadcastChannel' in window) {
    const channel = new BroadcastChannel(GATE_CHANNEL);
    channel.postMessage(news);
    channel.close();
  }
}

/** The portal has it: said by the page, wherever the ticks are by then. */
addEventListener('steadyback-told', (event) => {
  const check = (event as CustomEvent<string>).detail;
  const person = kept.lastPerson;
  if (person !== null) {
    kept.remove({ patient: person, body: { id: check } });
    void forgetDays();
    tell({ kind: 'stored', tab: THIS_TAB, patient: person });
  }
});

/**
 * What a check before a flare needs where there is no network. The ticks, questions and numbers stand on the page; this element keeps what
 * is ticked on the device and, where the portal cannot be reached, shows what to do in the place of the list, with the way back.
 */
class SignsKept extends LitElement {
  static properties = {
    kind: { type: String },
    talk: { type: String },
    safety: { type: String },
    patient: { type: String },
    check: { type: String },
    sent: { state: true },
    advising: { state: true },
  };

  declare kind: 'signs' | 'weekly';
  /** As {@link Talk}; empty where it is not asked about. */
  declare talk: string;
  /** As {@link Safety}. */
  declare safety: string;
  declare patient: string;
  declare check: string;
  /** What became of what was confirmed; null while it may still be put right. */
  declare sent: SaveState | null;
  declare advising: boolean;

  private known: Safety | null = null;
  private now: Check = NOTHING;
  /** What was kept before this page was drawn is compared with what stands on it, once. */
  private read = false;
  /** When the first of it was ticked; null while nothing is. */
  private since: number | null = null;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private silent: ReturnType<typeof setTimeout> | undefined;
  private root: HTMLElement | null = null;
  private readonly watch = new MutationObserver(() => this.look());

  constructor() {
    super();
    this.kind = 'signs';
    this.talk = '';
    this.safety = '';
    this.patient = '';
    this.check = '';
    this.sent = null;
    this.advising = false;
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.root = this.parentElement!;
    this.watch.observe(this.root, { subtree: true, attributes: true, attributeFilter: ['checked', 'data-answered'] });
    this.root.addEventListener('input', this.look);
    this.root.addEventListener('change', this.onChange);
    this.root.addEventListener('click', this.onClick, true);
    window.addEventListener(SETTLED_EVENT, this.onSettled);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.root?.removeEventListener('input', this.look);
    this.root?.removeEventListener('change', this.onChange);
    this.root?.removeEventListener('click', this.onClick, true);
    window.removeEventListener(SETTLED_EVENT, this.onSettled);
    clearTimeout(this.idle);
    clearTimeout(this.silent);
  }

  protected firstUpdated() {
    kept.openedFor(this.patient);
    this.look();
  }

  protected willUpdate() {
    this.known ??= this.safety === '' ? null : (JSON.parse(this.safety) as Safety);
  }

  protected render(): TemplateResult | typeof nothing {
    this.parentElement?.toggleAttribute('data-advising', this.advising);
    if (!this.advising || !this.known) {
      return nothing;
    }
    const ticks = counting(this.now, this.known);
    return html`<div class="player" role="alert" @click=${this.onCall}>
      ${adviceScreen({ stopSymptoms: ticks, elseWords: this.now.words, note: '' }, this.inWords(), null, this.sent, isOne(this.now, this.known), LINKS, {
        right: () => this.settle(),
        change: () => this.back(isOne(this.now, this.known!)),
        more: () => this.back(false),
        retry: () => window.dispatchEvent(new Event(KEPT_EVENT)),
        mend: () => this.back(false),
        done: () => location.assign('me'),
      })}
    </div>`;
  }

  // ---- what is ticked ----

  private readonly look = () => {
    if (!this.known || !this.root || this.sent !== null) {
      return;
    }
    const now = (this.kind === 'weekly' ? readNews : readCheck)(this.root, this.known);
    if (this.read && JSON.stringify(now) === JSON.stringify(this.now)) {
      return;
    }
    this.read = true;
    this.now = now;
    this.keep(false);
    this.emphasise();
    this.wait();
    this.requestUpdate();
    if (this.kind === 'weekly' && now.ticks.length > 0) {
      this.adviseUnlessReached();
    }
  };

  /** In the weekly check the portal asks the questions: where it cannot be asked, what they lead to left out is shown at once. */
  private adviseUnlessReached() {
    if (isReachable()) {
      this.unlessAnswered();
    } else if (this.stops()) {
      this.advise();
    }
  }

  private inWords(): Safety {
    return withKindWords(this.known!, this.now.ticks, this.talk === '' ? null : (JSON.parse(this.talk) as Talk));
  }

  /** The solid button is the one that fits what is ticked; "none" is not offered beside a tick. */
  private emphasise() {
    const ticked = this.now.ticks.length > 0;
    const none = this.root!.querySelector('.signs-none');
    this.root!.querySelector('.signs-go-on')?.setAttribute('theme', ticked ? 'primary' : '');
    none?.setAttribute('theme', ticked ? '' : 'primary');
    none?.toggleAttribute('hidden', ticked);
  }

  /** Whoever has just ticked a sign reads what to do, and hears it. */
  private readonly onChange = (event: Event) => {
    const tick = (event.target as Element).closest?.('[data-sign]');
    const box = tick ? boxOf(tick) : null;
    if (tick && box && (event.target as Element).closest('vaadin-checkbox') === box && box.checked) {
      requestAnimationFrame(() => {
        tick.querySelector<HTMLElement>('.sign-more > h3')?.focus({ preventScroll: true });
        // with the number, which a fixed bar at the foot would cover
        tick.scrollIntoView({ block: 'start' });
      });
    }
  };

  private keep(final: boolean) {
    const whose = { kind: this.kind, patient: this.patient, check: this.check, tab: THIS_TAB };
    const before = kept.of(this.patient).find((stop) => stop.body.id === this.check)?.body;
    this.since = this.now.ticks.length === 0 ? null : (this.since ?? (before && 'saidAt' in before ? Date.parse(before.saidAt) : Date.now()));
    const stop = keptOf(this.now, this.inWords(), whose, Date.now(), final, this.since ?? undefined);
    if (stop === null) {
      kept.remove({ patient: this.patient, body: { id: this.check } });
      tell({ kind: 'withdrawn', tab: THIS_TAB, patient: this.patient });
    } else {
      holdThisTab();
      kept.put(stop);
      tell({ kind: 'stop', tab: THIS_TAB, patient: this.patient, advice: adviceOf(stop) });
    }
    window.dispatchEvent(new Event(KEPT_EVENT));
  }

  /** Without an answer for so long the question is left out; and then, what to do is taken as right. */
  private wait() {
    clearTimeout(this.idle);
    clearTimeout(this.silent);
    if (this.now.ticks.length > 0 && this.sent === null) {
      this.idle = setTimeout(() => this.leftOut(), LEFT_OUT_AFTER_MS);
    }
  }

  private leftOut() {
    if (this.advising) {
      this.settle();
    } else if (isReachable() || !this.stops()) {
      this.root!.dispatchEvent(new CustomEvent('left-out'));
      this.unlessAnswered();
    } else {
      this.advise();
    }
  }

  // ---- what to do ----

  /** "Yes: show me what to do": the portal shows it; where it cannot be asked, this page does. */
  private readonly onClick = (event: Event) => {
    // "none" beside a tick cannot be meant: what to do, and whether that is right
    if (!(event.target as Element).closest('.signs-go-on, .signs-none') || this.now.ticks.length === 0) {
      return;
    }
    if (isReachable() || !this.stops()) {
      // what is no stop waits for the portal
      this.unlessAnswered();
    } else {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.advise();
    }
  };

  private stops(): boolean {
    return highest(this.known!, counting(this.now, this.known!)) !== null;
  }

  /** The portal answers by putting another page in the place of this one, or by asking for something. */
  private unlessAnswered() {
    clearTimeout(this.silent);
    this.silent = setTimeout(() => {
      if (this.isConnected && !this.advising && this.stops() && (!isReachable() || connection() === 'loading')) {
        this.advise();
      }
    }, SILENT_MS);
  }

  private advise() {
    this.advising = true;
    this.wait();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus());
  }

  /** It is as it stands, and a clinician's to take back. */
  private settle() {
    clearTimeout(this.idle);
    this.sent = 'waiting';
    this.keep(true);
  }

  /** Whoever rings has said that it is so. */
  private readonly onCall = (event: Event) => {
    if (this.sent === null && (event.target as Element).closest('a[href^="tel:"]')) {
      this.settle();
    }
  };

  private back(takenBack: boolean) {
    this.sent = null;
    this.advising = false;
    if (takenBack) {
      [...ticksOn(this.root!).map((tick) => boxOf(tick)!), ...newsOn(this.root!)].forEach((box) => {
        box.checked = false;
      });
    }
    this.look();
    this.wait();
    void this.updateComplete.then(() => this.root?.closest('.question-card, .flare-check')?.querySelector<HTMLElement>('h1, h2')?.focus());
  }

  private readonly onSettled = (event: Event) => {
    if ((event as CustomEvent<string>).detail === this.check && this.sent !== null) {
      reached();
      this.sent = 'saved';
    }
  };
}

const LINKS = { warning: 'warning-signs', login: 'login' };

function connection(): string | undefined {
  return (globalThis as { Vaadin?: { connectionState?: { state: string } } }).Vaadin?.connectionState?.state;
}

function isReachable(): boolean {
  return navigator.onLine && connection() !== 'connection-lost' && connection() !== 'reconnecting';
}

customElements.define('steady-signs-kept', SignsKept);

declare global {
  interface HTMLElementTagNameMap {
    'steady-signs-kept': SignsKept;
  }
}
