package org.steadyback.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.steadyback.text.ContentFiles;
import org.steadyback.text.Entry;

/**
 * What reaches an ambulance in a country, from {@code access/emergency-numbers.yaml}. A country that is not there is not
 * known, and nobody guesses for it.
 */
public final class EmergencyNumbers {

    /** In all of Europe, and what mobile phones in most of the world turn into the country's own number. */
    public static final String ANYWHERE = "112";

    private static final Map<String, Known> TABLE = read(ContentFiles.entry("access/", "emergency-numbers.yaml"));

    private EmergencyNumbers() {}

    /**
     * The numbers of a country, in the order in which they are shown.
     *
     * @param source as the head of the file explains it
     * @param checked the day on which the numbers were compared with the source
     */
    record Known(List<String> numbers, String source, LocalDate checked) {}

    /** The one to show; empty where nothing certain is known. */
    public static Optional<String> of(String country) {
        return known(country).map(known -> known.numbers().getFirst());
    }

    /** All that are right in the country; empty where nothing certain is known. */
    public static List<String> all(String country) {
        return known(country).map(Known::numbers).orElse(List.of());
    }

    /** Whether a clinic of that country may give this number: one of the country's, or any short one where none is known. */
    public static boolean fits(String country, String number) {
        var known = all(country);
        return known.isEmpty() ? number.matches("[0-9]{2,6}") : known.contains(number);
    }

    static Optional<Known> known(String country) {
        return Optional.ofNullable(TABLE.get(country));
    }

    static Map<String, Known> table() {
        return TABLE;
    }

    static Map<String, Known> read(Entry file) {
        var table = new TreeMap<String, Known>();
        for (var country : file.entries()) {
            country.only("numbers", "source", "checked");
            if (!country.name().matches("[A-Z]{2}")) {
                throw country.place()
                        .fault("a country is two capital letters (ISO 3166), not '" + country.name() + "'");
            }
            var numbers = country.different("numbers", 1, 9, EmergencyNumbers::number);
            table.put(
                    country.name(),
                    new Known(
                            numbers,
                            country.value("source").text(),
                            country.value("checked").day()));
        }
        return Map.copyOf(table);
    }

    private static String number(String text) {
        if (!text.matches("\\d{2,5}")) {
            throw new IllegalArgumentException("a number has two to five digits, not '" + text + "'");
        }
        return text;
    }
}
