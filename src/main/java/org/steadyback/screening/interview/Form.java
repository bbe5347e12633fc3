package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** How a question is replied to, and which texts are replies to it. "?" is "I don't know", where that can be said. */
public enum Form {
    YES_NO("YES|NO|NOT_SURE"),
    /** With yes: new or changed in the last two weeks? Recorded, and routes nothing (fact sheet §2.2). */
    RECENT("YES_NEW|YES_OLD|NO|NOT_SURE"),
    /** With yes: worse within the last 48 hours? */
    RAPID("YES_RAPID|YES_SLOW|NO|NOT_SURE"),
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
    /** NO, or the group with news. */
    NEWS("[A-Z_]+");

    public static final String UNKNOWN = "?";
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
                    case NEWS -> reply.equals("NO") || part(reply);
                    default -> true;
                };
    }

    private static boolean part(String reply) {
        return Arrays.stream(Part.values())
                .anyMatch(part -> part.inWeeklyCheck() && part.name().equals(reply));
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
