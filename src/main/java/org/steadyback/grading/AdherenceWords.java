package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.ArrayList;

/** Adherence in words: everywhere the same, with its parts beside the figure. */
public final class AdherenceWords {

    private static final String NOTHING = "nothing was asked";

    private AdherenceWords() {}

    /** "88 %, 56 of 64 bouts", "99 %, 22 of 22 bouts, 1 short", "0 %, 0 of 4 bouts, 2 over", "nothing was asked". */
    public static String of(Adherence adherence) {
        if (adherence.dose() == null) {
            return NOTHING + apart(adherence);
        }
        return "%s, %s%s".formatted(dose(adherence), bouts(adherence), apart(adherence));
    }

    /** The same with its days: "88 %, 56 of 64 bouts, last 14 days". */
    public static String lastTwoWeeks(Adherence adherence) {
        return of(adherence) + ", last " + Adherence.WINDOW + " days";
    }

    /** "88 %": the dose. "100 %" is all of it. */
    public static String dose(Adherence adherence) {
        return adherence.dose() == null ? NOTHING : percent(adherence.dose()) + " %";
    }

    /** The same of a share that was kept with a decision, 0–1 and never rounded up. */
    public static String dose(BigDecimal kept) {
        return percent(Share.of(kept, BigDecimal.ONE)) + " %";
    }

    private static int percent(Share share) {
        return share.percent(Adherence.PARTIAL, Adherence.SATISFACTORY, BigDecimal.ONE);
    }

    /** "56 of 64 bouts", "1 of 1 bout". */
    public static String bouts(Adherence adherence) {
        return "%s of %s"
                .formatted(
                        adherence.doneBouts(),
                        adherence.askedBouts() == 1 ? "1 bout" : adherence.askedBouts() + " bouts");
    }

    /** " (2 short)": the fullest days of a week are taken for those asked, so what was short is often among the others. */
    private static String ofThemShort(Adherence adherence) {
        return adherence.extraShort() == 0 ? "" : " (" + adherence.extraShort() + " short)";
    }

    /** What stands beside the figure and never in it: "1 short, 2 over, 1 extra, 3 left out, 1 recalled". */
    private static String apart(Adherence adherence) {
        var words = new ArrayList<String>();
        if (adherence.shortBouts() > 0) {
            words.add(adherence.shortBouts() + " short");
        }
        if (adherence.over() > 0) {
            words.add(adherence.over() + " over");
        }
        if (adherence.extra() > 0) {
            words.add(adherence.extra() + " extra" + ofThemShort(adherence));
        }
        if (adherence.skippedBouts() > 0) {
            words.add(adherence.skippedBouts() + " left out");
        }
        if (adherence.recalledBouts() > 0) {
            words.add(adherence.recalledBouts() + " recalled");
        }
        return words.isEmpty() ? "" : ", " + String.join(", ", words);
    }
}
