/**
 * Sends what was recorded on this phone, from whichever page of the portal is open: in the order in which it was recorded, always with
 * the id that it was given, so that nothing is stored twice. One tab of the browser sends at a time. What the portal does not take is not
 * sent again; it lies here until its owner discards it. No screen, no clock, no network of its own.
 */
import type { MorningBody, Outcome, SessionBody } from './api';
import { pauseAfter } from './outbox.ts';
import type { Clockwork } from './outbox';
import type { KeptRecord, Shelf } from './records';

export interface Receiver {
  storeSession(body: SessionBody, leaving?: boolean): Promise<Outcome>;
  storeMorning(body: MorningBody): Promise<Outcome>;
}

/** What the tabs tell each other: something was recorded, or the portal has answered. */
export interface SendingNews {
  readonly patient: string;
  readonly id: string;
  readonly outcome: Outcome | null;
}

export interface SendingWorld {
  /** Null where the browser keeps nothing: then what is recorded lives as long as its page. */
  readonly shelf: Promise<Shelf | null>;
  readonly receiver: Receiver;
  readonly clockwork: Clockwork;
  /** Runs this when it is this tab's turn. */
  turn(work: () => Promise<void>): Promise<void>;
  tell(news: SendingNews): void;
}

/** Where it stands with those that are not at the portal yet. */
export type Hindrance = 'none' | 'unreachable' | 'signedOut' | 'otherPerson';

export type Heard = (id: string, outcome: Outcome | null) => void;

/** A line that says nothing for so long is none; what arrives after all is stored once. */
const ANSWER_MS = 30_000;

export class Sending {
  private readonly world: SendingWorld;
  private readonly listeners = new Set<Heard>();
  private person: string | null = null;
  /** Those that the browser did not keep. */
  private readonly here = new Map<string, KeptRecord>();
  private shelved: readonly KeptRecord[] = [];
  private running: Promise<void> | null = null;
  /** Something was recorded meanwhile: it goes with the rest. */
  private again = false;
  /** Somebody asked for a try meanwhile: however the last one ended. */
  private wanted = false;
  private timer: unknown = null;
  private tries = 0;
  private lasts: boolean | null = null;
  private hindered: Hindrance = 'none';

  constructor(world: SendingWorld) {
    this.world = world;
    void world.shelf.then((shelf) => {
      this.lasts = shelf !== null;
      this.say('', null);
    });
  }

  /** Whether the browser keeps what is recorded; null until it has said so. */
  get lasting(): boolean | null {
    return this.lasts;
  }

  get hindrance(): Hindrance {
    return this.hindered;
  }

  /** All of this person's that the portal does not have, refused or not, the oldest first. */
  get list(): readonly KeptRecord[] {
    const ids = new Set(this.here.keys());
    return [...this.shelved.filter((record) => !ids.has(record.id)), ...this.here.values()].sort((one, other) => one.at - other.at);
  }

  /** Whether something would be lost with this page. */
  get losable(): boolean {
    return [...this.here.values()].some((record) => record.refused === null);
  }

  isKept(id: string): boolean {
    return !this.here.has(id) && this.shelved.some((record) => record.id === id);
  }

  /** Told of every change: with the id of what was sent or answered, or without one. */
  listen(heard: Heard): () => void {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  }

  /** From now on for this person; of anybody else's nothing is read. Known by then is what waits; it is sent behind. */
  async openFor(person: string): Promise<void> {
    if (this.person !== person) {
      this.person = person;
      this.here.clear();
      this.shelved = [];
    }
    await this.look();
    void this.run();
  }

  /** Kept first, and sent then. */
  async add(record: KeptRecord): Promise<void> {
    this.here.set(record.id, record);
    this.say(record.id, null);
    await this.keep(record);
    this.world.tell({ patient: record.patient, id: record.id, outcome: null });
    await this.run();
  }

  /** Tries everything now: the network came back, the person asked for it, or signed in again. */
  async retry(): Promise<void> {
    this.wanted = true;
    await this.run();
  }

  /** The page is going: what the browser did not keep is sent once more, without waiting for answers. */
  leave(): void {
    for (const record of this.here.values()) {
      if (record.refused === null) {
        void this.send(record, true);
      }
    }
  }

  /** By the will of its owner. */
  async discard(ids: readonly string[]): Promise<void> {
    const shelf = await this.world.shelf;
    for (const id of ids) {
      this.here.delete(id);
      if (this.person !== null) {
        await shelf?.remove(this.person, id);
        this.world.tell({ patient: this.person, id, outcome: null });
      }
    }
    await this.look();
  }

  /** Another tab has recorded something, or had the portal's answer. */
  async heed(news: SendingNews): Promise<void> {
    if (news.patient !== this.person) {
      return;
    }
    if (news.outcome?.kind === 'stored') {
      this.here.delete(news.id);
    }
    await this.look();
    if (news.outcome !== null) {
      this.say(news.id, news.outcome);
    }
  }

  close(): void {
    this.world.clockwork.cancel(this.timer);
  }

  private say(id: string, outcome: Outcome | null) {
    this.listeners.forEach((heard) => heard(id, outcome));
  }

  private async keep(record: KeptRecord) {
    const shelf = await this.world.shelf;
    if (shelf !== null && (await shelf.put(record))) {
      if (this.here.get(record.id) === record) {
        this.here.delete(record.id);
      }
    } else {
      this.lasts = false;
      this.here.set(record.id, record);
    }
    await this.look();
  }

  private async look() {
    const { person } = this;
    const shelf = await this.world.shelf;
    const found = person === null ? [] : ((await shelf?.of(person)) ?? []);
    if (this.person === person) {
      this.shelved = found;
      this.say('', null);
    }
  }

  private run(): Promise<void> {
    this.again = true;
    this.running ??= this.inTurn().finally(() => (this.running = null));
    return this.running;
  }

  private async inTurn() {
    this.world.clockwork.cancel(this.timer);
    let through = true;
    while (((this.again && through) || this.wanted) && this.person !== null) {
      this.again = this.wanted = false;
      await this.look();
      if (this.unsent.length > 0) {
        await this.world.turn(async () => {
          through = await this.sendAll(this.person!);
        });
      }
    }
    if (this.unsent.length > 0) {
      this.timer = this.world.clockwork.after(pauseAfter((this.tries += 1)), () => void this.run());
    } else {
      this.tries = 0;
      this.hindered = 'none';
      this.say('', null);
    }
  }

  private get unsent(): readonly KeptRecord[] {
    return this.list.filter((record) => record.refused === null);
  }

  /** One after the other. What another tab has sent meanwhile is gone from the shelf by now. */
  private async sendAll(person: string): Promise<boolean> {
    await this.look();
    for (const record of this.unsent) {
      if (this.person !== person || !(await this.attempt(record))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is settled: stored, or refused for good. */
  private async attempt(record: KeptRecord): Promise<boolean> {
    this.say(record.id, null);
    const outcome = await this.send(record, false);
    if (outcome.kind === 'stored') {
      this.here.delete(record.id);
      await (await this.world.shelf)?.remove(record.patient, record.id);
    } else if (outcome.kind === 'refused' || outcome.kind === 'conflict') {
      const { sentence } = outcome;
      const refused = { sentence, errors: outcome.kind === 'refused' ? outcome.errors : [], conflict: outcome.kind === 'conflict' };
      this.here.delete(record.id);
      await this.keep({ ...record, refused });
    } else {
      this.hindered = outcome.kind;
      this.say(record.id, outcome);
      return false;
    }
    this.hindered = 'none';
    this.tries = 0;
    await this.look();
    this.say(record.id, outcome);
    this.world.tell({ patient: record.patient, id: record.id, outcome });
    return true;
  }

  private async send(record: KeptRecord, leaving: boolean): Promise<Outcome> {
    const { receiver, clockwork } = this.world;
    let late: unknown = null;
    const silent = new Promise<Outcome>((done) => (late = clockwork.after(ANSWER_MS, () => done({ kind: 'unreachable' }))));
    const sent = record.to === 'sessions' ? receiver.storeSession(record.body, leaving) : receiver.storeMorning(record.body);
    try {
      return await Promise.race([sent, silent]);
    } finally {
      clockwork.cancel(late);
    }
  }
}
