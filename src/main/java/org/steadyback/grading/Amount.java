package org.steadyback.grading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Bounds that every amount, quota or share keeps. */
final class Amount {

    private Amount() {}

    static void requireNotNegative(@Nullable BigDecimal amount, String what) {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException(what + " is 0 or more");
        }
    }

    static void requireShare(@Nullable BigDecimal share, String what) {
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(what + " is a share from 0 to 1");
        }
    }

    static boolean above(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) > 0;
    }

    static boolean reaches(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) >= 0;
    }
}
