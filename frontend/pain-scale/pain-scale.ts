import { LitElement, css, html, nothing } from 'lit';
import { heard } from '../text/marked';
import { texts } from '../text/texts';

const SAY = texts('pain-scale');

const NUMBERS = Array.from({ length: 11 }, (_, number) => number);

/**
 * Eleven numbers to tap, 0 to 10. `value` is a text like a native field's: '' means not answered, which is not '0'.
 * One hue, growing stronger and taller: a 6 is information, not an alarm.
 */
export class PainScale extends LitElement {
  static formAssociated = true;
  static shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static properties = {
    value: { type: String },
    name: { type: String },
    label: { type: String },
    helper: { type: String },
    error: { type: String },
    lowest: { type: String },
    highest: { type: String },
    labelHidden: { type: Boolean, attribute: 'label-hidden' },
    large: { type: Boolean, reflect: true },
    leaveOut: { type: String, attribute: 'leave-out' },
  };

  declare value: string;
  declare name: string;
  declare label: string;
  declare helper: string;
  declare error: string;
  declare lowest: string;
  declare highest: string;
  declare labelHidden: boolean;
  /** The one thing on its screen: keys for a thumb, four in a row. */
  declare large: boolean;
  /** The word of a twelfth key, apart from the ten: no answer, which is told by `left-out`. */
  declare leaveOut: string;

  private readonly internals = this.attachInternals();

  constructor() {
    super();
    this.value = '';
    this.name = '';
    this.label = '';
    this.helper = '';
    this.error = '';
    this.lowest = SAY.noPain();
    this.highest = SAY.worst();
    this.labelHidden = false;
    this.large = false;
    this.leaveOut = '';
  }

  /** The answer as a number, or null where none was given. */
  get answer(): number | null {
    return this.value === '' ? null : Number(this.value);
  }

  formResetCallback() {
    this.value = '';
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('value')) {
      this.value = /^([0-9]|10)$/.test(this.value ?? '') ? this.value : '';
      this.internals.setFormValue(this.value === '' ? null : this.value);
    }
  }

  protected render() {
    const answered = this.value !== '';
    return html`
      <span id="label" class=${this.labelHidden ? 'hidden' : 'label'}>${this.label}</span>
      ${this.helper ? html`<p id="helper" class="helper">${this.helper}</p>` : nothing}
      <div class="grid">
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby="label"
        aria-describedby="helper error"
        aria-invalid=${this.error ? 'true' : 'false'}
        @keydown=${this.onKey}
      >
        ${NUMBERS.map((number) => this.step(number))}
      </div>
      ${answered
        ? html`<button type="button" class="clear" @click=${() => this.choose('')}>
            ${heard(SAY.clear({ label: this.label }), 'hidden')}
          </button>`
        : this.leaveOut
          ? html`<button type="button" class="clear" @click=${() => this.dispatchEvent(new CustomEvent('left-out'))}>${this.leaveOut}</button>`
          : nothing}
      </div>
      <div class="anchors" aria-hidden="true"><span>0 ${this.lowest}</span><span>10 ${this.highest}</span></div>
      ${this.error ? html`<p id="error" class="error" role="alert">${this.error}</p>` : nothing}
    `;
  }

  private step(number: number) {
    const chosen = this.value === String(number);
    const meaning = number === 0 ? this.lowest : number === 10 ? this.highest : '';
    return html`<button
      type="button"
      role="radio"
      class="step"
      style="--n:${number}"
      aria-checked=${chosen ? 'true' : 'false'}
      aria-label=${meaning ? SAY.step({ number, meaning }) : String(number)}
      tabindex=${chosen || (this.value === '' && number === 0) ? 0 : -1}
      @click=${(event: MouseEvent) => this.onStep(number, event)}
    >
      <span class="number">${number}</span><span class="rise" aria-hidden="true"></span>
    </button>`;
  }

  private onStep(number: number, event: MouseEvent) {
    this.choose(String(number));
    // A click made by the keyboard or a reading tool has no count; it may be one of several on the way.
    if (event.detail > 0) {
      this.dispatchEvent(new CustomEvent('tapped', { detail: { value: this.value } }));
    }
  }

  private onKey(event: KeyboardEvent) {
    const to = this.target(event.key);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    this.choose(to === null ? '' : String(to));
    void this.updateComplete.then(() => this.focusStep(to ?? 0));
  }

  /** Where a key leads; null clears, undefined is not ours. */
  private target(key: string): number | null | undefined {
    const at = this.answer;
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return at === null ? 0 : Math.min(10, at + 1);
      case 'ArrowLeft':
      case 'ArrowDown':
        return at === null ? 0 : Math.max(0, at - 1);
      case 'Home':
        return 0;
      case 'End':
        return 10;
      case 'Delete':
      case 'Backspace':
        return null;
      default:
        return /^[0-9]$/.test(key) ? Number(key) : undefined;
    }
  }

  private focusStep(number: number) {
    this.renderRoot.querySelectorAll<HTMLButtonElement>('.step')[number]?.focus();
  }

  private choose(value: string) {
    if (value === this.value) {
      return;
    }
    const clearing = value === '';
    this.value = value;
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
    if (clearing) {
      void this.updateComplete.then(() => this.focusStep(0));
    }
  }

  static styles = css`
    :host {
      position: relative;
      display: block;
      container-type: inline-size;
      color: var(--sb-ink);
      font-family: var(--sb-font);
      font-size: var(--sb-text);
    }

    :host([hidden]) {
      display: none;
    }

    .label {
      display: block;
      margin-bottom: 4px;
      font-weight: 650;
      text-wrap: balance;
    }

    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* The twelfth place of two rows of six. */
    .clear {
      min-height: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--sb-teal);
      font: inherit;
      font-size: var(--sb-text-s);
      font-weight: 600;
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }

    .helper {
      margin: 0;
      color: var(--sb-ink-soft);
      font-size: var(--sb-text-s);
    }

    .scale {
      display: contents;
    }

    .grid {
      display: grid;
      margin-top: 8px;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 6px;
    }

    .step {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      align-items: center;
      min-width: 0;
      min-height: 60px;
      height: auto;
      padding: 9px 0 0;
      overflow: hidden;
      border: 1px solid var(--sb-line-strong);
      border-radius: var(--sb-radius);
      background: var(--sb-card);
      color: var(--sb-ink);
      font: inherit;
      font-size: var(--sb-text-l);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1.2;
      cursor: pointer;
      transition: background-color var(--sb-quick);
      -webkit-tap-highlight-color: transparent;
    }

    .rise {
      width: 100%;
      height: calc(4px + var(--n) * 1.6px);
      background: color-mix(in oklab, var(--sb-pain) calc(14% + var(--n) * 8.6%), var(--sb-card));
    }

    @media (hover: hover) {
      .step:hover {
        border-color: var(--sb-teal);
        background: var(--sb-teal-soft);
      }
    }

    .step[aria-checked='true'] {
      border-color: var(--sb-teal);
      background: var(--sb-teal);
      color: var(--sb-on-teal);
      box-shadow: 0 0 0 2px var(--sb-teal);
      font-weight: 750;
    }

    .step[aria-checked='true'] .rise {
      background: var(--sb-on-teal);
      opacity: 0.85;
    }

    button:focus-visible {
      outline: 3px solid var(--sb-focus);
      outline-offset: 3px;
    }

    .anchors {
      display: flex;
      justify-content: space-between;
      gap: 16px;
      margin-top: 6px;
      color: var(--sb-ink-soft);
      font-size: var(--sb-text-s);
    }

    .error {
      margin: 6px 0 0;
      color: var(--sb-red);
      font-size: var(--sb-text-s);
      font-weight: 600;
    }

    @container (min-width: 540px) {
      .grid {
        grid-template-columns: repeat(11, minmax(44px, 1fr));
        gap: 5px;
      }

      .clear {
        position: absolute;
        top: -10px;
        inset-inline-end: 0;
        min-width: 44px;
      }

      .label {
        padding-inline-end: 64px;
      }
    }

    :host([large]) .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 8px;
    }

    :host([large]) .step,
    :host([large]) .clear {
      min-height: 96px;
      font-size: var(--sb-text-xl);
    }

    :host([large]) .step {
      justify-content: flex-end;
      gap: 1.2rem;
    }

    :host([large]) .clear {
      position: static;
      border: 1px dashed var(--sb-line-strong);
      border-radius: var(--sb-radius);
      font-size: var(--sb-text);
      line-height: 1.3;
      text-decoration: none;
      overflow-wrap: anywhere;
    }

    :host([large]) .label {
      padding-inline-end: 0;
    }

    @media (max-height: 740px) {
      :host([large]) .step,
      :host([large]) .clear {
        min-height: 72px;
      }

      :host([large]) .step {
        gap: 0.6rem;
      }
    }

    @media (max-height: 480px) {
      :host([large]) .grid {
        grid-template-columns: repeat(6, minmax(0, 1fr));
      }

      :host([large]) .step,
      :host([large]) .clear {
        min-height: 60px;
      }
    }

    @media (forced-colors: active) {
      .step[aria-checked='true'] {
        border-width: 4px;
      }
    }
  `;
}

customElements.define('steady-pain-scale', PainScale);
