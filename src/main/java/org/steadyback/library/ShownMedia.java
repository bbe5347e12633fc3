package org.steadyback.library;

import java.io.Serializable;

/**
 * A clinic's own picture or video, as a screen needs it.
 *
 * @param video whether it is a video, else a picture
 * @param version the beginning of the content's digest
 * @param width and height in pixels; 0 if a video does not say
 */
public record ShownMedia(MediaId id, boolean video, String version, int width, int height) implements Serializable {

    /** Where it is; only for who may see it. */
    public String address() {
        return "media/" + id + "?v=" + version;
    }

    /** Where it is as a small picture for lists; of a video there is none. */
    public String smallAddress() {
        return "media/" + id + "/small?v=" + version;
    }
}
