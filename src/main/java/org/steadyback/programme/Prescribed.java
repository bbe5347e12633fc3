package org.steadyback.programme;

import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;

/**
 * One version of a prescription with the words and picture that were in force.
 *
 * @param place order within the programme: grows, with gaps
 */
public record Prescribed(Asked asked, VersionKey exercise, int place) {}
