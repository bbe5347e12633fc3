import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Outcome, Today } from './api';
import { morningAsked, morningLine, stillThatDay } from './morning';
import type { Answered, Asked } from './morning';
import { icon, notice, scale } from './parts';
import type { SaveState } from './screens';
import type { Sending } from './sending';
import { morningWaits } from './waiting-day';
import { heard } from '../text/marked';
import { texts } from '../text/texts';

const SAY = texts('player');

/**
 * "How was your back this morning?": one tap; by keyboard a choice and then the button. It can be left out. Once answered it is one
 * line, and can be opened and answered anew until the day is over.
 */
export class MorningQuestion {
  private chosen: number | null = null;
  private id = '';
  private state: 'open' | 'leftOut' | SaveState = 'open';
  private sentence = '';
  /** The line was opened again. */
  private changing = false;
  /** What was stored from here and the day that was loaded does not know yet. */
  private stored: Answered | null = null;
  private about: Asked | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly sending: Sending,
  ) {}

  render(today: Today): TemplateResult | typeof nothing {
    const answered = this.stored ?? today.morningAnswered ?? null;
    if (answered && !this.changing) {
      if (stillThatDay(answered, today.zone, new Date())) {
        return this.line(answered);
      }
      return this.stored
        ? html`<p class="read-receipt" role="status">${icon('done')}<span>${SAY.morningSaved({ pain: answered.pain })}</span></p>`
        : nothing;
    }
    const question = morningAsked(today, answered);
    if (!question || this.state === 'leftOut') {
      return nothing;
    }
    const open = this.state === 'open' || this.state === 'refused';
    return html`<section class="card question" aria-label=${SAY.morningAfter()}>
      ${scale({
        label: question.text,
        helper: SAY.oneTap(),
        value: this.chosen,
        error: this.sentence,
        choose: (value) => this.choose(value),
        tapped: () => this.save(today, question),
      })}
      ${open
        ? html`<div class="actions">
            ${this.chosen === null || this.chosen === answered?.pain
              ? nothing
              : html`<button type="button" class="button button-primary" @click=${() => this.save(today, question)}>${SAY.saveNumber({ pain: this.chosen })}</button>`}
            <button type="button" class="button button-quiet" @click=${() => (answered ? this.close() : this.become('leftOut'))}>
              ${answered ? SAY.leaveAsItIs() : SAY.leaveItOut()}
            </button>
          </div>`
        : html`<div role="status">${notice('plain', SAY.notStored({ state: this.state }))}</div>`}
    </section>`;
  }

  private line(answered: Answered): TemplateResult {
    return html`<p class="read-receipt" role="status">
      ${icon('done')}<span>${morningLine(answered)}${morningWaits(answered.date, this.sending.list) ? ` ${SAY.onPhone()}.` : ''}</span>
      <button type="button" class="button button-quiet" @click=${() => this.change(answered)}>${heard(SAY.changeMorning())}</button>
    </p>`;
  }

  heed(id: string, outcome: Outcome | null) {
    if (id !== this.id || id === '') {
      return;
    }
    if (outcome === null) {
      if (this.state !== 'onPhone') {
        this.become('sending');
      }
    } else if (outcome.kind === 'stored') {
      this.stored = { ...this.about!, pain: this.chosen!, words: '' };
      this.changing = false;
      this.become('saved');
    } else if (outcome.kind === 'refused') {
      this.sentence = outcome.errors[0]?.message ?? (outcome.sentence || SAY.notStored({ state: 'refused' }));
      this.become('refused');
    } else if (outcome.kind === 'unreachable' && this.sending.isKept(id)) {
      this.changing = false;
      this.become('onPhone');
    } else {
      this.become(outcome.kind === 'unreachable' ? 'waiting' : outcome.kind);
    }
  }

  private change(answered: Answered) {
    this.changing = true;
    this.chosen = answered.pain;
    this.sentence = '';
    this.become('open');
  }

  private close() {
    this.changing = false;
    this.become('open');
  }

  private choose(value: number | null) {
    this.chosen = value;
    this.sentence = '';
    this.host.requestUpdate();
  }

  private save(today: Today, question: Asked) {
    const pain = this.chosen;
    if (pain === null || this.state === 'sending') {
      return;
    }
    this.id = crypto.randomUUID();
    this.about = question;
    const body = { id: this.id, date: question.date, pain, zone: today.zone, answeredAt: new Date().toISOString() };
    void this.sending.add({ id: this.id, patient: today.patientId, to: 'mornings', body, at: Date.now(), refused: null });
  }

  private become(state: MorningQuestion['state']) {
    this.state = state;
    this.host.requestUpdate();
  }
}
