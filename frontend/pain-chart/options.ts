/** From our data to what ECharts draws. Pure, so that "no answer is a gap" can be tested. */
import { texts } from '../text/texts.ts';
import type { Moment } from '../text/messages';

const SAY = texts('pain-chart');

export interface Point {
  day: string;
  value: number | null;
}

export interface TrendData {
  series?: { name: string; points: Point[] }[];
  events?: { day: string; label: string }[];
  usual?: { value: number; change: number };
}

export interface Ink {
  lines: string[];
  text: string;
  soft: string;
  rule: string;
  band: string;
  ground: string;
  font: string;
  size: number;
}

const SHAPES = ['circle', 'diamond', 'rect'];
const NARROW = 520;

export function options(data: TrendData, ink: Ink, width: number): Record<string, unknown> {
  const narrow = width < NARROW;
  const text = { color: ink.soft, fontFamily: ink.font, fontSize: ink.size };
  const days = allDays(data);
  const step = labelStep(days.length, width);
  const shifts = labelShifts(
    (data.series ?? []).map(lastValue),
    (data.series ?? []).map((series) => nameLines(series.name, nameWidth(narrow), ink.size) * ink.size * 1.2 + 2),
  );
  const lines = (data.series ?? []).map((series, at) => line(series, at, ink, narrow, shifts[at]));
  return {
    animation: false,
    textStyle: { fontFamily: ink.font },
    grid: { left: 30, right: narrow ? 84 : 132, top: 16, bottom: 30 },
    tooltip: {
      trigger: 'axis',
      padding: [6, 10],
      extraCssText: 'border-radius: 6px; box-shadow: none;',
      backgroundColor: ink.ground,
      borderColor: ink.rule,
      textStyle: { color: ink.text, fontFamily: ink.font, fontSize: ink.size },
      axisPointer: { type: 'line', lineStyle: { color: ink.soft, width: 1 } },
      formatter: (hovered: Hovered[]) => tooltip(hovered).map(row),
    },
    xAxis: {
      type: 'category',
      data: days,
      boundaryGap: false,
      axisLine: { lineStyle: { color: ink.soft } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { ...text, interval: (index: number) => index % step === 0, formatter: (day: string) => SAY.axisDay({ day: dayAt(day) }) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 10,
      interval: narrow ? 5 : 2,
      axisLabel: text,
      splitLine: { lineStyle: { color: ink.rule, width: 1 } },
    },
    series: [...usualBand(data, ink), ...lines, ...happenings(data, ink, narrow)],
  };
}

function lastValue(series: { points: Point[] }): number | null {
  return series.points.findLast((point) => point.value !== null)?.value ?? null;
}

/** About how many pixels one point of the scale takes, rather too few; enough to keep the names at the lines' ends apart. */
const PIXELS_PER_POINT = 16;

function nameWidth(narrow: boolean): number {
  return narrow ? 74 : 120;
}

/** How many lines a name takes when it is broken between words; a letter is a little over half as wide as high. */
export function nameLines(name: string, width: number, size: number): number {
  const room = Math.floor(width / (size * 0.6));
  let lines = 1;
  let used = 0;
  for (const word of name.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > room && used > 0) {
      lines++;
      used = word.length;
    } else {
      used = needed;
    }
  }
  return lines;
}

/** By how much each name is moved down so that names of lines that end together stand under each other. Heights in pixels. */
export function labelShifts(lastValues: (number | null)[], heights: number[]): number[] {
  const shifts = lastValues.map(() => 0);
  const fromTheTop = lastValues
    .map((value, at) => ({ at, y: -(value ?? 0) * PIXELS_PER_POINT }))
    .filter(({ at }) => lastValues[at] !== null)
    .sort((one, other) => one.y - other.y || one.at - other.at);
  let free = -Infinity;
  for (const { at, y } of fromTheTop) {
    const placed = Math.max(y, free + heights[at] / 2);
    shifts[at] = placed - y;
    free = placed + heights[at] / 2;
  }
  return shifts;
}

function line(series: { name: string; points: Point[] }, at: number, ink: Ink, narrow: boolean, shift: number) {
  const color = ink.lines[at % ink.lines.length];
  const last = series.points.findLastIndex((point) => point.value !== null);
  return {
    type: 'line',
    name: series.name,
    connectNulls: false,
    symbol: SHAPES[at % SHAPES.length],
    symbolSize: at === 0 ? 5 : 6,
    showSymbol: true,
    // A point that is left out for want of room would take the name of its line with it.
    showAllSymbol: true,
    lineStyle: { color, width: 1.75 },
    itemStyle: { color },
    // Named where it ends, instead of in a legend.
    data: series.points.map((point, index) => ({
      value: [point.day, point.value],
      ...(index === last ? { label: endLabel(series.name, color, ink, narrow, shift) } : {}),
    })),
  };
}

function endLabel(name: string, color: string, ink: Ink, narrow: boolean, shift: number) {
  return {
    show: true,
    formatter: () => name,
    position: 'right',
    distance: 8,
    offset: [0, shift],
    color,
    fontFamily: ink.font,
    fontSize: ink.size,
    fontWeight: 600,
    width: nameWidth(narrow),
    overflow: 'break',
    lineHeight: ink.size * 1.2,
  };
}

/** The change that counts, as a band round the person's usual value. */
function usualBand(data: TrendData, ink: Ink) {
  const usual = data.usual;
  const days = (data.series ?? []).flatMap((series) => series.points.map((point) => point.day)).sort();
  if (!usual || days.length === 0) {
    return [];
  }
  const low = Math.max(0, usual.value - usual.change);
  const high = Math.min(10, usual.value + usual.change);
  return [
    {
      type: 'line',
      name: '',
      silent: true,
      symbol: 'none',
      data: [],
      tooltip: { show: false },
      markArea: {
        silent: true,
        itemStyle: { color: ink.band },
        data: [[{ yAxis: low }, { yAxis: high }]],
      },
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: ink.soft, type: [2, 4], width: 1 },
        data: [{ yAxis: usual.value }],
      },
    },
  ];
}

/** What happened, as marks on the axis. */
function happenings(data: TrendData, ink: Ink, narrow: boolean) {
  if (!data.events || data.events.length === 0) {
    return [];
  }
  return [
    {
      type: 'scatter',
      name: 'event',
      symbol: 'triangle',
      symbolSize: 9,
      symbolOffset: [0, -4],
      itemStyle: { color: ink.text },
      // Names that have no room are left out; the table below has them all.
      labelLayout: { hideOverlap: true },
      data: data.events.map((event) => ({
        value: [event.day, 0],
        name: event.label,
        label: {
          show: true,
          formatter: () => event.label,
          position: 'top',
          color: ink.text,
          fontFamily: ink.font,
          fontSize: ink.size,
          width: narrow ? 90 : 160,
          overflow: 'truncate',
        },
      })),
    },
  ];
}

export interface Hovered {
  seriesName: string;
  seriesType: string;
  name: string;
  value: [string, number | null];
}

/** As text in elements, never as markup: a label is what somebody typed. */
function row(text: string): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  return element;
}

export function tooltip(hovered: Hovered[]): string[] {
  const [first] = hovered;
  if (!first) {
    return [];
  }
  const rows = hovered.map(({ seriesType, seriesName, name, value: [, value] }) => {
    if (seriesType === 'scatter') {
      return name;
    }
    return value === null || value === undefined ? SAY.noAnswer({ name: seriesName }) : SAY.value({ name: seriesName, value });
  });
  return [SAY.day({ day: dayAt(first.value[0]) }), ...rows];
}

/** Every day from the first to the last, so that a week is as wide as any other week. */
export function allDays(data: TrendData): string[] {
  const named = [
    ...(data.series ?? []).flatMap((series) => series.points.map((point) => point.day)),
    ...(data.events ?? []).map((event) => event.day),
  ].sort();
  const days: string[] = [];
  const last = named.at(-1);
  for (let day = named[0]; day !== undefined && last !== undefined && day <= last; day = dayAfter(day)) {
    days.push(day);
  }
  return days;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Days between two labels: each day while there is room, else whole weeks. */
export function labelStep(days: number, width: number): number {
  const fitting = Math.max(2, Math.floor(width / 90));
  const step = Math.max(1, Math.ceil(days / fitting));
  return step <= 3 ? step : Math.ceil(step / 7) * 7;
}

function dayAt(day: string): Moment {
  return { instant: new Date(day), zone: 'UTC' };
}
