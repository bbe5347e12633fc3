package org.steadyback.screening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.HelpLine;
import org.steadyback.access.HelpLines;
import org.steadyback.text.Texts;

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

    private static final StopTexts SAY = Texts.of(StopTexts.class);

    /** A number and whose it is. */
    public record Line(String label, String number) {}

    /** As the clinic says, and where the device is; where nothing is known, 112 and "the local emergency number". */
    public static HelpNumbers of(HelpLines lines) {
        return new HelpNumbers(
                lines.known() ? line(lines.emergency()) : new Line(localEmergency(), ANYWHERE),
                orNull(lines.abroad()),
                orNull(lines.urgent()),
                orNull(lines.crisis()),
                orNull(lines.maternity()),
                orNull(lines.clinic()));
    }

    /** Where the numbers are not known, or stand beside the sentence as buttons: "the emergency number". */
    static HelpNumbers unnamed() {
        return new HelpNumbers(new Line("", SignWords.unnamedNumber()), null, null, null, null, null);
    }

    /** For thoughts of self-harm, besides the emergency number. */
    public @Nullable Line somebodyToTalkTo() {
        return crisis == null ? urgent : crisis;
    }

    /** The emergency number as it stands in a sentence; where the patient is comes first. */
    public String emergencyInWords() {
        var home = emergency.label().equals(localEmergency())
                ? SAY.orLocal(ANYWHERE, SignWords.localNumber())
                : emergency.number();
        return abroad == null || abroad.number().equals(emergency.number()) ? home : SAY.abroad(abroad.number(), home);
    }

    private Stream<Line> emergencies() {
        return Stream.of(abroad, emergency);
    }

    private static String localEmergency() {
        return SAY.localLabel(SignWords.call("emergency"), SignWords.localNumber());
    }

    private static @Nullable Line orNull(@Nullable HelpLine line) {
        return line == null ? null : line(line);
    }

    private static Line line(HelpLine line) {
        return new Line(line.label(), line.number());
    }

    /** What to ring, in that order. */
    public List<Line> inOrder(Advice advice) {
        var order = switch (advice) {
            case EMERGENCY_GO, EMERGENCY_RING -> emergencies();
            case SAME_DAY -> Stream.concat(Stream.of(urgent, clinic), emergencies());
            case MATERNITY -> Stream.concat(Stream.of(maternity, urgent, clinic), emergencies());
            case CLINICIAN_FIRST, NO_STOP -> Stream.concat(Stream.of(clinic, urgent), emergencies());
        };
        return order.filter(Objects::nonNull).toList();
    }
}
