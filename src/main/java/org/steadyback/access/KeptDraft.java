package org.steadyback.access;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has half written.
 *
 * @param content a JSON object, in the form of whoever kept it
 * @param revision another each time it is kept
 */
public record KeptDraft(String content, UUID revision, Instant keptAt) {}
