package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded database's passwords, made once and kept beside the data. */
record DatabasePasswords(String superuser, String owner, String app) {

    static DatabasePasswords keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new DatabasePasswords(read(kept, "superuser", file), read(kept, "owner", file), read(kept, "app", file));
    }

    private static void create(Path file) throws IOException {
        PrivateFiles.write(file, """
                # Passwords of the embedded database, made at its first start. Without them the data cannot be opened.
                superuser=%s
                owner=%s
                app=%s
                """.formatted(random(), random(), random()));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String read(Properties kept, String key, Path file) {
        var value = kept.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new DatabaseRefused(
                    "%s does not hold the password \"%s\".".formatted(file, key),
                    "Restore the file from a backup of the same data folder.");
        }
        return value;
    }

    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }
}
