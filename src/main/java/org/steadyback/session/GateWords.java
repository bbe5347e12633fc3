package org.steadyback.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction.Offer;

/** Says to the patient what the gate means for today. The clinician's reason is not shown. */
final class GateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private GateWords() {}

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
        return switch (gate.action()) {
            case EMERGENCY ->
                "No exercises for now. Please get medical help straight away, if you have not been seen yet.";
            case SAME_DAY ->
                "No exercises for now. You need to be seen the same day: please ring your clinic if you have not been.";
            case URGENT -> "You are to be seen soon. Until then only gentle movement is shown here.";
            case CLINICIAN_FIRST ->
                "Your physio wants to speak to you first. Until then only gentle movement is shown here.";
            case SUPERVISED_ONLY -> "Do these with somebody at your side, as agreed with your physio.";
            case STAY_ACTIVE -> stayActive(gate, today);
            case OK_WITH_CAUTIONS -> "Go ahead, with the care that your physio has explained.";
            case OK -> "Go ahead.";
        };
    }

    private static String stayActive(Gate gate, LocalDate today) {
        var opens = gate.opensOn();
        if (opens == null) {
            return "In the first days moving about gently helps most. Your programme opens when your physio says so.";
        }
        return opens.isAfter(today)
                ? "In the first days moving about gently helps most. Your programme opens on " + DAY.format(opens) + "."
                : "Go ahead.";
    }
}
