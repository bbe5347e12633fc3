// The patient's worker is switched off: what was kept goes, and so does it. Browsers ask for this file with the next page, at the latest
// after a day.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('patient-')).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
