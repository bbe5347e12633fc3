package org.steadyback.library;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The library's source: a file of exercises, one a line. It is read strictly, because a wrong dose or caution must not start. */
final class ExerciseFile {

    static final String NAME = "library/exercises.csv";

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "category",
            "directions",
            "start_position",
            "equipment",
            "level",
            "family",
            "family_type",
            "position",
            "family_size",
            "is_core",
            "dose",
            "cautions",
            "cue");

    private ExerciseFile() {}

    /** One exercise and the line it stands on. */
    record Row(long line, ExerciseCard card) {}

    /** The exercises that come with the portal. */
    static List<ExerciseCard> read() {
        try (var reader = new InputStreamReader(new ClassPathResource(NAME).getInputStream(), StandardCharsets.UTF_8)) {
            return read(NAME, reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<ExerciseCard> read(String file, Reader text) {
        var rows = rows(file, text);
        new ExerciseFileCheck(file).check(rows);
        return rows.stream().map(Row::card).toList();
    }

    private static List<Row> rows(String file, Reader text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                throw problem(file, 1, "the columns must be " + COLUMNS, null);
            }
            var rows = new ArrayList<Row>();
            for (var line : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), card(file, parser.getCurrentLineNumber(), line)));
            }
            return rows;
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
    }

    private static ExerciseCard card(String file, long line, CSVRecord row) {
        try {
            if (!row.isConsistent()) {
                throw new IllegalArgumentException("there must be " + COLUMNS.size() + " values, not " + row.size());
            }
            return card(row);
        } catch (IllegalArgumentException wrong) {
            throw problem(file, line, wrong.getMessage(), wrong);
        }
    }

    private static ExerciseCard card(CSVRecord row) {
        var name = text(row, "name", 120);
        return new ExerciseCard(
                new ExerciseId(row.get("id")),
                1,
                Slug.of(name),
                name,
                text(row, "cue", 400),
                section(row.get("category")),
                text(row, "family", 120),
                chain(row.get("family_type")),
                number(row, "position", 1, 99),
                number(row, "family_size", 1, 99),
                number(row, "level", 1, 5),
                number(row, "is_core", 0, 1) == 1,
                parts(row.get("directions"), ";").map(ExerciseFile::direction).toList(),
                text(row, "start_position", 120),
                text(row, "equipment", 120),
                DefaultDose.parse(row.get("dose")),
                row.get("cautions").isEmpty()
                        ? List.of()
                        : parts(row.get("cautions"), " ").map(Caution::parse).toList());
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1));
    }

    private static String text(CSVRecord row, String column, int longest) {
        var text = row.get(column);
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(column + " must have 1 to " + longest + " characters");
        }
        return text;
    }

    private static int number(CSVRecord row, String column, int least, int most) {
        var text = row.get(column);
        var value = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be a number from %d to %d, not '%s'".formatted(column, least, most, text));
        }
        return value;
    }

    private static Section section(String label) {
        return Arrays.stream(Section.values())
                .filter(section -> section.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown category '" + label + "'"));
    }

    private static boolean chain(String type) {
        return switch (type) {
            case "chain" -> true;
            case "menu" -> false;
            default -> throw new IllegalArgumentException("unknown family type '" + type + "'");
        };
    }

    private static Direction direction(String words) {
        return switch (words) {
            case "flexion" -> Direction.FLEXION;
            case "extension" -> Direction.EXTENSION;
            case "lateral flexion" -> Direction.LATERAL_FLEXION;
            case "rotation" -> Direction.ROTATION;
            case "neutral/stability" -> Direction.NEUTRAL;
            case "general" -> Direction.GENERAL;
            default -> throw new IllegalArgumentException("unknown direction '" + words + "'");
        };
    }

    static IllegalStateException problem(String file, long line, @Nullable String what, @Nullable Throwable cause) {
        return new IllegalStateException(file + " line " + line + ": " + what, cause);
    }
}
