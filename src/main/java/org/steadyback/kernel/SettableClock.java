package org.steadyback.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The portal's clock. It follows the real one, but can be set while the demo clinic lives through its weeks, and in tests. */
public final class SettableClock extends Clock {

    private final Clock real;
    private volatile Clock current;

    public SettableClock(Clock real) {
        this.real = real;
        this.current = real;
    }

    /** Stands still at the given instant until it is set again. */
    public void setTo(Instant instant) {
        current = Clock.fixed(instant, real.getZone());
    }

    /** Follows the real clock again. */
    public void release() {
        current = real;
    }

    @Override
    public ZoneId getZone() {
        return current.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }

    @Override
    public Instant instant() {
        return current.instant();
    }
}
