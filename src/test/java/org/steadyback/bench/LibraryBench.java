package org.steadyback.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.figure.Figures;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.Section;
import org.steadyback.testing.FlowClient;

/** The library: its figures, the page that lists it, and searching it when it is as large as no library is yet. */
final class LibraryBench {

    private static final int MANY = 5_000;
    private static final int MOST_MILLIS = 50;
    private static final int MOST_FIGURE_KB = 12;
    private static final int MOST_PAGE_KB = 100;

    /** A copy of every exercise under another name, family and id. As nobody, who alone may write to the library. */
    private static final String COPY_EXERCISES = """
            INSERT INTO exercise
            SELECT (jsonb_populate_record(e, jsonb_build_object('exercise_id', 'BEN' || (:copy * 1000 + row_number() OVER ()),
                       'slug', e.slug || '-' || :copy, 'family', e.family || ' ' || :copy, 'picture_version', null))).*
              FROM exercise e
             WHERE e.current AND e.source = 'STEADYBACK' AND e.exercise_id NOT LIKE 'BEN%'""";

    private static final String COPY_WORDS = """
            INSERT INTO exercise_text (exercise_id, version, language, name, cue, synonyms, purpose, works)
            SELECT b.exercise_id, b.version, t.language, t.name || ' ' || b.exercise_id, t.cue, t.synonyms, t.purpose, t.works
              FROM exercise b
              JOIN exercise e ON b.slug = e.slug || '-' || :copy AND e.exercise_id NOT LIKE 'BEN%' AND e.current
              JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version
             WHERE b.exercise_id LIKE 'BEN%'""";

    private static final Map<String, ExerciseFilter> SEARCHES = Map.of(
            "everything", ExerciseFilter.none(),
            "a word", ExerciseFilter.words("bridge"),
            "with a typing error", ExerciseFilter.words("hamstrng stretch"),
            "a whole wish", ExerciseFilter.words("level 2 extension standing fine with osteoporosis"),
            "facets",
                    ExerciseFilter.none()
                            .withSections(Set.of(Section.STRENGTHENING))
                            .withHave(Set.of("Mat", "Chair"))
                            .withSuits(Set.of(Condition.OP, Condition.HT)),
            "nothing to find", ExerciseFilter.words("zither quartet"));

    private final ApplicationContext portal;

    LibraryBench(ApplicationContext portal) {
        this.portal = portal;
    }

    static void figures(List<String> slugs) {
        var figures = Figures.read();
        slugs.forEach(slug -> figures.moving(slug)); // what is measured is drawing, not waking up
        var nanos = new long[slugs.size()];
        double most = 0;
        double sum = 0;
        for (int i = 0; i < nanos.length; i++) {
            var began = System.nanoTime();
            var svg = figures.moving(slugs.get(i)).orElseThrow();
            nanos[i] = System.nanoTime() - began;
            double size = packed(svg) / 1000.0;
            most = Math.max(most, size);
            sum += size;
        }
        Row.bounded(
                        "Figures drawn, " + slugs.size(),
                        "%s each, %s the slowest; %.1f KB packed each, %.1f KB the largest"
                                .formatted(
                                        Row.millis(Median.of(nanos)),
                                        Row.millis((double)
                                                Arrays.stream(nanos).max().orElseThrow()),
                                        sum / slugs.size(),
                                        most),
                        "≤ %s KB each".formatted(MOST_FIGURE_KB),
                        most <= MOST_FIGURE_KB)
                .print();
    }

    static void page(FlowClient physio) throws Exception {
        var answer = physio.open("clinic/library");
        double packed = packed(answer) / 1000.0;
        Row.bounded(
                        "Library page, sent",
                        "%.0f KB, %.0f KB packed"
                                .formatted(answer.getBytes(StandardCharsets.UTF_8).length / 1000.0, packed),
                        "≤ %s KB packed".formatted(MOST_PAGE_KB),
                        packed <= MOST_PAGE_KB)
                .print();
    }

    /** Makes the library large. */
    void fill() {
        var database = portal.getBean(JdbcClient.class);
        int there = count(database);
        for (int copy = 1; there * (copy + 1) < MANY + there; copy++) {
            database.sql(COPY_EXERCISES).param("copy", copy).update();
            database.sql(COPY_WORDS).param("copy", copy).update();
        }
    }

    private static int count(JdbcClient database) {
        return database.sql("SELECT count(*) FROM exercise WHERE current")
                .query(Integer.class)
                .single();
    }

    void searches(java.util.function.Function<Supplier<Integer>, Integer> asPhysio) throws Exception {
        var reader = portal.getBean(ExerciseReader.class);
        int all = count(portal.getBean(JdbcClient.class));
        for (var search :
                SEARCHES.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var page = new int[1];
            var nanos = Median.nanosOf(() -> page[0] =
                    asPhysio.apply(() -> reader.browse(search.getValue()).fitting()));
            Row.bounded(
                            "Search of %,d exercises: %s".formatted(all, search.getKey()),
                            "%s fit, with all counts, %s".formatted(page[0], Row.millis(nanos)),
                            "< %s ms".formatted(MOST_MILLIS),
                            nanos < MOST_MILLIS * 1e6)
                    .print();
        }
    }

    private static int packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
