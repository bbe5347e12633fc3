import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { PlayerHistory } from './history.ts';
import { onPopState } from './pop-state.ts';

interface Entry {
  path: string;
  state: Record<string, unknown> | null;
}

/** A browser's history, with a router that asks before each step as the portal's does: it goes back by the difference of its numbers. */
class Browser {
  entries: Entry[] = [{ path: '/me', state: { idx: 0 } }];
  at = 0;
  reloads = 0;
  /** Where the router wants to go. */
  asked: string[] = [];
  private routerIndex = 0;
  private undoing = false;
  private journeys: number[] = [];

  open(path: string) {
    this.routerIndex += 1;
    this.push({ path, state: { idx: this.routerIndex } });
  }

  /** The router's own step, about which it has asked. */
  arrive(steps: number) {
    this.undoing = true;
    this.at += steps;
    this.pop();
  }

  /** The router writes its own entry over the current one. */
  replaceByRouter() {
    this.entries[this.at] = { path: this.entries[this.at].path, state: { idx: this.routerIndex } };
  }

  private push(entry: Entry) {
    this.entries = [...this.entries.slice(0, this.at + 1), entry];
    this.at += 1;
  }

  press(steps: number) {
    this.journeys.push(steps);
    while (this.journeys.length > 0) {
      const to = this.at + this.journeys.shift()!;
      if (to >= 0 && to < this.entries.length) {
        this.at = to;
        this.pop();
      }
    }
  }

  private pop() {
    let stopped = false;
    const event = { state: this.entries[this.at].state, stopImmediatePropagation: () => (stopped = true) };
    onPopState(event as unknown as PopStateEvent);
    if (stopped) {
      return;
    }
    if (this.undoing) {
      this.undoing = false;
      return;
    }
    const delta = (event.state as { idx: number }).idx - this.routerIndex;
    this.asked.push(this.entries[this.at].path);
    this.undoing = true;
    if (delta === 0) {
      this.reloads += 1;
    } else {
      this.journeys.push(-delta);
    }
  }

  /** Its own journeys under way come to nothing. @returns how many they were */
  drop(): number {
    return this.journeys.splice(0).length;
  }

  install() {
    const browser = this;
    Object.assign(globalThis, {
      history: {
        get state() {
          return browser.entries[browser.at].state;
        },
        pushState: (state: Entry['state']) => browser.push({ path: browser.entries[browser.at].path, state }),
        replaceState: (state: Entry['state']) => (browser.entries[browser.at] = { path: browser.entries[browser.at].path, state }),
        go: (steps: number) => browser.journeys.push(steps),
      },
      location: {
        get pathname() {
          return browser.entries[browser.at].path;
        },
      },
      document: { baseURI: 'http://localhost/' },
    });
  }
}

let browser: Browser;
let depth: number;
let history: PlayerHistory;

beforeEach(() => {
  browser = new Browser();
  browser.install();
  browser.open('/me/session');
  depth = 0;
  history = new PlayerHistory(
    () => depth,
    (to) => (depth = to),
  );
  history.open();
  history.sync();
});

function go(to: number) {
  depth = to;
  history.sync();
  browser.press(0);
}

test('back is the place before, and the router hears nothing of it', () => {
  go(1);
  go(2);
  go(3);
  browser.press(-1);
  assert.equal(depth, 2);
  browser.press(-1);
  browser.press(1);
  assert.equal(depth, 2);
  browser.press(-2);
  assert.equal(depth, 0);
  assert.deepEqual(browser.asked, []);
  assert.equal(browser.reloads, 0);
});

test('nothing reloads the page where the router has written over an entry', () => {
  browser.replaceByRouter();
  go(1);
  go(2);
  browser.replaceByRouter();
  go(3);
  assert.equal(browser.entries.length, 5, 'one entry a place');
  for (const expected of [2, 1, 0]) {
    browser.press(-1);
    assert.equal(depth, expected);
  }
  browser.replaceByRouter();
  browser.press(1);
  browser.press(-1);
  assert.equal(depth, 0);
  assert.deepEqual(browser.asked, []);
  assert.equal(browser.reloads, 0);
});

test('from the page itself back is the router’s, and its way to ask first is left to it', () => {
  go(1);
  browser.press(-1);
  browser.press(-1);
  assert.deepEqual(browser.asked, ['/me']);
  assert.equal(browser.entries[browser.at].path, '/me/session', 'it stands there again until the portal has answered');
  assert.equal(depth, 0);
  go(1);
  browser.press(-1);
  assert.equal(depth, 0);
  assert.deepEqual(browser.asked, ['/me']);
  assert.equal(browser.reloads, 0);
  browser.press(-1);
  assert.deepEqual(browser.asked, ['/me', '/me']);
});

test('a place that is less deep takes its entries back', () => {
  go(1);
  go(2);
  go(0);
  assert.equal(browser.at, 1);
  browser.press(-1);
  assert.deepEqual(browser.asked, ['/me']);
});

test('a way back under way is not begun twice', () => {
  go(1);
  go(2);
  depth = 1;
  history.sync();
  history.sync();
  browser.press(0);
  assert.equal(depth, 1);
});

test('a journey that the browser dropped is not waited for', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  go(1);
  go(2);
  depth = 1;
  history.sync();
  assert.equal(browser.drop(), 1);
  history.sync();
  assert.equal(browser.drop(), 0, 'it is still waited for');
  t.mock.timers.tick(500);
  history.sync();
  assert.equal(browser.drop(), 1);
});

test('another visit to the page is the router’s', () => {
  history.close();
  browser.open('/me');
  browser.open('/me/session');
  history.open();
  history.sync();
  browser.press(-2);
  assert.deepEqual(browser.asked, ['/me/session']);
});

test('nothing is written over the entry of another page', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  history.close();
  browser.open('/me');
  history = new PlayerHistory(
    () => depth,
    (to) => (depth = to),
  );
  history.open();
  history.sync();
  assert.deepEqual(browser.entries[browser.at].state, { idx: 2 });
  browser.arrive(-1);
  depth = 1;
  t.mock.timers.tick(50);
  assert.deepEqual(browser.entries.slice(1).map((entry) => entry.state), [{ idx: 1, playerDepth: 0 }, { idx: 1, playerDepth: 1 }], 'once it is there');
});

test('a player that is shown while the router is still on its way hears the next back', () => {
  history.close();
  browser.open('/me');
  history = new PlayerHistory(
    () => depth,
    (to) => (depth = to),
  );
  history.open();
  history.sync();
  browser.arrive(-1);
  go(1);
  browser.press(-1);
  assert.equal(depth, 0);
  assert.deepEqual(browser.asked, []);
  assert.equal(browser.reloads, 0);
});

test('once the player is gone it does nothing', () => {
  go(2);
  history.close();
  depth = 5;
  history.sync();
  assert.equal(browser.entries.length, 4);
});
