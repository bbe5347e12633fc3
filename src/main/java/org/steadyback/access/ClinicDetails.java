package org.steadyback.access;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.TypedText;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/**
 * What a clinic is called, where it is, and whom its patients ring.
 *
 * @param country ISO 3166 code of two capital letters
 * @param zone its days begin and end by it; patients have their own
 * @param languages in which its patients may read the portal, its usual one first; English among them
 */
public record ClinicDetails(String name, String country, ZoneId zone, ClinicLines lines, List<Language> languages) {

    public ClinicDetails {
        name = TypedText.line(name, 1, 120, "The clinic's name");
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("The country is a code of two capital letters");
        }
        lines = lines.checked();
        languages = languages.stream().distinct().toList();
        if (!Languages.all().containsAll(languages)) {
            throw new IllegalArgumentException("Please choose languages that the portal has");
        }
        if (!languages.contains(Language.ENGLISH)) {
            throw new IllegalArgumentException("English stays: it is read where a translation is missing");
        }
        requireEmergencyNumber(country, lines);
    }

    /** A clinic whose patients read English. */
    public ClinicDetails(String name, String country, ZoneId zone, ClinicLines lines) {
        this(name, country, zone, lines, List.of(Language.ENGLISH));
    }

    /** A clinic with an emergency number and a line for urgent advice. */
    public ClinicDetails(String name, String country, ZoneId zone, String emergency, @Nullable String urgent) {
        this(
                name,
                country,
                zone,
                new ClinicLines(
                        emergency, null, urgent == null ? null : new HelpLine(ClinicLines.URGENT, urgent), null, null));
    }

    /** It is a number of the country, and never one at which the clinic itself answers. */
    private static void requireEmergencyNumber(String country, ClinicLines lines) {
        var emergency = lines.emergency();
        if (emergency == null) {
            return;
        }
        if (!EmergencyNumbers.fits(country, emergency)) {
            var known = EmergencyNumbers.all(country);
            throw new IllegalArgumentException(
                    known.isEmpty()
                            ? "The emergency number has 2 to 6 digits"
                            : "The emergency number of %s is %s"
                                    .formatted(CountryZones.name(country), String.join(" or ", known)));
        }
        var own = Stream.ofNullable(lines.telephone()).map(TelephoneNumber::digits);
        if (own.anyMatch(emergency::equals)) {
            throw new IllegalArgumentException("The emergency number is never the clinic's own telephone");
        }
    }
}
