package org.steadyback.progression;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;

/** The numbers of the grading rules as they are stored: the defaults with what a clinic changed. */
public final class ClinicNumbers {

    private ClinicNumbers() {}

    /**
     * @param version null = the clinic has changed nothing
     * @param changes JSON, parameter to value
     */
    public static GradingParameters of(@Nullable Integer version, @Nullable String changes) {
        return DecisionContextReader.parameters(version, changes);
    }
}
