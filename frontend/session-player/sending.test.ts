import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { MorningBody, Outcome, SessionBody } from './api.ts';
import type { KeptRecord, Shelf } from './records.ts';
import { Sending } from './sending.ts';
import type { SendingNews } from './sending.ts';

const STORED: Outcome = { kind: 'stored', answer: { id: 'a', status: 'stored', guidance: null, flags: [] } };

function aSession(id: string, at = 0, patient = 'grace'): KeptRecord {
  return { id, patient, to: 'sessions', at, refused: null, body: { id, startedAt: `done at ${at}` } as SessionBody };
}

function aMorning(id: string, at = 0): KeptRecord {
  return { id, patient: 'grace', to: 'mornings', at, refused: null, body: { id, date: '2026-11-22', pain: 3 } as MorningBody };
}

/** What the browser keeps, whichever of its tabs is open. */
class Phone implements Shelf {
  full = false;
  readonly kept = new Map<string, KeptRecord>();

  async of(patient: string) {
    return structuredClone([...this.kept.values()].filter((one) => one.patient === patient)).sort((one, other) => one.at - other.at);
  }

  async put(record: KeptRecord) {
    if (!this.full) {
      this.kept.set(`${record.patient}:${record.id}`, structuredClone(record));
    }
    return !this.full;
  }

  async remove(patient: string, id: string) {
    this.kept.delete(`${patient}:${id}`);
  }
}

/** Stores what comes, once an id, and remembers every request. */
class Portal {
  answers: Outcome['kind'][] = [];
  readonly asked: string[] = [];
  readonly rows = new Map<string, SessionBody | MorningBody>();
  leaving = 0;

  async storeSession(body: SessionBody, leaving = false): Promise<Outcome> {
    this.leaving += leaving ? 1 : 0;
    return this.store(body);
  }

  async storeMorning(body: MorningBody): Promise<Outcome> {
    return this.store(body);
  }

  private async store(body: SessionBody | MorningBody): Promise<Outcome> {
    this.asked.push(body.id);
    await Promise.resolve();
    const kind = this.answers.shift() ?? 'stored';
    switch (kind) {
      case 'stored':
        this.rows.set(body.id, body);
        return STORED;
      case 'refused':
        return { kind, sentence: 'Not valid.', errors: [{ field: 'note', message: 'Too long.' }] };
      case 'conflict':
        return { kind, sentence: 'Saved before.' };
      default:
        return { kind };
    }
  }
}

/** A browser with its tabs: one lock, and what they tell each other. */
class Browser {
  readonly phone = new Phone();
  readonly portal = new Portal();
  readonly tabs: Sending[] = [];
  pauses: [number, () => void][] = [];
  private last: Promise<void> = Promise.resolve();
  private readonly shelf: Shelf | null | undefined;

  constructor(shelf?: Shelf | null) {
    this.shelf = shelf;
  }

  tab(heard: (id: string, outcome: Outcome | null) => void = () => undefined): Sending {
    const tab: Sending = new Sending({
      shelf: Promise.resolve(this.shelf === undefined ? this.phone : this.shelf),
      receiver: this.portal,
      clockwork: {
        after: (ms, run) => {
          const pause: [number, () => void] = [ms, run];
          this.pauses.push(pause);
          return pause;
        },
        cancel: (handle) => (this.pauses = this.pauses.filter((pause) => pause !== handle)),
      },
      turn: (work) => (this.last = this.last.then(work)),
      tell: (news) => this.tell(news, tab),
    });
    tab.listen(heard);
    this.tabs.push(tab);
    return tab;
  }

  private tell(news: SendingNews, from: Sending) {
    this.tabs.filter((tab) => tab !== from).forEach((tab) => void tab.heed(news));
  }

  /** All that is waited for comes. */
  async timePasses() {
    this.pauses.splice(0).forEach(([, run]) => run());
    await settle();
  }
}

async function settle() {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => setImmediate(done));
  }
}

test('it is kept before it is sent, and gone from the phone once the portal has it', async () => {
  const browser = new Browser();
  const heard: string[] = [];
  const tab = browser.tab((id, outcome) => id && heard.push(outcome?.kind ?? 'sending'));
  await tab.openFor('grace');
  const adding = tab.add(aSession('s'));
  assert.deepEqual(tab.list.map((record) => record.id), ['s']);
  await settle();
  await adding;
  assert.deepEqual(browser.portal.asked, ['s']);
  assert.equal(browser.phone.kept.size, 0);
  assert.deepEqual(tab.list, []);
  assert.equal(heard.at(-1), 'stored');
});

test('without a network it waits on the phone, and the next page sends it, as it was', async () => {
  const browser = new Browser();
  browser.portal.answers = ['unreachable'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await tab.add(aSession('s', 7));
  assert.equal(tab.hindrance, 'unreachable');
  assert.equal(tab.isKept('s'), true);
  assert.equal(tab.losable, false, 'nothing is lost with the page');
  tab.close();

  const later = browser.tab();
  await later.openFor('grace');
  await settle();
  assert.deepEqual(browser.portal.rows.get('s'), { id: 's', startedAt: 'done at 7' });
  assert.deepEqual(later.list, []);
  assert.equal(later.hindrance, 'none');
});

test('it is tried again by itself with longer pauses, and at once when asked', async () => {
  const browser = new Browser();
  browser.portal.answers = ['unreachable', 'unreachable', 'unreachable'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await tab.add(aSession('s'));
  assert.deepEqual(browser.pauses.map(([ms]) => ms), [2_000]);
  await browser.timePasses();
  assert.deepEqual(browser.pauses.map(([ms]) => ms), [4_000]);
  await tab.retry();
  await tab.retry();
  assert.equal(browser.portal.asked.length, 4);
  assert.deepEqual(browser.pauses, []);
});

test('a portal that does not answer is not waited for for ever', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  browser.portal.storeSession = () => new Promise(() => undefined);
  await tab.openFor('grace');
  void tab.add(aSession('s'));
  await settle();
  assert.deepEqual(browser.pauses.map(([ms]) => ms), [30_000]);
  await browser.timePasses();
  assert.equal(tab.hindrance, 'unreachable');
});

test('they go in the order in which they were recorded; the first that cannot go holds the others', async () => {
  const browser = new Browser();
  browser.portal.answers = ['unreachable'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await Promise.all([tab.add(aSession('first', 1)), tab.add(aMorning('second', 2))]);
  await tab.retry();
  assert.deepEqual(browser.portal.asked.slice(-2), ['first', 'second']);
  assert.deepEqual([...browser.portal.rows.keys()], ['first', 'second']);
});

test('an expired sign-in wipes nothing', async () => {
  const browser = new Browser();
  browser.portal.answers = ['signedOut'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await tab.add(aSession('s'));
  assert.equal(tab.hindrance, 'signedOut');
  assert.equal(browser.phone.kept.size, 1);
});

test('another account on the phone neither sees nor sends it', async () => {
  const browser = new Browser();
  browser.portal.answers = ['unreachable'];
  await browser.tab().openFor('grace');
  await browser.tabs[0].add(aSession('s'));
  browser.tabs[0].close();
  const theirs = browser.tab();
  await theirs.openFor('tom');
  await theirs.retry();
  await theirs.discard(['s']);
  assert.deepEqual(theirs.list, []);
  assert.deepEqual(browser.portal.asked, ['s']);
  assert.equal(browser.phone.kept.size, 1);

  await theirs.openFor('grace');
  assert.equal(theirs.list.length, 1, 'and is there again for its owner');
});

test('what the portal refuses lies here, is not sent again, holds nobody up, and goes when its owner says so', async () => {
  const browser = new Browser();
  browser.portal.answers = ['refused', 'conflict'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await tab.add(aSession('a', 1));
  await tab.add(aSession('b', 2));
  await tab.add(aSession('c', 3));
  await tab.retry();
  assert.deepEqual(browser.portal.asked, ['a', 'b', 'c']);
  assert.deepEqual([...browser.portal.rows.keys()], ['c']);

  const later = browser.tab();
  await later.openFor('grace');
  await settle();
  assert.deepEqual(later.list.map((record) => [record.id, record.refused?.conflict]), [['a', false], ['b', true]]);
  assert.equal(later.list[0].refused?.errors[0].message, 'Too long.');
  await later.discard(['a']);
  assert.deepEqual(later.list.map((record) => record.id), ['b']);
  assert.deepEqual([...browser.phone.kept.keys()], ['grace:b']);
});

test('put right, a refused record is sent again under its id', async () => {
  const browser = new Browser();
  browser.portal.answers = ['refused'];
  const tab = browser.tab();
  await tab.openFor('grace');
  await tab.add(aSession('s'));
  await tab.add(aSession('s'));
  assert.deepEqual([...browser.portal.rows.keys()], ['s']);
  assert.equal(browser.phone.kept.size, 0);
});

test('a browser that keeps nothing says so, and its page sends all the same', async () => {
  for (const browser of [new Browser(null), new Browser()]) {
    browser.phone.full = true;
    browser.portal.answers = ['unreachable'];
    const tab = browser.tab();
    await tab.openFor('grace');
    await tab.add(aSession('s'));
    assert.equal(tab.lasting, false);
    assert.equal(tab.losable, true);
    assert.equal(tab.isKept('s'), false);
    tab.leave();
    assert.equal(browser.portal.leaving, 1, 'once more, as the page goes');
    await tab.retry();
    assert.deepEqual([...browser.portal.rows.keys()], ['s']);
    assert.deepEqual(tab.list, []);
  }
  assert.equal(new Browser().tab().lasting, null, 'not known yet');
});

test('another tab learns of it, and of the answer', async () => {
  const browser = new Browser();
  browser.portal.answers = ['unreachable'];
  const heard: string[] = [];
  const [here, there] = [browser.tab(), browser.tab((id, outcome) => outcome && heard.push(`${id} ${outcome.kind}`))];
  await here.openFor('grace');
  await there.openFor('grace');
  await here.add(aSession('s'));
  await settle();
  assert.equal(there.list.length, 1);
  await here.retry();
  await settle();
  assert.deepEqual(there.list, []);
  assert.deepEqual(heard, ['s stored']);
});

test('fifty of a week without network go out from two tabs at once: fifty rows, each asked for once', async () => {
  const browser = new Browser();
  browser.portal.answers = Array.from({ length: 50 }, () => 'unreachable');
  const writing = browser.tab();
  await writing.openFor('grace');
  const ids = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? aSession(`${at}`, at) : aMorning(`${at}`, at)));
  for (const record of ids) {
    await writing.add(record);
  }
  writing.close();
  assert.equal(browser.phone.kept.size, 50);
  browser.portal.answers = [];
  browser.portal.asked.length = 0;

  const tabs = [browser.tab(), browser.tab()];
  await Promise.all(tabs.map((tab) => tab.openFor('grace')));
  await Promise.all(tabs.map((tab) => tab.retry()));
  await Promise.all(tabs.map((tab) => tab.retry()));
  assert.deepEqual(browser.portal.asked, ids.map((record) => record.id));
  assert.equal(browser.portal.rows.size, 50);
  assert.equal(browser.phone.kept.size, 0);
});
