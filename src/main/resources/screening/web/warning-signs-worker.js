// The warning signs: from the network where there is one, from this device where not. Nothing else passes through here.
importScripts('warning-signs-kept.js');

const FILES = ['warning-signs', 'warning-signs.css', 'warning-signs-register.js', 'warning-signs-kept.js', 'styles/tokens.css', 'icons/favicon.svg'].map(
  (file) => new URL(file, self.location).pathname,
);
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  const fresh = FILES.map(async (file) => {
    const answer = await fetch(new Request(file, { cache: 'reload' }));
    if (!answer.ok) {
      throw new Error(`${file}: ${answer.status}`);
    }
    await keptSigns.keep(file, answer);
  });
  event.waitUntil(Promise.all(fresh).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(keptSigns.forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === self.location.origin && FILES.includes(pathname)) {
    event.respondWith(answer(event.request, pathname));
  }
});

async function answer(request, pathname) {
  const kept = await keptSigns.find(pathname);
  const asked = fetch(request).then((response) => {
    void keptSigns.keep(pathname, response.clone());
    return response.ok || !kept ? response : kept;
  });
  if (!kept) {
    return asked;
  }
  // a network that does not answer is no network
  const waited = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked.catch(() => kept), waited]);
}
