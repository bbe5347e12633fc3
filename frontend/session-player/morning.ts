/** Which morning is asked about, and how its answer is said. Pure: no page, no clock, no network. */
import { texts } from '../text/texts.ts';
import type { Today } from './api';

const SAY = texts('player');

export interface Asked {
  readonly date: string;
  readonly text: string;
}

/** What was answered, and how it compares with the usual in the server's words; empty where it has none yet. */
export interface Answered extends Asked {
  readonly pain: number;
  readonly words: string;
}

/** An answer that is opened again is asked with its own question; else what is open. */
export function morningAsked(today: Today, answered: Answered | null): Asked | null {
  return answered ? { date: answered.date, text: answered.text } : today.openMorningQuestion;
}

/** "This morning: 3, your usual." */
export function morningLine(answered: Answered): string {
  const { pain, words } = answered;
  return words ? SAY.thisMorningThat({ pain, words }) : SAY.thisMorning({ pain });
}

/** Until midnight where the patient lives. */
export function stillThatDay(answered: Answered, zone: string, now: Date): boolean {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now) === answered.date;
}
