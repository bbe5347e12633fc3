package org.steadyback.screening;

import java.util.Optional;

import org.steadyback.screening.interview.Interview;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;

/** A screen that somebody is answering: what is asked, and what they replied so far. */
public record Sitting(Interview interview, Sheet sheet) {

    /** Empty when everything has been replied to. */
    public Optional<Step> next() {
        return interview.next(sheet);
    }

    /** The question before, to go back to. */
    public Optional<Step> before(Step step) {
        return interview.before(step, sheet);
    }

    Sitting with(Step step, String reply) {
        return new Sitting(interview, sheet.with(step, reply));
    }
}
