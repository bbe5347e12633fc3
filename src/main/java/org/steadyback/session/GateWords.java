package org.steadyback.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateAction.Offer;

/** Says to the patient what the gate means for today. The clinician's reason is not shown. */
final class GateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private GateWords() {}

    /** What the patient reads after reporting a stop symptom, until a clinician has decided. */
    static final Today.GateNote STOPPED = new Today.GateNote(
            "STOPPED",
            "You told us of something that needs a look first. Please wait with the exercises until your physio has"
                    + " spoken to you. If it is new or getting worse, look at the warning signs now.");

    /** What the patient reads while safety questions come first. */
    static final Today.GateNote QUESTIONS_FIRST = new Today.GateNote(
            "QUESTIONS_FIRST",
            "A few safety questions come before the next session. They take about five minutes, and you can stop in between.");

    static Offer offer(Optional<Gate> gate, LocalDate today) {
        return gate.map(newest -> newest.offerOn(today)).orElse(Offer.NOTHING);
    }

    static Today.GateNote note(Optional<Gate> gate, LocalDate today) {
        return gate.map(newest -> new Today.GateNote(newest.action().name(), sentence(newest, today)))
                .orElseGet(
                        () -> new Today.GateNote(
                                "NOT_SCREENED",
                                "Your physio will speak to you before you start. Until then, keep moving as feels right: short walks count."));
    }

    private static String sentence(Gate gate, LocalDate today) {
        return gate.action() == GateAction.STAY_ACTIVE
                ? stayActive(gate, today)
                : org.steadyback.screening.GateWords.forPatient(gate.action());
    }

    private static String stayActive(Gate gate, LocalDate today) {
        var opens = gate.opensOn();
        if (opens == null) {
            return "In the first days moving about gently helps most. Your programme opens when your physio says so.";
        }
        return opens.isAfter(today)
                ? "In the first days moving about gently helps most. Your programme opens on " + DAY.format(opens) + "."
                : org.steadyback.screening.GateWords.forPatient(GateAction.OK);
    }
}
