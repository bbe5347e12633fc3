/** A day with a bridge and a walk, for tests. */
import { SAFETY } from './safety.fixture.ts';
import type { PlannedItem, RecordedSession, Today } from './api.ts';

export const BRIDGE: PlannedItem = {
  prescriptionId: 'p1',
  prescriptionVersion: 3,
  exercise: { slug: 'bridge', name: 'Bridge', cue: '', startPosition: '', equipment: 'Mat', category: 'Strengthening', picture: null },
  sets: 2,
  reps: 10,
  holdSeconds: 3,
  restSeconds: 30,
  minutes: null,
  load: null,
  side: 'LEFT',
  why: '',
};

export const WALK: PlannedItem = { ...BRIDGE, prescriptionId: 'p2', sets: null, reps: null, holdSeconds: null, minutes: 12, side: null };

export function aSession(boutsDone = 0, boutsPlanned = 1, date = '2026-11-22'): Today {
  return {
    date,
    zone: 'Europe/London',
    csrf: 't',
    patientId: 'grace',
    patientName: 'Grace',
    session: {
      gate: { action: 'OK', sentence: '' },
      mayExercise: true,
      kind: 'USUAL',
      why: '',
      mode: 'GUIDED',
      goal: '',
      minutes: 18,
      bout: Math.min(boutsDone + 1, boutsPlanned),
      boutsPlanned,
      boutsDone,
      items: [BRIDGE, WALK],
    },
    openMorningQuestion: null,
    done: [],
    review: null,
    safety: SAFETY,
  };
}

export function recorded(id: string, corrected = false): RecordedSession {
  return {
    id,
    kind: 'USUAL',
    startedAt: '2026-11-22T07:00:00Z',
    endedAt: '2026-11-22T07:20:00Z',
    when: '07:00',
    painBefore: 3,
    painAfter: 4,
    peakPain: 5,
    effort: null,
    mood: null,
    note: 'Went well',
    corrected,
    items: [
      { prescriptionId: 'p1', prescriptionVersion: 3, name: 'Bridge', side: 'LEFT', done: [10, 10], skippedBecause: null, asked: { sets: 2, reps: 10, holdSeconds: 3, minutes: null } },
      { prescriptionId: 'p2', prescriptionVersion: 3, name: 'Walk', side: null, done: [], skippedBecause: 'NO_TIME', asked: { sets: null, reps: null, holdSeconds: null, minutes: 12 } },
    ],
  };
}
