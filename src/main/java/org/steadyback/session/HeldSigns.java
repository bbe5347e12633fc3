package org.steadyback.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.HeldBefore;
import org.steadyback.screening.HeldStop;

/**
 * Keeps what was ticked for the minute in which it may be put right, on the server: whoever's phone goes dark has sent it when the
 * minute is over, and nothing is offered meanwhile. What could not be stored is tried again every second. A portal that ends sends it before.
 */
@Component
class HeldSigns implements HeldBefore {

    private static final Logger LOG = LoggerFactory.getLogger(HeldSigns.class);

    private final Map<Key, Held> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("held-signs").factory());
    private final Clock clock;

    HeldSigns(Clock clock) {
        this.clock = clock;
        var _ = ticking.scheduleWithFixedDelay(this::sendDue, 1, 1, TimeUnit.SECONDS);
    }

    /** A device names the id: that of somebody else is another one. */
    private record Key(PatientId patient, UUID id) {}

    private record Held(HeldStop stop, Instant until, Runnable send) {}

    @Override
    public void hold(UUID id, PatientId patient, HeldStop stop, Duration within, Runnable send) {
        held.put(new Key(patient, id), new Held(stop, clock.instant().plus(within), send));
    }

    @Override
    public Optional<HeldStop> stopFor(PatientId patient) {
        return held.entrySet().stream()
                .filter(one -> one.getKey().patient().equals(patient))
                .map(one -> one.getValue().stop())
                .filter(stop -> stop.advice().action().isPresent())
                .reduce(HeldStop::with);
    }

    @Override
    public boolean takeBack(UUID id, PatientId patient) {
        // its own only: those of others are not for the transaction of this caller
        sendIfDue(new Key(patient, id));
        return held.remove(new Key(patient, id)) != null;
    }

    @Override
    public void send(UUID id, PatientId patient) {
        send(new Key(patient, id));
    }

    private void send(Key key) {
        held.computeIfPresent(key, (_, one) -> {
            one.send().run();
            return null;
        });
    }

    /** Those whose minute is over. */
    void sendDue() {
        List.copyOf(held.keySet()).forEach(this::sendIfDue);
    }

    private void sendIfDue(Key key) {
        var one = held.get(key);
        if (one != null && !clock.instant().isBefore(one.until())) {
            sendQuietly(key);
        }
    }

    @PreDestroy
    void sendAll() {
        ticking.shutdown();
        List.copyOf(held.keySet()).forEach(this::sendQuietly);
    }

    private void sendQuietly(Key key) {
        try {
            send(key);
        } catch (RuntimeException problem) {
            LOG.warn(
                    "Signs that were held could not be stored yet: {}",
                    problem.getClass().getSimpleName());
        }
    }
}
