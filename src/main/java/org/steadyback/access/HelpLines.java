package org.steadyback.access;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

    private static final HelpLine ANYWHERE =
            new HelpLine("112, or the local emergency number", EmergencyNumbers.ANYWHERE);

    /** For somebody of whom no clinic is known. */
    public static HelpLines anywhere(Optional<ZoneId> device) {
        var there = device.flatMap(CountryZones::country)
                .flatMap(country -> EmergencyNumbers.of(country).map(number -> emergency(country, number)));
        return new HelpLines(there.orElse(ANYWHERE), null, null, null, null, null);
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
                lines.urgent(),
                lines.crisis(),
                lines.maternity(),
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
        return known.size() == 1
                ? words(known.getFirst())
                : words(known.getFirst()) + ", or " + emergency.number() + " if you are at home";
    }

    /** Whether the number is no more than the one that works in most places. */
    public boolean uncertain() {
        return emergencies().getFirst().label().startsWith(EmergencyNumbers.ANYWHERE);
    }

    /** Whether the number of the clinic's country is known; without it, emergency is the one that works in most places. */
    public boolean known() {
        return !emergency.equals(ANYWHERE);
    }

    /** All that there are, emergency first. */
    public List<HelpLine> all() {
        return Stream.concat(
                        emergencies().stream(),
                        Arrays.asList(urgent, crisis, maternity, clinic).stream()
                                .filter(Objects::nonNull))
                .toList();
    }

    private String words(HelpLine line) {
        if (line.label().startsWith(EmergencyNumbers.ANYWHERE)) {
            return line.label();
        }
        return abroad == null ? line.number() : line.number() + " where you are now";
    }

    /** What was kept before the table was there may not fit the country: then the country's own counts. */
    private static HelpLine home(String country, @Nullable String own, boolean named) {
        return Optional.ofNullable(own)
                .filter(number -> EmergencyNumbers.fits(country, number))
                .or(() -> EmergencyNumbers.of(country))
                .map(number -> named ? emergency(country, number) : new HelpLine("Emergency", number))
                .orElse(ANYWHERE);
    }

    private static HelpLine away(String country) {
        return EmergencyNumbers.of(country)
                .map(number -> emergency(country, number))
                .orElseGet(() -> new HelpLine(
                        "112, or the local emergency number of " + CountryZones.name(country),
                        EmergencyNumbers.ANYWHERE));
    }

    private static HelpLine emergency(String country, String number) {
        return new HelpLine("Emergency, " + CountryZones.name(country), number);
    }
}
