package org.steadyback.programme;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How a version came about, in the words of the programme's history: "changed by physio, with caution: Tested". Pure. */
public final class VersionWords {

    private VersionWords() {}

    /**
     * @param graded the decision that it comes of; null = none. Only a version of kind {@link VersionKind#GRADED} says it
     */
    public static String of(VersionCause version, @Nullable GradedAs graded) {
        return switch (version.kind()) {
            case ASSIGNED -> withCaution("assigned", version);
            case ADDED -> withCaution("added by physio", version);
            case CHANGED -> withCaution("changed by physio", version);
            case MOVED -> withCaution("moved by physio", version);
            case WITHDRAWN -> withCaution("withdrawn by physio", version);
            case TAKEN_INSTEAD -> withCaution("taken instead by the patient", version);
            case GIVEN_UP -> withCaution("not right for the patient", version);
            case LOWERED ->
                version.reason().isEmpty() ? "lowered by the patient" : "lowered by the patient: " + version.reason();
            case START_FOUND -> "start found in " + version.trials() + " trials";
            case START_AGREED -> "start from trials, agreed by physio";
            case FLARE_EASED -> "eased for a flare";
            case FLARE_RESTS -> "rests during a flare";
            case FLARE_BACK -> "back from a flare";
            case MORNING_CHANGED -> "back: the morning was answered anew";
            case GRADED ->
                graded == null
                        ? "by the rules"
                        : CauseWords.of(graded.decision()).toLowerCase(Locale.ROOT) + ": "
                                + CauseWords.of(graded.cause());
            case ACCEPTED -> "accepted";
            case ADJUSTED -> "changed by physio";
            case BEYOND_RULES -> "changed by physio, beyond the rules: " + version.reason();
        };
    }

    private static String withCaution(String words, VersionCause version) {
        return version.reason().isEmpty() ? words : words + ", with caution: " + version.reason();
    }
}
