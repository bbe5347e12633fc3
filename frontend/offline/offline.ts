/**
 * The patient's page without a network: the worker shows it in the place of whichever page the portal would have made (ADR 0056). The
 * player, what waits on this phone and a kept stop work here as in the portal's frame, from what this phone keeps.
 */
import '../session-player/pop-state';
import '../session-player/stop-panel';
import '../session-player/session-player';
import '../unsent/unsent';
import '../status/back';

const player = document.querySelector('steady-session-player');
// whoever pressed Start before the network went wants to begin
player?.toggleAttribute('begin-at-once', new URLSearchParams(location.search).has('begin'));
