package org.steadyback.programme;

import org.steadyback.grading.GradingParameters;

/** The numbers of dose that are in force in the clinic of whoever asks: whatever starts an exercise starts it by these. */
public interface NumbersInForce {

    /** The fact sheet's own where the clinic has changed nothing. */
    GradingParameters now();
}
