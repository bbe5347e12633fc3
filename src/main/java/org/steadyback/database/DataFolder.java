package org.steadyback.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/** The folder of the embedded database, held by one portal at a time: the lock ends with the process, however it ends. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path folder) throws IOException {
        var root = usable(folder);
        var channel = FileChannel.open(root.resolve("portal.lock"), CREATE, READ, WRITE);
        if (!locks(channel)) {
            var holder = read(channel);
            channel.close();
            throw new DatabaseRefused(
                    "The data folder %s is in use by another running portal%s."
                            .formatted(root, holder.isBlank() ? "" : " (process " + holder + ")"),
                    "Stop that portal first, or choose another folder with STEADYBACK_DATA.");
        }
        channel.truncate(0)
                .write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataFolder(root, channel);
    }

    /** Made if there is none; refused where this user may not keep a database in it. */
    private static Path usable(Path folder) throws IOException {
        try {
            PrivateFiles.createFolder(folder);
            var root = folder.toRealPath();
            var trial = Files.createTempFile(root, "trial", null);
            var me = Files.getOwner(trial);
            Files.delete(trial);
            for (var path : List.of(root, root.resolve("pgdata"))) {
                if (Files.exists(path) && isForeign(Files.getOwner(path).getName(), me.getName(), path.equals(root))) {
                    throw new DatabaseRefused(
                            "The data folder %s belongs to %s, but the portal runs as %s."
                                    .formatted(path, Files.getOwner(path), me),
                            "Start the portal as that user, or choose another folder with STEADYBACK_DATA.");
                }
            }
            if (Files.exists(root.resolve("portal.lock")) && !Files.isWritable(root.resolve("portal.lock"))) {
                throw new AccessDeniedException(root.resolve("portal.lock").toString());
            }
            return root;
        } catch (FileSystemException denied) {
            throw new DatabaseRefused(
                    "The data folder %s cannot be used by %s: %s."
                            .formatted(folder, System.getProperty("user.name"), reason(denied)),
                    "Let this user write it, or choose another folder with STEADYBACK_DATA.",
                    denied);
        }
    }

    /** PostgreSQL takes its files from their owner only; and as root, in a folder of somebody else, it cannot even make them. */
    static boolean isForeign(String owner, String me, boolean outer) {
        return !owner.equals(me) && (!outer || me.equals("root"));
    }

    private static String reason(FileSystemException denied) {
        return switch (denied) {
            case AccessDeniedException _ -> "it may not be written";
            case FileAlreadyExistsException _ -> "it is a file and no folder";
            case NoSuchFileException _ -> "it cannot be made";
            default -> denied.getReason() == null ? "it cannot be written" : denied.getReason();
        };
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).trim();
    }

    /** Keeps demo and real clinics apart: a folder stays what it was at its first start. */
    void holds(ClinicKind kind) throws IOException {
        var file = root.resolve("clinic.kind");
        var kept = kept(file);
        if (kept == null) {
            PrivateFiles.write(file, kind.word() + "\n");
        } else if (!kept.equals(kind.word())) {
            throw new DatabaseRefused(
                    kind == ClinicKind.EMPTY
                            ? "The data folder %s holds the demo clinic, so no empty clinic is started in it."
                                    .formatted(root)
                            : "The data folder %s holds a clinic of its own, so the demo is not started in it."
                                    .formatted(root),
                    "Choose another folder with STEADYBACK_DATA, or start with STEADYBACK_DEMO=%s."
                            .formatted(kind == ClinicKind.EMPTY));
        }
    }

    private static @Nullable String kept(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).trim() : null;
    }

    DatabasePasswords passwords() throws IOException {
        return DatabasePasswords.keptIn(root.resolve("database.properties"));
    }

    Path root() {
        return root;
    }

    /** The server's files. There only when the first start came to its end. */
    Path server() {
        return root.resolve("pgdata");
    }

    /** Where the first start works; what an interrupted one left here holds nothing and may go. */
    Path unfinishedServer() {
        return root.resolve("pgdata.new");
    }

    Path serverLog() {
        return root.resolve("postgresql.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
