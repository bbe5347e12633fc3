/** What a page that was opened before may still offer, by what is known last. Pure. */
import type { DueSession, Today } from './api';
import type { StopPage } from './safety';

/** What is advised on a stop that this page sent, or is about to send: it shuts the gate before the server has said so. */
export type OwnStop = StopPage | null;

/** Nothing at all may be offered. */
export function isShut(today: Today | null, stop: OwnStop): boolean {
  return stop !== null || (today !== null && today.session !== null && !today.session.mayExercise);
}

/** Something is to be done now: allowed, asked, and not done yet. */
export function isDue(session: DueSession | null, stop: OwnStop): session is DueSession {
  return (
    stop === null && session !== null && session.mayExercise && session.items.length > 0 && session.boutsDone < session.boutsPlanned
  );
}

/**
 * Whether an exercise of a session that was begun before may still be offered. While the gate stands as it stood then, the whole session
 * does; once it has changed, only what it asks now.
 *
 * @param begunUnder the gate's action when the session was begun
 */
export function stillOffered(latest: Today, begunUnder: string, stop: OwnStop, prescriptionId: string): boolean {
  if (isShut(latest, stop)) {
    return false;
  }
  const session = latest.session;
  return session === null || session.gate.action === begunUnder || session.items.some((item) => item.prescriptionId === prescriptionId);
}
