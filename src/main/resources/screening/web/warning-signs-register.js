// Keeps the warning signs on this device. The worker answers for that one page only.
if ('serviceWorker' in navigator) {
  const address = (name) => new URL(name, document.baseURI);
  navigator.serviceWorker
    .register(address('warning-signs-worker.js'), { scope: address('warning-signs').pathname })
    .catch(() => {
      // without it the page still opens while there is a network
    });
}
