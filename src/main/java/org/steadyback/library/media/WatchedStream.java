package org.steadyback.library.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads no more than allowed, and stops at words with which a browser could be made to run something. The words are long
 * enough that they do not come up by chance in the noise of a compressed picture or video.
 */
final class WatchedStream extends FilterInputStream {

    private static final List<byte[]> WORDS = List.of(
            word("<script"),
            word("<!doctype"),
            word("<html>"),
            word("<html "),
            word("<iframe"),
            word("<?php "),
            word("javascript:"));
    private static final int LONGEST =
            WORDS.stream().mapToInt(word -> word.length).max().orElseThrow();

    private final long most;
    private long read;

    /** The last bytes before, in which a word may have begun. */
    private byte[] tail = {};

    WatchedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            read += got;
            if (read > most) {
                throw new NotTaken(UploadRefusal.TOO_LARGE);
            }
            watch(into, from, got);
        }
        return got;
    }

    /** Not skipping unseen: what is passed over is looked at, too. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void watch(byte[] bytes, int from, int length) throws NotTaken {
        var seen = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(bytes, from, seen, tail.length, length);
        for (int at = 0; at < seen.length; at++) {
            if ((seen[at] == '<' || (seen[at] | 0x20) == 'j') && begins(seen, at)) {
                throw new NotTaken(UploadRefusal.SCRIPT);
            }
        }
        tail = Arrays.copyOfRange(seen, Math.max(0, seen.length - LONGEST + 1), seen.length);
    }

    private static boolean begins(byte[] seen, int at) {
        return WORDS.stream().anyMatch(word -> stands(word, seen, at));
    }

    private static boolean stands(byte[] word, byte[] seen, int at) {
        if (at + word.length > seen.length) {
            return false;
        }
        for (int letter = 0; letter < word.length; letter++) {
            int found = seen[at + letter];
            int small = found >= 'A' && found <= 'Z' ? found | 0x20 : found;
            if (small != word[letter]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] word(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
