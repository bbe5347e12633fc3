import { LitElement, css, html, nothing } from 'lit';
import { texts } from '../text/texts';
import { options } from './options';
import type { Ink, TrendData } from './options';

const SAY = texts('pain-chart');

type Chart = ReturnType<typeof import('./echarts-parts').init>;

/** Values from 0 to 10 over days. The sentence above it and the table beside it say the same in words. */
export class TrendChart extends LitElement {
  static properties = {
    data: { attribute: false },
    label: { type: String },
  };

  /** As JSON: see options.ts. */
  declare data: string;
  declare label: string;

  private chart: Chart | null = null;
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly sized = new ResizeObserver(() => this.draw());

  constructor() {
    super();
    this.data = '{}';
    this.label = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'img');
    this.dark.addEventListener('change', this.draw);
    this.sized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.draw);
    this.sized.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  protected render() {
    const { usual } = this.trend();
    return html`<div class="plot"></div>
      ${usual
        ? html`<p class="band"><i></i>${SAY.usual(usual)}</p>`
        : nothing}
      <i class="probe"></i>`;
  }

  protected updated() {
    this.setAttribute('aria-label', this.label);
    this.draw();
  }

  private readonly draw = async () => {
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    if (!plot || plot.clientWidth === 0) {
      return;
    }
    const { init } = await import('./echarts-parts');
    if (!this.isConnected) {
      return;
    }
    this.chart ??= init(plot, undefined, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(options(this.trend(), this.ink(), plot.clientWidth), { notMerge: true });
  };

  private trend(): TrendData {
    return JSON.parse(this.data || '{}') as TrendData;
  }

  /** The tokens as the colours they are now, light or dark. */
  private ink(): Ink {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    const colour = (token: string) => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    };
    const { fontFamily, fontSize } = getComputedStyle(this);
    return {
      lines: [colour('--sb-teal'), colour('--sb-ink-soft'), colour('--sb-amber')],
      text: colour('--sb-ink'),
      soft: colour('--sb-ink-soft'),
      rule: colour('--sb-line'),
      band: colour('--sb-teal-soft'),
      ground: colour('--sb-card'),
      font: fontFamily,
      size: Math.max(13, Math.round(Number.parseFloat(fontSize) / 1.1)),
    };
  }

  static styles = css`
    :host {
      display: block;
      font-family: var(--sb-font);
      font-size: var(--sb-text);
    }

    :host([hidden]) {
      display: none;
    }

    .plot {
      width: 100%;
      height: 300px;
    }

    .band {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 4px 0 0;
      color: var(--sb-ink-soft);
      font-size: var(--sb-text-s);
    }

    .band > i {
      flex: none;
      width: 24px;
      height: 14px;
      background: linear-gradient(var(--sb-ink-soft), var(--sb-ink-soft)) center / 100% 1px no-repeat var(--sb-teal-soft);
    }

    .probe {
      display: none;
    }
  `;
}

customElements.define('steady-trend-chart', TrendChart);
