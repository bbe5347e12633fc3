package org.steadyback.screening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.SignedIn;

/**
 * What a patient can ring. The emergency number is that of the clinic's country, never the clinic's telephone.
 *
 * @param abroad the emergency number where the patient is, when that is another country
 * @param urgent advice on the same day
 * @param crisis somebody to talk to
 * @param maternity the maternity unit, for a warning sign in pregnancy
 * @param clinic the clinic's telephone; never for an emergency
 */
public record HelpNumbers(
        Line emergency,
        @Nullable Line abroad,
        @Nullable Line urgent,
        @Nullable Line crisis,
        @Nullable Line maternity,
        @Nullable Line clinic) {

    /** In all of Europe, and what many phones elsewhere turn into the country's own number. */
    public static final String ANYWHERE = "112";

    /** A number and whose it is. */
    public record Line(String label, String number) {}

    /** As the clinic said; where it said nothing, 112 and "the local emergency number". */
    public static HelpNumbers of(SignedIn who) {
        var own = who.emergencyNumber();
        var emergency = own.isBlank()
                ? new Line(SignWords.call("emergency") + " (" + SignWords.localNumber() + ")", ANYWHERE)
                : new Line(SignWords.call("emergency"), own);
        return new HelpNumbers(
                emergency,
                null,
                who.urgentNumber()
                        .map(number -> new Line(SignWords.call("urgent"), number))
                        .orElse(null),
                null,
                null,
                null);
    }

    /** The emergency number as it stands in a sentence. */
    public String emergencyInWords() {
        return emergency.number().equals(ANYWHERE) && !emergency.label().equals(SignWords.call("emergency"))
                ? ANYWHERE + " or " + SignWords.localNumber()
                : emergency.number();
    }

    /** What to ring, in that order. */
    public List<Line> inOrder(Advice advice) {
        var order = switch (advice) {
            case EMERGENCY_GO, EMERGENCY_RING -> Stream.of(emergency, abroad);
            case SAME_DAY -> Stream.of(urgent, clinic, emergency, abroad);
            case MATERNITY -> Stream.of(maternity, urgent, clinic, emergency, abroad);
            case CLINICIAN_FIRST, NO_STOP -> Stream.of(clinic, urgent, emergency, abroad);
        };
        return order.filter(Objects::nonNull).toList();
    }
}
