/**
 * What a tick on "Stop here for now" leads to, from the table that the page holds: no network, no clock, no screen. The server grades by
 * the same table (fact sheet 2.9) and has the last word where it knows more.
 */
import { texts } from '../text/texts.ts';
import type { WatchWords } from './watch-words';
import { enumerated } from './words.ts';

const PLAYER = texts('player');
const SAY = texts('player-stop');

/** Most urgent first. */
export type Level = 'EMERGENCY' | 'SAME_DAY' | 'URGENT' | 'CLINICIAN_FIRST';

export type Answer = 'YES' | 'NO' | 'NOT_SURE';

export interface Phone {
  label: string;
  number: string;
}

/** A clinician's finding: yes, but neither new nor changed, keeps that decision. */
export interface Found {
  words: string;
  by: string;
  /** As 2026-06-15. */
  day: string;
}

export interface Sign {
  name: string;
  label: string;
  ask: 'WHICH' | 'YES_NO' | 'NOTHING';
  question: string | null;
  which: { id: string; label: string }[];
  ringIf: string;
  getHelp: 'GO' | 'RING';
  yes: Level;
  /** null = no stop. */
  no: Level | null;
  /** What a clinician found when it was said before. Absent in days kept by an older page. */
  found?: Found | null;
}

export interface Page {
  title: string;
  text: string;
  say: string;
}

export type PageName = 'EMERGENCY_GO' | 'EMERGENCY_RING' | 'SAME_DAY' | 'MATERNITY' | 'CLINICIAN_FIRST' | 'NO_STOP';

/** Those on a stop. */
export type StopPage = Exclude<PageName, 'NO_STOP'>;

/** The most urgent first; whoever must not drive must not drive with a second sign either. */
export const STOP_PAGES: readonly StopPage[] = ['EMERGENCY_RING', 'EMERGENCY_GO', 'MATERNITY', 'SAME_DAY', 'CLINICIAN_FIRST'];

export interface Safety {
  /** Comes before the emergency number, where that is what fits best. */
  first?: Phone | null;
  emergency: Phone;
  /** The emergency number of the country where the device is, if that is another one. */
  abroad: Phone | null;
  urgent: Phone | null;
  crisis: Phone | null;
  maternity: Phone | null;
  clinic: Phone | null;
  signs: Sign[];
  pages: Record<PageName, Page>;
  /** Words in a free text that open a question; absent in days kept by an older page. */
  watch?: WatchWords;
}

/** A sign that was ticked. */
export interface Ticked {
  readonly name: string;
  /** To its one question; null = left out, which counts as yes. */
  readonly answer: Answer | null;
  /** Of C1 to C4; may stay empty. */
  readonly which: readonly string[];
}

export type StopSaid = string | { name: string; answer: Answer | string[] };

/** Without an answer for so long, the question counts as left out, and what was ticked goes out. */
export const LEFT_OUT_AFTER_MS = 60_000;

export const SOMETHING_ELSE = 'something_else';
export const RED_FLAG = 'red_flag';
const PREGNANCY = 'pregnancy_sign';

const URGENCY: readonly Level[] = ['EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST'];

export function signNamed(safety: Safety, name: string): Sign | undefined {
  return safety.signs.find((sign) => sign.name === name);
}

/** "You stopped: Chest pain or pressure": stands beside what was done, in the words of the list. */
export function stoppedWords(names: readonly string[], safety: Safety): string {
  return SAY.youStopped({ signs: enumerated(names.map((name) => signNamed(safety, name)?.label ?? name).sort()) });
}

export function isTicked(ticks: readonly Ticked[], name: string): boolean {
  return ticks.some((tick) => tick.name === name);
}

export function tick(ticks: readonly Ticked[], name: string): readonly Ticked[] {
  return isTicked(ticks, name) ? ticks : [...ticks, { name, answer: null, which: [] }];
}

/** Before it was sent; afterwards only a clinician may take it back. */
export function untick(ticks: readonly Ticked[], name: string): readonly Ticked[] {
  return ticks.filter((one) => one.name !== name);
}

export function answer(ticks: readonly Ticked[], name: string, given: Answer | null): readonly Ticked[] {
  return ticks.map((one) => (one.name === name ? { ...one, answer: given } : one));
}

export function toggleWhich(ticks: readonly Ticked[], name: string, id: string): readonly Ticked[] {
  return ticks.map((one) =>
    one.name !== name
      ? one
      : { ...one, which: one.which.includes(id) ? one.which.filter((other) => other !== id) : [...one.which, id].sort() },
  );
}

/** Null is no stop. A sign that the table does not know is the most urgent. */
export function levelOf(safety: Safety, ticked: Ticked): Level | null {
  const sign = signNamed(safety, ticked.name);
  if (!sign) {
    return 'EMERGENCY';
  }
  return sign.ask === 'YES_NO' && ticked.answer === 'NO' ? sign.no : sign.yes;
}

export function moreUrgent(level: string | null | undefined, than: Level | null): level is Level {
  const at = URGENCY.indexOf(level as Level);
  return at >= 0 && (than === null || at < URGENCY.indexOf(than));
}

/** Whether an emergency was ticked besides this sign: no question on another one speaks weaker than that. */
export function standsAlready(safety: Safety, ticks: readonly Ticked[], name: string): boolean {
  return (
    highest(
      safety,
      ticks.filter((one) => one.name !== name),
    ) === 'EMERGENCY'
  );
}

/** The highest wins; null when nothing of it is a stop. */
export function highest(safety: Safety, ticks: readonly Ticked[]): Level | null {
  return ticks.reduce<Level | null>((so, ticked) => {
    const level = levelOf(safety, ticked);
    return moreUrgent(level, so) ? level : so;
  }, null);
}

export function pageFor(safety: Safety, ticks: readonly Ticked[]): PageName {
  const level = highest(safety, ticks);
  if (level === 'EMERGENCY') {
    const emergencies = ticks.filter((ticked) => levelOf(safety, ticked) === 'EMERGENCY');
    return emergencies.some((ticked) => signNamed(safety, ticked.name)?.getHelp !== 'GO') ? 'EMERGENCY_RING' : 'EMERGENCY_GO';
  }
  if (level === 'SAME_DAY') {
    return isTicked(ticks, PREGNANCY) ? 'MATERNITY' : 'SAME_DAY';
  }
  return level === null ? 'NO_STOP' : 'CLINICIAN_FIRST';
}

/** The page of what was ticked, where it is a stop. */
export function adviceOn(safety: Safety, ticks: readonly Ticked[]): StopPage | null {
  const page = pageFor(safety, ticks);
  return page === 'NO_STOP' ? null : page;
}

/** The page of a level that the server found more urgent; why is not known here, so an emergency is rung for. */
export function pageOfLevel(level: Level): StopPage {
  return level === 'EMERGENCY' ? 'EMERGENCY_RING' : level === 'SAME_DAY' ? 'SAME_DAY' : 'CLINICIAN_FIRST';
}

/** Where the device is in another country, the number of that one, and beside it the clinic's. */
export function emergencyCalls(safety: Safety): Phone[] {
  return present(safety.first, safety.abroad, safety.emergency);
}

/** Whom to ring at this level, the one that fits best first; the emergency number stands below the lower ones anyway. */
export function callsFor(safety: Safety, level: Level | null, ticks: readonly Ticked[]): Phone[] {
  switch (level) {
    case 'EMERGENCY':
      return emergencyCalls(safety);
    case 'SAME_DAY':
      return present(isTicked(ticks, PREGNANCY) ? safety.maternity : null, safety.urgent, safety.clinic);
    case 'URGENT':
    case 'CLINICIAN_FIRST':
      return present(safety.clinic, safety.urgent);
    default:
      return [];
  }
}

/**
 * Whom to ring while a gate is closed, by its action: above the plan as beside the portal's pages. Nobody, where nobody has to be rung
 * for it.
 *
 * @param advice the same numbers as on its page; absent in days kept by an older page
 */
export function callsAtGate(safety: Safety, action: string, advice?: PageName | null): Phone[] {
  if (advice) {
    return callsOn(safety, advice);
  }
  switch (action) {
    case 'EMERGENCY':
      return emergencyCalls(safety);
    case 'SAME_DAY':
      return present(safety.urgent, safety.clinic, safety.abroad, safety.emergency);
    case 'STOPPED':
    case 'URGENT':
    case 'CLINICIAN_FIRST':
      return present(safety.clinic, safety.urgent, safety.abroad, safety.emergency);
    default:
      return [];
  }
}

/** Whom to ring on a page of advice, in the order of the portal's own pages. */
export function callsOn(safety: Safety, advice: PageName): Phone[] {
  const { abroad, emergency, urgent, clinic } = safety;
  switch (advice) {
    case 'EMERGENCY_GO':
    case 'EMERGENCY_RING':
      return emergencyCalls(safety);
    case 'MATERNITY':
      return present(safety.maternity, urgent, clinic, abroad, emergency);
    case 'SAME_DAY':
      return present(urgent, clinic, abroad, emergency);
    default:
      return present(clinic, urgent, abroad, emergency);
  }
}

function present(...phones: (Phone | null | undefined)[]): Phone[] {
  const seen = new Set<string>();
  return phones.filter((phone): phone is Phone => {
    const fresh = Boolean(phone) && !seen.has(phone!.number);
    if (phone) {
      seen.add(phone.number);
    }
    return fresh;
  });
}

export function dialled(number: string): string {
  return `tel:${number.replace(/[^0-9+*#]/g, '')}`;
}

/** What was ticked now, in words to say on the telephone, the most urgent first. Nothing that was said at another time. */
export function toSay(safety: Safety, ticks: readonly Ticked[], words: string): { sign: string; more: string }[] {
  return [...ticks]
    .map((ticked) => ({ ticked, at: urgencyOf(levelOf(safety, ticked)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ ticked }) => spoken(signNamed(safety, ticked.name), ticked, words));
}

function urgencyOf(level: Level | null): number {
  return level === null ? URGENCY.length : URGENCY.indexOf(level);
}

function spoken(sign: Sign | undefined, ticked: Ticked, words: string): { sign: string; more: string } {
  if (!sign) {
    return { sign: ticked.name, more: '' };
  }
  if (sign.ask === 'WHICH') {
    return { sign: sign.label, more: enumerated(sign.which.filter((one) => ticked.which.includes(one.id)).map((one) => one.label)) };
  }
  const own = ticked.name === SOMETHING_ELSE && words.trim() ? PLAYER.quoted({ words: words.trim() }) : sign.label;
  return { sign: own, more: ticked.answer === null || !sign.question ? '' : `${sign.question} ${SAY.answer({ answer: ticked.answer })}` };
}

/** In the order in which they are offered. */
export const ANSWERS: readonly Answer[] = ['NO', 'YES', 'NOT_SURE'];

/** As it is stored: a name, with the answer to its question unless that was left out. */
export function said(ticks: readonly Ticked[]): StopSaid[] {
  return ticks.map((ticked) => {
    if (ticked.which.length > 0) {
      return { name: ticked.name, answer: [...ticked.which] };
    }
    return ticked.answer === null ? ticked.name : { name: ticked.name, answer: ticked.answer };
  });
}
