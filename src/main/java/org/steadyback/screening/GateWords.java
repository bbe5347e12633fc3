package org.steadyback.screening;

import java.util.List;

import org.steadyback.text.Texts;

/** What the answers of the safety screen are called, and what they mean for the physio and for the patient. */
public final class GateWords {

    private static final GateTexts SAY = Texts.of(GateTexts.class);

    private GateWords() {}

    public static String title(GateAction action) {
        return switch (action) {
            case EMERGENCY -> "Emergency care now";
            case SAME_DAY -> "Doctor or urgent care today";
            case URGENT -> "Doctor within days";
            case CLINICIAN_FIRST -> "Talk to the physio first";
            case SUPERVISED_ONLY -> "Only hand-picked exercises";
            case STAY_ACTIVE -> "Stay active, the programme waits";
            case OK_WITH_CAUTIONS -> "Clear, with cautions";
            case OK -> "Clear to exercise";
        };
    }

    /** What the decision does, in the physio's words. */
    public static String meaning(GateAction action) {
        return switch (action) {
            case EMERGENCY -> "Every programme stops. Only a clinician can clear this again.";
            case SAME_DAY -> "Every programme stops until somebody has seen the patient, today.";
            case URGENT ->
                "No specific exercise; gentle walking is fine if tolerated. Contact within two working days.";
            case CLINICIAN_FIRST ->
                "The specific programme waits for you; walking and easing positions are fine. Within five working days.";
            case SUPERVISED_ONLY ->
                "Acute leg or disc symptoms. You pick each exercise; those with a caution for them need your reason. Review within two weeks.";
            case STAY_ACTIVE ->
                "First days of a new pain: short walks and easing movements of level 1. The programme opens on the day you choose.";
            case OK_WITH_CAUTIONS -> "Any exercise; mind the cautions of the library for this patient's conditions.";
            case OK -> "Any exercise.";
        };
    }

    /**
     * How it stands now for the physio: the gate's level, unless something shuts before it. What the patient is told is
     * {@link Offered#sentence()}.
     *
     * @param whose "Grace Adeyemi", "the patient"
     */
    public static String now(Offered offered, String whose) {
        return switch (offered.because()) {
            case NOT_SCREENED -> "Not screened yet";
            case STOP_OPEN -> "Everything is stopped, a sign waits for a clinician";
            case QUESTIONS_FIRST ->
                (offered.cleared() ? "Cleared, waits for " : "Waits for ") + whose + "’s safety questions";
            case GATE -> title(offered.safety().gate().orElseThrow().action());
        };
    }

    /** What that does. */
    public static String meaning(Offered offered) {
        var level = offered.safety().gate().map(Gate::action);
        return switch (offered.because()) {
            case NOT_SCREENED -> "No programme can start.";
            case STOP_OPEN ->
                "Nothing is offered until a clinician has settled it."
                        + level.map(action -> " The level: " + title(action) + ".")
                                .orElse("");
            case QUESTIONS_FIRST ->
                "Nothing is offered until they are answered."
                        + level.map(action -> " Then: " + title(action) + ". " + meaning(action))
                                .orElse("");
            case GATE -> meaning(level.orElseThrow());
        };
    }

    /** What the patient is told of a level where nothing shuts before it; pages ask {@link Offered#sentence()}. */
    static String forPatient(GateAction action) {
        return switch (action) {
            case EMERGENCY, SAME_DAY ->
                StopPage.of(action, List.of(), HelpNumbers.unnamed()).sentence();
            case URGENT -> SAY.urgent();
            case CLINICIAN_FIRST -> SAY.physioFirst();
            case SUPERVISED_ONLY -> SAY.handPicked();
            case STAY_ACTIVE -> SAY.stayActive();
            case OK_WITH_CAUTIONS -> SAY.adjusted();
            case OK -> SAY.open();
        };
    }
}
