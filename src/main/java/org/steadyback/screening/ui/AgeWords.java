package org.steadyback.screening.ui;

import java.time.Duration;

import org.steadyback.screening.GateAction;

/** How long something has been open, and how long it may be (fact sheet §2.4). */
final class AgeWords {

    private AgeWords() {}

    static String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return count(age.toMinutes(), "minute") + " ago";
        }
        return age.toDays() < 1 ? count(age.toHours(), "hour") + " ago" : count(age.toDays(), "day") + " ago";
    }

    static String standard(GateAction action) {
        return switch (action) {
            case EMERGENCY -> "To be looked at now";
            case SAME_DAY -> "To be looked at the same day";
            case URGENT -> "To be looked at within 2 working days";
            case CLINICIAN_FIRST -> "To be looked at within 5 working days";
            case SUPERVISED_ONLY -> "To be reviewed within 2 weeks";
            case STAY_ACTIVE, OK_WITH_CAUTIONS, OK -> "No hurry";
        };
    }

    private static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
