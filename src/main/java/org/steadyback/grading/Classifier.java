package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Gives a session its class; the first line that fits wins (fact sheet §3.3, CLASSIFY).
 *
 * @param usualPain 0–10; null = not known
 */
record Classifier(
        GradingParameters parameters,
        BigDecimal quota,
        @Nullable BigDecimal usualPain) {

    SessionClass classOf(GradedSession session) {
        if (!session.stopSigns().isEmpty()) {
            return SessionClass.STOP;
        }
        var zone = Zone.of(session.peakPain(), usualPain, parameters);
        var rise = morningRise(session).orElse(null);
        if (severe(session, zone) || exceeds(rise, Parameter.SEVERE_DELTA)) {
            return SessionClass.BAD_SEVERE;
        }
        if (zone == Zone.HIGH || exceeds(rise, Parameter.SETTLE_DELTA)) {
            return SessionClass.BAD;
        }
        return byAmount(session, zone, rise);
    }

    private SessionClass byAmount(GradedSession session, @Nullable Zone zone, @Nullable BigDecimal rise) {
        var done = session.done();
        if (done != null && overdone(done)) {
            return SessionClass.OVER;
        }
        // Nothing done of nothing asked proves nothing: a suspended exercise never earns a rise.
        if (done == null || zone == null || rise == null || quota.signum() == 0) {
            return SessionClass.PENDING;
        }
        return Amount.reaches(done, quota) ? completed(zone, session.effort()) : SessionClass.SHORT;
    }

    private SessionClass completed(Zone zone, @Nullable Effort effort) {
        if (effort == null) {
            return SessionClass.PENDING;
        }
        var felt = BigDecimal.valueOf(effort.value());
        if (Amount.reaches(felt, parameters.of(Parameter.EFFORT_HARD))) {
            return SessionClass.HARD;
        }
        boolean easy = zone == Zone.SAFE && !Amount.above(felt, parameters.of(Parameter.EFFORT_EASY));
        return easy ? SessionClass.EASY : SessionClass.GOOD;
    }

    private boolean overdone(BigDecimal done) {
        return Amount.above(done, quota.multiply(parameters.of(Parameter.OVERSHOOT_RATIO)));
    }

    private boolean severe(GradedSession session, @Nullable Zone zone) {
        var peak = session.peakPain();
        return peak != null
                && zone == Zone.HIGH
                && Amount.reaches(BigDecimal.valueOf(peak.value()), parameters.of(Parameter.SEVERE_PEAK));
    }

    private boolean exceeds(@Nullable BigDecimal rise, Parameter limit) {
        return rise != null && Amount.reaches(rise, parameters.of(limit));
    }

    /** Next morning − usual, in points; empty when either is not known. */
    Optional<BigDecimal> morningRise(GradedSession session) {
        var morning = session.nextMorningPain();
        return morning == null || usualPain == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(morning.value()).subtract(usualPain));
    }
}
