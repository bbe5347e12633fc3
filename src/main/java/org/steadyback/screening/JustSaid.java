package org.steadyback.screening;

import java.util.Optional;
import java.util.UUID;

import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;

/** A screen that has just ended with an answer that cannot wait, and that whoever answered it may still put right. */
public record JustSaid(UUID screen, ScreenKind kind, Sheet sheet) {

    /** What the screen ended with, as it is asked in order: the last yes or not sure. */
    public Optional<Step> lastConfirmed() {
        var confirmed = sheet.confirmed();
        return confirmed.isEmpty() ? Optional.empty() : Optional.of(confirmed.getLast());
    }
}
