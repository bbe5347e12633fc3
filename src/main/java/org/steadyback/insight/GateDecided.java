package org.steadyback.insight;

import java.time.Instant;

import org.steadyback.screening.GateAction;

/** Somebody decided what the patient may do. */
record GateDecided(String by, Instant at, GateAction action) {}
