package org.steadyback.insight.helps;

/**
 * The label that is shown: it changes only when two evaluations in a row agree on the new one (fact sheet §5.3 [D]).
 *
 * @param shown on the screen
 * @param newest of the last evaluation
 */
public record Verdict(Label shown, Label newest) {

    /** Before the first evaluation nothing can be told. */
    public static final Verdict NONE = new Verdict(Label.CANNOT_TELL_YET, Label.CANNOT_TELL_YET);

    /** After one more evaluation. */
    public Verdict after(Label evaluation) {
        return new Verdict(evaluation == newest ? evaluation : shown, evaluation);
    }
}
