/** The day as it is with what was recorded on this phone and is not at the portal yet: nobody is asked twice for what was done. Pure. */
import type { MorningBody, SessionBody, Today } from './api';
import type { KeptRecord } from './records';

/** @param records of the person whose day it is */
export function withWaiting(today: Today, records: readonly KeptRecord[]): Today {
  const waits = records.filter((record) => record.refused === null);
  return withMorning(withBouts(today, waits), waits);
}

function withBouts(today: Today, waits: readonly KeptRecord[]): Today {
  const session = today.session;
  const known = today.done.map((entry) => entry.id);
  const more = waits.filter(({ id, to, body }) => to === 'sessions' && isBout(body, today.date) && !known.includes(id)).length;
  if (session === null || more === 0) {
    return today;
  }
  const boutsDone = Math.min(session.boutsDone + more, session.boutsPlanned);
  return { ...today, session: { ...session, boutsDone, bout: Math.min(boutsDone + 1, session.boutsPlanned) } };
}

function isBout(body: SessionBody | MorningBody, date: string): boolean {
  return 'planned' in body && body.planned?.date === date && body.corrects === null;
}

/** The answer that was given last counts, here as at the portal. */
function withMorning(today: Today, waits: readonly KeptRecord[]): Today {
  const asked = today.morningAnswered ?? today.openMorningQuestion;
  const answer = waits.flatMap(({ to, body }) => (to === 'mornings' && body.date === asked?.date ? [body] : [])).at(-1);
  if (!asked || !answer) {
    return today;
  }
  return { ...today, openMorningQuestion: null, morningAnswered: { date: answer.date, pain: answer.pain, text: asked.text, words: '' } };
}

/** Whether what is known of a morning is on this phone only. */
export function morningWaits(date: string, records: readonly KeptRecord[]): boolean {
  return records.some(({ to, body, refused }) => to === 'mornings' && body.date === date && refused === null);
}
