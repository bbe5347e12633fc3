package org.steadyback.programme;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;

/** The decision that a version comes of, and its cause. */
public record GradedAs(Decision decision, Cause cause) {}
