package org.steadyback.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HeldBefore;

/**
 * Keeps what was ticked for the minute in which it may be put right, on the server: whoever's phone goes dark has sent it when the
 * minute is over, and nothing is offered meanwhile. What could not be stored is tried again every second. A portal that ends sends it before.
 */
@Component
class HeldSigns implements HeldBefore {

    private static final Logger LOG = LoggerFactory.getLogger(HeldSigns.class);

    private final Map<UUID, Held> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("held-signs").factory());
    private final Clock clock;

    HeldSigns(Clock clock) {
        this.clock = clock;
        var _ = ticking.scheduleWithFixedDelay(this::sendDue, 1, 1, TimeUnit.SECONDS);
    }

    private record Held(PatientId patient, Advice advice, Instant until, Runnable send) {}

    @Override
    public void hold(UUID id, PatientId patient, Advice advice, Duration within, Runnable send) {
        held.put(id, new Held(patient, advice, clock.instant().plus(within), send));
    }

    @Override
    public Optional<Advice> adviceFor(PatientId patient) {
        return held.values().stream()
                .filter(one -> one.patient().equals(patient))
                .map(Held::advice)
                .filter(advice -> advice.action().isPresent())
                .min(Comparator.naturalOrder());
    }

    @Override
    public boolean takeBack(UUID id, PatientId patient) {
        // its own only: those of others are not for the transaction of this caller
        sendIfDue(id);
        var taken = new AtomicBoolean();
        held.computeIfPresent(id, (_, one) -> {
            if (!one.patient().equals(patient)) {
                return one;
            }
            taken.set(true);
            return null;
        });
        return taken.get();
    }

    @Override
    public void send(UUID id, PatientId patient) {
        held.computeIfPresent(id, (_, one) -> {
            if (!one.patient().equals(patient)) {
                return one;
            }
            one.send().run();
            return null;
        });
    }

    /** Those whose minute is over. */
    void sendDue() {
        List.copyOf(held.keySet()).forEach(this::sendIfDue);
    }

    private void sendIfDue(UUID id) {
        var one = held.get(id);
        if (one != null && !clock.instant().isBefore(one.until())) {
            sendQuietly(id, one.patient());
        }
    }

    @PreDestroy
    void sendAll() {
        ticking.shutdown();
        List.copyOf(held.entrySet())
                .forEach(one -> sendQuietly(one.getKey(), one.getValue().patient()));
    }

    private void sendQuietly(UUID id, PatientId patient) {
        try {
            send(id, patient);
        } catch (RuntimeException problem) {
            LOG.warn(
                    "Signs that were held could not be stored yet: {}",
                    problem.getClass().getSimpleName());
        }
    }
}
