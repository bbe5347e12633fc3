package org.steadyback.access;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** So many at once as the memory bears; the others wait, or are told to come back. */
class BoundedPasswordEncoderTest {

    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void asManyAtOnceAsAnEighthOfTheMemoryHolds() {
        assertThat(BoundedPasswordEncoder.atOnce(512L << 20, 8)).isEqualTo(3);
        assertThat(BoundedPasswordEncoder.atOnce(64L << 20, 8)).isEqualTo(1);
        assertThat(BoundedPasswordEncoder.atOnce(64L << 30, 2)).isEqualTo(4);
    }

    @Test
    void ofSixtyFourNeverMoreThanThreeAreInside() throws Exception {
        var encoder = new BoundedPasswordEncoder(slow(), 3, 100, Duration.ofSeconds(30));
        try (var pool = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < 64; i++) {
                pool.execute(() -> encoder.encode("word"));
            }
            open.countDown();
        }

        assertThat(most).hasValue(3);
    }

    @Test
    void whoeverWouldWaitTooLongIsTold() throws Exception {
        var encoder = new BoundedPasswordEncoder(slow(), 1, 100, Duration.ofMillis(1));
        try (var pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> encoder.encode("word"));
            while (inside.get() == 0) {
                Thread.onSpinWait();
            }

            assertThatThrownBy(() -> encoder.matches("word", "hash")).isInstanceOf(TooBusyException.class);
            open.countDown();
        }
    }

    private PasswordEncoder slow() {
        return new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                try {
                    open.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                inside.decrementAndGet();
                return "hash";
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                return encode(password).equals(hash);
            }
        };
    }
}
