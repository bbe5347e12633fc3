// What of the warning signs is kept on this device. Shared by the worker, which answers from it, and by the portal's pages, which renew it.
const keptSigns = (() => {
  const NAME = 'warning-signs-2';
  /** The page says by this header that it names the numbers of a clinic: whoever asked for it was signed in. */
  const NUMBERS = 'Steadyback-Numbers';

  const isOfClinic = (response) => response?.headers.get(NUMBERS) === 'clinic';

  /** What is kept now; before the first of it came, what an older release kept. */
  const find = async (path) => (await (await caches.open(NAME)).match(path)) ?? caches.match(path);

  return {
    find,

    /** Without sign-in the page names no clinic's numbers; then it does not take the place of one that does. */
    async keep(path, response) {
      if (!response.ok || response.redirected) {
        return;
      }
      const cache = await caches.open(NAME);
      const before = await find(path);
      if (isOfClinic(before) && !isOfClinic(response) && response.headers.has(NUMBERS)) {
        await cache.put(path, before);
      } else {
        await cache.put(path, response);
      }
    },

    async forgetOlder() {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith('warning-signs-') && name !== NAME).map((name) => caches.delete(name)));
    },
  };
})();
