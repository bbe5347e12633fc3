package org.steadyback.library.media;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The head of an EBML element.
 *
 * @param length of what follows; -1 where it is left open
 * @param head the bytes as they stood
 */
record Element(int id, long length, byte[] head) {

    private static final int LONG_HEAD = 9;

    boolean open() {
        return length < 0;
    }

    /** The next element; null where the file ends. */
    static @Nullable Element next(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int idLength = Integer.numberOfLeadingZeros(first) - 23;
        if (idLength > 4) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        var head = new byte[idLength + 8];
        head[0] = (byte) first;
        in.readFully(head, 1, idLength - 1);
        int id = 0;
        for (int at = 0; at < idLength; at++) {
            id = id << 8 | head[at] & 0xFF;
        }
        int sizeFirst = in.read();
        if (sizeFirst < 0) {
            throw new EOFException();
        }
        int sizeLength = Integer.numberOfLeadingZeros(sizeFirst) - 23;
        if (sizeLength > 8) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        head[idLength] = (byte) sizeFirst;
        in.readFully(head, idLength + 1, sizeLength - 1);
        long mask = (1L << 7 * sizeLength) - 1;
        long size = 0;
        for (int at = 0; at < sizeLength; at++) {
            size = size << 8 | head[idLength + at] & 0xFF;
        }
        size &= mask;
        return new Element(id, size == mask ? -1 : size, Arrays.copyOf(head, idLength + sizeLength));
    }

    /** The head of an empty space that is so long as a whole, from 2 bytes on. */
    static byte[] emptySpace(long whole) {
        int sizeLength = whole >= LONG_HEAD ? 8 : 1;
        long size = inEmptySpace(whole);
        var head = new byte[1 + sizeLength];
        head[0] = (byte) 0xEC;
        for (int at = sizeLength; at > 0; at--) {
            head[at] = (byte) size;
            size >>>= 8;
        }
        head[1] |= (byte) (sizeLength == 8 ? 0x01 : 0x80);
        return head;
    }

    static long inEmptySpace(long whole) {
        return whole - (whole >= LONG_HEAD ? LONG_HEAD : 2);
    }
}
