/** On the page without a network: once the portal can be reached again it says so, with the way to it. Nothing is taken from under a hand. */
import { texts } from '../text/texts';

const SAY = texts('connection');

const LOOK_AGAIN_MS = 10_000;

async function look(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.portal-back');
  if (place?.hidden && (await answers())) {
    const link = document.createElement('a');
    // this very address, made by the portal
    link.href = location.href;
    link.className = 'button';
    link.textContent = SAY.open();
    place.append(SAY.back(), ' ', link);
    place.hidden = false;
  } else if (place?.hidden) {
    setTimeout(() => void look(), LOOK_AGAIN_MS);
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('/icons/favicon.svg', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

void look();
