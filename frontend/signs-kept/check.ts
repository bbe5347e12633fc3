/**
 * A check before a flare, as it stands on the page: what counts of it, which page it leads to, and what is kept of it on the device. No
 * screen, no network, no clock. The portal counts in the same way (`TellSigns`) and has the last word.
 */
import type { SignsBody, WeeklyBody } from '../session-player/api';
import type { KeptStop } from '../session-player/kept-stops';
import { RED_FLAG, SOMETHING_ELSE, answer, callsOn, highest, isTicked, pageFor, said, signNamed, tick } from '../session-player/safety.ts';
import type { Page, PageName, Phone, Safety, Ticked } from '../session-player/safety';
import { opened } from '../session-player/watch-words.ts';

/** In the list like a sign; for the portal a question of the screen. */
export const FEVER = 'fever';

export interface Check {
  /** With the answers as they stand, fever among them. */
  readonly ticks: readonly Ticked[];
  /** Of these: neither new nor changed since a clinician looked into it. */
  readonly asBefore: readonly string[];
  /** What "something else" is, in the patient's words. */
  readonly words: string;
  /** The words to which every question that they open was answered; null = none were. */
  readonly answered: string | null;
}

export const NOTHING: Check = { ticks: [], asBefore: [], words: '', answered: null };

/** What counts when nothing more is answered: left out is a yes, and "as before" is an answer only where a clinician has found something. */
export function counting(check: Check, safety: Safety): readonly Ticked[] {
  const open = hasOpenWords(check, safety);
  const asYes = open && check.ticks.some((one) => one.name === SOMETHING_ELSE && one.answer === 'NO') ? answer(check.ticks, SOMETHING_ELSE, null) : check.ticks;
  const all = open && opened(check.words, safety.watch).includes('saddle') ? tick(asYes, RED_FLAG) : asYes;
  return all.filter((one) => !isAsBefore(one.name, check, safety, open));
}

function hasOpenWords(check: Check, safety: Safety): boolean {
  if (!isTicked(check.ticks, SOMETHING_ELSE) || check.answered === check.words) {
    return false;
  }
  const about = opened(check.words, safety.watch);
  return about.includes('selfHarm') || (about.includes('saddle') && !isTicked(check.ticks, RED_FLAG)) || isAboutASign(check.words, safety);
}

/** Chest pain, a foot that drags: such words, too, are asked about before "it has passed" is an answer. */
function isAboutASign(words: string, safety: Safety): boolean {
  const sign = safety.watch?.sign ?? [];
  return opened(words, { saddle: sign, selfHarm: [] }).length > 0;
}

function isAsBefore(name: string, check: Check, safety: Safety, open: boolean): boolean {
  return check.asBefore.includes(name) && !(open && name === SOMETHING_ELSE) && Boolean(signNamed(safety, name)?.found);
}

/** One thing only: its way back takes it away. */
export function isOne(check: Check, safety: Safety): boolean {
  return check.ticks.filter((one) => !isAsBefore(one.name, check, safety, false)).length === 1;
}

/** As it is sent; what counts of it the portal finds by itself. */
export function bodyOf(check: Check, id: string, saidAt: string): SignsBody {
  const signs = check.ticks.filter((one) => one.name !== FEVER);
  return {
    id,
    saidAt,
    stopSymptoms: said(signs),
    asBefore: [...check.asBefore],
    fever: signs.length < check.ticks.length,
    note: isTicked(check.ticks, SOMETHING_ELSE) ? check.words : '',
    noteAnswered: check.answered === check.words,
  };
}

/** The same of the list of the weekly check. */
export function weeklyOf(check: Check, id: string, saidAt: string): WeeklyBody {
  return { id, saidAt, ticked: check.ticks.map((one) => one.name) };
}

/** Thoughts of self-harm, told in the weekly check: where nothing else was, their own kind words and line stand in the place of all others. */
export interface Talk {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly line: Phone | null;
}

export function withKindWords(safety: Safety, ticks: readonly Ticked[], talk: Talk | null): Safety {
  if (talk === null || !isTicked(ticks, talk.name)) {
    return safety;
  }
  const alone = ticks.length === 1;
  const own = (page: Page): Page => (alone ? { title: talk.title, text: talk.text, say: page.say } : { ...page, text: `${page.text} ${talk.text}` });
  const pages = { ...safety.pages, EMERGENCY_GO: own(safety.pages.EMERGENCY_GO), EMERGENCY_RING: own(safety.pages.EMERGENCY_RING) };
  return { ...safety, pages, first: alone ? talk.line : null };
}

export interface Whose {
  readonly kind: 'signs' | 'weekly';
  readonly patient: string;
  readonly check: string;
  readonly tab: string;
}

/**
 * What is kept on the device; null where nothing of it stops.
 *
 * @param since when the first of it was ticked
 */
export function keptOf(check: Check, safety: Safety, whose: Whose, now: number, final: boolean, since = now): KeptStop | null {
  const counts = counting(check, safety);
  const level = highest(safety, counts);
  if (level === null) {
    return null;
  }
  const advice: PageName = pageFor(safety, counts);
  return {
    patient: whose.patient,
    tab: whose.tab,
    at: now,
    level,
    advice,
    page: safety.pages[advice],
    calls: callsOn(safety, advice),
    final,
    to: whose.kind,
    body: (whose.kind === 'weekly' ? weeklyOf : bodyOf)(check, whose.check, new Date(since).toISOString()),
  };
}
