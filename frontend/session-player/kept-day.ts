/**
 * The day for a phone without a network, out of what the portal said last: today's session again, or one of the seven days that follow it.
 * What the gate and the due questions said then holds. Pure.
 */
import type { AheadDay, DueSession, PlannedItem, SessionBody, Today } from './api';
import type { KeptRecord } from './records';
import { withWaiting } from './waiting-day.ts';

/** What the portal said, as it lies in the browser's database. */
export interface KeptDay {
  readonly patient: string;
  /** By this device's clock, in milliseconds. */
  readonly at: number;
  readonly today: Today;
}

const DAY_MS = 24 * 60 * 60_000;

/** So long it holds; then there are only the warning signs. */
export const HOLDS_MS = 7 * DAY_MS;

/** The token goes with a sign-in, and is nothing to be left lying. */
export function toKeep(today: Today, now: number): KeptDay {
  return { patient: today.patientId, at: now, today: { ...today, csrf: '' } };
}

/** @param records what waits on this phone; null where what was kept does not hold any more */
export function dayFrom(kept: KeptDay, now: number, records: readonly KeptRecord[]): Today | null {
  // a clock that was put back says nothing of how old it is: the day that was kept is the nearest that is known
  if (now - kept.at > HOLDS_MS) {
    return null;
  }
  const date = dateIn(kept.today.zone, now);
  const day = date <= kept.today.date ? kept.today : coming(kept.today, date, records);
  return withWaiting(day, records);
}

function coming(today: Today, date: string, records: readonly KeptRecord[]): Today {
  const ahead = today.ahead?.find((one) => one.date === date) ?? null;
  return {
    ...today,
    date,
    session: ahead ? open(ahead, records) : nothingDue(today.session),
    openMorningQuestion: ahead && asksMorning(ahead, today, records) ? ahead.morning : null,
    morningAnswered: null,
    done: [],
    review: null,
  };
}

/** Nothing lies ahead: the gate is shut, and says why as it did, or the plan has come to its end. */
function nothingDue(session: DueSession | null): DueSession | null {
  return session && { ...session, why: '', minutes: 0, bout: 1, boutsPlanned: 0, boutsDone: 0, items: [] };
}

/** Without what was done often enough this week: the quota is also the ceiling. */
function open({ date, session, weeks }: AheadDay, records: readonly KeptRecord[]): DueSession {
  const over = weeks.filter((week) => daysDone(week.prescriptionId, week.since, date, records) >= week.left);
  const items = session.items.filter((item) => !over.some((week) => week.prescriptionId === item.prescriptionId));
  const share = session.items.length === 0 ? 1 : items.length / session.items.length;
  return { ...session, items, minutes: Math.ceil(session.minutes * share), boutsPlanned: items.length === 0 ? 0 : session.boutsPlanned };
}

function daysDone(prescription: string, since: string, before: string, records: readonly KeptRecord[]): number {
  const did = (item: SessionBody['items'][number]) => item.prescriptionId === prescription && item.done.some((amount) => amount > 0);
  const days = sessions(records).flatMap((body) => (body.items.some(did) ? [dayOf(body)] : []));
  return new Set(days.filter((day) => day >= since && day < before)).size;
}

function asksMorning(ahead: AheadDay, today: Today, records: readonly KeptRecord[]): boolean {
  const eve = dayBefore(ahead.date);
  return ahead.morningAlways || (eve === today.date && today.done.length > 0) || sessions(records).some((body) => dayOf(body) === eve);
}

function sessions(records: readonly KeptRecord[]): SessionBody[] {
  return records.flatMap(({ to, body, refused }) => (to === 'sessions' && refused === null ? [body] : []));
}

function dayOf(body: SessionBody): string {
  return dateIn(body.zone, Date.parse(body.startedAt));
}

function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** The pictures that the kept days show. */
export function picturesOf(today: Today): string[] {
  const items: readonly PlannedItem[] = [today.session, ...(today.ahead ?? []).map((day) => day.session)].flatMap((session) => session?.items ?? []);
  return [...new Set(items.flatMap((item) => (item.exercise.picture === null ? [] : [item.exercise.picture])))];
}
