package org.steadyback.programme;

import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;

/**
 * One version of a prescription with the words and picture that were in force.
 *
 * @param place order within the programme, from 1
 */
public record Prescribed(Asked asked, VersionKey exercise, int place) {}
