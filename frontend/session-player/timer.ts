/** Time by difference, so that a phone that slept is still right. Pure: the caller gives the time in milliseconds. */

/** Between repetitions, as in the minutes of a programme: (hold + 3 s) for each. */
export const BETWEEN_REPETITIONS = 3;
const GET_READY = 3;

export interface Guide {
  phase: 'ready' | 'hold' | 'release' | 'over';
  repetition: number;
  secondsLeft: number;
  /** How much of the phase has passed, 0 to 1. */
  part: number;
}

/** Where a guided set stands: get ready, then hold and release for each repetition. */
export function guideAt(elapsedMs: number, repetitions: number, holdSeconds: number): Guide {
  let at = elapsedMs / 1000;
  if (at < GET_READY) {
    return phase('ready', 1, at, GET_READY);
  }
  at -= GET_READY;
  const length = holdSeconds + BETWEEN_REPETITIONS;
  const repetition = Math.floor(at / length) + 1;
  const within = at - (repetition - 1) * length;
  const last = repetition === repetitions;
  if (repetition > repetitions || (last && within >= holdSeconds)) {
    return { phase: 'over', repetition: repetitions, secondsLeft: 0, part: 1 };
  }
  return within < holdSeconds
    ? phase('hold', repetition, within, holdSeconds)
    : phase('release', repetition, within - holdSeconds, BETWEEN_REPETITIONS);
}

function phase(name: Guide['phase'], repetition: number, passed: number, length: number): Guide {
  return { phase: name, repetition, secondsLeft: Math.ceil(length - passed), part: passed / length };
}

export function secondsLeft(startedMs: number, seconds: number, nowMs: number): number {
  return Math.max(0, Math.ceil(seconds - (nowMs - startedMs) / 1000));
}

/** A stopwatch that can be paused; null since means it stands still. */
export interface Watch {
  readonly passedMs: number;
  readonly sinceMs: number | null;
}

export const STOPPED: Watch = { passedMs: 0, sinceMs: null };

export function startWatch(watch: Watch, nowMs: number): Watch {
  return watch.sinceMs === null ? { ...watch, sinceMs: nowMs } : watch;
}

export function pauseWatch(watch: Watch, nowMs: number): Watch {
  return { passedMs: passed(watch, nowMs), sinceMs: null };
}

export function passed(watch: Watch, nowMs: number): number {
  return watch.passedMs + (watch.sinceMs === null ? 0 : nowMs - watch.sinceMs);
}

/** Whole minutes by the watch, so that a timer stopped at once is no walk; whoever did not start it did what was asked. */
export function minutesDone(watch: Watch, nowMs: number, asked: number): number {
  const unused = watch.sinceMs === null && watch.passedMs === 0;
  return unused ? asked : Math.round(passed(watch, nowMs) / 60_000);
}

/** 4:05 */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
