package org.steadyback.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/** Where PostgreSQL's programs are unpacked: once per user, in the user's cache. */
final class PostgresBinaries {

    /** Work to be done while no other process unpacks into the folder. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private PostgresBinaries() {}

    /** One at a time, also across processes; the lock file alone would throw within one process. */
    static synchronized <T> T use(Work<T> work) throws IOException {
        var folder = folder();
        PrivateFiles.createFolder(folder);
        try (var channel = FileChannel.open(folder.resolve("unpack.lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            deleteHalfUnpacked(folder);
            return work.in(folder);
        } finally {
            // The library makes the folder writable for everybody, and others must not swap the programs we run.
            PrivateFiles.closeToOthers(folder);
        }
    }

    private static Path folder() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("steadyback").resolve("postgresql");
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
