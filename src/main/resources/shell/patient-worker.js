// Answers for the patient's pages where there is no network, from what it keeps of this release: one page that stands for itself, and all
// that it is made of (ADR 0056). Pages of the portal pass through; nothing of them is kept. RELEASE, PAGE and FILES stand above.
const PREFIX = 'patient-release-';
const RELEASE_CACHE = PREFIX + RELEASE;

/** A network that does not answer is no network. */
const PATIENCE = 8000;
const TOO_BUSY = [502, 503, 504];

self.addEventListener('install', (event) => event.waitUntil(keepRelease().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    if (pathname === '/me' || pathname.startsWith('/me/')) {
      event.respondWith(page(request));
    }
  } else if (pathname.startsWith('/VAADIN/build/') || searchParams.has('release') || (pathname.startsWith('/figures/') && searchParams.has('v'))) {
    event.respondWith(kept(request));
  }
});

/** All or nothing. The page comes last, and says of which release it is: where a newer one was put up meanwhile, that is kept the next time. */
async function keepRelease() {
  const cache = await caches.open(RELEASE_CACHE);
  try {
    await Promise.all(FILES.map((file) => keep(cache, file)));
    const answer = await keep(cache, PAGE);
    if (answer.headers.get('Steadyback-Release') !== RELEASE) {
      throw new Error('another release');
    }
  } catch (fault) {
    await caches.delete(RELEASE_CACHE);
    throw fault;
  }
}

async function keep(cache, file) {
  // what has its digest in its name may come from what the browser has already
  const answer = await fetch(new Request(file, { cache: file.startsWith('/VAADIN/build/') ? 'default' : 'no-cache' }));
  if (!answer.ok || answer.redirected) {
    throw new Error(`${file}: ${answer.status}`);
  }
  await cache.put(file, answer.clone());
  return answer;
}

/** The release before this one stays, for a page of it may be open. */
async function forgetOlder() {
  const releases = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== RELEASE_CACHE);
  await Promise.all(releases.slice(0, -1).map((name) => caches.delete(name)));
}

async function page(request) {
  const without = async () => (await caches.open(RELEASE_CACHE)).match(PAGE);
  const asked = fetch(request).then(async (answer) => (TOO_BUSY.includes(answer.status) && (await without())) || answer);
  const waited = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(without);
  return Promise.race([asked.catch(without), waited.then((found) => found ?? asked)]).then((answer) => answer ?? Response.error());
}

/** Under these names there is never anything else: of whichever release they are, they fit. */
async function kept(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}
