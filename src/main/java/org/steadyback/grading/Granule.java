package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The smallest sensible change of an amount (fact sheet §3.2 [D]): one repetition, one minute, 1 s of a short or 5 s of a
 * long hold. It is the lowest quota, too.
 *
 * @param size above 0, in the amount's unit
 */
public record Granule(BigDecimal size) {

    /** Repetitions, minutes, holds below 20 s. */
    public static final Granule ONE = new Granule(BigDecimal.ONE);

    /** Holds from 20 s on. */
    public static final Granule FIVE = new Granule(BigDecimal.valueOf(5));

    /** @throws IllegalArgumentException when it is not above 0 */
    public Granule {
        if (size.signum() <= 0) {
            throw new IllegalArgumentException("A granule is above 0");
        }
    }

    /** The largest multiple that is not above the amount (0 or more). */
    public BigDecimal floor(BigDecimal amount) {
        return times(amount, RoundingMode.FLOOR);
    }

    /** The nearest multiple; half-way goes up. */
    BigDecimal round(BigDecimal amount) {
        return times(amount, RoundingMode.HALF_UP);
    }

    BigDecimal atLeastOne(BigDecimal amount) {
        return size.max(amount);
    }

    private BigDecimal times(BigDecimal amount, RoundingMode mode) {
        return amount.divide(size, 0, mode).multiply(size);
    }
}
