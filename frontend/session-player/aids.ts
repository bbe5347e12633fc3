/**
 * What helps without looking: a sound at the end of a count or a rest, vibration, a voice that says what comes. Each can be switched off,
 * and stays so on this device. Pure, but for what it is given to keep it in and to be heard through.
 */

export interface AidsChosen {
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly voice: boolean;
}

export type Aid = keyof AidsChosen;

/** A voice that nobody asked for is a fright in a quiet room. */
const AT_FIRST: AidsChosen = { sound: true, vibration: true, voice: false };

const KEY = 'steadyback-aids';

export interface Heard {
  /** What this device can do at all. */
  readonly can: Readonly<Record<Aid, boolean>>;
  sound(): void;
  vibrate(ms: number): void;
  /**
   * Ends what is being said.
   *
   * @param ended it was said, or cannot be
   */
  speak(words: string, language: string, ended?: () => void): void;
  silence(): void;
}

export class Aids {
  private readonly store: Pick<Storage, 'getItem' | 'setItem'> | null;
  private readonly heard: Heard;
  private chosen: AidsChosen;

  /** @param store null where the browser keeps nothing: then it is chosen for this page */
  constructor(store: Pick<Storage, 'getItem' | 'setItem'> | null, heard: Heard) {
    this.store = store;
    this.heard = heard;
    this.chosen = { ...AT_FIRST, ...this.kept() };
  }

  /** Those that this device has, in the order in which they are offered. */
  get offered(): readonly Aid[] {
    return (['sound', 'vibration', 'voice'] as const).filter((aid) => this.heard.can[aid]);
  }

  /** Whether texts can be read aloud: that is asked for by a button, whatever is chosen. */
  get canRead(): boolean {
    return this.heard.can.voice;
  }

  isOn(aid: Aid): boolean {
    return this.heard.can[aid] && this.chosen[aid];
  }

  turn(aid: Aid, on: boolean) {
    this.chosen = { ...this.chosen, [aid]: on };
    if (aid === 'voice' && !on) {
      this.heard.silence();
    }
    try {
      this.store?.setItem(KEY, JSON.stringify(this.chosen));
    } catch {
      // chosen for this page
    }
  }

  /** A count or a rest is over. */
  over() {
    if (this.isOn('sound')) {
      this.heard.sound();
    }
    this.buzz(120);
  }

  /** The next part of a count. */
  step() {
    this.buzz(60);
  }

  say(words: string, language: string) {
    if (this.isOn('voice')) {
      this.heard.speak(words, language);
    }
  }

  read(words: readonly string[], language: string, ended: () => void) {
    this.heard.speak(words.filter((line) => line.trim() !== '').join('\n'), language, ended);
  }

  silence() {
    this.heard.silence();
  }

  private buzz(ms: number) {
    if (this.isOn('vibration')) {
      this.heard.vibrate(ms);
    }
  }

  private kept(): Partial<AidsChosen> {
    try {
      const kept = JSON.parse(this.store?.getItem(KEY) ?? '{}') as Record<string, unknown> | null;
      return Object.fromEntries(Object.entries(kept ?? {}).filter(([aid, on]) => aid in AT_FIRST && typeof on === 'boolean'));
    } catch {
      return {};
    }
  }
}

/** Two short soft tones, made here: nothing is loaded. */
function tones(context: AudioContext) {
  [660, 880].forEach((pitch, at) => {
    const from = context.currentTime + at * 0.18;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.25, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.16);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.17);
  });
}

/** Of this browser. */
export function deviceAids(): Aids {
  let context: AudioContext | null = null;
  let store: Storage | null = null;
  try {
    store = window.localStorage;
  } catch {
    // it keeps nothing
  }
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  return new Aids(store, {
    can: { sound: typeof AudioContext !== 'undefined', vibration: 'vibrate' in navigator, voice: speech !== null },
    sound() {
      // without a tap before it, browsers keep it silent; there was one on every way to here
      context ??= new AudioContext();
      const playing = context;
      void playing.resume().then(
        () => tones(playing),
        () => undefined,
      );
    },
    vibrate: (ms) => void navigator.vibrate(ms),
    speak(words, language, ended) {
      speech?.cancel();
      const said = new SpeechSynthesisUtterance(words);
      said.lang = language;
      said.onend = said.onerror = () => ended?.();
      speech?.speak(said);
    },
    silence: () => speech?.cancel(),
  });
}
