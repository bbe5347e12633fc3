import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const WORKER = readFileSync(new URL('../../src/main/resources/shell/patient-worker.js', import.meta.url), 'utf8');
const OFF = readFileSync(new URL('../../src/main/resources/shell/patient-worker-off.js', import.meta.url), 'utf8');
const HOME = 'https://portal.test';

type Answer = { status: number; text: string; headers: Headers; ok: boolean; redirected: boolean; clone(): Answer };

function answer(text: string, status = 200, headers = {}): Answer {
  const made: Answer = { status, text, headers: new Headers(headers), ok: status < 400, redirected: false, clone: () => made };
  return made;
}

/** What a browser keeps of the site, whichever worker asks. */
class Caches {
  readonly kept = new Map<string, Map<string, Answer>>();

  async open(name: string) {
    const files = this.kept.get(name) ?? this.kept.set(name, new Map()).get(name)!;
    return {
      match: async (asked: string) => files.get(new URL(asked, HOME).href),
      put: async (asked: string, found: Answer) => void files.set(new URL(asked, HOME).href, found),
    };
  }

  async match(asked: string) {
    return [...this.kept.values()].map((files) => files.get(asked)).find((found) => found);
  }

  async keys() {
    return [...this.kept.keys()];
  }

  async delete(name: string) {
    return this.kept.delete(name);
  }
}

/** The portal as it is put up now: what it answers by address. */
class Portal {
  release = 'A';
  up = true;
  busy = false;
  answers = new Map<string, Answer>();

  async fetch(address: string): Promise<Answer> {
    if (!this.up) {
      throw new TypeError('no network');
    }
    const path = address.replace(HOME, '');
    if (this.busy) {
      return answer('busy', 503);
    }
    if (path === '/patient-offline') {
      return answer(`page of ${this.release}`, 200, { 'Steadyback-Release': this.release });
    }
    return this.answers.get(path) ?? (path.startsWith('/VAADIN/build/') && !path.includes(this.release) ? answer('gone', 404) : answer(`${path} of ${this.release}`));
  }
}

/** A worker of a release in a browser. */
function worker(release: string, portal: Portal, caches: Caches, source = WORKER) {
  const heard = new Map<string, (event: object) => void>();
  const done: string[] = [];
  const timers: (() => void)[] = [];
  const context = {
    self: {
      addEventListener: (kind: string, listener: (event: object) => void) => heard.set(kind, listener),
      skipWaiting: async () => done.push('skipWaiting'),
      clients: { claim: async () => done.push('claim') },
      registration: { unregister: async () => done.push('unregister') },
    },
    location: { origin: HOME },
    caches,
    fetch: (asked: { url: string }) => portal.fetch(asked.url),
    Request: class {
      readonly url: string;
      constructor(path: string) {
        this.url = HOME + path;
      }
    },
    Response: { error: () => answer('error', 0) },
    URL,
    setTimeout: (run: () => void) => timers.push(run),
  };
  const head = `const RELEASE = '${release}'; const PAGE = '/patient-offline'; const FILES = ['/VAADIN/build/player-${release}.js', '/styles/player.css?release=${release}'];\n`;
  vm.runInNewContext(head + source, context);
  const event = async (kind: string) => {
    let waits: Promise<unknown> = Promise.resolve();
    heard.get(kind)?.({ waitUntil: (work: Promise<unknown>) => (waits = work) });
    await waits;
  };
  return {
    done,
    timers,
    install: () => event('install'),
    activate: () => event('activate'),
    /** Null: it passes through. */
    async ask(path: string, mode = 'no-cors', method = 'GET'): Promise<string | null> {
      let given: Promise<Answer> | null = null;
      const url = path.startsWith('http') ? path : HOME + path;
      heard.get('fetch')?.({ request: { url, mode, method }, respondWith: (one: Promise<Answer>) => (given = one) });
      return given === null ? null : (await (given as Promise<Answer>)).text;
    },
  };
}

async function installed(release: string, portal: Portal, caches: Caches) {
  portal.release = release;
  const one = worker(release, portal, caches);
  await one.install();
  await one.activate();
  return one;
}

test('with a network the portal makes the page; without one, or while it is too busy, the kept page stands in its place', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  const one = await installed('A', portal, caches);
  assert.deepEqual(one.done, ['skipWaiting', 'claim']);
  assert.equal(await one.ask('/me/plan', 'navigate'), '/me/plan of A');
  portal.busy = true;
  assert.equal(await one.ask('/me', 'navigate'), 'page of A');
  portal.up = false;
  assert.equal(await one.ask('/me/session?begin', 'navigate'), 'page of A');
  assert.equal(await one.ask('/VAADIN/build/player-A.js'), '/VAADIN/build/player-A.js of A');
  assert.equal(await one.ask('/styles/player.css?release=A'), '/styles/player.css?release=A of A');
});

test('a network that does not answer is no network', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  const one = await installed('A', portal, caches);
  portal.fetch = () => new Promise(() => undefined);
  const asked = one.ask('/me', 'navigate');
  one.timers.forEach((run) => run());
  assert.equal(await asked, 'page of A');
});

test('nothing that is somebody’s is kept, and nothing else is answered for', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  const one = await installed('A', portal, caches);
  await one.ask('/me', 'navigate');
  assert.deepEqual([...caches.kept.values()].flatMap((files) => [...files.keys()]).sort(), [
    `${HOME}/VAADIN/build/player-A.js`,
    `${HOME}/patient-offline`,
    `${HOME}/styles/player.css?release=A`,
  ]);
  for (const [path, mode, method] of [['/api/me/today'], ['/clinic', 'navigate'], ['/menu', 'navigate'], ['/login', 'navigate'], ['/styles/player.css'], ['/figures/x.svg'], ['/me', 'cors', 'POST'], ['https://other.test/VAADIN/build/x.js']]) {
    assert.equal(await one.ask(path, mode, method), null, path);
  }
});

test('pictures that were kept are there', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  const one = await installed('A', portal, caches);
  await (await caches.open('patient-pictures')).put('/figures/bridge.svg?v=1', answer('bridge'));
  portal.up = false;
  assert.equal(await one.ask('/figures/bridge.svg?v=1'), 'bridge');
});

test('an update never mixes two releases: the page and its files are of one, and an open page of the one before still finds its own', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  await installed('A', portal, caches);
  const next = await installed('B', portal, caches);
  portal.up = false;
  assert.equal(await next.ask('/me', 'navigate'), 'page of B');
  assert.equal(await next.ask('/VAADIN/build/player-A.js'), '/VAADIN/build/player-A.js of A');

  portal.up = true;
  const last = await installed('C', portal, caches);
  portal.up = false;
  assert.equal(await last.ask('/me', 'navigate'), 'page of C');
  assert.deepEqual(await caches.keys(), ['patient-release-B', 'patient-release-C']);
});

test('a release that is not there as a whole is not taken, and the one before goes on', async () => {
  for (const fault of [
    (portal: Portal) => portal.answers.set('/styles/player.css?release=B', answer('', 404)),
    (portal: Portal) => (portal.release = 'C'), // put up in the middle of it
  ]) {
    const [portal, caches] = [new Portal(), new Caches()];
    const before = await installed('A', portal, caches);
    portal.release = 'B';
    const broken = worker('B', portal, caches);
    fault(portal);
    await assert.rejects(broken.install());
    assert.deepEqual(broken.done, []);
    portal.up = false;
    assert.equal(await before.ask('/me', 'navigate'), 'page of A');
  }
});

test('switched off, it goes and takes what it kept with it, and no more', async () => {
  const [portal, caches] = [new Portal(), new Caches()];
  await installed('A', portal, caches);
  await caches.open('warning-signs-2');
  await caches.open('patient-pictures');
  const off = worker('A', portal, caches, OFF);
  await off.install();
  await off.activate();
  assert.deepEqual(await caches.keys(), ['warning-signs-2']);
  assert.deepEqual(off.done, ['skipWaiting', 'unregister']);
  assert.equal(await off.ask('/me', 'navigate'), null);
});
