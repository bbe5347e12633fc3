/**
 * Vaadin's connection indicator stands outside the page's landmarks and says what it says to eyes only. It is a status
 * message: named as one, screen readers tell when the connection is lost and back, and it needs no landmark.
 */
const TAG = 'vaadin-connection-indicator';

function name(): boolean {
  const indicator = document.querySelector(TAG);
  indicator?.setAttribute('role', 'status');
  return indicator !== null;
}

if (!name()) {
  const watch = new MutationObserver(() => name() && watch.disconnect());
  watch.observe(document.documentElement, { childList: true, subtree: true });
}

export {};
