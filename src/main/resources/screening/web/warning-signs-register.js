// Keeps the warning signs on this device. The worker answers for that one page only.
if ('serviceWorker' in navigator && 'caches' in self) {
  // from the root: a page such as that of a one-time link lies deeper, and has no base of its own
  const address = (name) => new URL(`/${name}`, location.origin);
  const page = address('warning-signs');
  // where the device is: another country's emergency number stands beside the clinic's
  const here = address(`warning-signs?zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone ?? '')}`);
  navigator.serviceWorker
    .register(address('warning-signs-worker.js'), { scope: page.pathname })
    // whoever has just signed in has the numbers of that clinic from now on
    .then(() => fetch(here, { cache: 'reload' }))
    .then((response) => keptSigns.keep(page.pathname, response))
    .catch(() => {
      // without it the page still opens while there is a network
    });
}
