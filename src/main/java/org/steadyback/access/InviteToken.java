package org.steadyback.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits, in letters that fit an address. */
public record InviteToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static InviteToken next() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new InviteToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "InviteToken[…]"; // never in a log
    }
}
