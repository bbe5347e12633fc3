import { test } from 'node:test';
import assert from 'node:assert/strict';
import '../text/english.fixture.ts';
import { allDays, labelShifts, labelStep, nameLines, options, tooltip } from './options.ts';
import type { Ink, TrendData } from './options.ts';

const INK: Ink = { lines: ['a', 'b'], text: 't', soft: 's', rule: 'r', band: 'n', ground: 'g', font: 'f', size: 14 };

interface Drawn {
  type: string;
  name: string;
  connectNulls?: boolean;
  data: { value: [string, number | null]; label?: { formatter: () => string } }[];
  markArea?: { data: { yAxis: number }[][] };
}

function drawn(data: TrendData, width = 900): Drawn[] {
  return options(data, INK, width).series as Drawn[];
}

const POINTS = [
  { day: '2026-11-01', value: 0 },
  { day: '2026-11-02', value: null },
  { day: '2026-11-03', value: 4 },
  { day: '2026-11-04', value: null },
];

test('a day without an answer is a gap and zero is a value', () => {
  const [line] = drawn({ series: [{ name: 'Morning', points: POINTS }] });
  assert.deepEqual(line.data.map((item) => item.value[1]), [0, null, 4, null]);
  assert.equal(line.connectNulls, false);
});

test('a line is named at its last answer', () => {
  const [line] = drawn({ series: [{ name: 'Morning', points: POINTS }] });
  assert.deepEqual(line.data.map((item) => item.label?.formatter()), [undefined, undefined, 'Morning', undefined]);
});

test('the band of the change that counts stays on the scale', () => {
  const [band] = drawn({ series: [{ name: 'Morning', points: POINTS }], usual: { value: 9, change: 2 } });
  assert.deepEqual(band.markArea?.data, [[{ yAxis: 7 }, { yAxis: 10 }]]);
});

test('nothing to show draws nothing', () => {
  assert.deepEqual(drawn({}), []);
  assert.deepEqual(drawn({ usual: { value: 5, change: 2 } }), []);
});

test('the scale is always the whole scale', () => {
  const { min, max } = options({}, INK, 390).yAxis as { min: number; max: number };
  assert.deepEqual([min, max], [0, 10]);
});

test('every day has its place, over the change of the clocks too', () => {
  const days = allDays({ series: [{ name: 'a', points: [{ day: '2026-10-24', value: 1 }, { day: '2026-10-27', value: 2 }] }] });
  assert.deepEqual(days, ['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
});

test('labels stand at days while there is room, else at whole weeks', () => {
  assert.equal(labelStep(6, 900), 1);
  assert.equal(labelStep(52, 900), 7);
  assert.equal(labelStep(52, 350), 21);
});

test('pointing at a day tells its values, zero and none apart', () => {
  const hovered = (seriesName: string, value: number | null) => ({
    seriesName,
    seriesType: 'line',
    name: '',
    value: ['2026-11-02', value] as [string, number | null],
  });
  const [day, ...rows] = tooltip([hovered('Morning', 0), hovered('Session', null)]);
  assert.match(day, /Mon.* 2 Nov/);
  assert.deepEqual(rows, ['Morning: 0', 'Session: no answer']);
  assert.deepEqual(tooltip([]), []);
});

test('names of lines that end together stand under each other, others where their line ends', () => {
  assert.deepEqual(labelShifts([6, 6, 6], [18, 18, 18]), [0, 18, 36]);
  assert.deepEqual(labelShifts([2, 8], [18, 18]), [0, 0]);
  assert.deepEqual(labelShifts([4, null, 4.5], [18, 18, 18]), [10, 0, 0]);
  assert.deepEqual(labelShifts([5, 5], [54, 36]), [0, 45]);
});

test('a long name counts with all its lines', () => {
  assert.equal(nameLines('Morning', 74, 14), 1);
  assert.equal(nameLines('Next morning', 74, 14), 2);
  assert.equal(nameLines('At worst in the session', 74, 14), 3);
  assert.equal(nameLines('At worst in the session', 300, 14), 1);
});
