package org.steadyback.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.steadyback.library.figure.Figures;

/** The pictures of the exercises: drawn when first asked for, then kept. The same for everybody, so anybody may see them. */
@Component
public class ExercisePictures {

    private static final String FOLDER = "figures/";
    private static final String STILL = "-still";

    private final Figures figures = Figures.read();
    private final Map<String, Picture> drawn = new ConcurrentHashMap<>();

    /**
     * A picture as it is sent.
     *
     * @param version changes when the picture does
     */
    public record Picture(String svg, String version) {}

    /** Where the moving picture is; it may be kept for ever. Empty if the exercise has none. */
    public Optional<String> address(String slug) {
        return addressOf(slug);
    }

    /** Where the still with start and end position is. */
    public Optional<String> stillAddress(String slug) {
        return addressOf(slug + STILL);
    }

    /** By the name of the file without its ending: the slug, or the slug and "-still". */
    public Optional<Picture> named(String name) {
        var kept = drawn.get(name);
        return kept != null ? Optional.of(kept) : draw(name).map(svg -> keep(name, svg));
    }

    private Optional<String> addressOf(String name) {
        return named(name).map(picture -> FOLDER + name + ".svg?v=" + picture.version());
    }

    private Optional<String> draw(String name) {
        return figures.moving(name)
                .or(() -> name.endsWith(STILL)
                        ? figures.still(name.substring(0, name.length() - STILL.length()))
                        : Optional.empty());
    }

    private Picture keep(String name, String svg) {
        return drawn.computeIfAbsent(name, _ -> new Picture(svg, digest(svg)));
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
