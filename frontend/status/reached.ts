/**
 * The portal has just answered: whatever the frame said of the connection is over. The frame notices by itself only with its own next
 * request, and "Connection lost" beside "Saved" is untrue.
 */
interface Connection {
  state: string;
}

export function saysReached(connection: Connection | undefined): void {
  if (connection?.state === 'connection-lost' || connection?.state === 'reconnecting') {
    connection.state = 'connected';
  }
}

export function reached(): void {
  saysReached((globalThis as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState);
}
