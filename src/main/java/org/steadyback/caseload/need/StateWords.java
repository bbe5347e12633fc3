package org.steadyback.caseload.need;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The one vocabulary for how a patient stands: for each kind its words, and for what is easily overlooked what is said beside them.
 * Caseload, chart, review and proposals say it so, each kind once. Pure.
 */
public final class StateWords {

    /** Beside {@link Reason#BOOM_AND_BUST} (fact sheet §3.6). */
    public static final String LAST_TWO_WEEKS = "in the last two weeks";

    /** Beside {@link Reason#TOO_EARLY}, where there is not even a figure. */
    static final String NO_DAY_ASKED = "no day asked in the last two weeks";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private StateWords() {}

    /** "Boom and bust". */
    public static String of(Reason reason) {
        return switch (reason) {
            case STOPPED -> "Stopped for safety";
            case WORDS_TO_READ -> "Words to be read today";
            case FLARE_REVIEW -> "Flare not settled";
            case PAIN_UP -> "Pain up";
            case FLARE -> "In a flare";
            case FLARE_SUGGESTED -> "Flare suggested";
            case NOT_RIGHT -> "Not right for them";
            case WITHHELD -> "Exercises withheld";
            case ASKS_CHANGE -> "Asks to change";
            case ALERT_OPEN -> "Alert open";
            case QUESTIONS_FIRST -> "Questions first";
            case DECISION_WAITING -> "Decision waiting";
            case SILENT -> "Not seen";
            case TO_REVIEW -> "To review";
            case SCREEN_LATE -> "Re-screen late";
            case AWAY -> "Away";
            case LOW -> "Much left out";
            case SLIPPING -> "Slipping";
            case BOOM_AND_BUST -> "Boom and bust";
            case NEW -> "New";
            case TOO_EARLY -> "Too early to say";
            case ON_TRACK -> "On track";
            case CHECK_LATE -> "Weekly check late";
            case AUTOMATIC_OFF -> "Automatic mode off";
            case HELD_BACK -> "Held back";
            case CLOSED -> "Programme closed";
            case NO_PROGRAMME -> "No programme";
        };
    }

    /** Beside a flare that the patient began, settled or not: "day 3". */
    public static String flareDay(int day) {
        return "day " + day;
    }

    /**
     * Beside a flare plan that was offered because of harder mornings; the plan goes on unchanged until the patient says yes: "not
     * answered, mornings 6 on 2 Nov and 7 on 3 Nov, usually about 4". Later mornings may be others.
     *
     * @param mornings of consecutive days, oldest first
     * @param last the day of the last of them
     * @param usual in words; null = not known
     */
    public static String suggested(List<Integer> mornings, LocalDate last, @Nullable String usual) {
        return "not answered, mornings %s%s"
                .formatted(
                        IntStream.range(0, mornings.size())
                                .mapToObj(i -> mornings.get(i) + " on "
                                        + SHORT_DAY.format(last.minusDays(mornings.size() - 1L - i)))
                                .collect(Collectors.joining(" and ")),
                        usual == null ? "" : ", usually about " + usual);
    }

    /** Beside days on which nothing is asked, as was said before: "until 5 Dec 2026". */
    public static String away(LocalDate last) {
        return "until " + DAY.format(last);
    }

    /** Beside a programme that ended, while no other runs: "on 3 Sept 2026". */
    public static String closed(LocalDate day) {
        return "on " + DAY.format(day);
    }
}
