/** What a page that was opened before may still offer, by what is known last. Pure. */
import { texts } from '../text/texts.ts';
import type { DueSession, Today } from './api';
import type { StopPage } from './safety';

const SAY = texts('player');

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

/** The levels at which the plan, or what was picked of it, may be done. */
const OPEN = ['OK', 'OK_WITH_CAUTIONS', 'SUPERVISED_ONLY'];

/**
 * The heading of the page that ends a session under way, and what stands below it: "stop" is said only while the plan waits, and never
 * beside the word that exercise is all right.
 *
 * @returns no sentence where the gate's own stands there, with whom to ring
 */
export function whyNotOn(today: Today, stop: OwnStop): { title: string; sentence: string | null } {
  const gate = today.session?.gate;
  if (isShut(today, stop) || (gate && !OPEN.includes(gate.action))) {
    return { title: SAY.pleaseStop(), sentence: null };
  }
  const picked = gate?.action === 'SUPERVISED_ONLY';
  return { title: SAY.planChanged(), sentence: picked ? SAY.notAskedBut({ sentence: gate.sentence }) : SAY.notAsked() };
}
