/**
 * What the client code says, a family an interface, a sentence a method; its argument has what the sentence puts in. The sentences stand under
 * the same names in src/main/resources/text/<language>/<family>.properties, in ICU's message syntax.
 */
import type { Side, SkipReason } from '../session-player/api';
import type { Answer } from '../session-player/safety';
import type { SaveState } from '../session-player/screens';
import type { Hindrance } from '../session-player/sending';
import type { Standing } from '../session-player/stop-watch';
import type { Guide } from '../session-player/timer';
import type { Moment } from './messages';

/** Which of three pains were given: before, at worst, after. */
export type Given = 'NONE' | 'B' | 'W' | 'A' | 'BW' | 'BA' | 'WA' | 'BWA';

export interface PlayerTexts {
  today(): string;
  loading(): string;
  signedOut(): string;
  signIn(): string;
  otherPerson(): string;
  openAnew(): string;
  unreachable(): string;
  tryAgain(): string;
  warningSigns(): string;
  openWarningSigns(): string;
  stopHere(): string;
  otherWindow(): string;
  aNewDay(): string;
  hour(args: { at: Moment }): string;
  day(args: { day: Moment }): string;
  named(args: { name: string; side: Side | 'NONE' }): string;
  side(args: { side: Side | 'NONE' }): string;
  quoted(args: { words: string }): string;
  enumerated(args: { first: string; more: string }): string;
  pleaseStop(): string;
  planChanged(): string;
  notAsked(): string;
  notAskedBut(args: { sentence: string }): string;
  answerQuestions(): string;
  canBeSaved(): string;
  saveDone(): string;
  backToToday(): string;
  session(): string;
  exercises(args: { count: number }): string;
  minutes(args: { minutes: number }): string;
  boutsDone(args: { done: number; planned: number }): string;
  trialAmount(): string;
  trialHold(): string;
  goal(args: { goal: string }): string;
  start(): string;
  startNext(): string;
  allDone(): string;
  didMore(): string;
  nothingDue(): string;
  noProgramme(): string;
  wasRead(args: { by: string; day: Moment }): string;
  recordedToday(): string;
  whenCorrected(args: { when: string }): string;
  correct(args: { when: string }): string;
  morningAfter(): string;
  oneTap(): string;
  saveNumber(args: { pain: number }): string;
  leaveAsItIs(): string;
  leaveItOut(): string;
  morningSaved(args: { pain: number }): string;
  thisMorning(args: { pain: number }): string;
  thisMorningThat(args: { pain: number; words: string }): string;
  changeMorning(): string;
  beforeTitle(): string;
  painNow(): string;
  canBeLeftOut(): string;
  goOn(): string;
  saved(): string;
  sessionDone(): string;
  exercisesDone(args: { done: number; of: number; minutes: number }): string;
  moreToday(args: { left: number }): string;
  tomorrow(): string;
  tomorrowWhy(): string;
  leaveOpen(): string;
  alreadySaved(): string;
  notSavedYet(): string;
  onPhone(): string;
  keepsNothing(): string;
  withoutSignal(): string;
  notStored(args: { state: SaveState | 'open' }): string;
  ifWrong(): string;
  signInNewTab(): string;
  tryAgainNow(): string;
  leaveCorrectionTitle(): string;
  leaveSessionTitle(): string;
  leavingUnsaved(): string;
  keptToSave(): string;
  keptToGoOn(): string;
  stayHere(): string;
  noGoBack(): string;
  goOnCorrection(): string;
  goOnSession(): string;
  goOnExercise(args: { at: number; of: number }): string;
  leave(): string;
  throwCorrectionTitle(): string;
  throwDoneTitle(): string;
  throwAway(): string;
  keep(): string;
  lostCorrection(): string;
  lost(): string;
  lostSets(args: { sets: number }): string;
  lostNote(): string;
  lostSetsAndNote(args: { sets: number }): string;
  correctionOpen(): string;
  sessionOpen(): string;
  sessionWaits(): string;
  correctionUnsaved(): string;
  sessionBegun(args: { at: Moment }): string;
  throwCorrection(): string;
  beginAnew(): string;
  lookAtIt(): string;
  lookAtDone(): string;
  savedAlready(): string;
  savedElsewhere(): string;
  savedElsewhereAt(args: { when: string }): string;
  didItAsWell(): string;
  addIt(): string;
  itIsTheSame(): string;
  doingMore(): string;
  newDayTitle(): string;
  keptForThatDay(args: { day: Moment }): string;
  saveForThatDay(): string;
  notBegun(args: { day: Moment }): string;
  startTodays(): string;
}

export interface PlayerEntryTexts {
  doseMinutes(args: { minutes: number; load: string }): string;
  doseTimes(args: { reps: number; load: string }): string;
  doseTimesHeld(args: { reps: number; seconds: number; load: string }): string;
  doseSets(args: { sets: number; reps: number; load: string }): string;
  doseSetsHeld(args: { sets: number; reps: number; seconds: number; load: string }): string;
  doseHold(args: { seconds: number; load: string }): string;
  doseHolds(args: { sets: number; seconds: number; load: string }): string;
  reason(args: { reason: SkipReason }): string;
  skipped(args: { name: string }): string;
  notDone(args: { name: string }): string;
  done(args: { name: string; amounts: string }): string;
  doneThenStopped(args: { name: string; amounts: string }): string;
  held(args: { name: string; seconds: number }): string;
  heldThenStopped(args: { name: string; seconds: number }): string;
  pain(args: { given: Given; before: number; worst: number; after: number }): string;
  howWasIt(): string;
  answerWhatYouLike(): string;
  question(args: { at: number; of: number }): string;
  askAfter(): string;
  askWorst(): string;
  roughNumber(): string;
  roughEffort(): string;
  answered(args: { what: string; value: number }): string;
  leftOut(args: { what: string }): string;
  hardness(): string;
  undo(args: { what: string }): string;
  change(args: { what: string }): string;
  goOn(): string;
  leaveBlank(): string;
  leaveRestOut(): string;
  painBefore(): string;
  worstPain(): string;
  painAfter(): string;
  effort(): string;
  noEffort(): string;
  asHardAsICan(): string;
  mood(): string;
  veryLow(): string;
  veryGood(): string;
  note(): string;
  save(): string;
  back(): string;
  correctTitle(): string;
  bothAreKept(): string;
  saveCorrection(): string;
  toldStays(): string;
  told(args: { sign: string }): string;
  onlyAClinician(): string;
  wasSkipped(args: { reason: SkipReason }): string;
  asked(): string;
  nothingDone(): string;
  notTicked(args: { sets: number }): string;
  notSkipped(args: { name: string }): string;
  set(args: { name: string; set: number }): string;
  addSet(args: { set: number; name: string }): string;
  setNotDone(args: { name: string; set: number }): string;
  worstPainOf(args: { name: string }): string;
  effortOf(args: { name: string }): string;
}

export interface PlayerExerciseTexts {
  progress(args: { at: number; of: number; side: 'first' | 'second' | 'none' }): string;
  trial(): string;
  holdTrial(): string;
  howItIsDone(): string;
  getReady(): string;
  do(): string;
  breathe(): string;
  stopIf(): string;
  startPosition(): string;
  youNeed(): string;
  whyToday(): string;
  sets(): string;
  set(args: { set: number }): string;
  seconds(args: { seconds: number }): string;
  setAmount(args: { set: number; amount: number; done: boolean }): string;
  setHold(args: { set: number; seconds: number; done: boolean }): string;
  howMany(): string;
  howManyLabel(): string;
  howManyInSet(args: { set: number }): string;
  howManyInSetLabel(args: { set: number }): string;
  minutesDone(): string;
  secondsHeld(): string;
  oneLess(): string;
  oneMore(): string;
  phase(args: { phase: Guide['phase'] }): string;
  repetition(args: { repetition: number; of: number }): string;
  rest(): string;
  thenSet(args: { set: number }): string;
  holding(): string;
  stopped(): string;
  going(): string;
  paused(): string;
  comfortable(): string;
  ofMinutes(args: { minutes: number }): string;
  back(): string;
  skip(): string;
  finish(): string;
  lastQuestions(): string;
  next(): string;
  startSet(args: { set: number }): string;
  pause(): string;
  goOn(): string;
  startTimer(): string;
  stopTimer(): string;
  countForMe(): string;
  stopCount(): string;
  holdAgain(): string;
  done(): string;
  skipped(): string;
  moreRest(args: { seconds: number }): string;
  noneOfIt(): string;
  setDone(args: { set: number }): string;
  heldFor(args: { seconds: number }): string;
  didFor(args: { minutes: number }): string;
  whySkip(): string;
  finishHere(): string;
  afterAll(): string;
  saidHeld(args: { seconds: number }): string;
  saidRest(args: { set: number; seconds: number }): string;
  saidDone(args: { name: string }): string;
  restIsOver(args: { set: number }): string;
  counted(args: { repetition: number; words: string }): string;
  readToMe(): string;
  stopReading(): string;
  aids(): string;
  aidSound(): string;
  aidVibration(): string;
  aidVoice(): string;
  aidsKept(): string;
  close(): string;
}

export interface PlayerStopTexts {
  title(): string;
  stop(): string;
  emergencyNumber(): string;
  emergency(): string;
  call(args: { number: string }): string;
  callWhom(args: { whom: string; number: string }): string;
  allWarningSigns(): string;
  ringNow(): string;
  whatDidYouNotice(): string;
  tickOne(): string;
  ticked(args: { signs: string }): string;
  missing(): string;
  saveAndStop(): string;
  noneOfThis(): string;
  youStopped(args: { signs: string }): string;
  standsAlready(): string;
  youTicked(args: { sign: string }): string;
  lookedInto(args: { by: string; day: Moment }): string;
  ifNewOrChanged(): string;
  asItWasThen(): string;
  whatIsIt(): string;
  whichOfThese(): string;
  goOn(): string;
  tickedByMistake(): string;
  answer(args: { answer: Answer }): string;
  whatToSay(): string;
  ifWorse(): string;
  isThatRight(): string;
  untilSent(): string;
  right(): string;
  slip(): string;
  change(): string;
  more(): string;
  sent(args: { state: SaveState }): string;
  onlyAClinician(): string;
  signInNewTab(): string;
  backToToday(): string;
  lookAtAnswers(): string;
  tryAgainNow(): string;
  backToSession(): string;
  stopAfterAll(): string;
  notReadAtOnce(): string;
  stopHere(): string;
  askedFirst(): string;
  answerFirst(): string;
  notNew(): string;
  noneNew(): string;
  readItSave(): string;
  haveRead(): string;
  isItASign(): string;
  lookedAt(): string;
  showTheList(): string;
  isOneNew(): string;
  yesOrNotSure(): string;
  ifNew(): string;
  ifSign(): string;
  selfHarm(): string;
}

export interface KeptStopTexts {
  standing(args: { standing: Standing }): string;
  toQuestion(): string;
  signIn(): string;
  read(): string;
  allWarningSigns(): string;
}

export interface UnsentTexts {
  onPhone(args: { count: number }): string;
  refused(args: { count: number }): string;
  goes(args: { hindrance: Hindrance; count: number }): string;
  signIn(): string;
  session(args: { day: Moment; at: Moment }): string;
  correction(args: { day: Moment; at: Moment }): string;
  morning(args: { day: Moment; pain: number }): string;
  notTaken(args: { sentence: string }): string;
  conflict(): string;
  discard(args: { what: string }): string;
  discardAsk(): string;
  discardYes(): string;
  keep(): string;
  sending(): string;
  leaveTitle(args: { count: number }): string;
  leaveSays(args: { count: number }): string;
  stay(): string;
  discardAndLeave(args: { count: number }): string;
}

export interface ConnectionTexts {
  lost(): string;
  back(): string;
  open(): string;
}

export interface PainScaleTexts {
  noPain(): string;
  worst(): string;
  step(args: { number: number; meaning: string }): string;
  clear(args: { label: string }): string;
}

export interface PainChartTexts {
  usual(args: { value: number; change: number }): string;
  axisDay(args: { day: Moment }): string;
  day(args: { day: Moment }): string;
  value(args: { name: string; value: number }): string;
  noAnswer(args: { name: string }): string;
}

export interface NewDayTexts {
  begun(): string;
  showToday(): string;
}

/** The families by the names of their files. */
export interface Families {
  player: PlayerTexts;
  'player-entry': PlayerEntryTexts;
  'player-exercise': PlayerExerciseTexts;
  'player-stop': PlayerStopTexts;
  'kept-stop': KeptStopTexts;
  unsent: UnsentTexts;
  connection: ConnectionTexts;
  'pain-scale': PainScaleTexts;
  'pain-chart': PainChartTexts;
  'new-day': NewDayTexts;
}
