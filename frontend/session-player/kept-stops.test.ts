import { test } from 'node:test';
import assert from 'node:assert/strict';
import { NoAnswer, OtherPerson, SignedOut } from './api.ts';
import type { Outcome, SessionBody, SignsBody, WeeklyBody } from './api.ts';
import { KeptStops, ITS_TAB_SENDS_MS, TAB_IS_GONE_AFTER_MS, adviceOf, itsTabSends, maySend, mostUrgent, offers } from './kept-stops.ts';
import type { KeptStop } from './kept-stops.ts';
import { SAFETY } from './safety.fixture.ts';
import type { Level } from './safety.ts';
import { begin, tickSign, toBody } from './session.ts';
import { StopWatch } from './stop-watch.ts';
import { aSession } from './today.fixture.ts';

const STORED: Outcome = { kind: 'stored', answer: { id: 's', status: 'stored', guidance: null, flags: [] } };

/** A browser's memory, of one device. */
class Device {
  private readonly held = new Map<string, string>();
  get length() {
    return this.held.size;
  }
  key(at: number) {
    return [...this.held.keys()][at] ?? null;
  }
  getItem(key: string) {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.held.set(key, value);
  }
  removeItem(key: string) {
    this.held.delete(key);
  }
}

function aStop(more: Partial<KeptStop> = {}, id = 's', level: Level = 'EMERGENCY'): KeptStop {
  const draft = tickSign(begin(aSession(), id, '2026-11-22T10:00:00Z'), 'faint');
  const body: SessionBody = toBody(draft, 'Europe/London', '2026-11-22T10:05:00Z');
  return { patient: 'grace', tab: 'a', at: 0, level, page: SAFETY.pages.EMERGENCY_RING, calls: [SAFETY.emergency], final: true, body, ...more };
}

/** A page of the portal that was opened on the device by somebody. */
function page(device: Device, signedIn: () => string, answer: () => Outcome = () => STORED, tabs: Record<string, boolean> = {}) {
  const kept = new KeptStops(device);
  const seen = { asked: 0, of: [] as string[], sent: [] as SessionBody[], signs: [] as SignsBody[], weekly: [] as WeeklyBody[], shown: [] as string[], anew: 0, settled: [] as boolean[], pauses: [] as number[], now: 0 };
  const watch = new StopWatch({
    kept,
    portal: {
      today: async () => {
        seen.asked += 1;
        return { ...aSession(), patientId: signedIn() };
      },
      belongsTo: (today) => void seen.of.push(today.patientId),
      storeSession: async (body) => {
        seen.sent.push(body);
        return answer();
      },
      storeSigns: async (body) => {
        seen.signs.push(body);
        return answer();
      },
      storeWeekly: async (body) => {
        seen.weekly.push(body);
        return answer();
      },
    },
    tab: 'here',
    tabIsOpen: async (tab) => tabs[tab] ?? false,
    now: () => seen.now,
    show: (stop, standing) => seen.shown.push(stop ? standing : ''),
    settled: (_, stored) => seen.settled.push(stored),
    pageAnew: () => (seen.anew += 1),
    again: (ms) => void seen.pauses.push(ms),
  });
  return { kept, seen, watch };
}

const offline = () => {
  throw new TypeError('no network');
};

test('a stop of a tab that was closed goes out from the next page of the portal, once, and the page is shown anew', async () => {
  const device = new Device();
  new KeptStops(device).put(aStop());
  const { seen, watch, kept } = page(device, () => 'grace');
  await watch.look();
  await watch.look();
  assert.equal(seen.sent.length, 1);
  assert.deepEqual(seen.sent[0], aStop().body);
  assert.equal(seen.anew, 1);
  assert.equal(kept.any, false);
  assert.equal(seen.shown.at(-1), '');
  assert.deepEqual(seen.of, ['grace'], 'what is sent says whose it is');
  assert.equal(kept.lastPerson, 'grace', 'without network it is known whose this browser was');
});

test('what was ticked in a check before a flare goes where signs are told, not with a session', async () => {
  const device = new Device();
  const body: SignsBody = { id: 'c', saidAt: '2026-11-22T10:00:00Z', stopSymptoms: ['faint'], asBefore: [], fever: false, note: '', noteAnswered: false };
  new KeptStops(device).put(aStop({ to: 'signs', body }));
  const { seen, watch, kept } = page(device, () => 'grace');
  await watch.look();
  assert.deepEqual(seen.signs, [body]);
  assert.deepEqual(seen.sent, []);
  assert.equal(kept.any, false);
});

test('what was ticked in the weekly check is not sent while its tab goes on asking, however long that takes', async () => {
  const device = new Device();
  const body: WeeklyBody = { id: 'w', saidAt: '2026-11-22T10:00:00Z', ticked: ['CHEST'] };
  new KeptStops(device).put(aStop({ to: 'weekly', body, final: false }));
  const tabs: Record<string, boolean> = { a: true };
  const { seen, watch } = page(device, () => 'grace', () => STORED, tabs);
  seen.now = 10 * TAB_IS_GONE_AFTER_MS;
  await watch.look();
  assert.deepEqual(seen.weekly, []);
  tabs.a = false;
  await watch.look();
  assert.deepEqual(seen.weekly, [body]);
});

test('where nothing is kept the portal is not asked', async () => {
  const { seen, watch } = page(new Device(), () => 'grace');
  await watch.look();
  assert.equal(seen.asked, 0);
  assert.deepEqual(seen.pauses, []);
});

test('what happens while it looks is looked at too, and nothing goes out twice', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => {
    if (seen.sent.length === 1) {
      kept.put(aStop({ at: 1 }, 'later'));
      void watch.look();
    }
    return STORED;
  });
  kept.put(aStop());
  await Promise.all([watch.look(), watch.look()]);
  assert.deepEqual(seen.sent.map((body) => body.id), ['s', 'later']);
  assert.equal(kept.any, false);
});

test('those of one person only, the oldest first', () => {
  const kept = new KeptStops(new Device());
  kept.put(aStop({ at: 5 }, 'new'));
  kept.put(aStop({ at: 1 }, 'old'));
  kept.put(aStop({ at: 3, patient: 'tom' }, 'of Tom'));
  assert.deepEqual(kept.of('grace').map((stop) => stop.body.id), ['old', 'new']);
});

test('what the portal has already is sent for good', async () => {
  const { seen, watch, kept } = page(new Device(), () => 'grace', () => ({ kind: 'conflict', sentence: '' }));
  kept.put(aStop());
  await watch.look();
  assert.equal(kept.any, false);
  assert.deepEqual(seen.settled, [true]);
  assert.equal(seen.anew, 1);
});

test('without network it waits, is shown, and goes out when the network is back', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace');
  const before = page(device, offline);
  kept.put(aStop());
  kept.openedFor('grace');
  await before.watch.look();
  assert.equal(before.seen.shown.at(-1), 'waiting');
  assert.equal(before.seen.sent.length, 0);
  await watch.look();
  assert.equal(seen.sent.length, 1);
});

test('an attempt that does not arrive keeps it', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => ({ kind: 'unreachable' }));
  kept.put(aStop());
  await watch.look();
  assert.equal(kept.any, true);
  assert.equal(seen.shown.at(-1), 'waiting');
  assert.equal(seen.anew, 0);
});

test('it is tried again after longer and longer, and from the beginning once it has arrived', async () => {
  let answer: Outcome = { kind: 'unreachable' };
  const { seen, watch, kept } = page(new Device(), () => 'grace', () => answer);
  kept.put(aStop());
  await watch.look();
  await watch.look();
  assert.ok(seen.pauses[1] > seen.pauses[0], 'longer');
  answer = STORED;
  await watch.look();
  assert.equal(seen.pauses.length, 2, 'nothing waits');
  answer = { kind: 'unreachable' };
  kept.put(aStop());
  await watch.look();
  assert.equal(seen.pauses[2], seen.pauses[0]);
});

test('a portal that has no time just now is asked again', async () => {
  for (const status of [408, 429, 500, 503]) {
    const { seen, watch, kept } = page(new Device(), () => {
      throw new NoAnswer(status);
    });
    kept.openedFor('grace');
    kept.put(aStop());
    await watch.look();
    assert.equal(seen.shown.at(-1), 'waiting', `${status}`);
    assert.equal(seen.pauses.length, 1, `${status}`);
  }
});

test('without network and without a name nothing is shown, and the portal asked again', async () => {
  const { seen, watch, kept } = page(new Device(), offline);
  kept.put(aStop());
  await watch.look();
  assert.equal(seen.shown.at(-1), '');
  assert.equal(seen.pauses.length, 1);
});

test('who is not signed in any more is told so; who comes next is asked for', async () => {
  const { seen, watch, kept } = page(new Device(), () => 'grace', () => (seen.sent.length === 1 ? { kind: 'signedOut' } : STORED));
  kept.put(aStop());
  await watch.look();
  assert.equal(seen.shown.at(-1), 'signedOut');
  assert.equal(kept.any, true);
  await watch.look();
  assert.equal(seen.asked, 2);
  assert.equal(seen.sent.length, 2);
});

test('somebody without sessions of their own is asked for once', async () => {
  const { seen, watch, kept } = page(new Device(), () => {
    throw new NoAnswer(403);
  });
  kept.put(aStop());
  await watch.look();
  await watch.look();
  assert.equal(seen.asked, 1);
});

test('somebody else on the device neither sees nor sends it, and it is still there for the one who said it', async () => {
  const device = new Device();
  new KeptStops(device).put(aStop());
  new KeptStops(device).openedFor('grace');
  const tom = page(device, () => 'tom');
  await tom.watch.look();
  assert.deepEqual(tom.seen.sent, []);
  assert.ok(tom.seen.shown.every((standing) => standing === ''));
  for (const problem of [new SignedOut(), new OtherPerson(), new NoAnswer(403)]) {
    new KeptStops(device).openedFor('grace');
    const nobody = page(device, () => {
      throw problem;
    });
    await nobody.watch.look();
    assert.deepEqual(nobody.seen.sent, []);
    assert.ok(nobody.seen.shown.every((standing) => standing === ''), problem.message);
  }
  assert.deepEqual(new KeptStops(device).of('tom'), []);
  assert.equal(new KeptStops(device).of('grace').length, 1);
});

test('while its tab asks "Is that right?" it shuts this page and is not sent from here', async () => {
  const device = new Device();
  const tabs: Record<string, boolean> = { a: true };
  const { seen, watch, kept } = page(device, () => 'grace', () => STORED, tabs);
  kept.put(aStop({ final: false }));
  await watch.look();
  assert.equal(seen.shown.at(-1), 'asking');
  assert.equal(seen.sent.length, 0);
  tabs.a = false;
  await watch.look();
  assert.equal(seen.sent.length, 1, 'the tab is gone: left out is yes');
});

test('what is final is sent by the tab in which it was said while that one lives, and this page is shown anew when it is gone', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => STORED, { a: true });
  kept.put(aStop({ at: 0 }));
  seen.now = ITS_TAB_SENDS_MS - 1;
  await watch.look();
  assert.equal(seen.shown.at(-1), 'sending');
  assert.deepEqual(seen.sent, []);
  assert.equal(seen.pauses.length, 1, 'it looks again');
  new KeptStops(device).remove(aStop());
  await watch.look();
  assert.equal(seen.shown.at(-1), '');
  assert.equal(seen.anew, 1);
  await watch.look();
  assert.equal(seen.anew, 1, 'once');
});

test('a tab that lives and does not send what was said in it is not waited for', async () => {
  const { seen, watch, kept } = page(new Device(), () => 'grace', () => STORED, { a: true });
  kept.put(aStop({ at: 0 }));
  await watch.look();
  assert.deepEqual(seen.sent, []);
  seen.now = ITS_TAB_SENDS_MS;
  await watch.look();
  assert.equal(seen.sent.length, 1);
  assert.equal(seen.anew, 1);
});

test('only a living tab other than this one is left to send, and only for a moment', () => {
  assert.equal(itsTabSends(aStop({ at: 0 }), 'here', true, 1), true);
  assert.equal(itsTabSends(aStop({ at: 0 }), 'a', true, 1), false, 'this is it');
  assert.equal(itsTabSends(aStop({ at: 0 }), 'here', false, 1), false, 'gone');
  assert.equal(itsTabSends(aStop({ at: 0 }), 'here', null, 1), false, 'the browser does not tell');
  assert.equal(itsTabSends(aStop({ at: 0, final: false }), 'here', true, 1), false, 'still asked about');
  assert.equal(itsTabSends(aStop({ at: ITS_TAB_SENDS_MS }), 'here', true, 0), false, 'a clock that was put back');
});

test('without network, too, it says that it is asked there', async () => {
  const { seen, watch, kept } = page(new Device(), offline, () => STORED, { a: true });
  kept.openedFor('grace');
  kept.put(aStop({ final: false }));
  await watch.look();
  assert.equal(seen.shown.at(-1), 'asking');
});

test('a slip that was taken back there opens the page again, without a word to the portal', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => STORED, { a: true });
  kept.put(aStop({ final: false }));
  await watch.look();
  kept.remove(aStop());
  await watch.look();
  assert.equal(seen.shown.at(-1), '');
  assert.equal(seen.sent.length, 0);
  assert.equal(seen.anew, 0);
});

test('one that is taken back while this page looks does not load it anew', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => STORED, {
    get a() {
      new KeptStops(device).remove(aStop());
      return true;
    },
  });
  kept.put(aStop({ final: false }));
  await watch.look();
  assert.equal(seen.anew, 0);
  assert.equal(seen.sent.length, 0);
});

test('the page is shown anew after one that was stored, also where another of them was refused or taken back', async () => {
  const answers: Outcome[] = [STORED, { kind: 'refused', sentence: '', errors: [] }];
  const refused = page(new Device(), () => 'grace', () => answers[refused.seen.sent.length - 1]);
  refused.kept.put(aStop());
  refused.kept.put(aStop({ at: 1 }, 'other'));
  await refused.watch.look();
  assert.equal(refused.seen.shown.at(-1), 'refused');
  assert.equal(refused.seen.anew, 0, 'not before it is read');
  refused.watch.read();
  await refused.watch.look();
  assert.equal(refused.seen.anew, 1);

  const back = page(new Device(), () => 'grace', () => STORED, { b: true });
  const slip = aStop({ at: 1, tab: 'b', final: false }, 'slip');
  back.kept.put(aStop());
  back.kept.put(slip);
  await back.watch.look();
  assert.equal(back.seen.shown.at(-1), 'asking');
  back.kept.remove(slip);
  await back.watch.look();
  assert.equal(back.seen.anew, 1);
});

test('what the portal does not take is removed and said until it is read', async () => {
  const device = new Device();
  const { seen, watch, kept } = page(device, () => 'grace', () => ({ kind: 'refused', sentence: '', errors: [] }));
  kept.put(aStop());
  await watch.look();
  assert.equal(kept.any, false);
  assert.equal(seen.shown.at(-1), 'refused');
  assert.deepEqual(seen.settled, [false]);
  watch.read();
  await watch.look();
  assert.equal(seen.shown.at(-1), '');
});

test('a tab that sleeps is not waited for longer than the questions are', () => {
  const open = aStop({ final: false });
  assert.equal(maySend(open, true, 60_000), false);
  assert.equal(maySend(open, null, 60_000), false);
  assert.equal(maySend(open, null, TAB_IS_GONE_AFTER_MS), true);
  assert.equal(maySend(open, true, TAB_IS_GONE_AFTER_MS), true);
  assert.equal(maySend(aStop(), true, 0), true);
});

test('of several the most urgent says what to do', () => {
  assert.equal(adviceOf(aStop({ advice: 'MATERNITY' }, 'x', 'SAME_DAY')), 'MATERNITY', 'one sign, one sentence on every page');
  assert.equal(adviceOf(aStop({}, 'x', 'SAME_DAY')), 'SAME_DAY', 'kept by an older page');
  assert.equal(mostUrgent([]), null);
  assert.equal(mostUrgent([aStop({}, 'x', 'CLINICIAN_FIRST'), aStop({}, 'y', 'EMERGENCY'), aStop({}, 'z', 'SAME_DAY')])?.body.id, 'y');
});

test('the pages that offer are shut, the others are not', () => {
  for (const path of ['me', 'me/', 'me/plan', 'me/exercises/bridge', 'me/learn', 'me/learn/movements', 'me/progress', 'me/flare']) {
    assert.equal(offers(path), true, path);
  }
  for (const path of ['', 'me/session', 'me/screen', 'me/account', 'login', 'clinic', 'mean']) {
    assert.equal(offers(path), false, path);
  }
});

test('a browser that keeps nothing does no harm', () => {
  const none = new KeptStops(null);
  none.put(aStop());
  assert.equal(none.any, false);
  assert.deepEqual(none.of('grace'), []);
  const forbidden = new KeptStops({ length: 1, key: offline, getItem: offline, setItem: offline, removeItem: offline });
  forbidden.put(aStop());
  assert.equal(forbidden.any, false);
  const device = new Device();
  device.setItem('steadyback-stop:grace:half', '{"patient":"gra');
  assert.deepEqual(new KeptStops(device).of('grace'), []);
  assert.equal(forbidden.lastPerson, null);
});
