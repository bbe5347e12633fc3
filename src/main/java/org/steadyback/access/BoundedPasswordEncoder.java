package org.steadyback.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * So many computations of a password at once as the memory bears, each of which takes 19 MiB. Others wait in turn for a few seconds;
 * whoever would wait longer is told so.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

    static final int MEBIBYTES_EACH = 19;

    private final PasswordEncoder encoder;
    private final Duration longestWait;
    private final int mostWaiting;
    private final Semaphore places;

    BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce, int mostWaiting, Duration longestWait) {
        this.encoder = encoder;
        this.longestWait = longestWait;
        this.mostWaiting = mostWaiting;
        this.places = new Semaphore(atOnce, true);
    }

    /** An eighth of the memory, and no more than twice the processors: beyond that more at once is only slower. */
    static int atOnce(long bytes, int processors) {
        long fit = bytes / 8 / (MEBIBYTES_EACH * 1024L * 1024L);
        return (int) Math.clamp(fit, 1, 2L * processors);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> @Nullable T inTurn(Supplier<@Nullable T> work) {
        boolean mine = false;
        try {
            // with a wait of zero even a free place is given in turn only
            mine = places.getQueueLength() < mostWaiting
                    && places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                throw new TooBusyException();
            }
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        } finally {
            if (mine) {
                places.release();
            }
        }
    }
}
