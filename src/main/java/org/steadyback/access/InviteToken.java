package org.steadyback.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "InviteToken[…]"; // never in a log
    }
}
