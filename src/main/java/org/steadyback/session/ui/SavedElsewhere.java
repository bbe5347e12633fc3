package org.steadyback.session.ui;

import org.steadyback.session.SessionClock;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Something of today was saved in another tab or on another device: said, with what can be done about it. */
final class SavedElsewhere {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private SavedElsewhere() {}

    /** On the page of today, where it has just been noticed. */
    static Notice noticed(Today today) {
        return new Notice(Tone.PLAIN, said(today), SAY.elsewhere())
                .with(new PathLink(Paths.ME_SESSION, today.offered().nothing() ? SAY.correct() : SAY.addOrCorrect()))
                .announced();
    }

    /** Where a session was about to begin. */
    static Notice beforeBeginning(Today today) {
        return new Notice(Tone.PLAIN, said(today), SAY.nothingStarted()).announced();
    }

    private static String said(Today today) {
        return today.done().isEmpty()
                ? SAY.hasChanged()
                : SAY.savedAlready(SessionClock.started(today.done().getLast().entry(), today.zone()));
    }
}
