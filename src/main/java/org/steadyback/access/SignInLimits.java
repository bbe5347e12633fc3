package org.steadyback.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.TypedText;

/**
 * How many wrong passwords are looked at: for one account from one place, for one account, from one place, and in all. What is used up
 * comes back evenly within {@link #WITHIN}, so nobody is locked out for good; a right password costs nothing. Knows an account by what
 * was typed, whether or not there is one.
 */
@Component
class SignInLimits {

    static final Duration WITHIN = Duration.ofMinutes(15);
    static final int OF_ACCOUNT_FROM_PLACE = 10;
    static final int OF_ACCOUNT = 50;
    static final int FROM_PLACE = 200;
    static final int IN_ALL = 2000;

    /** So many are remembered; the one that was asked for longest ago goes first. */
    static final int MOST_REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private Instant latest = Instant.EPOCH;

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    /** A try that counts as wrong until it is taken back. */
    static final class Try {

        private final List<Bucket> taken;

        private Try(List<Bucket> taken) {
            this.taken = taken;
        }

        /** The password was right, or was not looked at. */
        void takeBack() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }

    /**
     * @param account as typed
     * @param place the address that asks
     * @return empty: too many, not to be looked at
     */
    Optional<Try> begin(String account, String place) {
        // as the directory reads it, or each hidden letter would be another account
        var who = TypedText.tidy(account).toLowerCase(Locale.ROOT);
        var taken = new ArrayList<Bucket>();
        for (var bucket : asked(who, network(place))) {
            if (!bucket.tryConsume(1)) {
                new Try(taken).takeBack();
                return Optional.empty();
            }
            taken.add(bucket);
        }
        return Optional.of(new Try(taken));
    }

    /** Whoever has one address of IPv6 has all that begin with the same 64 bits, and could come from another each time. */
    private static String network(String place) {
        try {
            return place.contains(":") && InetAddress.ofLiteral(place) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, Long.BYTES)
                    : place;
        } catch (IllegalArgumentException noAddress) {
            return place;
        }
    }

    private synchronized List<Bucket> asked(String who, String place) {
        forgetWhenTimeWentBack();
        return List.of(
                bucket("both " + place + " " + who, OF_ACCOUNT_FROM_PLACE),
                bucket("account " + who, OF_ACCOUNT),
                bucket("place " + place, FROM_PLACE),
                bucket("all", IN_ALL));
    }

    /** What was typed may be long: only its hash is kept. */
    private Bucket bucket(String of, int most) {
        return buckets.computeIfAbsent(
                hash(of),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WITHIN))
                        .withCustomTimePrecision(new ByClock(clock))
                        .build());
    }

    /** A clock that is put right must not keep people out for as long as it was wrong. */
    private void forgetWhenTimeWentBack() {
        var now = clock.instant();
        if (now.isBefore(latest.minus(WITHIN))) {
            buckets.clear();
            latest = now;
        } else if (now.isAfter(latest)) {
            latest = now;
        }
    }

    synchronized int remembered() {
        return buckets.size();
    }

    private static String hash(String of) {
        return HexFormat.of().formatHex(Sha256.of(of.getBytes(StandardCharsets.UTF_8)));
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
