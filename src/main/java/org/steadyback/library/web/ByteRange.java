package org.steadyback.library.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What part of a file is asked for by a {@code Range} header (RFC 9110, 14). */
sealed interface ByteRange {

    /** No part, several parts, or something that is no range of bytes: the whole file is the answer. */
    record Whole() implements ByteRange {}

    /** From the first byte to the last, both included. */
    record Part(long first, long last) implements ByteRange {}

    /** It begins behind the end. */
    record Unsatisfiable() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange of(@Nullable String header, long size) {
        var asked = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new Whole();
        }
        if (asked.group(1).isEmpty()) {
            long lastBytes = Long.parseLong(asked.group(2));
            return lastBytes == 0 ? new Unsatisfiable() : new Part(Math.max(0, size - lastBytes), size - 1);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        if (first >= size) {
            return new Unsatisfiable();
        }
        return last < first ? new Whole() : new Part(first, last);
    }
}
