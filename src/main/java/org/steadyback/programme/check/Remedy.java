package org.steadyback.programme.check;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

/**
 * A change of one line that settles a warning in one press.
 *
 * @param words what it does, as a button: "3 bouts of 6 repetitions"
 */
public record Remedy(String exercise, Dose dose, Schedule schedule, String words) {}
