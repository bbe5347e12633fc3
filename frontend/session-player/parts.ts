/** Small pieces of the player's screens. All live in the page's own styles (player.css). */
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExercisePlace } from './session';
import { texts } from '../text/texts';

const SAY = texts('player');
const STEP = texts('player-exercise');
const SCALE = texts('pain-scale');

const PATHS = {
  check: svg`<path d="M4.5 12.5l5 5 10-11" stroke-width="2.2" />`,
  done: svg`<circle cx="12" cy="12" r="8.7" /><path d="M8 12.3l2.8 2.8L16 9.5" />`,
  warning: svg`<path d="M12 4 21 19.5H3z" /><path d="M12 10v4.5M12 17.1v.01" />`,
  stop: svg`<path d="M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3z" /><path d="M12 8v5M12 16.2v.01" />`,
  clock: svg`<circle cx="12" cy="12" r="8.7" /><path d="M12 7v5.3l3.3 2" />`,
  phone: svg`<path d="M5 4.5h3.2l1.6 4-2 1.5a11.5 11.5 0 0 0 5.7 5.7l1.5-2 4 1.6v3.2a1 1 0 0 1-1 1A14 14 0 0 1 4 5.5a1 1 0 0 1 1-1z" />`,
  phoneKept: svg`<rect x="6.5" y="3" width="11" height="18" rx="2.4" /><path d="M9.6 12.3l1.8 1.8 3.2-3.6" />`,
  info: svg`<circle cx="12" cy="12" r="8.7" /><path d="M12 11v5M12 8v.01" />`,
  back: svg`<path d="M14.5 6l-6 6 6 6" />`,
  morning: svg`<circle cx="12" cy="12" r="3.6" /><path d="M12 3.5v2.2M12 18.3v2.2M3.5 12h2.2M18.3 12h2.2M6 6l1.5 1.5M16.5 16.5L18 18M6 18l1.5-1.5M16.5 7.5L18 6" />`,
  sound: svg`<path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4z" /><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`,
  settings: svg`<path d="M4 8h9M17 8h3M4 16h3M11 16h9" /><circle cx="15" cy="8" r="2" /><circle cx="9" cy="16" r="2" />`,
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
};

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="player-icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${PATHS[name]}
  </svg>`;
}

export type Tone = 'settled' | 'attention' | 'stop' | 'paused' | 'plain';

const TONE_ICON: Record<Tone, IconName> = {
  settled: 'done',
  attention: 'warning',
  stop: 'stop',
  paused: 'clock',
  plain: 'clock',
};

export function notice(tone: Tone, text: unknown, more: unknown = nothing): TemplateResult {
  return html`<div class="notice tone-${tone}">
    ${icon(TONE_ICON[tone])}
    <div class="notice-text"><p>${text}</p>${more}</div>
  </div>`;
}

/** A heading that takes the focus when its screen opens. */
export function title(text: unknown, small = ''): TemplateResult {
  return html`<h1 class="player-title" tabindex="-1">
    ${text}${small ? html` <span class="player-title-small">${small}</span>` : nothing}
  </h1>`;
}

/** − number + ; the buttons say what they change. */
export function stepper(label: string, value: number, change: (value: number) => void): TemplateResult {
  return html`<div class="stepper" role="group" aria-label=${label}>
    <button type="button" class="stepper-button" aria-label=${STEP.oneLess()} ?disabled=${value <= 0} @click=${() => change(value - 1)}>
      −
    </button>
    <output class="stepper-value" aria-live="polite">${value}</output>
    <button type="button" class="stepper-button" aria-label=${STEP.oneMore()} @click=${() => change(value + 1)}>+</button>
  </div>`;
}

export interface ScaleOptions {
  label: string;
  helper?: string;
  lowest?: string;
  highest?: string;
  error?: string;
  value: number | null;
  choose: (value: number | null) => void;
  /** After a choice made with a finger or a pointer, which is meant at once; the keyboard passes over numbers. */
  tapped?: () => void;
  /** The one question of its screen, whose heading names it: large keys, and one to leave it out. */
  alone?: { word: string; leftOut: () => void };
}

export function scale(options: ScaleOptions): TemplateResult {
  return html`<steady-pain-scale
    .label=${options.label}
    .helper=${options.helper ?? ''}
    .lowest=${options.lowest ?? SCALE.noPain()}
    .highest=${options.highest ?? SCALE.worst()}
    .error=${options.error ?? ''}
    .labelHidden=${options.alone !== undefined}
    .large=${options.alone !== undefined}
    .leaveOut=${options.alone?.word ?? ''}
    .value=${options.value === null ? '' : String(options.value)}
    @value-changed=${(event: CustomEvent<{ value: string }>) =>
      options.choose(event.detail.value === '' ? null : Number(event.detail.value))}
    @tapped=${() => options.tapped?.()}
    @left-out=${() => options.alone?.leftOut()}
  ></steady-pain-scale>`;
}

/** The way out stays in sight however far the page is read; the warning signs, which it leads to as well, may scroll away. */
export function safety(warningSigns: string, stop: () => void, place: unknown = nothing, leave = ''): TemplateResult {
  return html`<div class="player-top">
      ${leave ? html`<a class="player-leave" href=${leave}>${icon('close')}${SAY.leave()}</a>` : nothing}
      <a class="player-signs" href=${warningSigns} target="_blank" rel="noopener">${icon('warning')}${SAY.warningSigns()}</a>
    </div>
    <div class="player-head">
      <button type="button" class="player-stop" @click=${stop}>${icon('stop')}${SAY.stopHere()}</button>
      ${place}
    </div>`;
}

/** Words say the place; the segments beside them show it once more. */
export function progress({ at: now, of, side }: ExercisePlace): TemplateResult {
  // without the side, whoever has done one would find the same words again
  return segments(STEP.progress({ at: now, of, side: side ?? 'none' }), now, of);
}

export function segments(words: string, now: number, of: number): TemplateResult {
  return html`<div class="player-progress">
    <span class="player-progress-words">${words}</span>
    <span class="player-progress-line" aria-hidden="true">
      ${Array.from({ length: of }, (_, at) => html`<i class=${at + 1 < now ? 'past' : at + 1 === now ? 'now' : ''}></i>`)}
    </span>
  </div>`;
}
