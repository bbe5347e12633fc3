package org.steadyback.library;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

import org.steadyback.text.Language;

/** The clinicians' table of the exercises, from which the library's files were written; they must say the same. */
final class ClinicalDraft {

    private static final String FILE = "clinical/exercises.csv";

    private ClinicalDraft() {}

    static List<ExerciseCard> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            return parser.stream().map(ClinicalDraft::card).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ExerciseCard card(CSVRecord row) {
        var name = row.get("name");
        return new ExerciseCard(
                new ExerciseId(row.get("id")),
                1,
                Slug.of(name),
                name,
                row.get("cue"),
                section(row.get("category")),
                row.get("family"),
                row.get("family_type").equals("chain"),
                Integer.parseInt(row.get("position")),
                Integer.parseInt(row.get("family_size")),
                Integer.parseInt(row.get("level")),
                row.get("is_core").equals("1"),
                Arrays.stream(row.get("directions").split(";"))
                        .map(ClinicalDraft::direction)
                        .toList(),
                row.get("start_position"),
                row.get("equipment"),
                DefaultDose.parse(row.get("dose")),
                row.get("cautions").isEmpty()
                        ? List.of()
                        : Arrays.stream(row.get("cautions").split(" "))
                                .map(Caution::parse)
                                .toList(),
                null,
                null,
                Language.ENGLISH);
    }

    private static Section section(String label) {
        return Arrays.stream(Section.values())
                .filter(section -> section.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Direction direction(String words) {
        return switch (words) {
            case "lateral flexion" -> Direction.LATERAL_FLEXION;
            case "neutral/stability" -> Direction.NEUTRAL;
            default -> Direction.valueOf(words.toUpperCase(Locale.ROOT));
        };
    }
}
