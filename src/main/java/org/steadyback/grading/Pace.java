package org.steadyback.grading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A decision that a gap or a flare makes, apart from the sessions.
 *
 * @param quota from now on; null with REBASELINE: there is none until new trials are made
 */
public record Pace(Decision decision, @Nullable BigDecimal quota) {}
