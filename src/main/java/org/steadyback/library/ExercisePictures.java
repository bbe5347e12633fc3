package org.steadyback.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.figure.Figures;

/**
 * The pictures of the exercises: the newest drawn when first asked for, then kept; those of earlier versions in the database. The
 * same for everybody, so anybody may see them.
 */
@Component
public class ExercisePictures {

    private static final String FOLDER = "figures/";
    private static final String STILL = "-still";
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12}");

    private final Figures figures = Figures.read();
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();
    private final JdbcClient database;

    ExercisePictures(JdbcClient database) {
        this.database = database;
    }

    /** Moving and still as they are sent, gzipped; the version changes when one of them does. */
    record Drawn(String slug, String version, byte[] moving, byte[] still) {}

    /** A picture as it is sent: SVG, gzipped. */
    public record Picture(byte[] gzip, String version) {}

    /** Where the newest moving picture of that slug is. Empty if there is none. */
    public Optional<String> address(String slug) {
        return drawn(slug).map(picture -> address(slug, picture.version));
    }

    static String address(String name, @Nullable String version) {
        return FOLDER + name + ".svg" + (version == null ? "" : "?v=" + version);
    }

    /** By the name of the file without its ending: the slug, or the slug and "-still". */
    public Optional<Picture> newest(String name) {
        return drawn(name)
                .map(picture -> new Picture(picture.moving, picture.version))
                .or(() ->
                        ofStill(name).flatMap(this::drawn).map(picture -> new Picture(picture.still, picture.version)));
    }

    /** As it was drawn for that version, however long ago; empty for a version that never was. */
    public Optional<Picture> at(String name, String version) {
        return newest(name)
                .filter(picture -> picture.version.equals(version))
                .or(() -> VERSION.matcher(version).matches() ? kept(name, version) : Optional.empty());
    }

    private Optional<Picture> kept(String name, String version) {
        return kept("moving_gz", name, version)
                .or(() -> ofStill(name).flatMap(slug -> kept("still_gz", slug, version)));
    }

    private Optional<Picture> kept(String column, String slug, String version) {
        return database.sql("SELECT " + column + " FROM exercise_picture WHERE slug = :slug AND version = :version")
                .param("slug", slug)
                .param("version", version)
                .query(byte[].class)
                .optional()
                .map(gzip -> new Picture(gzip, version));
    }

    private static Optional<String> ofStill(String name) {
        return name.endsWith(STILL) ? Optional.of(name.substring(0, name.length() - STILL.length())) : Optional.empty();
    }

    /** Both pictures of an exercise, as drawn now. */
    Optional<Drawn> drawn(String slug) {
        var kept = drawn.get(slug);
        return kept != null ? Optional.of(kept) : draw(slug).map(one -> keep(slug, one));
    }

    private Optional<Drawn> draw(String slug) {
        return figures.moving(slug)
                .flatMap(moving -> figures.still(slug)
                        .map(still -> new Drawn(slug, digest(moving + still), zip(moving), zip(still))));
    }

    private Drawn keep(String slug, Drawn one) {
        var before = drawn.putIfAbsent(slug, one);
        return before == null ? one : before;
    }

    private static byte[] zip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
