package org.steadyback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** Files and folders that only the portal's own user may read. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** Whole or not at all: a crash in between leaves no half-written file behind. */
    static void write(Path file, String content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, only("rw-------", folderOf(file)));
        Files.writeString(draft, content);
        Files.move(draft, file, ATOMIC_MOVE);
    }

    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folderOf(folder);
        Files.createDirectories(parent);
        Files.createDirectory(folder, only("rwx------", parent));
    }

    static void closeToOthers(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path folderOf(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    private static FileAttribute<?>[] only(String permissions, Path near) throws IOException {
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return isPosix(near)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
