package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.grading.FlareDays;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What a patient reads about a flare (fact sheet §3.7, in own words). No fright, no blame, nothing to make up for. */
final class FlareWords {

    private static final FlareTexts SAY = Texts.of(FlareTexts.class);

    private FlareWords() {}

    /** What helps in a flare. */
    static List<String> steps() {
        return List.of(SAY.common(), SAY.keepMoving(), SAY.oneNumber(), SAY.daysCount(), SAY.contact());
    }

    static Notice state(FlareDays days, LocalDate today) {
        return switch (days.on(today)) {
            case REVIEW ->
                new Notice(Tone.ATTENTION, SAY.notSettled(), SAY.notSettledWhat())
                        .with(new PathLink(Paths.WARNING_SIGNS, SAY.warningSigns()));
            case EASED, SETTLED -> new Notice(Tone.PAUSED, eased(days, today));
        };
    }

    private static String eased(FlareDays days, LocalDate today) {
        if (days.usualPain() == null) {
            return SAY.easedUntilPressed();
        }
        return days.settledMornings(today) == 1 ? SAY.oneCalmer() : SAY.eased();
    }
}
