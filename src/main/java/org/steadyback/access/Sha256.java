package org.steadyback.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash under which secrets are kept. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
