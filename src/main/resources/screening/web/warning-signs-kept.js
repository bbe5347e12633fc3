// What of the warning signs is kept on this device. Shared by the worker, which answers from it, and by the portal's pages, which renew it.
const keptSigns = (() => {
  const NAME = 'warning-signs-2';
  /** The page says by this header that it names the numbers of a clinic: whoever asked for it was signed in. */
  const NUMBERS = 'Steadyback-Numbers';

  /** Numbers of a clinic before those of nobody's; then those of the country where the device is. Less never takes the place of more. */
  const weight = (response) =>
    response ? (response.headers.get(NUMBERS) === 'clinic' ? 2 : 0) + (response.url.includes('zone=') ? 1 : 0) : 0;

  /** What is kept now; before the first of it came, what an older release kept. */
  const find = async (path) => (await (await caches.open(NAME)).match(path)) ?? caches.match(path);

  /** The worker and the pages keep side by side: one looks and puts after the other, where the browser can say whose turn it is. */
  const inTurn = (work) => (navigator.locks ? navigator.locks.request(NAME, work) : work());

  return {
    find,

    /** Without sign-in the page names no clinic's numbers, and opened by its address no country's: it does not take the place of more. */
    async keep(path, response) {
      if (!response.ok || response.redirected) {
        return;
      }
      await inTurn(async () => {
        const cache = await caches.open(NAME);
        const before = await find(path);
        await cache.put(path, response.headers.has(NUMBERS) && weight(response) < weight(before) ? before : response);
      });
    },

    async forgetOlder() {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith('warning-signs-') && name !== NAME).map((name) => caches.delete(name)));
    },
  };
})();
