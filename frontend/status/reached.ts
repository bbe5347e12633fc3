/**
 * The portal has just answered: whatever the frame said of the connection is over. The frame notices by itself only with its own next
 * request, and "No connection" beside "Saved", or above what was pressed and has happened, is untrue.
 */
export interface Connection {
  state: string;
}

export interface Connections extends Connection {
  addStateChangeListener(heard: (before: string, now: string) => void): void;
}

export function isLost(state: string | undefined): boolean {
  return state === 'connection-lost' || state === 'reconnecting';
}

export function saysReached(connection: Connection | undefined): void {
  if (connection && isLost(connection.state)) {
    connection.state = 'connected';
  }
}

export function reached(): void {
  saysReached((globalThis as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState);
}

/**
 * While the connection is said to be lost the portal is asked now and then whether it is.
 *
 * @param ask whether it answers
 * @param later runs this after a while
 */
export function looksForThePortal(connection: Connections, ask: () => Promise<boolean>, later: (run: () => void) => void): void {
  let looking = false;
  const look = async () => {
    looking = false;
    if (isLost(connection.state)) {
      if (await ask().catch(() => false)) {
        saysReached(connection);
      } else {
        wait();
      }
    }
  };
  const wait = () => {
    if (!looking) {
      looking = true;
      later(() => void look());
    }
  };
  connection.addStateChangeListener((_, now) => {
    if (isLost(now)) {
      wait();
    }
  });
}
