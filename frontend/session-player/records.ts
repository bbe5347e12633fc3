/**
 * What was recorded on this phone and is not at the portal yet: sessions, and answers about a morning. It lies in the browser's database,
 * bound to the account of the person who recorded it, and outlives a reload, the tab and a restart of the phone.
 */
import type { FieldError, MorningBody, SessionBody } from './api';
import type { KeptDay } from './kept-day';

export type KeptBody = { readonly to: 'sessions'; readonly body: SessionBody } | { readonly to: 'mornings'; readonly body: MorningBody };

/** Why the portal did not take it. */
export interface Refusal {
  readonly sentence: string;
  readonly errors: readonly FieldError[];
  /** Under its id the portal has something else. */
  readonly conflict: boolean;
}

export type KeptRecord = KeptBody & {
  /** Made here; with the patient it is the key, here as at the portal. */
  readonly id: string;
  /** Whose it is: nobody else sees or sends it. */
  readonly patient: string;
  /** By this device's clock, in milliseconds: when it was put here. They go in that order. */
  readonly at: number;
  /** Set: it is not sent again, and lies here until its owner discards it. */
  readonly refused: Refusal | null;
};

/** Where they lie. Whatever the browser throws is an answer here: a record that cannot be kept is still sent by the open page. */
export interface Shelf {
  /** The oldest first. */
  of(patient: string): Promise<readonly KeptRecord[]>;
  /** @returns whether it outlives the page now */
  put(record: KeptRecord): Promise<boolean>;
  remove(patient: string, id: string): Promise<void>;
}

/** What the portal said last, of one person: whoever comes next finds nothing of it. */
export interface Days {
  day(patient: string): Promise<KeptDay | null>;
  keepDay(day: KeptDay): Promise<boolean>;
  forgetDays(): Promise<void>;
}

const NAME = 'steadyback';
const VERSION = 2;
const RECORDS = 'records';
const DAYS = 'days';
const PATIENT = 'patient';

/** A browser that has not answered by then keeps nothing: in private windows some open no database, and do not say so. */
const PATIENCE_MS = 3_000;

/** In the browser's database; null where it has none, or lets nothing be written. */
export async function openShelf(factory: IDBFactory | undefined = databases()): Promise<(Shelf & Days) | null> {
  try {
    const database = await inTime(opened(factory!));
    const shelf = new DatabaseShelf(database);
    return (await shelf.mayWrite()) ? shelf : null;
  } catch {
    return null;
  }
}

function databases(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = factory.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames;
      if (!there.contains(RECORDS)) {
        request.result.createObjectStore(RECORDS, { keyPath: [PATIENT, 'id'] }).createIndex(PATIENT, PATIENT);
      }
      if (!there.contains(DAYS)) {
        request.result.createObjectStore(DAYS, { keyPath: PATIENT });
      }
    };
    request.onsuccess = () => {
      // a page of a newer release is not kept waiting by this one
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
    request.onerror = () => fail(request.error);
    request.onblocked = () => fail(request.error);
  });
}

class DatabaseShelf implements Shelf, Days {
  private readonly database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.database = database;
  }

  async of(patient: string): Promise<readonly KeptRecord[]> {
    try {
      const found = await this.work<KeptRecord[]>('readonly', (records) => records.index(PATIENT).getAll(patient));
      return found.sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }

  async put(record: KeptRecord): Promise<boolean> {
    try {
      await this.work('readwrite', (records) => records.put(record));
      return true;
    } catch {
      return false;
    }
  }

  async remove(patient: string, id: string): Promise<void> {
    try {
      await this.work('readwrite', (records) => records.delete([patient, id]));
    } catch {
      // sent once more by the next page, and stored once
    }
  }

  async day(patient: string): Promise<KeptDay | null> {
    try {
      return (await this.work<KeptDay | undefined>('readonly', (days) => days.get(patient), DAYS)) ?? null;
    } catch {
      return null;
    }
  }

  async keepDay(day: KeptDay): Promise<boolean> {
    try {
      await this.work(
        'readwrite',
        (days) => {
          days.clear();
          return days.put(day);
        },
        DAYS,
      );
      return true;
    } catch {
      return false;
    }
  }

  async forgetDays(): Promise<void> {
    try {
      await this.work('readwrite', (days) => days.clear(), DAYS);
    } catch {
      // it is read by nobody else, and does not hold for long
    }
  }

  /** Nobody's is written and taken away again: a full or forbidden store says so before a session, not after it. */
  async mayWrite(): Promise<boolean> {
    const nobody = { patient: '', id: 'probe', at: 0, refused: null, to: 'mornings', body: { note: ' '.repeat(4_000) } };
    const written = await this.put(nobody as unknown as KeptRecord);
    await this.remove('', 'probe');
    return written;
  }

  /** Done only once it is written: the request's own word comes before. */
  private work<T = unknown>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>, store = RECORDS): Promise<T> {
    return inTime(
      new Promise<T>((done, fail) => {
        const transaction = this.database.transaction(store, mode, { durability: 'strict' });
        const request = ask(transaction.objectStore(store));
        transaction.oncomplete = () => done(request.result);
        transaction.onabort = () => fail(transaction.error);
        transaction.onerror = () => fail(transaction.error);
      }),
    );
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error()), PATIENCE_MS);
    work.then(done, fail).finally(() => clearTimeout(late));
  });
}
