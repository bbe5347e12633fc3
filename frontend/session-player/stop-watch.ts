/**
 * On every page of the portal: a stop that was kept on this device goes out as soon as the person who said it is signed in and the portal
 * can be reached, and until the portal itself says what it makes of it, no page goes on offering. What is to be done is decided here;
 * `stop-panel.ts` shows it.
 */
import { NoAnswer, OtherPerson, SignedOut } from './api.ts';
import type { Outcome, SessionBody, SignsBody, Today, WeeklyBody } from './api';
import { itsTabSends, maySend, mostUrgent } from './kept-stops.ts';
import type { KeptStop, KeptStops } from './kept-stops';
import { pauseAfter } from './outbox.ts';

/** asking: the tab in which it was said still asks "Is that right?". */
export type Standing = 'asking' | 'sending' | 'waiting' | 'signedOut' | 'refused';

export interface Portal {
  today(): Promise<Today>;
  belongsTo(today: Today): void;
  storeSession(body: SessionBody): Promise<Outcome>;
  storeSigns(body: SignsBody): Promise<Outcome>;
  storeWeekly(body: WeeklyBody): Promise<Outcome>;
}

export interface World {
  readonly kept: KeptStops;
  readonly portal: Portal;
  /** This one. */
  readonly tab: string;
  tabIsOpen(tab: string): Promise<boolean | null>;
  now(): number;
  show(stop: KeptStop | null, standing: Standing): void;
  /** The portal has it, or will never take it. */
  settled(stop: KeptStop, stored: boolean): void;
  /** Nothing waits any longer and something was stored: the portal's own page says it from now on. */
  pageAnew(): void;
  /** Looks again after a while; the last word counts. */
  again(ms: number): void;
}

export class StopWatch {
  private readonly world: World;
  /** Who is signed in, as the portal has said; '' is nobody who could have said a stop. */
  private person: string | null = null;
  private looking = false;
  private once = false;
  private tries = 0;
  /** Something was stored since the page was shown: it tells of a time before. */
  private stored = false;
  /** Those that their own tab is sending: gone from here, they are stored. */
  private readonly leftToTheirTab = new Set<string>();
  /** Said until it is read: the portal does not take it. */
  private refused: KeptStop | null = null;

  constructor(world: World) {
    this.world = world;
  }

  /** Whenever something may have changed: the page was opened, the network came back, another tab kept or removed a stop. */
  async look(): Promise<void> {
    if (this.looking) {
      this.once = true;
      return;
    }
    this.looking = true;
    try {
      do {
        this.once = false;
        await this.lookOnce();
      } while (this.once);
    } finally {
      this.looking = false;
    }
  }

  /** The words about a stop that the portal does not take were read. */
  read() {
    this.refused = null;
    void this.look();
  }

  private async lookOnce() {
    const { kept, world } = { kept: this.world.kept, world: this.world };
    this.heedTheirTabs();
    if (!kept.any) {
      this.nothingWaits();
      return;
    }
    const reached = await this.ask();
    const person = this.person ?? (reached === 'unreachable' ? kept.lastPerson : null);
    let waits = person ? kept.of(person) : [];
    if (waits.length === 0) {
      if (reached === 'answered') {
        this.nothingWaits();
      } else {
        world.show(this.refused, 'refused');
        world.again(pauseAfter((this.tries += 1)));
      }
      return;
    }
    let standing: Standing = 'waiting';
    for (const stop of reached === 'unreachable' ? [] : waits) {
      const tabIsOpen = await world.tabIsOpen(stop.tab);
      if (!maySend(stop, tabIsOpen, world.now())) {
        continue;
      }
      if (itsTabSends(stop, world.tab, tabIsOpen, world.now())) {
        this.leftToTheirTab.add(stop.body.id);
        standing = 'sending';
        continue;
      }
      world.show(mostUrgent(kept.of(person!)), 'sending');
      const outcome = await sent(world.portal, stop);
      if (outcome.kind === 'stored' || outcome.kind === 'conflict' || outcome.kind === 'refused') {
        kept.remove(stop);
        this.refused = outcome.kind === 'refused' ? stop : this.refused;
        this.stored ||= outcome.kind !== 'refused';
        world.settled(stop, outcome.kind !== 'refused');
      } else {
        standing = outcome.kind === 'unreachable' ? 'waiting' : 'signedOut';
        if (outcome.kind !== 'unreachable') {
          this.person = null;
        }
      }
    }
    this.heedTheirTabs();
    waits = kept.of(person!);
    if (waits.length > 0) {
      const worst = mostUrgent(waits)!;
      const asking = !maySend(worst, await world.tabIsOpen(worst.tab), world.now());
      world.show(worst, asking ? 'asking' : standing);
      world.again(pauseAfter((this.tries += 1)));
    } else {
      this.tries = 0;
      this.nothingWaits();
    }
  }

  /** What was final and is gone was sent by its own tab. */
  private heedTheirTabs() {
    const there = this.person ? this.world.kept.of(this.person).map((stop) => stop.body.id) : [];
    const gone = [...this.leftToTheirTab].filter((id) => !there.includes(id));
    this.stored ||= gone.length > 0;
    gone.forEach((id) => this.leftToTheirTab.delete(id));
  }

  /** What is left to say is what was refused, until it is read; then the portal's own page, of what it has now. */
  private nothingWaits() {
    this.world.show(this.refused, 'refused');
    if (this.stored && this.refused === null) {
      this.stored = false;
      this.world.pageAnew();
    }
  }

  /** Who is signed in; asked once a page, and only where something is kept. */
  private async ask(): Promise<'answered' | 'unreachable'> {
    if (this.person !== null) {
      return 'answered';
    }
    try {
      const today = await this.world.portal.today();
      this.world.portal.belongsTo(today);
      this.person = today.patientId;
      this.world.kept.openedFor(today.patientId);
      return 'answered';
    } catch (problem) {
      if (problem instanceof SignedOut || problem instanceof OtherPerson) {
        return 'answered';
      }
      if (problem instanceof NoAnswer && problem.status < 500 && problem.status !== 429 && problem.status !== 408) {
        // somebody is signed in who has no sessions of their own
        this.person = '';
        return 'answered';
      }
      return 'unreachable';
    }
  }
}

function sent(portal: Portal, stop: KeptStop): Promise<Outcome> {
  switch (stop.to) {
    case 'signs':
      return portal.storeSigns(stop.body as SignsBody);
    case 'weekly':
      return portal.storeWeekly(stop.body as WeeklyBody);
    default:
      return portal.storeSession(stop.body as SessionBody);
  }
}
