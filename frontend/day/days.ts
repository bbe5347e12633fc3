/** Whether another day has begun between two moments, by the device's own clock. */
export function isAnotherDay(before: Date, now: Date): boolean {
  return (
    before.getFullYear() !== now.getFullYear() || before.getMonth() !== now.getMonth() || before.getDate() !== now.getDate()
  );
}

export interface Page {
  /** Anything typed that nobody has sent. */
  typed: boolean;
  /** A session is open in the player, which looks after its day itself. */
  exercising: boolean;
  online: boolean;
}

/** What becomes of a page that was opened on another day. */
export function onAnotherDay(page: Page): 'show anew' | 'say so' | 'leave' {
  if (page.exercising || !page.online) {
    return 'leave';
  }
  return page.typed ? 'say so' : 'show anew';
}
