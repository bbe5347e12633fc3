package org.steadyback.kernel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes version 7 UUIDs (RFC 9562): 48 bits of time, the rest random, so that keys grow with time. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | RANDOM.nextLong() & 0x0FFFL;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Reads the one canonical spelling of 36 characters; everything else is empty. */
    public static Optional<UUID> parse(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(text));
    }
}
