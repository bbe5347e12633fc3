// The warning signs: from the network where there is one, from this device where not. Nothing else passes through here.
const CACHE = 'warning-signs-1';
const FILES = ['warning-signs', 'warning-signs.css', 'warning-signs-register.js', 'styles/tokens.css', 'icons/favicon.svg'].map(
  (file) => new URL(file, self.location).pathname,
);
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('warning-signs-') && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === self.location.origin && FILES.includes(pathname)) {
    event.respondWith(answer(event.request, pathname));
  }
});

async function answer(request, pathname) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(pathname);
  const asked = fetch(request).then((response) => {
    if (response.ok && !response.redirected) {
      void cache.put(pathname, response.clone());
    }
    return response.ok || !kept ? response : kept;
  });
  if (!kept) {
    return asked;
  }
  // a network that does not answer is no network
  const waited = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked.catch(() => kept), waited]);
}
