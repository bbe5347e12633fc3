package org.steadyback.library.media;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.media.Checked.Taken;

/**
 * Walks through a WebM (Matroska in EBML, RFC 8794 and 9559). Segment and cluster are walked into, because a recorder leaves
 * their length open; every other element has one. Tags are blanked where they stand; attachments are refused.
 */
final class WebmCheck {

    private static final int EBML = 0x1A45DFA3;
    private static final int TIMESTAMP = 0xE7;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;

    /** An element of this kind is empty space. */
    private static final int VOID = 0xEC;

    private static final int LONGEST_IN_MEMORY = 256 * 1024;
    private static final int AT_ONCE = 64 * 1024;

    private enum How {
        ENTER,
        READ,
        COPY,
        BLANK
    }

    private static final Map<Integer, How> KNOWN = Map.ofEntries(
            Map.entry(0x18538067, How.ENTER), // segment
            Map.entry(0x1F43B675, How.ENTER), // cluster
            Map.entry(INFO, How.READ),
            Map.entry(TRACKS, How.READ),
            Map.entry(TIMESTAMP, How.READ),
            Map.entry(0x114D9B74, How.COPY), // seek head
            Map.entry(0x1C53BB6B, How.COPY), // cues
            Map.entry(0xA3, How.COPY), // simple block
            Map.entry(0xA0, How.COPY), // block group
            Map.entry(0xA7, How.COPY), // position
            Map.entry(0xAB, How.COPY), // size before
            Map.entry(VOID, How.BLANK),
            Map.entry(0xBF, How.BLANK), // sum
            Map.entry(0x1254C367, How.BLANK), // tags
            Map.entry(0x1043A770, How.BLANK)); // chapters

    private final MediaLimits limits;
    private final WebmHead facts = new WebmHead();
    private boolean blocks;

    WebmCheck(MediaLimits limits) {
        this.limits = limits;
    }

    Taken check(InputStream from, OutputStream out) throws IOException {
        var in = new DataInputStream(from);
        copyHead(in, out);
        for (var element = Element.next(in); element != null; element = Element.next(in)) {
            var how = KNOWN.get(element.id());
            if (how == null) {
                throw new NotTaken(UploadRefusal.MORE_THAN_A_VIDEO);
            }
            if (how == How.ENTER) {
                out.write(element.head());
                continue;
            }
            if (element.open()) {
                throw new NotTaken(UploadRefusal.BROKEN);
            }
            switch (how) {
                case READ -> read(element, in, out);
                case BLANK -> blank(element, in, out);
                default -> copy(element, in, out);
            }
        }
        return taken();
    }

    private Taken taken() throws NotTaken {
        if (!blocks || !facts.hasVideo()) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        if (facts.length().compareTo(limits.length()) > 0) {
            throw new NotTaken(UploadRefusal.TOO_LONG);
        }
        return new Taken(MediaType.WEBM, facts.width(), facts.height(), facts.length());
    }

    private void copyHead(DataInputStream in, OutputStream out) throws IOException {
        @Nullable Element head = Element.next(in);
        if (head == null || head.id() != EBML || head.open() || head.length() > LONGEST_IN_MEMORY) {
            throw new NotTaken(UploadRefusal.UNKNOWN_TYPE);
        }
        var bytes = whole(in, (int) head.length());
        if (!WebmHead.isWebm(bytes)) {
            throw new NotTaken(UploadRefusal.UNKNOWN_CODEC);
        }
        out.write(head.head());
        out.write(bytes);
    }

    private void read(Element element, DataInputStream in, OutputStream out) throws IOException {
        if (element.length() > LONGEST_IN_MEMORY) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        var bytes = whole(in, (int) element.length());
        switch (element.id()) {
            case INFO -> facts.info(bytes);
            case TRACKS -> facts.tracks(bytes);
            default -> facts.reached(bytes);
        }
        out.write(element.head());
        out.write(bytes);
    }

    private void copy(Element element, DataInputStream in, OutputStream out) throws IOException {
        blocks |= element.id() == 0xA3 || element.id() == 0xA0;
        out.write(element.head());
        for (long left = element.length(); left > 0; ) {
            var bytes = whole(in, (int) Math.min(left, AT_ONCE));
            out.write(bytes);
            left -= bytes.length;
        }
    }

    /** As empty space of exactly the same length, head and all. */
    private static void blank(Element element, DataInputStream in, OutputStream out) throws IOException {
        out.write(Element.emptySpace(element.head().length + element.length()));
        for (long left = element.length(); left > 0; ) {
            left -= whole(in, (int) Math.min(left, AT_ONCE)).length;
        }
        for (long left = Element.inEmptySpace(element.head().length + element.length()); left > 0; ) {
            int some = (int) Math.min(left, AT_ONCE);
            out.write(new byte[some]);
            left -= some;
        }
    }

    private static byte[] whole(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
