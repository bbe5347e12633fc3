package org.steadyback.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * What reaches an ambulance in a country, from {@code access/emergency-numbers.txt}. A country that is not there is not
 * known, and nobody guesses for it.
 */
public final class EmergencyNumbers {

    /** In all of Europe, and what mobile phones in most of the world turn into the country's own number. */
    public static final String ANYWHERE = "112";

    private static final Pattern LINE =
            Pattern.compile("([A-Z]{2}) \\| (\\d{2,5}(?: \\d{2,5})*) \\| ([A-Z]+) \\| (\\d{4}-\\d{2}-\\d{2})");

    private static final Map<String, Known> TABLE = read();

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

    private static Map<String, Known> read() {
        var table = new TreeMap<String, Known>();
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = LINE.matcher(line);
            if (!parts.matches() || table.containsKey(parts.group(1))) {
                throw new IllegalStateException("emergency-numbers.txt: " + line);
            }
            table.put(
                    parts.group(1),
                    new Known(
                            Arrays.asList(parts.group(2).split(" ")), parts.group(3), LocalDate.parse(parts.group(4))));
        });
        return Map.copyOf(table);
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("access/emergency-numbers.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
