package org.steadyback.screening;

import java.time.Instant;
import java.util.Optional;

/**
 * What a patient may truthfully be told of the newest open alert: who will see it, and who has.
 *
 * @param owner the physio who answers for the patient; while nobody treats, the clinic's physios
 * @param seen empty while nobody has opened it
 */
public record AlertReceipt(String owner, Instant raisedAt, Optional<SafetyAlert.By> seen) {}
