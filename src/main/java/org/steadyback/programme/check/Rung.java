package org.steadyback.programme.check;

import org.steadyback.programme.plan.Dose;

/**
 * What is asked now of another rung of an exercise's ladder.
 *
 * @param exercise its id in the library
 * @param asks at once
 * @param easier whether it is an easier one
 */
public record Rung(String exercise, String name, Dose asks, boolean easier) {}
