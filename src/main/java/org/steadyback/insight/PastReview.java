package org.steadyback.insight;

import java.time.Instant;

/**
 * A concluded review.
 *
 * @param mine whether the asking physio made it
 */
public record PastReview(String by, boolean mine, Instant at, String note) {}
