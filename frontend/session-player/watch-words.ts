/** Words in a free text that open a question. They never grade. The words come with the day's answer, the portal's own pages use the same. */

export type Opened = 'saddle' | 'selfHarm';

/** Regular expressions of each kind. */
export type WatchWords = Record<Opened, readonly string[]>;

/** What these words open; the more urgent first. */
export function opened(text: string, watch: WatchWords | undefined): Opened[] {
  const plain = text.toLowerCase().replace(/[‘’`´]/g, "'").replace(/\s+/g, ' ');
  const found = (kind: Opened) => (watch?.[kind] ?? []).some((words) => new RegExp(words).test(plain));
  return (['selfHarm', 'saddle'] as const).filter(found);
}
