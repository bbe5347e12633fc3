import { test } from 'node:test';
import assert from 'node:assert/strict';
import '../text/english.fixture.ts';
import { isDue, isShut, stillOffered, whyNotOn } from './gate.ts';
import type { DueSession, PlannedItem, Today } from './api.ts';
import { SAFETY } from './safety.fixture.ts';

const item = (prescriptionId: string) => ({ prescriptionId }) as PlannedItem;

function today(action: string, mayExercise: boolean, items: PlannedItem[] = [item('bridge'), item('walk')]): Today {
  const session: DueSession = {
    gate: { action, sentence: '' },
    mayExercise,
    kind: 'USUAL',
    why: '',
    mode: 'GUIDED',
    goal: '',
    minutes: 18,
    bout: 1,
    boutsPlanned: 1,
    boutsDone: 0,
    items,
  };
  return { date: '2026-11-22', zone: 'UTC', csrf: '', patientId: 'grace', patientName: 'Grace', session, openMorningQuestion: null, done: [], review: null, safety: SAFETY };
}

test('an open gate offers what was begun', () => {
  assert.equal(stillOffered(today('OK', true), 'OK', null, 'bridge'), true);
  assert.equal(isDue(today('OK', true).session, null), true);
});

test('a gate that closed offers nothing', () => {
  for (const action of ['EMERGENCY', 'SAME_DAY', 'STOPPED', 'QUESTIONS_FIRST', 'NOT_SCREENED']) {
    assert.equal(isShut(today(action, false), null), true, action);
    assert.equal(stillOffered(today(action, false), 'OK', null, 'bridge'), false, action);
    assert.equal(isDue(today(action, false).session, null), false, action);
  }
});

test('a stop that was sent from here shuts before the server has said so', () => {
  assert.equal(isShut(today('OK', true), 'CLINICIAN_FIRST'), true);
  assert.equal(stillOffered(today('OK', true), 'OK', 'CLINICIAN_FIRST', 'bridge'), false);
  assert.equal(isDue(today('OK', true).session, 'EMERGENCY_GO'), false);
});

test('a gate that changed offers only what it asks now', () => {
  const walkingOnly = today('URGENT', true, [item('walk')]);
  assert.equal(stillOffered(walkingOnly, 'OK', null, 'walk'), true);
  assert.equal(stillOffered(walkingOnly, 'OK', null, 'bridge'), false);
});

test('a session begun under the same gate goes on, though its bout was recorded elsewhere meanwhile', () => {
  assert.equal(stillOffered(today('OK', true, []), 'OK', null, 'bridge'), true);
});

test('stop is said only where something is stopped, and never beside the word that exercise is all right', () => {
  const said = (action: string, mayExercise: boolean, sentence: string) => {
    const now = today(action, mayExercise);
    return whyNotOn({ ...now, session: { ...now.session!, gate: { action, sentence } } }, null);
  };
  for (const action of ['EMERGENCY', 'SAME_DAY', 'STOPPED', 'QUESTIONS_FIRST', 'NOT_SCREENED']) {
    assert.deepEqual(said(action, false, 'Whatever.'), { title: 'Please stop here', sentence: null }, action);
  }
  for (const action of ['OK', 'OK_WITH_CAUTIONS']) {
    const { title, sentence } = said(action, true, 'You can exercise.');
    assert.equal(title, 'Your plan has changed', action);
    assert.doesNotMatch(sentence!, /stop|can exercise/i, action);
  }
  for (const action of ['URGENT', 'CLINICIAN_FIRST', 'STAY_ACTIVE']) {
    assert.deepEqual(said(action, true, 'Gentle walking is fine.'), { title: 'Please stop here', sentence: null }, action);
  }
  assert.match(said('SUPERVISED_ONLY', true, 'Only what was picked.').sentence!, /any more\. Only what was picked\. The page of today/);
  assert.equal(whyNotOn(today('OK', true), 'SAME_DAY').title, 'Please stop here');
});
