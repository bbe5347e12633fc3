/** On the page of the day: where a session was left in the middle, the button that starts one says where it goes on. */
import { texts } from '../text/texts.ts';
import { SessionLeftOpen, tabStore } from './left-open.ts';

const SAY = texts('player');

class GoOn extends HTMLElement {
  connectedCallback(): void {
    const { patient = '', day = '', done = '' } = this.dataset;
    const place = new SessionLeftOpen(tabStore()).exerciseLeft(patient, day, done.split(' '));
    const start = this.parentElement?.querySelector<HTMLAnchorElement>('a.big-action');
    if (place && start) {
      start.textContent = SAY.goOnExercise({ at: place.at, of: place.of });
    }
  }
}

customElements.define('steady-go-on', GoOn);
