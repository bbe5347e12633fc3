package org.steadyback.education.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text by its words: the same words, the same version. */
final class Version {

    private Version() {}

    static String of(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest(text.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
