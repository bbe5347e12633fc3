package org.steadyback.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** Where PostgreSQL's programs are unpacked: once per user, in the user's cache. */
final class PostgresBinaries {

    /** Work to be done while no other process unpacks into the folder. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private static final String REMEDY =
            "Set HOME (or XDG_CACHE_HOME) to a folder that the user of the portal may write.";

    private PostgresBinaries() {}

    /** One at a time, also across processes; the lock file alone would throw within one process. */
    static synchronized <T> T use(Work<T> work) throws IOException {
        var folder = made(folder(System.getenv(), System.getProperty("user.home")));
        try (var channel = FileChannel.open(folder.resolve("unpack.lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            deleteHalfUnpacked(folder);
            return work.in(folder);
        } finally {
            // The library makes the folder writable for everybody, and others must not swap the programs we run.
            PrivateFiles.closeToOthers(folder);
        }
    }

    /** @param userHome what the user list says, where HOME is not set; "?" or nothing for a user without one */
    static Path folder(Map<String, String> environment, @Nullable String userHome) {
        var cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        var home = environment.getOrDefault("HOME", "");
        var base = !cache.isBlank() ? Path.of(cache) : Path.of(home.isBlank() ? "" + userHome : home, ".cache");
        if (!base.isAbsolute()) {
            throw new DatabaseRefused(
                    "This user has no home folder, where PostgreSQL's programs are unpacked.", REMEDY);
        }
        return base.resolve("steadyback").resolve("postgresql");
    }

    private static Path made(Path folder) throws IOException {
        try {
            PrivateFiles.createFolder(folder);
            Files.delete(Files.createTempFile(folder, "trial", null));
            return folder;
        } catch (FileSystemException denied) {
            throw new DatabaseRefused(
                    "PostgreSQL's programs cannot be unpacked to %s, which this user may not write.".formatted(folder),
                    REMEDY,
                    denied);
        }
    }

    /** The library keeps files of an interrupted unpacking as they are, cut off or not. */
    private static void deleteHalfUnpacked(Path folder) throws IOException {
        try (var unpacked = Files.newDirectoryStream(folder, "PG-*")) {
            for (var programs : unpacked) {
                if (Files.notExists(programs.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(programs);
                }
            }
        }
    }
}
