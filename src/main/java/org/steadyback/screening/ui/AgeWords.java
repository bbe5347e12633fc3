package org.steadyback.screening.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.steadyback.screening.AlertCause;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.InForce;

/** How long something has been open, and how long it may be (fact sheet §2.4). */
final class AgeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private AgeWords() {}

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

    /**
     * "To be looked at the same day. That time is over." An emergency is never over: "To be looked at now, waiting since 14:02."
     *
     * @param taken whether somebody has taken the alert
     */
    static String due(InForce inForce, boolean taken, Instant now, ZoneId zone) {
        var standard = standard(inForce.action());
        if (inForce.action() == GateAction.EMERGENCY) {
            return standard + (taken ? "." : ", waiting since " + since(inForce.since(), now, zone) + ".");
        }
        return standard + (inForce.overdue(now, zone) ? ". That time is over." : ".");
    }

    /** Which is sooner than the physio has to: whoever waits for a clinician is asked to ring, and both read so. */
    static String patientRings(GateAction inForce, AlertCause cause) {
        return inForce == GateAction.CLINICIAN_FIRST && cause == AlertCause.STOP
                ? " The patient is told to ring you today or on the next working day."
                : "";
    }

    /** "Said at 04:25, came in later: without network, or from a tab that was closed. " */
    static String saidEarlier(Optional<Instant> saidAt, Instant now, ZoneId zone) {
        return saidAt.map(at -> "Said at " + since(at, now, zone)
                        + ", came in later: without network, or from a tab that was closed. ")
                .orElse("");
    }

    private static String since(Instant at, Instant now, ZoneId zone) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        return (today ? TIME : MOMENT).format(at.atZone(zone));
    }
}
