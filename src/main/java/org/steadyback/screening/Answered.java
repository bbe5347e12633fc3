package org.steadyback.screening;

import java.util.Optional;

/** What a reply led to. */
public sealed interface Answered {

    /** Kept; the next question is in the sitting. */
    record GoOn(Sitting sitting) implements Answered {}

    /** These answers cannot wait for the others: the patient is told what to do now. */
    record ActNow(GateAction action) implements Answered {}

    /**
     * Everything was asked and is kept.
     *
     * @param action what this screen leads to
     * @param gate what the patient may do now; the screen alone never opens what a clinician or an earlier screen closed
     */
    record Finished(GateAction action, Optional<Gate> gate) implements Answered {}

    /** The text is no reply to that question; nothing was kept. */
    record NotUnderstood() implements Answered {}
}
