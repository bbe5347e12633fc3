package org.steadyback.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of the library, by the slug of the exercise. */
public final class Figures {

    private static final String FOLDER = "/figures/";

    private static final List<String> FAMILIES = List.of(
            "flexion",
            "extension",
            "pelvic-tilt",
            "rotation",
            "side-bending",
            "hip-flexor",
            "hamstring",
            "buttock",
            "easing",
            "deep-core",
            "bridges",
            "hands-and-knees",
            "side-trunk",
            "front-plank",
            "back-extensor",
            "curls",
            "abductors",
            "legs",
            "hinge",
            "pulls",
            "walking",
            "cycling",
            "water",
            "marching",
            "mind-body");

    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    private Figures(Map<String, List<Figure>> families) {
        families.values().forEach(figures -> {
            var family = new Family(figures);
            figures.forEach(figure -> {
                if (pictures.put(figure.slug(), new Picture(figure, family)) != null) {
                    throw new IllegalStateException("two figures for " + figure.slug());
                }
            });
        });
    }

    /** Reads the files that come with the portal. */
    public static Figures read() {
        var shared = FigureFile.poses("bases.txt", lines("bases"));
        var families = new LinkedHashMap<String, List<Figure>>();
        FAMILIES.forEach(family -> families.put(family, FigureFile.read(family + ".txt", lines(family), shared)));
        return new Figures(families);
    }

    public Set<String> slugs() {
        return Set.copyOf(pictures.keySet());
    }

    /** The moving picture as SVG; empty if there is none. */
    public Optional<String> moving(String slug) {
        return Optional.ofNullable(pictures.get(slug))
                .map(picture -> Svg.moving(picture.figure, picture.family.wide()));
    }

    /** Start and end position with an arrow, as SVG; empty if there is none. */
    public Optional<String> still(String slug) {
        return Optional.ofNullable(pictures.get(slug)).map(picture -> Svg.still(picture.figure, picture.family.wide()));
    }

    /** In the order of the files, for the tests. */
    List<Figure> all() {
        return pictures.values().stream().map(Picture::figure).toList();
    }

    double wide(Figure figure) {
        return Optional.ofNullable(pictures.get(figure.slug()))
                .map(picture -> picture.family.wide())
                .orElse(240.0);
    }

    private static List<String> lines(String file) {
        var stream = Figures.class.getResourceAsStream(FOLDER + file + ".txt");
        if (stream == null) {
            throw new IllegalStateException("no file of figures " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Picture(Figure figure, Family family) {}

    /** One scale for a family, so that its rungs can be compared; measured when the first of it is drawn. */
    private static final class Family {

        private final List<Figure> figures;
        private double wide;

        Family(List<Figure> figures) {
            this.figures = figures;
        }

        synchronized double wide() {
            if (wide == 0) {
                wide = figures.stream().mapToDouble(Svg::needed).max().orElseThrow();
            }
            return wide;
        }
    }
}
