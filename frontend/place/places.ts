/** How far a page was scrolled, in CSS pixels, and the first row in sight of each list on it. */
export interface Scrolled {
  page: number;
  lists: number[];
  /** The link that was followed from here, as a number of its address. */
  link: number | null;
}

/** The newest last. */
export type Places = { of: number; scrolled: Scrolled }[];

const MOST = 50;

/** The newest of a page takes the place of the one before; the oldest pages are forgotten. */
export function keep(places: Places, of: number, scrolled: Scrolled): Places {
  return [...places.filter((one) => one.of !== of), { of, scrolled }].slice(-MOST);
}

/** A number made of a text, of 53 bits; nothing leads back from it but trying. */
export function numberOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
