import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Aids } from './aids.ts';
import type { Heard } from './aids.ts';

function device(can = { sound: true, vibration: true, voice: true }) {
  const heard: string[] = [];
  const out: Heard = {
    can,
    sound: () => void heard.push('sound'),
    vibrate: (ms) => void heard.push(`buzz ${ms}`),
    speak(words, language, ended) {
      heard.push(`${language}: ${words}`);
      ended?.();
    },
    silence: () => void heard.push('silence'),
  };
  return { heard, out };
}

function store(kept: string | null = null) {
  const all = new Map<string, string>(kept === null ? [] : [['steadyback-aids', kept]]);
  return { getItem: (key: string) => all.get(key) ?? null, setItem: (key: string, value: string) => void all.set(key, value) };
}

test('at first a rest ends with a sound and a buzz, and no voice speaks', () => {
  const { heard, out } = device();
  const aids = new Aids(store(), out);
  aids.over();
  aids.step();
  aids.say('Rest', 'en');
  assert.deepEqual(heard, ['sound', 'buzz 120', 'buzz 60']);
});

test('each is switched for itself, and stays so on the device', () => {
  const kept = store();
  const { heard, out } = device();
  const aids = new Aids(kept, out);
  aids.turn('sound', false);
  aids.turn('vibration', false);
  aids.turn('voice', true);
  const again = new Aids(kept, out);
  again.over();
  again.say('Rest', 'es');
  assert.deepEqual(heard, ['es: Rest']);
});

test('a voice that is switched off falls silent in the middle of a word', () => {
  const { heard, out } = device();
  const aids = new Aids(store('{"voice":true}'), out);
  aids.say('Hold', 'en');
  aids.turn('voice', false);
  assert.deepEqual(heard, ['en: Hold', 'silence']);
});

test('reading aloud is asked for by itself: it needs no voice to be on', () => {
  const { heard, out } = device();
  new Aids(store(), out).read(['Bridge', '', 'Lift your hips.'], 'en', () => heard.push('ended'));
  assert.deepEqual(heard, ['en: Bridge\nLift your hips.', 'ended']);
});

test('what a device cannot do is not offered, and never tried', () => {
  const { heard, out } = device({ sound: true, vibration: false, voice: false });
  const aids = new Aids(store('{"voice":true,"vibration":true}'), out);
  aids.over();
  aids.say('Rest', 'en');
  assert.deepEqual(aids.offered, ['sound']);
  assert.equal(aids.canRead, false);
  assert.deepEqual(heard, ['sound']);
});

for (const broken of ['nonsense', 'null', '{"sound":"loud"}', '[]']) {
  test(`what is kept and cannot be read is as at first: ${broken}`, () => {
    const aids = new Aids(store(broken), device().out);
    assert.deepEqual([aids.isOn('sound'), aids.isOn('vibration'), aids.isOn('voice')], [true, true, false]);
  });
}

test('a full store does not stop the choice for this page', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  const aids = new Aids(full, device().out);
  aids.turn('voice', true);
  assert.equal(aids.isOn('voice'), true);
});
