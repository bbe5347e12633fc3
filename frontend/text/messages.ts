/**
 * Sentences in ICU's message syntax, as the bundles of the portal have them (src/main/resources/text): placeholders, plural, select, dates,
 * numbers and lists, written as the language writes them. What is not known here is refused. Pure.
 */

/** A moment, and by whose clock it is told. */
export interface Moment {
  readonly instant: Date;
  readonly zone: string;
}

export type Value = string | number | boolean | Moment | readonly string[];

export type Args = Readonly<Record<string, Value>>;

export interface Tongue {
  /** BCP 47: whose numbers, days and plurals. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface Message {
  /** What has to be given. */
  readonly placeholders: ReadonlySet<string>;
  say(args: Args): string;
}

/** @param counted what # stands for */
type Piece = (args: Args, counted: number) => string;

/** Around what is put into lines from right to left: a name or a number from the other direction does not turn its neighbours. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** @throws Error with what is wrong in it, in words */
export function compile(pattern: string, tongue: Tongue): Message {
  const reader = new Reader(pattern, tongue);
  const say = reader.whole();
  return { placeholders: reader.found, say: (args) => say(args, 0) };
}

class Reader {
  readonly found = new Set<string>();
  private readonly pattern: string;
  private readonly tongue: Tongue;
  private at = 0;

  constructor(pattern: string, tongue: Tongue) {
    this.pattern = pattern;
    this.tongue = tongue;
  }

  whole(): Piece {
    const said = this.message(false);
    if (this.at < this.pattern.length) {
      throw this.wrong('a } that closes nothing');
    }
    return said;
  }

  /** Up to the } that closes it. */
  private message(ofPlural: boolean): Piece {
    const pieces: Piece[] = [];
    let words = '';
    const flush = () => {
      if (words !== '') {
        const text = words;
        pieces.push(() => text);
        words = '';
      }
    };
    while (this.at < this.pattern.length && this.pattern[this.at] !== '}') {
      const letter = this.pattern[this.at];
      if (letter === '{') {
        flush();
        pieces.push(this.argument());
      } else if (letter === '#' && ofPlural) {
        this.at++;
        flush();
        pieces.push((_, counted) => this.number(counted));
      } else if (letter === "'") {
        words += this.apostrophe(ofPlural);
      } else {
        this.at++;
        words += letter;
      }
    }
    flush();
    return (args, counted) => pieces.map((piece) => piece(args, counted)).join('');
  }

  /** It quotes only before { or }, and before # in a plural; two of them are one. */
  private apostrophe(ofPlural: boolean): string {
    const next = this.pattern[++this.at] ?? '';
    if (next === "'") {
      this.at++;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && ofPlural)) {
      return "'";
    }
    let quoted = '';
    while (this.at < this.pattern.length) {
      const letter = this.pattern[this.at++];
      if (letter !== "'") {
        quoted += letter;
      } else if (this.pattern[this.at] === "'") {
        quoted += "'";
        this.at++;
      } else {
        break;
      }
    }
    return quoted;
  }

  private argument(): Piece {
    this.expect('{');
    const name = this.word();
    this.found.add(name);
    if (this.ends()) {
      return this.isolated((args) => this.usual(name, args));
    }
    this.expect(',');
    const kind = this.word();
    if (this.ends()) {
      return this.isolated(this.simple(name, kind, ''));
    }
    this.expect(',');
    if (kind === 'plural' || kind === 'select') {
      const forms = this.forms(kind === 'plural');
      return kind === 'plural' ? this.plural(name, forms) : this.select(name, forms);
    }
    const end = this.pattern.indexOf('}', this.at);
    const style = this.pattern.slice(this.at, end).trim();
    if (end < 0) {
      throw this.wrong(`{${name} is not closed`);
    }
    this.at = end + 1;
    return this.isolated(this.simple(name, kind, style));
  }

  private forms(ofPlural: boolean): Map<string, Piece> {
    const forms = new Map<string, Piece>();
    while (!this.ends()) {
      const selector = this.word();
      this.expect('{');
      forms.set(selector, this.message(ofPlural));
      this.expect('}');
    }
    if (!forms.has('other')) {
      throw this.wrong("a plural or a choice needs 'other'");
    }
    return forms;
  }

  private plural(name: string, forms: Map<string, Piece>): Piece {
    const rules = new Intl.PluralRules(this.tongue.locale);
    return (args) => {
      const count = present(name, args);
      if (typeof count !== 'number') {
        throw new Error(`${name} is no number`);
      }
      return (forms.get(`=${count}`) ?? forms.get(rules.select(count)) ?? forms.get('other')!)(args, count);
    };
  }

  private select(name: string, forms: Map<string, Piece>): Piece {
    return (args, counted) => (forms.get(String(present(name, args))) ?? forms.get('other')!)(args, counted);
  }

  private usual(name: string, args: Args): string {
    const value = present(name, args);
    if (typeof value === 'number') {
      return this.number(value);
    }
    if (isMoment(value)) {
      throw new Error(`${name} says how it is written: {${name}, date, ::dMMMM}`);
    }
    return typeof value === 'object' ? this.list(value, 'conjunction') : String(value);
  }

  private simple(name: string, kind: string, style: string): Piece {
    const { locale } = this.tongue;
    if ((kind === 'date' || kind === 'time') && style !== '') {
      const write = style.startsWith('::') ? bySkeleton(style.slice(2), locale) : byPattern(style, locale);
      return (args) => {
        const value = present(name, args);
        if (!isMoment(value)) {
          throw new Error(`${name} is no moment`);
        }
        return write(value);
      };
    }
    if (kind === 'number' && style === '') {
      return (args) => this.number(Number(present(name, args)));
    }
    if (kind === 'list' && (style === '' || style === 'or')) {
      const joined = style === '' ? 'conjunction' : 'disjunction';
      return (args) => this.list(present(name, args) as readonly string[], joined);
    }
    throw this.wrong(`{${name}, ${kind}, ${style}} is not known here`);
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.tongue.locale).format(value);
  }

  private list(all: readonly string[], type: 'conjunction' | 'disjunction'): string {
    return new Intl.ListFormat(this.tongue.locale, { type }).format(all);
  }

  private isolated(piece: Piece): Piece {
    return this.tongue.direction === 'ltr' ? piece : (args, counted) => ISOLATE + piece(args, counted) + END_OF_ISOLATE;
  }

  /** Whether the argument is over; then it is behind us. */
  private ends(): boolean {
    this.blanks();
    if (this.pattern[this.at] !== '}') {
      return false;
    }
    this.at++;
    return true;
  }

  private word(): string {
    this.blanks();
    const [word] = /^=?[\p{L}\p{N}_]+/u.exec(this.pattern.slice(this.at)) ?? [''];
    if (word === '') {
      throw this.wrong('a name is missing');
    }
    this.at += word.length;
    return word;
  }

  private expect(sign: string) {
    this.blanks();
    if (this.pattern[this.at] !== sign) {
      throw this.wrong(`${sign} is missing`);
    }
    this.at++;
  }

  private blanks() {
    while (/\s/.test(this.pattern[this.at] ?? '')) {
      this.at++;
    }
  }

  private wrong(what: string): Error {
    return new Error(`${what}, at ${this.at} of: ${this.pattern}`);
  }
}

function present(name: string, args: Args): Value {
  const value = args[name];
  if (value === undefined || value === null) {
    throw new Error(`${name} is missing`);
  }
  return value;
}

function isMoment(value: Value): value is Moment {
  return typeof value === 'object' && 'instant' in value;
}

// ---- days and hours ----

const FIELDS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  EEEE: { weekday: 'long' },
  EEE: { weekday: 'short' },
  d: { day: 'numeric' },
  dd: { day: '2-digit' },
  M: { month: 'numeric' },
  MM: { month: '2-digit' },
  MMM: { month: 'short' },
  MMMM: { month: 'long' },
  uuuu: { year: 'numeric' },
  yyyy: { year: 'numeric' },
  y: { year: 'numeric' },
  HH: { hour: '2-digit', hourCycle: 'h23' },
  mm: { minute: '2-digit' },
};

function fieldsOf(letters: readonly string[]): Intl.DateTimeFormatOptions {
  return letters.reduce<Intl.DateTimeFormatOptions>((all, one) => {
    const field = FIELDS[one];
    if (!field) {
      throw new Error(`'${one}' of a date is not known here`);
    }
    return { ...all, ...field };
  }, {});
}

/** What is to be seen; the language puts it into its order. */
function bySkeleton(skeleton: string, locale: string): (moment: Moment) => string {
  const fields = fieldsOf(skeleton.match(/([A-Za-z])\1*/g) ?? []);
  return ({ instant, zone }) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: zone }).format(instant);
}

/** In the order that the pattern says. */
function byPattern(pattern: string, locale: string): (moment: Moment) => string {
  const tokens = pattern.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const fields = fieldsOf(tokens.filter((token) => /^[A-Za-z]/.test(token)));
  return ({ instant, zone }) => {
    const parts = new Intl.DateTimeFormat(locale, { ...fields, timeZone: zone }).formatToParts(instant);
    return tokens
      .map((token) => {
        const [part] = Object.keys(FIELDS[token] ?? {});
        return part ? (parts.find((one) => one.type === part)?.value ?? '') : token.replaceAll("'", '');
      })
      .join('');
  };
}
