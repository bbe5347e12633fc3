package org.steadyback.access;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Texts;

/**
 * Whom to ring, where the device is now. Emergency is the number of the clinic's country, never its telephone; where the
 * device's zone lies in another country, that country's stands beside it; where nothing is known it is 112 and "the local
 * emergency number" (fact sheet §2.9).
 *
 * @param emergency always there
 * @param abroad of the country in which the device is, if that is another
 * @param urgent advice on the same day
 * @param crisis for somebody who thinks of harming themselves
 * @param maternity the maternity unit
 * @param clinic the clinic's own telephone, for what can wait
 */
public record HelpLines(
        HelpLine emergency,
        @Nullable HelpLine abroad,
        @Nullable HelpLine urgent,
        @Nullable HelpLine crisis,
        @Nullable HelpLine maternity,
        @Nullable HelpLine clinic) {

    private static final HelpLineTexts SAY = Texts.of(HelpLineTexts.class);

    /** For somebody of whom no clinic is known. */
    public static HelpLines anywhere(Optional<ZoneId> device) {
        var there = device.flatMap(CountryZones::country)
                .flatMap(country -> EmergencyNumbers.of(country).map(number -> emergency(country, number)));
        return new HelpLines(there.orElseGet(HelpLines::unknown), null, null, null, null, null);
    }

    static HelpLines of(String clinicName, String country, ClinicLines lines, Optional<ZoneId> device) {
        var telephone = lines.telephone();
        var abroad = device.flatMap(CountryZones::country)
                .filter(there -> !there.equals(country))
                .map(HelpLines::away)
                .orElse(null);
        return new HelpLines(
                home(country, lines.emergency(), abroad != null),
                abroad,
                worded(lines.urgent(), ClinicLines.URGENT, SAY.urgent()),
                worded(lines.crisis(), ClinicLines.CRISIS, SAY.crisis()),
                worded(lines.maternity(), ClinicLines.MATERNITY, SAY.maternity()),
                telephone == null ? null : new HelpLine(clinicName, telephone));
    }

    /** The emergency numbers to show, that of where the device is first; each once. */
    public List<HelpLine> emergencies() {
        if (abroad == null) {
            return List.of(emergency);
        }
        var covered = !known() || abroad.number().equals(emergency.number());
        return covered ? List.of(abroad) : List.of(abroad, emergency);
    }

    /** As part of a sentence: "Call …". */
    public String toCall() {
        var known = emergencies();
        var first = known.getFirst();
        if (known.size() == 1) {
            return first.anywhere() ? first.label() : abroad == null ? first.number() : SAY.here(first.number());
        }
        return first.anywhere()
                ? SAY.anywhereOrAtHome(first.label(), emergency.number())
                : SAY.hereOrAtHome(first.number(), emergency.number());
    }

    /** Whether the number is no more than the one that works in most places. */
    public boolean uncertain() {
        return emergencies().getFirst().anywhere();
    }

    /** Whether the number of the clinic's country is known; without it, emergency is the one that works in most places. */
    public boolean known() {
        return !emergency.anywhere();
    }

    /** All that there are, emergency first. */
    public List<HelpLine> all() {
        return Stream.concat(
                        emergencies().stream(),
                        Arrays.asList(urgent, crisis, maternity, clinic).stream()
                                .filter(Objects::nonNull))
                .toList();
    }

    /** A clinic's own name of a line stays as it was typed; the usual one is said in the reader's language. */
    private static @Nullable HelpLine worded(@Nullable HelpLine line, String usual, String words) {
        return line == null || !line.label().equals(usual) ? line : new HelpLine(words, line.number());
    }

    /** What was kept before the table was there may not fit the country: then the country's own counts. */
    private static HelpLine home(String country, @Nullable String own, boolean named) {
        return Optional.ofNullable(own)
                .filter(number -> EmergencyNumbers.fits(country, number))
                .or(() -> EmergencyNumbers.of(country))
                .map(number -> named ? emergency(country, number) : new HelpLine(SAY.emergency(), number))
                .orElseGet(HelpLines::unknown);
    }

    private static HelpLine away(String country) {
        return EmergencyNumbers.of(country)
                .map(number -> emergency(country, number))
                .orElseGet(() -> new HelpLine(
                        SAY.anywhereIn(EmergencyNumbers.ANYWHERE, CountryZones.name(country)),
                        EmergencyNumbers.ANYWHERE,
                        true));
    }

    private static HelpLine unknown() {
        return new HelpLine(SAY.anywhere(EmergencyNumbers.ANYWHERE), EmergencyNumbers.ANYWHERE, true);
    }

    private static HelpLine emergency(String country, String number) {
        return new HelpLine(SAY.emergencyIn(CountryZones.name(country)), number);
    }
}
