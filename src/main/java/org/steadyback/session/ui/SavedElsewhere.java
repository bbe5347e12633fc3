package org.steadyback.session.ui;

import org.steadyback.session.SessionClock;
import org.steadyback.session.Today;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Something of today was saved in another tab or on another device: said, with what can be done about it. */
final class SavedElsewhere {

    private SavedElsewhere() {}

    /** On the page of today, where it has just been noticed. */
    static Notice noticed(Today today) {
        return new Notice(
                        Tone.PLAIN,
                        said(today),
                        "In another tab or on another device. It stands under “Recorded today”.")
                .with(new PathLink(
                        Paths.ME_SESSION,
                        today.offered().nothing() ? "Correct something" : "Add something, or correct it"))
                .announced();
    }

    /** Where a session was about to begin. */
    static Notice beforeBeginning(Today today) {
        return new Notice(
                        Tone.PLAIN,
                        said(today),
                        "So nothing was started. Below you can correct it, or do what is still to be done today.")
                .announced();
    }

    private static String said(Today today) {
        return today.done().isEmpty()
                ? "What you had recorded today has changed"
                : "Saved already today, at "
                        + SessionClock.started(today.done().getLast().entry(), today.zone());
    }
}
