package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a whole, from nothing to all of it, kept exactly: bands are taken on it, and never on what is shown.
 *
 * @param part 0 to {@code whole}
 * @param whole above 0
 */
public record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when it is no share from 0 to 1 */
    public Share {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("A share is from 0 to 1");
        }
        var common = part.gcd(whole);
        part = part.divide(common);
        whole = whole.divide(common);
    }

    static Share of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Share(unscaled(part, scale), unscaled(whole, scale));
    }

    static Share of(int part, int whole) {
        return new Share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    private static BigInteger unscaled(BigDecimal amount, int scale) {
        return amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    boolean reaches(BigDecimal limit) {
        return new BigDecimal(part).compareTo(limit.multiply(new BigDecimal(whole))) >= 0;
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(part).divide(new BigDecimal(whole), decimals, mode);
    }

    /** In whole per cent, to be read: the nearest that does not lie on the other side of a limit. 79.6 % is not called 80 %. */
    int percent(BigDecimal... limits) {
        var nearest = new BigDecimal(part)
                .multiply(HUNDRED)
                .divide(new BigDecimal(whole), MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP);
        for (var limit : limits) {
            if (!reaches(limit) && nearest.compareTo(limit.multiply(HUNDRED)) >= 0) {
                return rounded(2, RoundingMode.DOWN).movePointRight(2).intValueExact();
            }
        }
        return nearest.intValueExact();
    }

    /** The mean of shares by weight, added one by one. */
    static final class Mean {

        private BigInteger part = BigInteger.ZERO;
        private BigInteger whole = BigInteger.ONE;
        private BigInteger weights = BigInteger.ZERO;

        void add(Share share, int weight) {
            var weighted = BigInteger.valueOf(weight);
            part = part.multiply(share.whole).add(weighted.multiply(share.part).multiply(whole));
            whole = whole.multiply(share.whole);
            var common = part.gcd(whole);
            part = part.divide(common);
            whole = whole.divide(common);
            weights = weights.add(weighted);
        }

        boolean isEmpty() {
            return weights.signum() == 0;
        }

        Share get() {
            return new Share(part, whole.multiply(weights));
        }
    }
}
