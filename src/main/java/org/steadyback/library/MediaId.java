package org.steadyback.library;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies a picture or video of a clinic's own. Its content never changes: another picture is another id. */
public record MediaId(UUID value) implements Serializable {

    public static MediaId next() {
        return new MediaId(Uuid7.next());
    }

    /** Reads an identity from an address; empty if the text is none. */
    public static Optional<MediaId> parse(String text) {
        return Uuid7.parse(text).map(MediaId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
