import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { icon } from '../session-player/parts';
import type { KeptRecord } from '../session-player/records';
import { KeptStops, deviceStore } from '../session-player/kept-stops';
import { forgetDays, keepDay, keepWorker, phone, portal, sending } from '../session-player/this-phone';
import { at, dayAt } from '../session-player/words';
import { heard } from '../text/marked';
import { texts } from '../text/texts';

const SAY = texts('unsent');

/** Before signing out it is tried so long; a phone without a signal has said so by then. */
const LAST_TRY_MS = 6_000;

/** The day is asked for behind each page, for when there is no network: a flare may have begun on it. So long it is new enough. */
const DAY_IS_NEW_MS = 20_000;
const AFTER_THE_PAGE_MS = 4_000;

/**
 * In the patient's frame, on every page: what was recorded on this phone and is not at the portal yet, and how it stands with it. Sends it,
 * too, and lets nobody sign out by mistake before it is sent.
 */
class Unsent extends LitElement {
  static properties = {
    person: { type: String },
    standing: { type: String },
    shown: { type: String },
    asked: { state: true },
    leaving: { state: true },
  };

  /** Who is signed in, as the frame was made for. */
  declare person: string;
  /** What may be offered now, as the portal says with each page; empty on the page without a network. */
  declare standing: string;
  /** Another value with each page. */
  declare shown: string;
  /** Which of them is about to be thrown away. */
  declare asked: string;
  declare leaving: '' | 'sending' | 'asking';

  private unlisten: () => void = () => undefined;
  private signOut: HTMLElement | null = null;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.person = '';
    this.standing = '';
    this.shown = '';
    this.asked = '';
    this.leaving = '';
  }

  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.unlisten = sending.listen(() => this.requestUpdate());
    document.addEventListener('click', this.onClick, true);
    // the page without a network is nobody's: it is for whom this phone was last opened
    this.person ||= new KeptStops(deviceStore()).lastPerson ?? '';
    if (this.person === '') {
      return;
    }
    portal.belongsTo({ patientId: this.person });
    void sending.openFor(this.person);
    void this.welcome();
    this.keepDayLater();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.unlisten();
    document.removeEventListener('click', this.onClick, true);
    clearTimeout(this.later);
  }

  /** Of somebody who used this phone before nothing of their day is left. */
  private async welcome() {
    const kept = new KeptStops(deviceStore());
    if (kept.lastPerson !== this.person) {
      await forgetDays();
    }
    kept.openedFor(this.person);
  }

  /** For the days without a network, whichever page was opened last. */
  private async keepDay() {
    keepWorker();
    const kept = await (await phone)?.day(this.person);
    const now = Date.now();
    if (!(kept && now >= kept.at && now - kept.at < DAY_IS_NEW_MS)) {
      // without an answer what is kept already holds
      const today = await portal.today().catch(() => null);
      if (today?.patientId === this.person) {
        await keepDay(today);
      }
    }
  }

  protected updated(changed: PropertyValues<this>) {
    if (changed.has('standing') && this.standing !== '') {
      void this.heedStanding();
    }
    if (changed.has('shown') && this.shown !== '') {
      this.keepDayLater();
    }
  }

  private keepDayLater() {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.keepDay(), AFTER_THE_PAGE_MS);
  }

  /** A day that was kept while something else was allowed is gone at once, whatever comes then. */
  private async heedStanding() {
    const kept = await (await phone)?.day(this.person);
    if (kept && kept.today.session?.gate.action !== this.standing) {
      await forgetDays();
      await this.keepDay();
    }
  }

  protected render(): TemplateResult | typeof nothing {
    const all = sending.list;
    if (all.length === 0) {
      return nothing;
    }
    const refused = all.filter((record) => record.refused !== null).length;
    const { hindrance } = sending;
    return html`<details class="unsent" ?open=${this.asked !== ''}>
        <summary>
          ${icon('phoneKept')}<span role="status">${SAY.onPhone({ count: all.length })}${refused > 0 ? html`<br />${SAY.refused({ count: refused })}` : nothing}</span>
        </summary>
        ${refused < all.length ? html`<p>${SAY.goes({ hindrance, count: all.length - refused })}</p>` : nothing}
        ${hindrance === 'signedOut' || hindrance === 'otherPerson' ? html`<a class="button" href="login" router-ignore>${SAY.signIn()}</a>` : nothing}
        <ul class="plain-list">
          ${all.map((record) => this.row(record))}
        </ul>
      </details>
      ${this.leaving === '' ? nothing : this.farewell(all.length)}`;
  }

  private row(record: KeptRecord): TemplateResult {
    const words = called(record);
    const { refused, id } = record;
    if (refused === null) {
      return html`<li>${words}</li>`;
    }
    const reasons = [refused.sentence, ...refused.errors.map((error) => error.message)].filter((reason) => reason !== '').join(' ');
    return html`<li>
      <div class="row-main">
        <span class="plan-name">${words}</span>
        <span>${refused.conflict ? SAY.conflict() : SAY.notTaken({ sentence: reasons })}</span>
        ${this.asked === id
          ? html`<strong id="unsent-ask" tabindex="-1">${SAY.discardAsk()}</strong>
              <div class="actions">
                <button type="button" class="button" @click=${() => this.ask('')}>${SAY.keep()}</button>
                <button type="button" class="button button-quiet" @click=${() => this.discard(id)}>${SAY.discardYes()}</button>
              </div>`
          : html`<div class="actions">
              <button type="button" class="button button-quiet" @click=${() => this.ask(id)}>${heard(SAY.discard({ what: words }))}</button>
            </div>`}
      </div>
    </li>`;
  }

  private ask(id: string) {
    this.asked = id;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(id === '' ? 'summary' : '#unsent-ask')?.focus());
  }

  private discard(id: string) {
    this.asked = '';
    void sending.discard([id]);
  }

  // ---- signing out ----

  private farewell(count: number): TemplateResult {
    return html`<dialog class="unsent-leave" aria-labelledby="unsent-leave" @close=${() => (this.leaving = '')}>
      <h2 id="unsent-leave" tabindex="-1" autofocus>${SAY.leaveTitle({ count })}</h2>
      ${this.leaving === 'sending'
        ? html`<p role="status">${SAY.sending()}</p>`
        : html`<p>${SAY.leaveSays({ count })}</p>
            <button type="button" class="button button-primary button-wide" @click=${() => this.close()}>${SAY.stay()}</button>
            <button type="button" class="button button-quiet button-wide" @click=${() => void this.discardAndLeave()}>
              ${SAY.discardAndLeave({ count })}
            </button>`}
    </dialog>`;
  }

  /** Whoever signs out while something waits is asked first: another person's sign-in would leave it lying here. */
  private readonly onClick = (event: Event) => {
    const button = (event.target as Element).closest?.<HTMLElement>('.sign-out');
    if (!button) {
      return;
    }
    if (sending.list.length > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.signOut = button;
      void this.sendFirst();
    } else {
      void forgetDays();
    }
  };

  private async sendFirst() {
    this.leaving = 'sending';
    await this.updateComplete;
    this.dialog?.showModal();
    await Promise.race([sending.retry(), new Promise((done) => setTimeout(done, LAST_TRY_MS))]);
    if (this.leaving !== 'sending') {
      return; // closed meanwhile: stays
    }
    if (sending.list.length === 0) {
      this.goOut();
    } else {
      this.leaving = 'asking';
      await this.updateComplete;
      this.querySelector<HTMLElement>('#unsent-leave')?.focus();
    }
  }

  private async discardAndLeave() {
    await sending.discard(sending.list.map((record) => record.id));
    await forgetDays();
    this.goOut();
  }

  private goOut() {
    this.close();
    this.signOut?.click();
  }

  private close() {
    this.dialog?.close();
    this.leaving = '';
  }

  private get dialog() {
    return this.querySelector<HTMLDialogElement>('dialog');
  }
}

function called(record: KeptRecord): string {
  if (record.to === 'mornings') {
    return SAY.morning({ day: dayAt(record.body.date), pain: record.body.pain });
  }
  const when = at(record.body.startedAt, record.body.zone);
  return record.body.corrects === null ? SAY.session({ day: when, at: when }) : SAY.correction({ day: when, at: when });
}

customElements.define('steady-unsent', Unsent);

declare global {
  interface HTMLElementTagNameMap {
    'steady-unsent': Unsent;
  }
}
