/** The player's API: what goes over the line, and nothing about screens. */
import type { Level, PageName, Phone, Safety, StopSaid } from './safety';

export type Side = 'LEFT' | 'RIGHT';

export type SkipReason =
  | 'HURTS'
  | 'TOO_HARD'
  | 'TOO_EASY'
  | 'DONT_UNDERSTAND'
  | 'NO_TIME'
  | 'NO_ROOM_OR_EQUIPMENT'
  | 'OTHER';

export interface Exercise {
  slug: string;
  /** In which its words are, where that is not the page's. */
  language?: string | null;
  name: string;
  cue: string;
  /** How it is done, line by line. Empty, and null, in what was kept on the phone by an older page. */
  getReady?: string[];
  steps?: string[];
  breathe?: string | null;
  stopIf?: string | null;
  startPosition: string;
  equipment: string;
  category: string;
  /** Where its moving picture is; null if it has none. */
  picture: string | null;
  /** Where a video of the clinic's own is; then there is no picture. */
  video?: string | null;
  /** What picture or video shows. Missing in what was kept on the phone by an older page. */
  alt?: string;
}

/** One exercise as asked for today. Left and right are two of these. `minutes` excludes `sets` and `reps`. */
export interface PlannedItem {
  prescriptionId: string;
  prescriptionVersion: number;
  exercise: Exercise;
  sets: number | null;
  reps: number | null;
  holdSeconds: number | null;
  restSeconds: number | null;
  minutes: number | null;
  load: string | null;
  side: Side | null;
  why: string;
  /** What `done` counts; seconds of one hold in a trial of a hold. Absent in days kept by an older page. */
  countIn?: CountIn;
}

export type CountIn = 'REPETITIONS' | 'MINUTES' | 'SECONDS';

/** What a session is recorded as. */
export type SessionKind = 'USUAL' | 'SHORT' | 'TRIAL' | 'FLARE';

export interface DueSession {
  /** The advice on what to ring for; null where nobody has to be rung, absent in days kept by an older page. */
  gate: { action: string; sentence: string; advice?: PageName | null };
  mayExercise: boolean;
  kind: SessionKind;
  why: string;
  mode: string;
  goal: string;
  minutes: number;
  bout: number;
  boutsPlanned: number;
  boutsDone: number;
  items: PlannedItem[];
}

export interface RecordedItem {
  prescriptionId: string;
  prescriptionVersion: number;
  name: string;
  side: Side | null;
  done: number[];
  skippedBecause: SkipReason | null;
  countIn?: CountIn | null;
  /** Of this exercise, where it was told apart. */
  peakPain?: number | null;
  effort?: number | null;
  /** What was asked then; null in a trial. */
  asked?: { sets: number | null; reps: number | null; holdSeconds: number | null; minutes: number | null } | null;
}

export interface RecordedSession {
  id: string;
  kind: SessionKind;
  startedAt: string;
  endedAt: string;
  /** The hour in words, by the clock of where it was done. Absent in days kept by an older page. */
  when?: string;
  painBefore: number | null;
  painAfter: number | null;
  peakPain: number | null;
  effort: number | null;
  mood: number | null;
  note: string;
  corrected: boolean;
  /** Only a clinician takes one away again. */
  stopSymptoms?: string[];
  items: RecordedItem[];
  /** What the same bout asked besides, of which there is no word. */
  notRecorded?: RecordedItem[];
}

export interface Today {
  date: string;
  zone: string;
  csrf: string;
  /** Whose day it is: what is kept on the device is bound to it. */
  patientId: string;
  patientName: string;
  session: DueSession | null;
  openMorningQuestion: { date: string; text: string } | null;
  /** What was answered for this morning; it can be changed until the day is over. Absent in days kept by an older page. */
  morningAnswered?: { date: string; pain: number; text: string; words: string } | null;
  done: RecordedSession[];
  review: { by: string; at: string; note: string } | null;
  /** Signs, numbers and what to do, so that a stop needs no network. */
  safety: Safety;
  /** The next seven days as they would be asked if nothing changed; none while nothing of the plan may be offered. */
  ahead?: AheadDay[];
}

/** A day that is still to come. */
export interface AheadDay {
  date: string;
  session: DueSession;
  /** Asked where something was done the day before. */
  morning: { date: string; text: string };
  /** In a flare: in any case. */
  morningAlways: boolean;
  /** Of what is asked some days a week: on how many of the days from `since` on. */
  weeks: { prescriptionId: string; left: number; since: string }[];
}

export interface SessionBody {
  id: string;
  startedAt: string;
  endedAt: string;
  zone: string;
  painBefore: number | null;
  painAfter: number | null;
  peakPain: number | null;
  effort: number | null;
  mood: number | null;
  kind: SessionKind;
  planned: { date: string; bout: number } | null;
  corrects: string | null;
  items: {
    prescriptionId: string;
    prescriptionVersion: number;
    done: number[];
    side: Side | null;
    skippedBecause: SkipReason | null;
    peakPain: number | null;
    effort: number | null;
  }[];
  stopSymptoms: StopSaid[];
  note: string;
}

/** What was ticked in a check before a flare, as it stands. */
export interface SignsBody {
  /** Of the check: the portal keeps what was ticked by the same. */
  id: string;
  /** By this device's clock. */
  saidAt: string;
  stopSymptoms: StopSaid[];
  asBefore: string[];
  fever: boolean;
  note: string;
  /** Every question that the note's words open was answered. */
  noteAnswered: boolean;
}

/** What was ticked in the list of the weekly check, its questions left out. */
export interface WeeklyBody {
  id: string;
  /** By this device's clock. */
  saidAt: string;
  ticked: string[];
}

export interface MorningBody {
  id: string;
  date: string;
  pain: number;
  zone: string;
  /** By this device's clock, which need not be right: when it is sent is added, and tells how wrong it is. */
  answeredAt: string;
}

export interface Guidance {
  kind: 'CARRY_ON' | 'STOP_AND_CONTACT';
  text: string;
  /** What the server found: of what was said now and, where that is higher, of all it knows. */
  action?: Level | null;
  call?: Phone[];
}

export interface Stored {
  id: string;
  status: string;
  guidance: Guidance | null;
  flags: string[];
}

export interface FieldError {
  field: string;
  message: string;
}

/** What became of one attempt to store something. Only `stored` means it is safe. */
export type Outcome =
  | { kind: 'stored'; answer: Stored }
  | { kind: 'refused'; sentence: string; errors: FieldError[] }
  | { kind: 'conflict'; sentence: string }
  | { kind: 'signedOut' }
  | { kind: 'otherPerson' }
  | { kind: 'unreachable' };

export class SignedOut extends Error {}

/** Somebody else signed in on this device: nothing of this page is theirs. */
export class OtherPerson extends Error {}

/** The portal was reached and gave no day. */
export class NoAnswer extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`today: ${status}`);
    this.status = status;
  }
}

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Talks to the server as the signed-in patient, and never as somebody else who signed in meanwhile. */
export class Api {
  private readonly fetcher: Fetch;
  private readonly base: string;
  private readonly zone: () => string;
  private csrf = '';
  private patient: string | null = null;

  /** @param zone where the device is now: the emergency number there stands beside the clinic's */
  constructor(fetcher: Fetch, base: string, zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone) {
    this.fetcher = fetcher;
    this.base = base;
    this.zone = zone;
  }

  async today(): Promise<Today> {
    const response = await this.fetcher(this.address(`today?zone=${encodeURIComponent(this.zone() ?? '')}`), {
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      cache: 'no-store',
    });
    if (isSignedOut(response)) {
      throw new SignedOut();
    }
    if (!response.ok) {
      throw new NoAnswer(response.status);
    }
    const today = (await response.json()) as Today;
    if (this.patient !== null && today.patientId !== this.patient) {
      this.csrf = '';
      throw new OtherPerson();
    }
    this.csrf = today.csrf;
    return today;
  }

  /** Binds this page to the person it was opened for. */
  belongsTo(today: Pick<Today, 'patientId'>) {
    this.patient = today.patientId;
  }

  /** @param leaving the page is going: the request outlives it, and there is no time for a second try */
  storeSession(body: SessionBody, leaving = false): Promise<Outcome> {
    return this.store('sessions', stamped(body), leaving);
  }

  storeSigns(body: SignsBody): Promise<Outcome> {
    return this.store('signs', stamped(body));
  }

  storeWeekly(body: WeeklyBody): Promise<Outcome> {
    return this.store('weekly', stamped(body));
  }

  storeMorning(body: MorningBody): Promise<Outcome> {
    return this.store('mornings', stamped(body));
  }

  private async store(what: string, body: unknown, leaving = false): Promise<Outcome> {
    try {
      let response = await this.post(what, body, leaving);
      if (response.status === 403 || this.csrf === '') {
        // The token went with an old sign-in; fetch a new one and try once more.
        await this.today();
        response = await this.post(what, body, leaving);
      }
      return await outcome(response);
    } catch (problem) {
      if (problem instanceof OtherPerson) {
        return { kind: 'otherPerson' };
      }
      return problem instanceof SignedOut ? this.forgetToken() : { kind: 'unreachable' };
    }
  }

  private forgetToken(): Outcome {
    this.csrf = '';
    return { kind: 'signedOut' };
  }

  private async post(what: string, body: unknown, leaving: boolean): Promise<Response> {
    const response = await this.fetcher(this.address(what), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': this.csrf },
      body: JSON.stringify(body),
      redirect: 'manual',
      keepalive: leaving,
    });
    if (isSignedOut(response)) {
      throw new SignedOut();
    }
    return response;
  }

  private address(what: string): string {
    return new URL(`api/me/${what}`, this.base).href;
  }
}

/** With this device's clock as it is when the body goes out: it tells the portal how wrong the times in it are. */
function stamped<B extends object>(body: B): B & { sentAt: string } {
  return { ...body, sentAt: new Date().toISOString() };
}

function isSignedOut(response: Response): boolean {
  return response.status === 401 || response.type === 'opaqueredirect';
}

async function outcome(response: Response): Promise<Outcome> {
  if (response.status === 200 || response.status === 201) {
    return { kind: 'stored', answer: (await response.json()) as Stored };
  }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    return { kind: 'unreachable' };
  }
  const problem = await problemIn(response);
  if (response.status === 409) {
    return { kind: 'conflict', sentence: problem.sentence };
  }
  return { kind: 'refused', ...problem };
}

/** Reads problem+json; an answer that is none gives no sentence rather than a stack trace. */
async function problemIn(response: Response): Promise<{ sentence: string; errors: FieldError[] }> {
  try {
    const body = (await response.json()) as { detail?: unknown; errors?: unknown };
    const errors = Array.isArray(body.errors) ? (body.errors as FieldError[]) : [];
    return { sentence: typeof body.detail === 'string' ? body.detail : '', errors };
  } catch {
    return { sentence: '', errors: [] };
  }
}
