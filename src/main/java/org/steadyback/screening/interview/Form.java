package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.steadyback.screening.rules.ScreenAnswer;

/** How a question is replied to, and which texts are replies to it. "?" is "I don't know", where that can be said. */
public enum Form {
    YES_NO("NO|YES|YES_SAME|NOT_SURE"),
    /** With yes: new or changed in the last two weeks? Recorded, and routes nothing (fact sheet §2.2). */
    RECENT("NO|YES_NEW|YES_OLD|YES_SAME|NOT_SURE"),
    /** With yes: worse within the last 48 hours? */
    RAPID("NO|YES_RAPID|YES_SLOW|YES_SAME|NOT_SURE"),
    /** Whole weeks, 0–6000. */
    WEEKS("[0-5]?\\d{1,3}|6000|\\?"),
    /** A day that is not to come, as 2026-03-04. */
    DATE("\\d{4}-\\d{2}-\\d{2}|\\?"),
    /** Those that fit, or NONE. */
    FEATURES("[A-Z_]+(,[A-Z_]+)*"),
    /** Systolic/diastolic in mmHg. */
    PRESSURE("\\d{2,3}/\\d{2,3}|\\?"),
    JOINTS("(HI|KN|SH|WR)(,(HI|KN|SH|WR))*|\\?"),
    /** 0–10. */
    SCALE("\\d|10|\\?"),
    /** NO, or the groups with news. */
    NEWS("[A-Z_]+(,[A-Z_]+)*");

    public static final String UNKNOWN = "?";

    /** Yes, as before, nothing changed: a reply where a clinician has found what it is (fact sheet §2.9). */
    public static final String SAME = "YES_SAME";

    /** Nothing of the list, to the weekly check. */
    public static final String NOTHING = "NO";

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Pattern replies;

    Form(String replies) {
        this.replies = Pattern.compile(replies);
    }

    /** Whether this text is a reply, on the given day. */
    public boolean takes(String reply, LocalDate today) {
        return replies.matcher(reply).matches()
                && switch (this) {
                    case DATE -> reply.equals(UNKNOWN) || day(reply, today);
                    case PRESSURE ->
                        reply.equals(UNKNOWN) || Sheet.pressure(reply).isPresent();
                    case FEATURES -> Feature.known(reply);
                    case NEWS -> reply.equals(NOTHING) || parts(reply);
                    default -> true;
                };
    }

    /** What a plain answer to a question is as a reply; how new or how fast is not known, and counts as the worse. */
    public String reply(ScreenAnswer answer) {
        return switch (answer) {
            case NO, NOT_SURE -> answer.name();
            case YES ->
                switch (this) {
                    case RECENT -> "YES_NEW";
                    case RAPID -> "YES_RAPID";
                    default -> answer.name();
                };
        };
    }

    private static boolean parts(String reply) {
        return Arrays.stream(reply.split(","))
                .allMatch(name -> Arrays.stream(QuestionGroup.values())
                        .anyMatch(part -> part.inWeeklyCheck() && part.name().equals(name)));
    }

    private static boolean day(String reply, LocalDate today) {
        try {
            var day = LocalDate.parse(reply);
            return !day.isAfter(today) && !day.isBefore(EARLIEST);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
