package org.steadyback.access;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.TypedText;

/**
 * The telephone numbers of a clinic; null where there is none.
 *
 * @param emergency a number of the clinic's country; null for the country's first one
 * @param telephone the clinic's own, for what can wait
 * @param urgent advice on the same day
 * @param crisis for somebody who thinks of harming themselves
 * @param maternity the maternity unit
 */
public record ClinicLines(
        @Nullable String emergency,
        @Nullable String telephone,
        @Nullable HelpLine urgent,
        @Nullable HelpLine crisis,
        @Nullable HelpLine maternity) {

    /** Kept where a clinic gave no name; a patient reads what {@link HelpLines} says instead. */
    public static final String URGENT = "Urgent advice";

    public static final String CRISIS = "Crisis line";
    public static final String MATERNITY = "Maternity unit";

    /** The same, tidied; a number that is none is refused. What was kept before numbers were checked is only read. */
    ClinicLines checked() {
        return new ClinicLines(
                TelephoneNumber.parse(emergency, "The emergency number").orElse(null),
                TelephoneNumber.parse(telephone, "The clinic's telephone number")
                        .orElse(null),
                line(urgent, URGENT, "The number for urgent advice"),
                line(crisis, CRISIS, "The number of the crisis line"),
                line(maternity, MATERNITY, "The number of the maternity unit"));
    }

    private static @Nullable HelpLine line(@Nullable HelpLine typed, String usual, String what) {
        if (typed == null) {
            return null;
        }
        var number = TelephoneNumber.parse(typed.number(), what);
        if (number.isEmpty()
                && !typed.label().isBlank()
                && !typed.label().strip().equals(usual)) {
            throw new IllegalArgumentException(what + " is missing beside its name");
        }
        var label = typed.label().isBlank() ? usual : TypedText.line(typed.label(), 1, 60, "The name of a line");
        return number.map(found -> new HelpLine(label, found)).orElse(null);
    }
}
