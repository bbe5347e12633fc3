package org.steadyback.screening;

/** What became of taking alerts that stood on a page. */
public sealed interface Taking {

    /** They are mine now; those of them that were closed meanwhile stay so. */
    record Taken() implements Taking {}

    /** Somebody else was faster; they are open still. */
    record TakenBefore(SafetyAlert.By by) implements Taking {}

    /**
     * None of them is open any more.
     *
     * @param slip true: the patient took the answer back within the minute; false: a clinician cleared it
     */
    record Closed(SafetyAlert.By by, boolean slip) implements Taking {}
}
