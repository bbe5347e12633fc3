import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Api, Outcome, Today } from './api';
import type { Entry, Outbox } from './outbox';
import { icon, notice, scale } from './parts';
import { SAVE_WORDS } from './words';

/** "How was your back this morning?": one tap; by keyboard a choice and then the button. It can be left out. */
export class MorningQuestion {
  private chosen: number | null = null;
  private id = '';
  private state: 'open' | 'leftOut' | 'saved' | keyof typeof SAVE_WORDS = 'open';
  private sentence = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: Api,
    private readonly outbox: Outbox,
  ) {}

  render(today: Today): TemplateResult | typeof nothing {
    const question = today.openMorningQuestion;
    if (this.state === 'saved') {
      return html`<p class="read-receipt" role="status">${icon('done')}<span>Saved: ${this.chosen} for this morning.</span></p>`;
    }
    if (!question || this.state === 'leftOut') {
      return nothing;
    }
    const open = this.state === 'open' || this.state === 'refused';
    return html`<section class="card question" aria-label="The morning after">
      ${scale({
        label: question.text,
        helper: 'One tap answers it.',
        value: this.chosen,
        error: this.sentence,
        choose: (value) => this.choose(value),
        tapped: () => this.save(today),
      })}
      ${open
        ? html`<div class="actions">
            ${this.chosen === null
              ? nothing
              : html`<button type="button" class="button button-primary" @click=${() => this.save(today)}>Save ${this.chosen}</button>`}
            <button type="button" class="button button-quiet" @click=${() => this.become('leftOut')}>Leave it out</button>
          </div>`
        : html`<div role="status">${notice('plain', SAVE_WORDS[this.state as keyof typeof SAVE_WORDS])}</div>`}
    </section>`;
  }

  onOutbox(entry: Entry, outcome: Outcome | null) {
    if (entry.id !== this.id) {
      return;
    }
    if (outcome === null) {
      this.become('sending');
    } else if (outcome.kind === 'stored') {
      this.become('saved');
    } else if (outcome.kind === 'refused') {
      this.sentence = outcome.errors[0]?.message ?? (outcome.sentence || SAVE_WORDS.refused);
      this.become('refused');
    } else {
      this.become(outcome.kind === 'unreachable' ? 'waiting' : outcome.kind);
    }
  }

  private choose(value: number | null) {
    this.chosen = value;
    this.sentence = '';
    this.host.requestUpdate();
  }

  private save(today: Today) {
    const pain = this.chosen;
    if (pain === null || this.state === 'sending') {
      return;
    }
    const { zone, openMorningQuestion } = today;
    this.id = crypto.randomUUID();
    const body = { id: this.id, date: openMorningQuestion!.date, pain, zone };
    this.outbox.add(this.id, () => this.api.storeMorning(body));
  }

  private become(state: MorningQuestion['state']) {
    this.state = state;
    this.host.requestUpdate();
  }
}
